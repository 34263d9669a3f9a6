import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parseHTML } from 'linkedom';

type Component = Parameters<AstroContainer['renderToString']>[0];

/** What a component renders, as elements. */
export async function render(
  component: Component,
  props: Record<string, unknown>,
): Promise<Element> {
  const container = await AstroContainer.create();
  const html = await container.renderToString(component, { props });
  return parseHTML(`<html><body>${html}</body></html>`).document.body;
}

/** The text of an element as it is read: white space is one space. */
export function textOf(element: Element | null): string | undefined {
  return element?.textContent.replaceAll(/\s+/g, ' ').trim();
}
