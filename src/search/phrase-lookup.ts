import { planLookup, totalSize, type PlacedToken } from './lookup-plan.ts';
import { countPlaces, type TokenPlaces } from './positions.ts';
import type { Phrase } from './query.ts';
import { countInText, type RecordText } from './record-text.ts';
import type { RecordNumber } from './search-index.ts';

/** What a phrase is looked up in. */
export interface TokenIndex {
  /** What a token makes load, in kilobytes. */
  sizeOf(token: string): number;
  /** The records that hold a token, each with the positions at which it stands. */
  placesOf(token: string): Promise<Map<RecordNumber, readonly number[]>>;
  /** The text of a record. */
  text(record: RecordNumber): Promise<RecordText>;
}

/** What the text of a record makes load, in kilobytes; those that are shown are loaded anyway. */
const TEXT_SIZE = 6;

/**
 * The records that hold a phrase, each with how often it stands there. A few tokens tell which may;
 * whether they do is read in their texts, or told by the other tokens, whichever loads less.
 */
export async function lookUp(
  phrase: Phrase,
  index: TokenIndex,
): Promise<Map<RecordNumber, number>> {
  const { first, rest } = planLookup(phrase, (token) => index.sizeOf(token));
  const found = await askFor(first, index);
  const left = countIn(found);
  if (rest.length === 0 || left.size === 0) return left;
  const read =
    left.size * TEXT_SIZE <= totalSize(rest)
      ? await countInTexts([...left.keys()], phrase, index)
      : undefined;
  return read ?? countIn([...found, ...(await askFor(rest, index))]);
}

/** A token's positions by record, and how many positions after the first token it stands. */
interface FoundToken {
  offset: number;
  places: ReadonlyMap<RecordNumber, readonly number[]>;
}

async function askFor(tokens: readonly PlacedToken[], index: TokenIndex): Promise<FoundToken[]> {
  return Promise.all(
    tokens.map(async ({ token, offset }) => ({ offset, places: await index.placesOf(token) })),
  );
}

/** The records in which tokens of a phrase stand as in the phrase, each with how often they do. */
function countIn(tokens: readonly FoundToken[]): Map<RecordNumber, number> {
  const [first] = tokens;
  const counts = [...(first?.places.keys() ?? [])].map((record): [RecordNumber, number] => {
    const placed = tokens.map(({ offset, places }): TokenPlaces => {
      return { offset, positions: places.get(record) ?? [] };
    });
    return [record, countPlaces(placed)];
  });
  return new Map(counts.filter(([, count]) => count > 0));
}

/**
 * How often a phrase stands in the texts of records, for those in which it does.
 *
 * @returns nothing where a text does not load, which the tokens can do without
 */
async function countInTexts(
  records: readonly RecordNumber[],
  phrase: Phrase,
  index: TokenIndex,
): Promise<Map<RecordNumber, number> | undefined> {
  try {
    const counts = await Promise.all(
      records.map(async (record): Promise<[RecordNumber, number]> => {
        return [record, countInText(await index.text(record), phrase)];
      }),
    );
    return new Map(counts.filter(([, count]) => count > 0));
  } catch (error) {
    console.error(error);
    return undefined;
  }
}
