import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';

export type XmlElement = XMLBuilder;

/**
 * Begin an XML document with its root element. What XML cannot hold at all, such as a character
 * U+0001 or half a surrogate pair, is written as U+FFFD: a file that no parser reads helps nobody.
 */
export function xmlRoot(
  namespace: string,
  name: string,
  attributes: Record<string, string> = {},
): XmlElement {
  return create({ version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '\ufffd' }).ele(
    namespace,
    name,
    attributes,
  );
}

/** The whole document of which an element is a part, as text. */
export function formatXml(element: XmlElement): string {
  return `${element.doc().end({ prettyPrint: true })}\n`;
}

/** Add an element with its text, or nothing where there is no text. */
export function addText(
  parent: XmlElement,
  name: string,
  text: string | undefined,
  attributes: Record<string, string> = {},
): void {
  if (text !== undefined && text !== '') parent.ele(name, attributes).txt(text);
}

/** Attributes of which those without a value are left out. */
export function attributes(
  values: Record<string, string | undefined>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
