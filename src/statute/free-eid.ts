/** Gives anchors out: a number that stands twice gets one of its own, `art_12~2`. */
export type FreeEid = (eid: string) => string;

/** Start giving anchors out. */
export function freeEids(): FreeEid {
  const given = new Map<string, number>();
  return (eid) => {
    const count = (given.get(eid) ?? 0) + 1;
    given.set(eid, count);
    return count === 1 ? eid : `${eid}~${count}`;
  };
}
