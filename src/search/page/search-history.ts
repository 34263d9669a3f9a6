import { readState, writeState, type SearchState } from '../search-state.ts';

/** Typing that goes on after a shorter pause than this is one search, and one step back. */
const PAUSE = 1500;

/**
 * The searches of this visit in the browser's history, so that Back leads to the one before, with
 * as many results as were shown, at the place where it was left.
 */
export function searchHistory(): {
  /** Keep a search that was typed or chosen. */
  keep(state: SearchState, typed: boolean): void;
  /** Keep how many results are shown, and how far down the reader has come. */
  keepPlace(shown: number, scrolled: number): void;
  current(): { state: SearchState; shown: number | undefined; scrolled: number };
} {
  let lastTyped = -Infinity;
  return {
    keep(state, typed) {
      const now = performance.now();
      const sameSearch = typed && now - lastTyped < PAUSE;
      lastTyped = typed ? now : -Infinity;
      const address = `${location.pathname}${writeState(state)}`;
      if (address === `${location.pathname}${location.search}`) return;
      if (sameSearch) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    },
    keepPlace(shown, scrolled) {
      history.replaceState({ shown, scrolled }, '');
    },
    current() {
      const kept = history.state as { shown?: unknown; scrolled?: unknown } | null;
      const shown = typeof kept?.shown === 'number' ? kept.shown : undefined;
      const scrolled = typeof kept?.scrolled === 'number' ? kept.scrolled : 0;
      return { state: readState(location.search), shown, scrolled };
    },
  };
}
