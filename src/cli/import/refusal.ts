/** Why a file is not imported, as a sentence for whoever runs the import. */
export class Refusal extends Error {
  /** The line of the file, counted from 1, where it can be had. */
  readonly line: number | undefined;

  constructor(sentence: string, line?: number) {
    super(sentence);
    this.line = line;
  }
}
