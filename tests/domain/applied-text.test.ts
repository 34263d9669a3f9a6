import { describe, expect, test } from 'vitest';
import { appliedOn } from '../../src/domain/applied-text.ts';
import { parsePartialDate } from '../../src/domain/partial-date.ts';

const at = (date: string) => parsePartialDate(date);

describe('which text of a regulation applies', () => {
  const repealedFrom = at('2030-01-01');
  const regulation = { inForceFrom: at('2019-05-01'), repealedFrom };
  const first = { inForceFrom: at('2019-05-01'), supersededFrom: at('2025-01-01'), repealedFrom };
  const second = { inForceFrom: at('2025-01-01'), repealedFrom };

  test.for([
    ['2019-04-30', 'none, before it takes effect', 'not-yet-in-force', undefined],
    ['2019-05-01', 'the first, from its first day', 'in-force', first],
    ['2024-12-31', 'the first, to the day before the second', 'in-force', first],
    ['2025-01-01', 'the second, from its first day', 'in-force', second],
    ['2030-01-01', 'none, once it is repealed', 'repealed', undefined],
  ] as const)('on %s: %s', ([day, , force, text]) => {
    expect(appliedOn(day, regulation, [first, second])).toEqual({ force, text });
  });

  test('is not told where the edition does not hold the text of that time', () => {
    expect(appliedOn('2020-01-01', regulation, [second])).toEqual({
      force: 'in-force',
      text: undefined,
    });
  });

  test('is known where only the date of the text is', () => {
    const undated = { inForceFrom: undefined };
    expect(appliedOn('2025-01-01', undated, [second])).toEqual({ force: 'in-force', text: second });
    expect(appliedOn('2020-01-01', undated, [second]).force).toBe('unverified');
  });

  test('is not guessed within a month of which the day is not known', () => {
    const month = { inForceFrom: at('2020-03') };
    expect(appliedOn('2020-03-15', month, []).force).toBe('unverified');
    expect(appliedOn('2020-03-31', month, []).force).toBe('in-force');
  });
});
