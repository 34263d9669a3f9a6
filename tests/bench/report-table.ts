/** A table for a terminal: the first row is its head; columns are as wide as their widest cell. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => width(row[column] ?? ''))),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => ' '.repeat((widths[column] ?? 0) - width(cell)) + cell)
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Chinese characters are two columns wide. */
function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[ᄀ-￦]/.test(character) ? 2 : 1), 0);
}

export const seconds = (value: number) => `${value.toFixed(1)} s`;
export const megabytes = (value: number) => `${(value / 1e6).toFixed(0)} MB`;
export const kilobytes = (value: number) => `${(value / 1e3).toFixed(1)} KB`;
export const times = (value: number) => `×${value.toFixed(2)}`;
