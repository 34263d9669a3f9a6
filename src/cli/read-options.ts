import { parseArgs, type ParseArgsConfig } from 'node:util';

/**
 * The options and the other words of a command. Where one is not understood, the command ends with 2
 * and says which, and how it is used.
 */
export function readOptions<Config extends ParseArgsConfig>(
  usage: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    console.error(`${optionFault(error)}\n${usage}`);
    process.exit(2);
  }
}

/** What is wrong with the options of a command, in a sentence of Chinese: Node's own is English. */
function optionFault(error: unknown): string {
  const [, option] = /'(--?[^\s'=]+)/.exec((error as Error).message) ?? [];
  return option === undefined ? '选项写得不对' : `不认识的选项 ${option}，或者它的值不对`;
}
