import type { Provision, Statute } from '../../statute/statute.ts';
import type { Passage } from '../search-document.ts';

type Place = Pick<Passage, 'anchor' | 'heading'>;

/**
 * The lines of a full text, each under the article it belongs to, with the article's anchor and
 * the line's own. What stands outside articles belongs to its chapter or annex, or to the page.
 */
export function articlePassages({ children }: Statute): Passage[] {
  return passagesIn(children, { anchor: '', heading: '' });
}

function passagesIn(pieces: readonly Provision[], place: Place): Passage[] {
  return pieces.flatMap((piece) => {
    const here = placeOf(piece, place);
    const line = isArticle(piece) ? withFirstParagraph(piece) : piece;
    const words = [line.label, line.text].filter(Boolean).join('　');
    const own = line.eid !== undefined && line.eid !== here.anchor ? { eid: line.eid } : {};
    const passage = { ...here, ...own, text: words };
    return [...(words === '' ? [] : [passage]), ...passagesIn(line.children, here)];
  });
}

function placeOf(piece: Provision, above: Place): Place {
  const { kind, eid, label } = piece;
  if (isArticle(piece)) return { anchor: eid ?? '', heading: label };
  const opens = ['part', 'chapter', 'section', 'heading', 'annex'].includes(kind);
  return opens ? { anchor: eid ?? '', heading: '' } : above;
}

function isArticle({ kind }: Provision): boolean {
  return kind === 'article' || kind === 'point';
}

/** An article's number and its first paragraph stand on one line, and a phrase may cross them. */
function withFirstParagraph(article: Provision) {
  const { label, text, children } = article;
  const [first, ...rest] = children;
  if (!first || first.label !== '' || text !== '') return article;
  return { label, text: first.text, eid: first.eid, children: [...first.children, ...rest] };
}
