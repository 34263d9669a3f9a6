import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cardAddress, EDITION_CARD, hasCard } from '../domain/address.ts';
import { formatCard } from '../formats/card/card-svg.ts';
import {
  cardText,
  editionCardText,
  type CardRecord,
  type CardText,
} from '../formats/card/card-text.ts';
import { EDITION } from '../records/edition.ts';
import { SITE } from '../site.ts';

/** How a card is written: a drawing of few colours needs no more than these. */
const PNG = { palette: true, colours: 32, effort: 1, compressionLevel: 9 } as const;

/** Several cards at a time: the drawing is done outside of JavaScript, in threads. */
const AT_ONCE = 4;

/**
 * Draw the preview cards of records, after the pages: what a link to a page looks like in a chat or
 * a network. `SITE_CARDS=off` leaves them out. A card that has not changed since an earlier build is
 * taken from the edition's cache; one that no record has any more is dropped from it.
 */
export function cards(): AstroIntegration {
  let cache = '';
  return {
    name: 'cards',
    hooks: {
      'astro:config:setup': ({ config }) => {
        cache = path.join(fileURLToPath(config.cacheDir), 'cards');
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!SITE.cards) return;
        const site = fileURLToPath(dir);
        const texts = await cardTexts(site);
        const drawn = await writeCards(texts, site, cache);
        logger.info(`预览图：${texts.size} 张，其中新画 ${drawn} 张`);
      },
    },
  };
}

/** The words of every card by its address, from the list of records that the site publishes. */
async function cardTexts(site: string): Promise<Map<string, CardText>> {
  const list = JSON.parse(await readFile(path.join(site, 'data/records.json'), 'utf8')) as {
    records: (CardRecord & { id: string })[];
  };
  const withCard = list.records.filter(({ collection }) => hasCard(collection));
  return new Map([
    [EDITION_CARD, editionCardText(EDITION, SITE.tagline)],
    ...withCard.map(
      (record) => [cardAddress(record.collection, record.id), cardText(EDITION, record)] as const,
    ),
  ]);
}

/** Write every card into the site, and tell how many had to be drawn. */
async function writeCards(
  texts: ReadonlyMap<string, CardText>,
  site: string,
  cache: string,
): Promise<number> {
  // What draws takes 70 MB, which pages can use until then.
  const { serifFor } = await import('./cards/serif.ts');
  const typeface = await serifFor(
    [...texts.values()].flatMap((text) => [...Object.values<string>({ ...text }), '…']),
  );
  await mkdir(cache, { recursive: true });
  const waiting = [...texts];
  const used = new Set<string>();
  let drawn = 0;
  const work = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [address, text] = next;
      const card = await drawnOnce(formatCard(text, typeface), cache);
      if (card.isNew) drawn += 1;
      used.add(card.name);
      const file = path.join(site, address);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, card.png);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  await dropOthers(used, cache);
  return drawn;
}

interface DrawnCard {
  /** The name of its file in the cache. */
  name: string;
  png: Buffer;
  isNew: boolean;
}

/** A drawing as PNG, from the cache if the very same one has been drawn by the same means. */
async function drawnOnce(svg: string, cache: string): Promise<DrawnCard> {
  const { default: sharp } = await import('sharp');
  const means = JSON.stringify([sharp.versions, PNG]);
  const digest = createHash('sha256').update(means).update(svg).digest('hex');
  const name = `${digest}.png`;
  const file = path.join(cache, name);
  const known = await readFile(file).catch(() => undefined);
  if (known) return { name, png: known, isNew: false };
  const png = await sharp(Buffer.from(svg)).png(PNG).toBuffer();
  // Written whole or not at all: another build may be reading the cache.
  await writeFile(`${file}.${process.pid}`, png);
  await rename(`${file}.${process.pid}`, file);
  return { name, png, isNew: true };
}

/** Drop what this build had no use for: cards of records that are gone, or that changed. */
async function dropOthers(used: ReadonlySet<string>, cache: string): Promise<void> {
  const others = (await readdir(cache)).filter((name) => !used.has(name));
  await Promise.all(others.map((name) => rm(path.join(cache, name), { force: true })));
}
