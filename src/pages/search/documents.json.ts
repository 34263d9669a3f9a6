import type { APIRoute } from 'astro';
import { searchDocuments } from '../../records/search-documents.ts';

/** The records for `integrations/search-index.ts`, which takes this file out of the site again. */
export const GET: APIRoute = async () =>
  new Response(
    ReadableStream.from(listed(await searchDocuments())).pipeThrough(new TextEncoderStream()),
  );

/** A list as JSON, an item at a time: all texts in one string take half a gigabyte at 10,000. */
function* listed(items: readonly unknown[]): Generator<string> {
  for (const [index, item] of items.entries()) {
    yield `${index === 0 ? '[' : ','}${JSON.stringify(item)}`;
  }
  yield items.length === 0 ? '[]' : ']';
}
