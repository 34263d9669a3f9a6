import type { Place } from './vocabulary.ts';

/** The places of one region as squares of a grid, each near where it lies on a map. */
export interface TileMap {
  columns: number;
  rows: number;
  /** By row, then by column, both counted from 1. */
  tiles: { place: Place; column: number; row: number }[];
}

/**
 * The tile map of a region, made of the places that belong to it and have a `tile`; `undefined`
 * where none has.
 */
export function tileMap(places: Iterable<Place>, region: string): TileMap | undefined {
  const tiles = [...places]
    .flatMap((place) => {
      if (place.parent !== region || !place.tile) return [];
      const [column, row] = place.tile;
      return [{ place, column, row }];
    })
    .sort((a, b) => a.row - b.row || a.column - b.column);
  if (tiles.length === 0) return undefined;
  return {
    columns: Math.max(...tiles.map(({ column }) => column)),
    rows: Math.max(...tiles.map(({ row }) => row)),
    tiles,
  };
}
