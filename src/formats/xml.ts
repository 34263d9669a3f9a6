/** Attributes of an element; one that is `undefined` is left out. */
export type XmlAttributes = Record<string, string | undefined>;

/** An element of an XML document that is being written. */
export class XmlElement {
  private readonly name: string;
  private readonly attributes: string;
  /** Elements, and words as they stand in the document. */
  private readonly children: (XmlElement | string)[] = [];

  constructor(name: string, attributes: XmlAttributes) {
    this.name = name;
    this.attributes = formatAttributes(attributes);
  }

  /** Add an element, with words in it where there are any. */
  add(name: string, attributes: XmlAttributes = {}, words = ''): XmlElement {
    const element = new XmlElement(name, attributes).say(words);
    this.children.push(element);
    return element;
  }

  /** Add an element with words, or nothing where there are none. */
  addWords(name: string, words: string, attributes: XmlAttributes = {}): void {
    if (words !== '') this.add(name, attributes, words);
  }

  /** Add words. */
  say(words: string): this {
    if (words !== '') this.children.push(escapeXml(words));
    return this;
  }

  /**
   * A document of which this is the root, as text, indented but where words stand.
   *
   * @param mixed Names of elements that may hold words beside elements: white space is text there.
   */
  format(mixed: readonly string[] = []): string {
    return `<?xml version="1.0" encoding="UTF-8"?>${this.write('\n', new Set(mixed))}\n`;
  }

  /** The element, with the line break and the indent before it: none within a sentence. */
  private write(space: string, mixed: ReadonlySet<string>): string {
    const { name, attributes, children } = this;
    if (children.length === 0) return `${space}<${name}${attributes}/>`;
    const within = space === '' || mixed.has(name) ? '' : `${space}  `;
    let content = '';
    for (const child of children) {
      content += typeof child === 'string' ? child : child.write(within, mixed);
    }
    const holdsElements = children.some((child) => typeof child !== 'string');
    const end = within !== '' && holdsElements ? space : '';
    return `${space}<${name}${attributes}>${content}${end}</${name}>`;
  }
}

/** Begin an XML document with its root element. */
export function xmlRoot(
  namespace: string,
  name: string,
  attributes: XmlAttributes = {},
): XmlElement {
  return new XmlElement(name, { xmlns: namespace, ...attributes });
}

function formatAttributes(attributes: XmlAttributes): string {
  let text = '';
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined) text += ` ${name}="${escapeXml(value)}"`;
  }
  return text;
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/**
 * What cannot stand in a text or a value as it is: signs of markup, and what XML 1.0 cannot hold at
 * all, most controls and two code points that are no characters.
 */
const UNSAFE = /[&<>"'\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

/** A file that no parser reads helps nobody: what XML cannot hold is written as U+FFFD. */
function escapeXml(text: string): string {
  return text.toWellFormed().replace(UNSAFE, (sign) => ENTITIES[sign] ?? '\ufffd');
}
