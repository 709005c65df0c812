import type { MailWords } from './mail-words.ts';
import type { Mail } from './mailto-link.ts';

/** The message to paste elsewhere: address, if there is one, and subject, then the text. */
export function plainText({ to, subject, body }: Mail, words: MailWords): string {
  const head = [
    ...(to ? [`${words.to}${words.colon}${to.address}`] : []),
    `${words.subjectLabel}${words.colon}${subject}`,
  ];
  return `${head.join('\n')}\n\n${body}\n`;
}
