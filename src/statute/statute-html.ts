import { escapeHtml } from './escape-html.ts';
import { formatEid } from './label.ts';
import { indexPlaces, type PlaceIndex } from './place.ts';
import { linkReferences, type TitleLinks } from './reference-links.ts';
import type { Here } from './reference.ts';
import { articlesIn, type Provision, type ProvisionNumber, type Statute } from './statute.ts';

/** What a page adds to the words of a text. */
export interface StatutePage {
  /** Where titles in 《》 lead. */
  titles: TitleLinks;
  /** The anchor of the provision that sets the effective date. */
  commencement?: string | undefined;
  /** A remark under an article, by its anchor, as HTML: where an article of an old text stands now. */
  remarks?: ReadonlyMap<string, string> | undefined;
}

/** What holds for one text: the body, or an annex. */
interface Context {
  page: StatutePage;
  places: PlaceIndex;
  articlesBefore: ReadonlyMap<Provision, ProvisionNumber | undefined>;
}

/**
 * A full text as HTML: a section with the provision's anchor for everything that can be cited, the
 * printed number as a link to it, references as links. Every word of the text is escaped.
 */
export function renderStatute({ children }: Statute, page: StatutePage): string {
  return renderText(children, page, '');
}

function renderText(children: readonly Provision[], page: StatutePage, above: string): string {
  const articles = articlesIn({ children: [...children] });
  const context: Context = {
    page,
    places: indexPlaces(children, above),
    articlesBefore: new Map(
      articles.map((article, index) => [article, articles[index - 1]?.number]),
    ),
  };
  return children.map((child) => renderProvision(child, context, 3)).join('\n');
}

function renderProvision(provision: Provision, context: Context, level: number): string {
  switch (provision.kind) {
    case 'title':
    case 'note':
      return `<p class="statute-${provision.kind}">${words(provision, context, {})}</p>`;
    case 'contents':
      return renderContents(provision);
    case 'preamble':
      return renderPreamble(provision, context);
    case 'part':
    case 'chapter':
    case 'section':
      return renderHeaded(provision, context, level);
    case 'heading':
      return heading(provision, level);
    case 'annex':
      return renderAnnex(provision, context.page, level);
    case 'article':
    case 'point':
      return renderArticle(provision, context, level);
    default:
      return renderParagraph(provision, context, {}, provision.eid);
  }
}

/** The contents list as printed; the page has one of its own that leads to the chapters. */
function renderContents({ text, children }: Provision): string {
  const entries = children.map((entry) => `<li>${escapeHtml(entry.text)}</li>`).join('');
  const title = text === '' ? '' : `<p>${escapeHtml(text)}</p>`;
  return `<div class="statute-contents">${title}${entries && `<ul>${entries}</ul>`}</div>`;
}

function renderPreamble({ children }: Provision, context: Context): string {
  return children.map((child) => renderParagraph(child, context, {}, child.eid)).join('\n');
}

function renderHeaded(provision: Provision, context: Context, level: number): string {
  const { kind, eid = '', children } = provision;
  const inner = children.map((child) => renderProvision(child, context, level + 1)).join('\n');
  return `<section class="statute-${kind}" id="${eid}">\n${heading(provision, level, false)}\n${inner}\n</section>`;
}

function heading({ eid = '', label, text }: Provision, level: number, own = true): string {
  const tag = `h${Math.min(level, 6)}`;
  const printed = [label, text].filter(Boolean).map(escapeHtml).join('　');
  return `<${tag} class="statute-heading"${own ? ` id="${eid}"` : ''}><a href="#${eid}">${printed}</a></${tag}>`;
}

function renderAnnex(
  { eid = '', label, text, children }: Provision,
  page: StatutePage,
  level: number,
) {
  const title = [label, text].filter(Boolean).map(escapeHtml).join('　');
  const head =
    title && `<h${level} class="statute-heading"><a href="#${eid}">${title}</a></h${level}>`;
  return `<section class="statute-annex" id="${eid}">\n${head}\n${renderText(children, page, eid)}\n</section>`;
}

function renderArticle(provision: Provision, context: Context, level: number): string {
  const { eid = '', kind, label, number, children } = provision;
  const { page } = context;
  const tag = `h${Math.min(level, 6)}`;
  const here: Here = {
    article: kind === 'article' ? number : undefined,
    articleBefore: context.articlesBefore.get(provision),
  };
  const single = children.length === 1;
  const body = children
    .map((child, index) =>
      renderParagraph(
        child,
        context,
        { ...here, paragraph: index + 1 },
        single ? undefined : child.eid,
      ),
    )
    .join('\n');
  const sets = page.commencement === eid;
  const note = sets
    ? '\n<p class="statute-aside"><a href="#in-force">本条规定施行日期</a></p>'
    : '';
  const remark = page.remarks?.get(eid);
  return [
    `<section class="statute-article${sets ? ' sets-date' : ''}" id="${eid}">`,
    `<${tag}><a class="pin" href="#${eid}">${escapeHtml(label)}</a></${tag}>　${body}${note}`,
    ...(remark ? [`<p class="statute-aside">${remark}</p>`] : []),
    '</section>',
  ].join('\n');
}

/** A 款 with its list. `link` is the anchor its sign leads to, left out where it has none. */
function renderParagraph(
  provision: Provision,
  context: Context,
  here: Here,
  link: string | undefined,
): string {
  const sign = link && provision.text !== '' ? pilcrow(link) : '';
  const id = provision.eid ? ` id="${provision.eid}"` : '';
  const own = `<p${id}>${words(provision, context, here)}${sign}</p>`;
  return own + renderList(provision.children, context, here);
}

function renderList(entries: readonly Provision[], context: Context, here: Here): string {
  if (entries.length === 0) return '';
  const items = entries.map((entry) => renderEntry(entry, context, here)).join('\n');
  return `\n<ul class="statute-list">\n${items}\n</ul>`;
}

function renderEntry(entry: Provision, context: Context, here: Here): string {
  const { eid, label, children } = entry;
  const id = eid ? ` id="${eid}"` : '';
  const pin = label && eid ? `<a class="pin" href="#${eid}">${escapeHtml(label)}</a>` : '';
  const sign = !label && eid ? pilcrow(eid) : '';
  const further = children.filter(({ kind }) => kind === 'continuation');
  const list = children.filter(({ kind }) => kind !== 'continuation');
  const before = further.map((more) => `<p>${words(more, context, here)}</p>`).join('');
  const text = words({ ...entry, label: '' }, context, here);
  return `<li${id}>${pin}${text}${sign}${renderList(list, context, here)}${before}</li>`;
}

function pilcrow(eid: string): string {
  const name = formatEid(eid);
  return `<a class="pin pilcrow" href="#${eid}" aria-label="${name || '本段'}的链接">¶</a>`;
}

function words({ text }: Provision, { page, places }: Context, here: Here): string {
  return linkReferences(text, here, places, page.titles);
}
