/** The geometry of a record and its neighbours, in two shapes: for wide and for narrow pages. */

/** Neighbours of one relation. */
export interface NeighbourGroup {
  heading: string;
  /** Others link to the record from the left or from above; it links to the right or down. */
  side: 'from-others' | 'to-others';
  neighbours: Neighbour[];
}

export interface Neighbour {
  title: string;
  href: string;
  /** The collection, which colours the dot. */
  kind: string;
}

interface Point {
  x: number;
  y: number;
}

interface Label extends Point {
  text: string;
  anchor: 'start' | 'end' | 'middle';
}

export interface Drawing {
  /** What is to be seen of the drawing. */
  view: Point & { width: number; height: number };
  box: Point & { width: number; height: number };
  /** The record's own title, broken into lines. */
  titleLines: Label[];
  headings: Label[];
  /** One for each neighbour that is drawn. */
  nodes: (Label & { neighbour: Neighbour; dot: Point; path: string })[];
  /** How many of a group are not drawn. */
  rests: Label[];
}

/** More are not told apart at a glance; the list above the drawing has them all. */
const MOST_DRAWN = 24;

const LINE = 24;
const GAP = 14;
const LETTER = 13;

interface DrawnGroup extends NeighbourGroup {
  rest: number;
}

/**
 * The record in the middle, what links to it on the left and what it links to on the right.
 * Needs a page at least 640 wide to be read.
 */
export function drawAcross(title: string, groups: readonly NeighbourGroup[]): Drawing {
  const [width, boxWidth, textWidth] = [680, 150, 236];
  const drawn = fairlyCut(groups);
  const left = drawn.filter(({ side }) => side === 'from-others');
  const right = drawn.filter(({ side }) => side === 'to-others');
  const titleLines = broken(title, boxWidth / LETTER - 1.5, 6);
  const boxHeight = titleLines.length * 18 + 20;
  const height = Math.max(columnHeight(left), columnHeight(right), boxHeight) + 2 * GAP;
  const middle = height / 2;
  const box = { x: (width - boxWidth) / 2, y: middle - boxHeight / 2 };
  const columns = [
    column(left, middle - columnHeight(left) / 2, {
      text: { x: textWidth, anchor: 'end' },
      dotX: textWidth + 10,
      pathTo: { x: box.x, y: middle },
      textWidth,
    }),
    column(right, middle - columnHeight(right) / 2, {
      text: { x: width - textWidth, anchor: 'start' },
      dotX: width - textWidth - 10,
      pathTo: { x: box.x + boxWidth, y: middle },
      textWidth,
    }),
  ];
  // A side without neighbours is left out.
  const start = left.length > 0 ? 0 : box.x - 1;
  const end = right.length > 0 ? width : box.x + boxWidth + 1;
  return {
    view: { x: start, y: 0, width: end - start, height },
    box: { ...box, width: boxWidth, height: boxHeight },
    titleLines: titleLines.map((text, index) => ({
      text,
      anchor: 'middle',
      x: width / 2,
      y: box.y + 23 + index * 18,
    })),
    headings: columns.flatMap(({ headings }) => headings),
    nodes: columns.flatMap(({ nodes }) => nodes),
    rests: columns.flatMap(({ rests }) => rests),
  };
}

/** The same from top to bottom, 320 wide: what links to the record, the record, what it links to. */
export function drawDown(title: string, groups: readonly NeighbourGroup[]): Drawing {
  const [width, spine, indent] = [320, 10, 30];
  const drawn = fairlyCut(groups);
  const above = drawn.filter(({ side }) => side === 'from-others');
  const below = drawn.filter(({ side }) => side === 'to-others');
  const titleLines = broken(title, (width - 20) / LETTER, 3);
  const box = {
    x: 0.5,
    y: columnHeight(above) + (above.length > 0 ? GAP : 1),
    width: width - 1,
    height: titleLines.length * 18 + 16,
  };
  const bottom = box.y + box.height;
  const style = {
    text: { x: indent, anchor: 'start' as const },
    dotX: indent - 10,
    textWidth: width - indent,
  };
  const columns = [
    column(above, 0, { ...style, pathTo: { x: spine, y: box.y } }),
    column(below, bottom + GAP, { ...style, pathTo: { x: spine, y: bottom } }),
  ];
  return {
    view: {
      x: 0,
      y: 0,
      width,
      height: bottom + (below.length > 0 ? GAP + columnHeight(below) : 1),
    },
    box,
    titleLines: titleLines.map((text, index) => ({
      text,
      anchor: 'start',
      x: 10,
      y: box.y + 21 + index * 18,
    })),
    headings: columns.flatMap(({ headings }) => headings),
    nodes: columns.flatMap(({ nodes }) =>
      nodes.map((node) => ({
        ...node,
        path: elbow(node.dot, node.dot.y < box.y ? box.y : bottom),
      })),
    ),
    rests: columns.flatMap(({ rests }) => rests),
  };

  function elbow({ x, y }: Point, from: number): string {
    return `M${spine} ${from}V${y}H${x}`;
  }
}

interface ColumnStyle {
  text: { x: number; anchor: Label['anchor'] };
  dotX: number;
  /** Where the line to each neighbour starts at the box. */
  pathTo: Point;
  textWidth: number;
}

function columnHeight(groups: readonly DrawnGroup[]): number {
  const lines = groups.reduce(
    (sum, { neighbours, rest }) => sum + 1 + neighbours.length + Number(rest > 0),
    0,
  );
  return lines * LINE + Math.max(0, groups.length - 1) * GAP;
}

function column(groups: readonly DrawnGroup[], top: number, style: ColumnStyle) {
  const found: Pick<Drawing, 'headings' | 'nodes' | 'rests'> = {
    headings: [],
    nodes: [],
    rests: [],
  };
  let y = top + LINE / 2;
  for (const { heading, neighbours, rest } of groups) {
    found.headings.push({ ...style.text, text: heading, y: y + 4 });
    for (const neighbour of neighbours) {
      y += LINE;
      const dot = { x: style.dotX, y };
      found.nodes.push({
        ...style.text,
        text: shortened(neighbour.title, style.textWidth / LETTER),
        y: y + 4.5,
        neighbour,
        dot,
        path: curve(dot, style.pathTo),
      });
    }
    if (rest > 0) {
      y += LINE;
      found.rests.push({ ...style.text, text: `另有 ${rest} 条`, y: y + 4.5 });
    }
    y += LINE + GAP;
  }
  return found;
}

function curve(from: Point, to: Point): string {
  const middle = (from.x + to.x) / 2;
  return `M${from.x} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
}

/** Groups cut to the number that is drawn in all, so that a long one does not push out the others. */
function fairlyCut(groups: readonly NeighbourGroup[]): DrawnGroup[] {
  const shares = groups.map(() => 0);
  let left = MOST_DRAWN;
  for (let given = 1; given > 0 && left > 0;) {
    given = 0;
    groups.forEach(({ neighbours }, index) => {
      if (left === 0 || (shares[index] ?? 0) >= neighbours.length) return;
      shares[index] = (shares[index] ?? 0) + 1;
      left -= 1;
      given += 1;
    });
  }
  return groups.map((group, index) => ({
    ...group,
    neighbours: group.neighbours.slice(0, shares[index]),
    rest: group.neighbours.length - (shares[index] ?? 0),
  }));
}

/** How wide a letter is, in Chinese characters: letters and digits are about half as wide. */
function widthOf(letter: string): number {
  return letter < '⺀' ? 0.6 : 1;
}

function shortened(text: string, width: number): string {
  return lettersWithin(text, width) === text ? text : `${lettersWithin(text, width - 1)}…`;
}

/** The letters of a text that a width has room for. */
function lettersWithin(text: string, width: number): string {
  let [end, used] = [0, 0];
  for (const letter of text) {
    used += widthOf(letter);
    if (used > width) return text.slice(0, end);
    end += letter.length;
  }
  return text;
}

/** A text in lines of at most a width; what does not fit into the last line is cut. */
function broken(text: string, width: number, most: number): string[] {
  const lines = [''];
  let used = 0;
  for (const letter of text) {
    used += widthOf(letter);
    if (used <= width) lines[lines.length - 1] += letter;
    else {
      lines.push(letter);
      used = widthOf(letter);
    }
  }
  if (lines.length <= most) return lines;
  const last = lines.slice(most - 1).join('');
  return [...lines.slice(0, most - 1), shortened(last, width)];
}
