/** Where Node keeps compiled code between runs. */
import * as nodeModule from 'node:module';
import { fileURLToPath } from 'node:url';

/** With the installed packages, because a restart empties Node's own place, /tmp. */
export const COMPILE_CACHE = fileURLToPath(new URL('../node_modules/.cache/kamergraaf', import.meta.url));

/** Does nothing on a Node without a cache; where the folder may not be written, Node's own place is used. */
export function enableCompileCache() {
  const result = nodeModule.enableCompileCache?.(COMPILE_CACHE);
  if (result?.status === nodeModule.constants?.compileCacheStatus.FAILED) nodeModule.enableCompileCache?.();
}
