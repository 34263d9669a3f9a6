import { escapeHtml } from '../../statute/escape-html.ts';
import type { CardText } from './card-text.ts';
import { titleLines } from './title-lines.ts';
import { glyphsOf, widthOf, type Typeface } from './typeface.ts';

/** The size that Open Graph and its readers expect. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

const MARGIN = 88;
const MEASURE = CARD_WIDTH - 2 * MARGIN;
const TITLE_MIDDLE = 330;
const LEADING = 1.32;

/** The light colours of `tokens.css`: a picture cannot follow the reader's choice. */
const PAPER = '#fcfbf7';
const INK = '#1c1f1d';
const INK_2 = '#565b57';
const RULE = '#dcd8ca';
const ACCENT = '#16574a';
const SEAL = '#a02c1b';

/**
 * A card as SVG. Every word of it is drawn as outlines: it looks the same on every machine, with
 * whatever fonts, and no title can be anything but a drawing.
 */
export function formatCard(text: CardText, typeface: Typeface): string {
  const words = (line: string, place: Place) => drawLine(line, place, typeface);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}" viewBox="0 0 ${CARD_WIDTH} ${CARD_HEIGHT}">
<rect width="${CARD_WIDTH}" height="${CARD_HEIGHT}" fill="${PAPER}"/>
<rect width="16" height="${CARD_HEIGHT}" fill="${SEAL}"/>
${seal(text.seal, typeface)}
${words(text.edition, { x: MARGIN + 96, y: 124, size: 38, fill: INK })}
${words(text.kind, { x: CARD_WIDTH - MARGIN, y: 122, size: 30, fill: ACCENT, end: true })}
${title(text.title, typeface)}
${foot(text.date, typeface)}
</svg>
`;
}

/** Two characters in a red square, as in the head of every page. */
function seal(name: string, typeface: Typeface): string {
  const size = 30;
  const x = MARGIN + (76 - widthOf(name, size, typeface)) / 2;
  const square = `<rect x="${MARGIN}" y="72" width="76" height="76" rx="8" fill="${SEAL}"/>`;
  return `${square}\n${drawLine(name, { x, y: 121, size, fill: PAPER }, typeface)}`;
}

/** The date under a rule; neither where there is none. */
function foot(date: string, typeface: Typeface): string {
  if (date === '') return '';
  const rule = `<rect x="${MARGIN}" y="492" width="${MEASURE}" height="2" fill="${RULE}"/>`;
  return `${rule}\n${drawLine(date, { x: MARGIN, y: 556, size: 36, fill: INK_2 }, typeface)}`;
}

function title(words: string, typeface: Typeface): string {
  const { size, lines } = titleLines(words, MEASURE, typeface);
  const leading = size * LEADING;
  const first = TITLE_MIDDLE + size * 0.36 - ((lines.length - 1) * leading) / 2;
  return lines
    .map((line, index) =>
      drawLine(line, { x: MARGIN, y: first + index * leading, size, fill: INK }, typeface),
    )
    .join('\n');
}

/** Where a line stands: its start, or its end where `end` is set, on the line its letters stand on. */
interface Place {
  x: number;
  y: number;
  size: number;
  fill: string;
  end?: boolean;
}

function drawLine(line: string, { x, y, size, fill, end }: Place, typeface: Typeface): string {
  if (line === '') return '';
  const scale = size / 1000;
  const start = end ? x - widthOf(line, size, typeface) : x;
  let advanced = 0;
  const outlines = glyphsOf(line, typeface).map(({ advance, outline }) => {
    const place = advanced;
    advanced += advance;
    return `<path transform="translate(${rounded(place)})" d="${escapeHtml(outline)}"/>`;
  });
  const transform = `translate(${rounded(start)} ${rounded(y)}) scale(${scale} ${-scale})`;
  return `<g fill="${fill}" transform="${transform}">${outlines.join('')}</g>`;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
