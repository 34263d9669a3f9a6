import type { CitedWork } from './cited-work.ts';
import { provisionName } from './provision-name.ts';

/**
 * One provision of a work, to be cited in any style; `undefined` where the anchor names none.
 *
 * @example citedProvision(work, 'art_12__para_2')?.provision // '第十二条第二款'
 */
export function citedProvision(work: CitedWork, eid: string): CitedWork | undefined {
  const provision = provisionName(eid);
  return provision === undefined ? undefined : { ...work, provision, url: `${work.url}#${eid}` };
}
