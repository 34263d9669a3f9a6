/** What is known of the requests of a page. */
export interface RequestWatch {
  /** How many have failed so far. */
  failures(): number;
  /** Wait until all that have been answered are checked. */
  checked(): Promise<void>;
}

const watched = new WeakMap<object, RequestWatch>();

/**
 * Count the requests to a folder that fail from now on, or bring a damaged part of an index.
 * Pagefind reports a chunk that does not load to the console only and answers without it, which
 * would be a wrong answer; so the requests themselves are watched. Pagefind need not wait for that.
 *
 * @param scope where `fetch` is called, the page's own global object
 */
export function watchRequests(scope: { fetch: typeof fetch }, folder: string): RequestWatch {
  const known = watched.get(scope);
  if (known) return known;
  const fetchAsBefore = scope.fetch.bind(scope);
  const checks = new Set<Promise<void>>();
  let failures = 0;
  scope.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!address.includes(folder)) return fetchAsBefore(input, init);
    const response = await fetchAsBefore(input, init).catch((error: unknown) => {
      failures += 1;
      throw error;
    });
    const check = isSound(response.clone(), address).then((sound) => {
      if (!sound) failures += 1;
      checks.delete(check);
    });
    checks.add(check);
    return response;
  };
  const watch: RequestWatch = {
    failures: () => failures,
    checked: async () => void (await Promise.all(checks)),
  };
  watched.set(scope, watch);
  return watch;
}

/** Every part of an index begins with these letters, once it is unpacked. */
const SIGNATURE = 'pagefind_dcd';

/** Whether a response is what was asked for: a part of an index must unpack to its end. */
async function isSound(response: Response, address: string): Promise<boolean> {
  if (!response.ok || !/\.pf_\w+(?:\?|$)/.test(address)) return response.ok;
  try {
    const packed = await response.arrayBuffer();
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
