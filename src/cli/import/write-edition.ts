import { access } from 'node:fs/promises';
import path from 'node:path';
import type { Prepared } from './prepared.ts';
import { formatYaml } from './record-yaml.ts';
import { Refusal } from './refusal.ts';
import { formatRegulation, formatSource } from './regulation-record.ts';
import type { NamedSitting, Sittings } from './sessions.ts';
import { writeWhole } from './whole-file.ts';
import { addWords } from './word-lists.ts';
import type { Words } from './words.ts';

/** Write the words and the sessions that some records refer to and that are not there yet. */
export async function writeWords(
  folder: string,
  words: Words,
  sittings: Sittings,
  prepared: readonly Prepared[],
): Promise<void> {
  await addWords(folder, 'places.yaml', words.places.added);
  await addWords(folder, 'bodies.yaml', words.bodies.added);
  await addWords(folder, 'laws.yaml', words.laws.added);
  await addWords(folder, 'topics.yaml', words.topics.added);
  const used = new Set(
    prepared.flatMap(({ events }) => events.flatMap(({ session }) => session ?? [])),
  );
  for (const sitting of sittings.missing(used)) {
    const file = path.join(folder, 'sessions', `${sitting.id}.yaml`);
    await writeWhole(file, formatSession(sitting), false);
  }
}

function formatSession({ body, term, number, year, source }: NamedSitting): string {
  return formatYaml({
    body,
    term,
    number,
    year,
    dateUnknown: '题注只印出通过、批准的日期，没有印出会期',
    summary: '导入的法规在题注里提到的会议。',
    sources: [source],
  });
}

/**
 * Write the source and the record of a regulation.
 *
 * @throws Refusal if a record stands there that says something else and may not be replaced.
 */
export async function writeRegulation(
  folder: string,
  parts: Prepared,
  force: boolean,
): Promise<'imported' | 'unchanged'> {
  const { id, file } = parts;
  const record = path.join(folder, 'regulations', `${id}.md`);
  if (await exists(path.join(folder, 'regulations', `${id}.mdx`))) {
    throw new Refusal(
      `regulations/${id}.mdx 是这部法规的摘要；全文放进 regulations/${id}/，以施行日期命名`,
    );
  }
  const written = await writeWhole(record, formatRegulation(parts), force);
  if (written === 'kept') {
    throw new Refusal(`已经有 regulations/${id}.md，内容不同；用 --force 覆盖`);
  }
  await writeWhole(path.join(folder, 'sources', `${id}.yaml`), formatSource(parts, file), true);
  return written === 'written' ? 'imported' : 'unchanged';
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
