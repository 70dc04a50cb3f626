/** How a motion is found by the names of those who submitted it. */
import { foldName } from './fold.ts';

/** The submitters' family names as a motion is stored under them, whatever their order: "jansen/van dijk". */
export function submitterKey(names: readonly string[]): string {
  return names.map(foldName).sort().join('/');
}
