/** `<` ends a script element, U+2028 a line of JavaScript, and a mark of direction turns the text. */
const ACTIVE = /[<>&\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/**
 * A value as JSON that can also stand in an HTML page: what could end a script, start markup or turn
 * the direction of writing is escaped, so that reading it back gives the same value.
 *
 * @param indent Spaces a level; without it all is one line.
 * @example formatJson('</script>') // '"\\u003c/script\\u003e"'
 */
export function formatJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(
    ACTIVE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
