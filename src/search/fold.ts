/**
 * Folding: one text, one row of symbols, the same for what is indexed and for what is typed.
 *
 * Full-width and compatibility forms, case and accents make no difference. White space between two
 * Chinese characters is none (`2024 年` is `2024年`), and a run of punctuation is one gap, which no
 * phrase without punctuation can cross.
 */

/** The symbol of a run of punctuation. A letter that no text uses, so that Pagefind keeps it. */
export const GAP = 'ǀ';

/** Another such letter; the index puts it before a single character that a record holds. */
export const HOLDS = 'ǁ';

/** A text as symbols. Symbol `i` is made of the characters from `starts[i]` up to `ends[i]`. */
export interface FoldedText {
  symbols: string[];
  starts: number[];
  ends: number[];
}

/** A character with its combining marks. */
const CHARACTERS = /\P{M}\p{M}*|\p{M}+/gsu;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** White space and characters without a shape of their own. */
const INVISIBLE = /[\s\p{Cc}\p{Cf}]/u;
/** Every combining mark but the voicing marks of Japanese, which Pagefind keeps too. */
const ACCENT = /(?![\u3099\u309A])\p{M}/gu;

/**
 * Fold a text.
 *
 * @example fold('Ａ、粮食').symbols // ['a', 'ǀ', '粮', '食']
 */
export function fold(text: string): FoldedText {
  if (COMMON_HAN.test(text)) return eachItself(text);
  const folded: FoldedText = { symbols: [], starts: [], ends: [] };
  for (const { 0: character, index } of text.matchAll(CHARACTERS)) {
    for (const symbol of symbolsOf(character)) {
      append(folded, symbol, index, index + character.length);
    }
  }
  return folded;
}

/** Han characters that stand for themselves, as almost all do in a title: no other rule is asked. */
const COMMON_HAN = /^[\u4E00-\u9FFF]*$/;

function eachItself(text: string): FoldedText {
  const symbols = text.split('');
  const starts = symbols.map((_, place) => place);
  return { symbols, starts, ends: starts.map((start) => start + 1) };
}

function append(folded: FoldedText, symbol: string, start: number, end: number): void {
  const { symbols, starts, ends } = folded;
  const previous = symbols.at(-1);
  const previousEnd = ends.at(-1) ?? 0;
  if (symbol === GAP && previous === GAP) {
    ends[ends.length - 1] = end;
    return;
  }
  if (previous !== undefined && previousEnd < start && isOneWord(previous, symbol)) {
    append(folded, GAP, previousEnd, start);
  }
  symbols.push(symbol);
  starts.push(start);
  ends.push(end);
}

/** Whether two symbols with white space between them would run together: `in force`, `100 200`. */
function isOneWord(before: string, after: string): boolean {
  return [/^[a-z]$/, /^\d$/].some((kind) => kind.test(before) && kind.test(after));
}

const known = new Map<string, string[]>();

/** The symbols of one character: none for white space, two for ㎡. */
function symbolsOf(character: string): string[] {
  let symbols = known.get(character);
  if (!symbols) {
    symbols = [...plainForm(character)].flatMap((plain) => {
      if (INVISIBLE.test(plain)) return [];
      const isOwnSign = plain === GAP || plain === HOLDS;
      return LETTER_OR_DIGIT.test(plain) && !isOwnSign ? [plain] : [GAP];
    });
    known.set(character, symbols);
  }
  return symbols;
}

function plainForm(character: string): string {
  const lower = character.normalize('NFKC').toLowerCase();
  return lower.normalize('NFD').replace(ACCENT, '').normalize('NFC');
}
