import type { Making } from './make-files.ts';
import type { LoadedProgram, Program } from './program.ts';
import type { SitePath } from './site-path.ts';

/** What a second thread is told of its work, in what can be told to a thread. */
export interface SecondShare {
  program: Program;
  site: string;
  origin: string;
  /** Names of the routes that the files have. */
  routes: string[];
  /** The files of each record: which of the routes, and the path. */
  records: [route: number, pathname: string][][];
  /** What its turns share with those of the first thread. */
  turns: SharedArrayBuffer;
}

/** Put into words which files a second thread may make. */
export function secondShare(
  files: readonly SitePath[][],
  { site, origin }: Making,
  program: Program,
  turns: SharedArrayBuffer,
): SecondShare {
  const numbers = new Map<SitePath['route'], number>();
  const numberOf = (route: SitePath['route']): number => {
    const number = numbers.get(route) ?? numbers.size;
    numbers.set(route, number);
    return number;
  };
  const records = files.map((paths) =>
    paths.map(({ route, pathname }): [number, string] => [numberOf(route), pathname]),
  );
  return { program, site, origin, routes: [...numbers.keys()].map(nameOf), records, turns };
}

/** The files of each record, with the routes of the thread's own program. */
export function* filesIn(
  { records, routes }: SecondShare,
  { routes: known }: LoadedProgram,
): Generator<SitePath[]> {
  const byName = new Map(known.map((route) => [nameOf(route), route]));
  const own = routes.map((name) => byName.get(name) as SitePath['route']);
  for (const files of records) {
    yield files.map(([route, pathname]) => ({
      route: own[route] as SitePath['route'],
      pathname,
    }));
  }
}

const nameOf = ({ route, component }: SitePath['route']) => `${route} ${component}`;
