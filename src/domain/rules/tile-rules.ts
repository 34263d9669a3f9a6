import { faultAt, type CheckedRecord, type Content } from '../content-record.ts';
import type { Fault } from '../fault.ts';

/** Kinds of place that make up the whole of a province between them. */
const PARTS = ['市', '地区', '自治州', '盟'];

/** A tile map shows every part of its province, each on a square of its own. */
export function tileFaults({ places }: Content): Fault[] {
  return [...Map.groupBy(places, ({ data }) => data.parent).values()].flatMap((siblings) => [
    ...sharedTiles(siblings),
    ...missingTiles(siblings),
  ]);
}

function sharedTiles(siblings: readonly CheckedRecord<'places'>[]): Fault[] {
  const first = new Map<string, CheckedRecord<'places'>>();
  return siblings.flatMap((place) => {
    const tile = place.data.tile?.join(', ');
    if (tile === undefined) return [];
    const earlier = first.get(tile);
    if (!earlier) {
      first.set(tile, place);
      return [];
    }
    return [faultAt(place, ['tile'], `方格 [${tile}] 已经给了 ${earlier.id}；一格只放一个地方`)];
  });
}

function missingTiles(siblings: readonly CheckedRecord<'places'>[]): Fault[] {
  if (!siblings.some(({ data }) => data.tile)) return [];
  return siblings
    .filter(({ data: { kind, tile } }) => kind !== undefined && PARTS.includes(kind) && !tile)
    .map((place) =>
      faultAt(
        place,
        ['id'],
        `${place.id} 缺少方格：同一所属的其他地方有 tile，示意图上就要有全部的${PARTS.join('、')}`,
      ),
    );
}
