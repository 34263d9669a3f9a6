/** A text as the source of a regular expression that matches nothing but that text. */
export function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
