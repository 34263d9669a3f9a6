import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { faultsOn, pages } from './pages.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // A list is filtered by its style sheet as soon as an option is chosen; nothing is submitted.
      'wcag/h32': 'off',
      // Titles are as long as the records' own; their end is the name of the edition.
      'long-title': 'off',
      // Nobody reads the ends of lines of a built page.
      'no-trailing-whitespace': 'off',
    },
  }),
);

test('every page is valid HTML', async () => {
  const reports = new Map(
    await Promise.all(
      [...pages.values()].map(
        async (page) => [page, await validator.validateString(page.html, page.address)] as const,
      ),
    ),
  );
  const faults = faultsOn(pages.values(), (page) =>
    (reports.get(page)?.results ?? []).flatMap(({ messages }) =>
      messages.map(({ ruleId, message, selector }) => `${message} (${ruleId}) ${selector}`),
    ),
  );
  expect(faults).toEqual([]);
});
