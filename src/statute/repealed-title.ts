import { quotedTitles } from './quoted-title.ts';
import { provisionsIn, type Provision, type Statute } from './statute.ts';

/** A text that another one repeals, as it is named there. */
export interface RepealedTitle {
  /** Without 《》. */
  title: string;
  /** The line on which it is named, counted from 1. */
  line: number;
}

/** 同时废止, 自本条例施行之日起废止, 即行废止, 予以废止 */
const REPEALED = /(?:同时|即行|予以|施行之日起|施行后)[，,]?(?:停止执行|废止|失效)/;

/**
 * The texts that a text repeals by its own words: every 《》 in the sentence of 同时废止. A decision by
 * which one of them was amended (根据《……的决定》修正的《……》) is not repealed with it.
 *
 * @example
 * repealedTitles(parseStatute('第九条　本条例自公布之日起施行。《山东省档案管理办法》同时废止。'))
 * // [{ title: '山东省档案管理办法', line: 1 }]
 */
export function repealedTitles(statute: Statute): RepealedTitle[] {
  return provisionsIn(statute)
    .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
    .flatMap(repealedBy);
}

function repealedBy({ text, line }: Provision): RepealedTitle[] {
  const sentences = sentencesOf(text.replace(/\s/g, ''));
  return sentences.flatMap((sentence) => {
    const end = REPEALED.exec(sentence)?.index ?? 0;
    const named = quotedTitles(sentence.slice(0, end));
    return named
      .filter(({ at, end: after }) => !isInstrument(sentence.slice(0, at), sentence.slice(after)))
      .map(({ title }) => ({ title, line }));
  });
}

/** The sentences of a paragraph; a 。 within 《》 ends none. Longer than this is no title. */
function sentencesOf(text: string): string[] {
  return text.match(/(?:《[^》]{0,300}》|[^。；])+/g) ?? [];
}

function isInstrument(before: string, after: string): boolean {
  return (
    /(?:根据|依照|按照|依据)$/.test(before) || /^(?:第.{1,3}次)?(?:修正|修订|修改)/.test(after)
  );
}
