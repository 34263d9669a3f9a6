import type { Library } from './library.ts';

/**
 * Make something of a library once: the same library gives the same again. A build has one library,
 * the editing server another one for each page.
 */
export function oncePerLibrary<Made>(make: (shelf: Library) => Made): (shelf: Library) => Made {
  const made = new WeakMap<Library, Made>();
  return (shelf) => {
    if (!made.has(shelf)) made.set(shelf, make(shelf));
    return made.get(shelf) as Made;
  };
}
