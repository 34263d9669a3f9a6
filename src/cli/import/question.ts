/** Something an import could not read: left out of the record, and told to whoever runs it. */
export interface Question {
  /** The field, in Chinese. */
  field: string;
  /** Why it is open. */
  why: string;
  /** The line of the imported text, counted from 1, where it can be had. */
  line?: number | undefined;
  /** The text prints it, and it was not understood; without this, the text does not print it. */
  unread?: true | undefined;
}
