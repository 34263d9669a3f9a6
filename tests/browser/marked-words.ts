import type { Page } from 'playwright-core';

/** The different words that are marked on a page; the browser draws marks without any element. */
export function markedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const words = [...(CSS.highlights.get('sought') ?? [])].map((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString();
    });
    return [...new Set(words)];
  });
}
