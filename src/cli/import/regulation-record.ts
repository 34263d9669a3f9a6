import path from 'node:path';
import { formatChineseNumeral } from '../../domain/chinese-numeral.ts';
import { formatLineList, linesIn, rangesOf } from '../../domain/line-list.ts';
import { formatPlainDate } from '../../domain/plain-date.ts';
import type { Regulation } from '../../domain/regulation.ts';
import { kindOfTitle } from '../../statute/regulation-kind.ts';
import { withoutPlace } from '../../statute/place-name.ts';
import type { Draft } from './draft.ts';
import type { DraftCommencement } from './draft-commencement.ts';
import type { DraftEvent } from './draft-events.ts';
import { formatYaml } from './record-yaml.ts';

/** Everything that is known of one regulation when its files are written. */
export interface RegulationParts {
  id: string;
  draft: Draft;
  /** Ids of the words the record refers to. */
  place: string;
  placeName: string;
  topics: string[];
  laws: string[];
  bodies: string[];
  /** The name of the first of them. */
  maker: string | undefined;
  events: DraftEvent[];
  inForceFrom: DraftCommencement;
  repeals: { title: string; regulation?: string | undefined }[];
}

/** The record of a regulation with its full text: front matter, then the text as it came. */
export function formatRegulation(parts: RegulationParts): string {
  const { draft, id, place, placeName, bodies, topics, laws, inForceFrom, repeals } = parts;
  const { title, text, firstLine } = draft.printed;
  const short = withoutPlace(title, placeName);
  const whole = [firstLine, draft.document.lineCount];
  return `---\n${formatYaml({
    title,
    aliases: short === title ? [] : [short],
    kind: kindOf(title),
    bodies,
    jurisdictions: [place],
    topics,
    summary: summaryOf(parts),
    implements: laws,
    inForceFrom,
    repeals,
    events: parts.events,
    sources: [{ source: id, lines: whole }],
  })}---\n\n${text.trim().replace(/\n\s*\n/g, '\n\n')}\n`;
}

function kindOf(title: string): Regulation['kind'] {
  return kindOfTitle(title) ?? '规范性文件';
}

/** What it is, who made it, when it begins and how long it is: facts of the record in one sentence. */
function summaryOf({ draft, maker, placeName, events, inForceFrom }: RegulationParts): string {
  const adopted = events.find(({ action }) => action === 'adopt')?.date;
  const changed = events.findLast(({ action, date }) => action in CHANGES && date);
  const facts = [
    adopted && `${formatPlainDate(adopted)}通过`,
    changed?.date && `${formatPlainDate(changed.date)}${CHANGES[changed.action]}`,
    inForceFrom.rule === 'unknown' ? undefined : `自${formatPlainDate(inForceFrom.date)}起施行`,
    draft.articles > 0 ? `共${formatChineseNumeral(draft.articles)}条` : undefined,
  ].filter((fact) => fact !== undefined);
  const made = maker ? `${maker}制定的` : `${placeName}的`;
  return `${[`${made}${kindOf(draft.printed.title)}`, ...facts].join('，')}。`;
}

const CHANGES: Record<string, string> = {
  modify: '修改',
  amend: '修正',
  revise: '修订',
  repeal: '废止',
};

/** The record of the imported file as the source of a regulation. */
export function formatSource(parts: RegulationParts, file: string): string {
  const { document, printed } = parts.draft;
  const blank = formatLineList(rangesOf(document.blank));
  return formatYaml({
    title: `《${printed.title}》（${path.basename(file)}）`,
    titleInferred: true,
    kind: '文件',
    summary: '导入的法规全文，法规记录据此生成。',
    file: path.basename(file),
    lines: document.lineCount,
    dateUnknown: '导入的文件没有注明出版日期',
    contents: contentsOf(parts.draft),
    cautions: cautionsOf(document),
    blank: blank === '' ? undefined : blank,
    uncited: uncitedOf(parts),
  });
}

/** The lines that prove no single field: the words of the text, which the record holds. */
function uncitedOf({ draft, events, inForceFrom }: RegulationParts): object[] {
  const { lineCount, blank } = draft.document;
  const sources = inForceFrom.rule === 'unknown' ? [] : inForceFrom.sources;
  const cited = [...sources, ...events.flatMap((event) => event.sources)];
  const used = linesIn([...cited.map(({ lines }) => lines), ...blank.map(oneLine)]);
  const rest = [...linesIn([[1, lineCount]])].filter((line) => !used.has(line));
  const reason = '法规的全文，收在法规记录里';
  return rangesOf(rest, new Set(blank)).map((lines) => ({ lines, reason }));
}

const oneLine = (line: number): [number, number] => [line, line];

function contentsOf({ printed, document }: Draft): { lines: readonly number[]; what: string }[] {
  const { note, titleLines } = printed;
  const [first, last] = [note[0]?.number, note.at(-1)?.number];
  const noted = first !== undefined && last !== undefined;
  const textFrom = Math.min((last ?? titleLines[1]) + 1, document.lineCount);
  return [
    { lines: titleLines, what: '题名' },
    ...(noted ? [{ lines: [first, last], what: '题注' }] : []),
    { lines: [textFrom, document.lineCount], what: '正文' },
  ];
}

function cautionsOf({ linesOfFile, encoding }: Draft['document']): { text: string }[] {
  return [
    ...(linesOfFile ? [] : [{ text: '行号按从文件读出的文字计数，一段一行' }]),
    ...(encoding === 'UTF-8' ? [] : [{ text: `原文件的编码是 ${encoding}` }]),
  ];
}
