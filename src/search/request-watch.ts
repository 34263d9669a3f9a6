const watched = new WeakMap<object, () => number>();

/**
 * Count the requests to a folder that fail from now on, or bring a damaged part of an index.
 * Pagefind reports a chunk that does not load to the console only and answers without it, which
 * would be a wrong answer; so the requests themselves are watched.
 *
 * @param scope where `fetch` is called, the page's own global object
 * @returns how many requests have failed so far
 */
export function watchRequests(scope: { fetch: typeof fetch }, folder: string): () => number {
  const known = watched.get(scope);
  if (known) return known;
  const fetchAsBefore = scope.fetch.bind(scope);
  let failures = 0;
  scope.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    const response = await fetchAsBefore(input, init).catch((error: unknown) => {
      if (address.includes(folder)) failures += 1;
      throw error;
    });
    if (address.includes(folder) && !(await isSound(response, address))) failures += 1;
    return response;
  };
  const count = () => failures;
  watched.set(scope, count);
  return count;
}

/** Every part of an index begins with these letters, once it is unpacked. */
const SIGNATURE = 'pagefind_dcd';

/** Whether a response is what was asked for: a part of an index must unpack to its end. */
async function isSound(response: Response, address: string): Promise<boolean> {
  if (!response.ok || !/\.pf_\w+(?:\?|$)/.test(address)) return response.ok;
  try {
    const packed = await response.clone().arrayBuffer();
    const isPacked = new Uint8Array(packed, 0, 1)[0] === 0x1f;
    return (isPacked ? await unpacked(packed) : startOf(packed)).startsWith(SIGNATURE);
  } catch {
    // What cannot be unpacked is damaged; the search that needs it says so.
    return false;
  }
}

async function unpacked(packed: ArrayBuffer): Promise<string> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return startOf(await new Response(stream).arrayBuffer());
}

function startOf(bytes: ArrayBuffer): string {
  return new TextDecoder().decode(bytes.slice(0, SIGNATURE.length));
}
