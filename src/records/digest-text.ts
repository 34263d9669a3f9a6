import { mdxToMdast, type MdastNode, type MdxJsxTextElement } from 'satteri';
import { passageAddress, referenceAddress } from '../domain/address.ts';
import { parseLines } from '../domain/citation.ts';
import type { RecordReference } from '../domain/record-reference.ts';
import type { Run, TextPiece } from '../formats/text-piece.ts';
import { joinLines } from '../markdown/chinese-line-breaks.ts';

/**
 * The paragraphs of a digest, read as the page reads them: `<Ref>` is a link, `<Cite>` a note on a
 * source. The record check has let nothing else through.
 */
export function digestParagraphs(mdx: string): TextPiece[] {
  return paragraphsIn(mdxToMdast(mdx));
}

interface Parent {
  children: MdastNode[];
}

function paragraphsIn(node: MdastNode): TextPiece[] {
  switch (node.type) {
    case 'heading':
      return [words('heading', node)];
    case 'paragraph':
      return [words('paragraph', node)];
    default:
      return 'children' in node ? (node as Parent).children.flatMap(paragraphsIn) : [];
  }
}

function words(kind: 'heading' | 'paragraph', node: MdastNode): TextPiece {
  const runs = joined(runsIn(node));
  const text = runs.flatMap((run) => (run.cite ? [] : run.text)).join('');
  const plain = runs.every(({ to }) => to === undefined);
  return { kind, label: '', text, ...(plain ? {} : { runs }), children: [] };
}

function runsIn(node: MdastNode): Run[] {
  if (node.type === 'text' || node.type === 'inlineCode') return [{ text: joinLines(node.value) }];
  if (node.type === 'mdxJsxTextElement') return componentRuns(node);
  return 'children' in node ? (node as Parent).children.flatMap(runsIn) : [];
}

function componentRuns(element: MdxJsxTextElement): Run[] {
  const attribute = (name: string) => {
    const found = element.attributes.find((each) => 'name' in each && each.name === name);
    return typeof found?.value === 'string' ? found.value : '';
  };
  const inner = element.children.flatMap(runsIn);
  if (element.name === 'Ref') {
    const to = referenceAddress(attribute('to') as RecordReference);
    return [{ text: inner.map(({ text }) => text).join(''), to }];
  }
  const lines = parseLines(attribute('lines'));
  if (element.name !== 'Cite' || !lines) return inner;
  const to = passageAddress(attribute('source'), lines);
  return [
    { text: `［来源${lines[0] === lines[1] ? lines[0] : lines.join('–')}］`, to, cite: true },
  ];
}

/** Words that follow on words are one run; a run without words is none. */
function joined(runs: readonly Run[]): Run[] {
  const found: Run[] = [];
  for (const run of runs.filter(({ text }) => text !== '')) {
    const last = found.at(-1);
    if (last && last.to === undefined && run.to === undefined) last.text += run.text;
    else found.push({ ...run });
  }
  return found;
}
