/** The contents list marks what is being read; the text reads as well without it. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('.text-contents.beside a')];
const linkOf = new Map(links.map((link) => [link.hash.slice(1), link]));
const read = new Set<string>();

/** A line near the top of the window: what it crosses is being read. */
const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) read.add(target.id);
      else read.delete(target.id);
    }
    const now = links.findLast((link) => read.has(link.hash.slice(1)));
    if (!now) return;
    for (const link of links) {
      if (link === now) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
    const list = now.closest('nav');
    list?.scrollTo({ top: now.offsetTop - list.clientHeight / 2 });
  },
  { rootMargin: '-12% 0px -85% 0px' },
);

for (const id of linkOf.keys()) {
  const provision = document.getElementById(id);
  if (provision) observer.observe(provision);
}
