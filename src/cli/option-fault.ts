/**
 * What is wrong with the options of a command, in a sentence of Chinese: Node's own is English.
 *
 * @param error what `parseArgs` has thrown
 * @example optionFault(error) // '不认识的选项 --outt，或者它的值不对'
 */
export function optionFault(error: unknown): string {
  const [, option] = /'(--?[^\s'=]+)/.exec((error as Error).message) ?? [];
  return option === undefined ? '选项写得不对' : `不认识的选项 ${option}，或者它的值不对`;
}
