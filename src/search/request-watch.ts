const watched = new WeakMap<object, () => number>();

/**
 * Count the requests to a folder that fail from now on. Pagefind reports a chunk that does not
 * load to the console only and answers without it, which would be a wrong answer; so the requests
 * themselves are watched.
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
    if (!response.ok && address.includes(folder)) failures += 1;
    return response;
  };
  const count = () => failures;
  watched.set(scope, count);
  return count;
}
