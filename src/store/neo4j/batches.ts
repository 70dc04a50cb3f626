/** One statement for many things: in batches that fit the server's memory, none of which waits for the one before. */
import type { Row, Run } from './connection.ts';

const BATCH = 1000;

/** @param written what `$q.keys` holds of each item */
export async function inBatches<T>(
  run: Run,
  items: readonly T[],
  text: string,
  written: (item: T) => unknown = (item) => item,
): Promise<readonly Row[]> {
  const runs: Promise<readonly Row[]>[] = [];
  for (let at = 0; at < items.length; at += BATCH) {
    runs.push(run(text, { keys: items.slice(at, at + BATCH).map(written) }));
  }
  return (await Promise.all(runs)).flat();
}
