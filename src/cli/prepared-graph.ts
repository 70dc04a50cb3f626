/**
 * The bundled graph as a database that is ready to use: `npm ci` makes it, so that the first start copies
 * a file rather than applying every record. Its name carries what it was made from, so one of other data
 * or of another version of the store is never taken for it.
 */
import { createHash } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GraphStore } from '../store/graph-store.ts';

const FOLDER = fileURLToPath(new URL('../../dist/', import.meta.url));
const MADE_FROM = ['../../data/graph.jsonl', '../model/', '../store/', '../store/sqlite/'] as const;
const NAME = /^bundled-[0-9a-f]{16}\.sqlite$/;

/**
 * Makes the database in `folder` when it is not there, and removes those of older data.
 * @param fill puts the bundled graph into an empty store that it opens at the path it gets
 */
export async function prepareGraph(fill: (path: string) => Promise<void>, folder = FOLDER): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const name = preparedName();
  const there = readdirSync(folder).filter((file) => NAME.test(file));
  if (!there.includes(name)) await writeWhole(join(folder, name), fill);
  for (const old of there) if (old !== name) rmSync(join(folder, old), { force: true });
}

/** Puts a copy of the prepared database at `target`; false where none was prepared from the present data. */
export function copyPrepared(target: string, folder = FOLDER): boolean {
  try {
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(join(folder, preparedName()), target);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
  const copy = openSync(target, 'r+');
  try {
    fsyncSync(copy);
  } finally {
    closeSync(copy);
  }
  return true;
}

/** Written beside and put in place when whole, so that a run that is ended leaves no half graph. */
export async function writeWhole(target: string, fill: (path: string) => Promise<void>): Promise<void> {
  const draft = `${target}.loading-${process.pid}`;
  try {
    await fill(draft);
    renameSync(draft, target);
  } finally {
    for (const suffix of ['', '-wal', '-shm']) rmSync(draft + suffix, { force: true });
  }
}

/** Opens an empty store at a path, puts the bundled graph into it and closes it. */
export async function fillWithRecords(path: string): Promise<void> {
  const [{ openStore }, { loadBundledGraph }] = await Promise.all([
    import('../store/open.ts'),
    import('../ingest/bundled.ts'),
  ]);
  const store: GraphStore = await openStore(`sqlite:${path}`);
  try {
    await loadBundledGraph(store);
  } finally {
    await store.close();
  }
}

function preparedName(): string {
  const hash = createHash('sha256');
  for (const part of MADE_FROM) {
    const path = fileURLToPath(new URL(part, import.meta.url));
    const files = part.endsWith('/') ? filesOf(path) : [path];
    for (const file of files) hash.update(readFileSync(file)).update('\0');
  }
  return `bundled-${hash.digest('hex').slice(0, 16)}.sqlite`;
}

function filesOf(folder: string): string[] {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map((entry) => join(folder, entry.name)).sort();
}
