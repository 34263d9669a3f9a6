import { legalForceOn, type LegalForce } from '../domain/legal-force.ts';
import { parsePartialDate } from '../domain/partial-date.ts';
import { formatPlainDate, isPlainDate } from '../domain/plain-date.ts';

/** The form "what applied on a day": answers from the dates that stand in the page. */

interface Dated {
  link: HTMLAnchorElement;
  force: LegalForce;
  starts: boolean;
  ends: boolean;
}

const form = document.querySelector<HTMLFormElement>('.effective-on form');
const input = document.querySelector<HTMLInputElement>('#on');
const result = document.querySelector<HTMLElement>('#on-result');
const template = document.querySelector<HTMLTemplateElement>('#on-dates');

if (form && input && result && template) {
  const show = (day: string) => result.replaceChildren(...answer(day, template));
  const fromAddress = () => {
    const day = new URLSearchParams(location.search).get('on');
    if (day === null) return result.replaceChildren();
    if (isPlainDate(day)) input.value = day;
    show(day);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    history.pushState(null, '', `?on=${input.value}`);
    show(input.value);
  });
  addEventListener('popstate', fromAddress);
  fromAddress();
}

function answer(day: string, dates: HTMLTemplateElement): Node[] {
  if (!isPlainDate(day)) {
    return [element('p', `日期应写作 2024-07-15 的样子，现在写的是“${day}”。`)];
  }
  const all = [...dates.content.querySelectorAll('a')].map((link) => datedOn(day, link));
  const name = formatPlainDate(day);
  return [
    ...list(
      `${name}起施行`,
      all.filter(({ starts }) => starts),
    ),
    ...list(
      `${name}起废止`,
      all.filter(({ ends }) => ends),
    ),
    ...list(
      `${name}有效`,
      all.filter(({ force }) => force === 'in-force'),
      '没有记录显示有法规在这一天有效。',
    ),
    ...list(
      `${name}尚未生效`,
      all.filter(({ force }) => force === 'not-yet-in-force'),
    ),
    ...list(
      `${name}已废止`,
      all.filter(({ force }) => force === 'repealed'),
    ),
    element(
      'p',
      `另有 ${all.filter(({ force }) => force === 'unverified').length} 部施行日期不明，不能判断。`,
    ),
  ];
}

function datedOn(day: string, link: HTMLAnchorElement): Dated {
  const { from, until } = link.dataset;
  return {
    link: link.cloneNode(true) as HTMLAnchorElement,
    force: legalForceOn(day, {
      inForceFrom: from ? parsePartialDate(from) : undefined,
      repealedFrom: until ? parsePartialDate(until) : undefined,
    }),
    starts: from === day,
    ends: until === day,
  };
}

function list(heading: string, found: Dated[], none?: string): Node[] {
  if (found.length === 0) return none ? [element('h3', heading), element('p', none)] : [];
  const items = found.map(({ link }) => {
    const item = document.createElement('li');
    item.append(link.cloneNode(true));
    return item;
  });
  const listing = document.createElement('ul');
  listing.append(...items);
  return [element('h3', `${heading}（${found.length}）`), listing];
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
