type Mailto = { to: string; headers: Record<string, string> };

/** Reads a `mailto:` link as RFC 6068 says, independently of the code under test. */
export function readMailto(href: string): Mailto {
  const [scheme, rest = ''] = cut(href, ':');
  if (scheme !== 'mailto') throw new Error(`not a mailto link: ${scheme}`);
  if (/[^\w.~!$'()*+,;:@%/?&=-]/.test(rest)) throw new Error('a character that must be percent-encoded');
  const [to, query = ''] = cut(rest, '?');
  const headers = query.split('&').map((pair) => cut(pair, '=').map(percentDecode) as [string, string]);
  return { to: percentDecode(to), headers: Object.fromEntries(headers) };
}

/** As a browser takes an address apart, with the decoder of the platform. */
function readAsUrl(href: string): Mailto {
  const { pathname, search } = new URL(href);
  const pairs = search.slice(1).split('&');
  const headers = pairs.map((pair) => cut(pair, '=').map(decodeURIComponent) as [string, string]);
  return { to: decodeURIComponent(pathname), headers: Object.fromEntries(headers) };
}

export const mailtoReaders = { 'as RFC 6068 says': readMailto, 'as a browser does': readAsUrl };

function cut(text: string, sign: string): [string, string] {
  const at = text.indexOf(sign);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

/** Octets, then UTF-8; `+` stays a plus sign. */
function percentDecode(text: string): string {
  const octets: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === '%') {
      octets.push(parseInt(text.slice(i + 1, i + 3), 16));
      i += 2;
    } else octets.push(text.charCodeAt(i));
  }
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(new Uint8Array(octets));
}
