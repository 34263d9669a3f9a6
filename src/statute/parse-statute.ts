import { splitAnnexes } from './annexes.ts';
import { eidOf } from './eid.ts';
import { numberingFaults } from './numbering-faults.ts';
import { readOpening, type Opening } from './opening.ts';
import type { Provision, Statute } from './statute.ts';
import { textLines, type TextLine } from './text-line.ts';
import { readBody } from './text-reader.ts';

/**
 * Read a full text as a tree of provisions. It never fails: what it does not recognise is a
 * paragraph, and every character of the input is in the tree (`charactersOf`).
 *
 * The text is plain text, one line to a paragraph; blank lines do not matter. It may begin with its
 * title, the note under it, a preamble and a contents list, and end with annexes. `#` before a title
 * or a heading is a sign of Markdown and kept apart (`mark`); anywhere else it is a word.
 *
 * @see 《立法法》（2023 年修正）第六十五条：编、章、节、条、款、项、目
 * @example
 * parseStatute('第一条　为了……，制定本条例。\n第二条　本条例自2024年12月1日起施行。')
 */
export function parseStatute(text: string): Statute {
  const children = readText(textLines(text), '');
  return { children, faults: numberingFaults(children) };
}

/** One text: the body, or an annex or attached text, whose anchors begin with `above`. */
function readText(lines: readonly TextLine[], above: string): Provision[] {
  const [own, ...attached] = splitAnnexes(lines);
  const annexes = attached.map((part, index) =>
    readAnnex(part, eidOf('annex', { number: index + 1 }, above)),
  );
  return [...readBody(own ?? [], above), ...annexes];
}

function readAnnex([first, ...rest]: readonly TextLine[], eid: string): Provision {
  const { label, mark, rest: text } = openingOfAnnex(first);
  const lines = label === '' && first ? [first, ...rest] : rest;
  const line = first?.number ?? 1;
  return { kind: 'annex', eid, mark, label, text, line, children: readText(lines, eid) };
}

function openingOfAnnex(line: TextLine | undefined): Pick<Opening, 'label' | 'mark' | 'rest'> {
  const opening = line && readOpening(line.words);
  return opening?.kind === 'annex' ? opening : { label: '', mark: '', rest: '' };
}
