import sax from 'sax';

/** An element of an XML document; `text` is all that stands in it, `children` in their order. */
export type Element = { name: string; attributes: Record<string, string>; text: string; children: Element[] };

/** The root of an XML document. @throws {Error} If the text is not well-formed. */
export function readXml(text: string): Element {
  const document: Element = { name: '', attributes: {}, text: '', children: [] };
  const open = [document];
  // The types do not know the option: without it, entities of HTML would pass.
  const parser = sax.parser(true, { strictEntities: true } as sax.SAXOptions);
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '', children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  };
  parser.ontext = (part) => {
    for (const element of open) element.text += part;
  };
  parser.onclosetag = () => void open.pop();
  parser.write(text).close();
  const [root] = document.children;
  if (!root) throw new Error('an XML document without an element');
  return root;
}

export const childrenOf = ({ children }: Element, name: string): Element[] =>
  children.filter((child) => child.name === name);

/** The one child of that name. @throws {Error} If there is none, or more. */
export function childOf(parent: Element, name: string): Element {
  const [only, ...more] = childrenOf(parent, name);
  if (only && more.length === 0) return only;
  throw new Error(`<${parent.name}> has ${more.length + Number(only !== undefined)} <${name}>, not one.`);
}
