import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { formatYaml } from './record-yaml.ts';
import { Refusal } from './refusal.ts';
import type { Word } from './vocabulary.ts';
import { writeWhole } from './whole-file.ts';

/** What stands at the head of a list that an import makes. */
const HEADS = {
  'places.yaml': '地方：标识是名称的拼音，不带“省”“市”“县”。',
  'bodies.yaml': '机构：制定、批准、监督、报告和被监督的机构。',
  'laws.yaml': '国家法律和文件：法规根据或者提到的。',
  'topics.yaml': '主题：本站的分组，一条记录可以属于几个主题。',
} as const;

export type ListName = keyof typeof HEADS;

/**
 * Add words to the end of a list, which keeps what stands in it as it stands. A list that is missing
 * is made, empty where there is nothing to add.
 */
export async function addWords(
  folder: string,
  name: ListName,
  words: readonly Word[],
): Promise<void> {
  const file = path.join(folder, name);
  const present = await readFile(file, 'utf8').catch(() => undefined);
  if (present !== undefined && words.length === 0) return;
  const head = present ?? `# ${HEADS[name]}\n`;
  const list = together(head, words.map(formatWord).join('\n'));
  if (countOf(list) !== (countOf(head) ?? 0) + words.length) {
    throw new Refusal(`${file} 不是一项接一项、每项以 - 开头的列表，加不进 ${words.length} 个词`);
  }
  await writeWhole(file, list, true);
}

/** How many items a list has; `undefined` where the text is no list. */
function countOf(text: string): number | undefined {
  try {
    const list: unknown = parse(text);
    return Array.isArray(list) ? list.length : undefined;
  } catch {
    return undefined;
  }
}

function formatWord(word: Word): string {
  const { id, ...fields } = word;
  return formatYaml([{ id, ...fields }]);
}

function together(present: string, added: string): string {
  const isEmpty = /^(?:\s*#[^\n]*\n|\s)*(?:\[\s*\])?\s*$/.test(present);
  if (added === '') return `${present}\n[]\n`;
  const head = isEmpty ? present.replace(/\[\s*\]\s*$/, '') : present;
  return `${head.trimEnd()}\n\n${added}`;
}
