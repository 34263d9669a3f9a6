import { Converter } from 'opencc-js/t2cn';

/** The blocks of characters that texts are written in: the first extension and the main block. */
const [FIRST, LAST] = [0x3400, 0x9fff];

/**
 * Every traditional character with its simplified form, as OpenCC has them for Taiwan, Hong Kong
 * and its own standard. Only the build uses it: the whole table is larger than the search page.
 */
export function traditionalCharacters(): [string, string][] {
  const converters = ['t', 'tw', 'hk'].map((from) => Converter({ from, to: 'cn' }));
  const characters = Array.from({ length: LAST - FIRST + 1 }, (_, index) =>
    String.fromCodePoint(FIRST + index),
  );
  return characters.flatMap((character): [string, string][] => {
    const forms = converters.map((convert) => convert(character));
    const simplified = forms.find((form) => form !== character);
    return simplified && [...simplified].length === 1 ? [[character, simplified]] : [];
  });
}
