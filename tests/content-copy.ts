import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

export const FIXTURE_CONTENT = path.resolve('tests/fixtures/content');

/** Files to write or, with `null`, to take away, by their path in the content folder. */
export type FileChanges = Record<string, string | Uint8Array | null>;

/** A copy of the valid content folder with some files changed, removed after the test. */
export function contentCopy(changes: FileChanges = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'huidian-content-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(FIXTURE_CONTENT, folder, { recursive: true });
  for (const [name, text] of Object.entries(changes)) {
    const file = path.join(folder, name);
    if (text === null) rmSync(file, { recursive: true });
    else {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
  return folder;
}
