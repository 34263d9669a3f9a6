import type { APIRoute } from 'astro';
import { searchDocuments } from '../../records/search-documents.ts';

/** The records for `integrations/search-index.ts`, which takes this file out of the site again. */
export const GET: APIRoute = async () => {
  const parts = listed(await searchDocuments());
  const encoder = new TextEncoder();
  const body = new ReadableStream({
    pull: (controller) => {
      const { value, done } = parts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
  return new Response(body);
};

/** A list as JSON, an item at a time: all texts in one string take half a gigabyte at 10,000. */
function* listed(items: readonly unknown[]): Generator<string, undefined> {
  for (const [index, item] of items.entries()) {
    yield `${index === 0 ? '[' : ','}${JSON.stringify(item)}`;
  }
  yield items.length === 0 ? '[]' : ']';
}
