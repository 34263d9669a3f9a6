import type { Loader } from 'astro/loaders';

/**
 * The hook by which the check of the content, which goes on while records are loaded, is waited for:
 * it rejects with the whole list of faults (`integrations/check-content.ts`).
 */
export const CONTENT_CHECKED = 'content:checked';

type Checked = () => Promise<void>;

/**
 * Load records so that the check speaks first: a loader fails at the first fault it meets, in the
 * words of Astro; the check tells of all of them, in the words of an editor.
 */
export function checkedFirst({ load, ...loader }: Loader): Loader {
  return {
    ...loader,
    load: async (context) => {
      try {
        await load(context);
      } catch (error) {
        for (const { hooks } of context.config.integrations) {
          await (hooks[CONTENT_CHECKED] as Checked | undefined)?.();
        }
        throw error;
      }
    },
  };
}
