/**
 * Databases with a generated graph, loaded by `kamergraaf import` and kept in the user's cache folder, so that a
 * second run need not load them again.
 */
import { createWriteStream, existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir, totalmem } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { startNeo4jProcess } from '../../test/support/neo4j-process.ts';
import { GRAPH_VERSION, graphLines, SEED } from '../graph/generate.ts';
import { memoryOf, start } from './child.ts';

export type Engine = 'sqlite' | 'neo4j';

interface Loading {
  readonly records: number;
  readonly seconds: number;
  /** Bytes that `kamergraaf import` held at most. */
  readonly memory: number;
  /** Bytes on disk, without the log of transactions. */
  readonly size: number;
}

export interface Database {
  readonly store: string;
  readonly loading: Loading;
  /** 0 where the engine is no process of its own. */
  readonly pid: number;
  stop(): Promise<void>;
}

const GIB = 2 ** 30;

/** A million nodes with their proofs (some 6 GB) must not fight for memory: that would measure the disk. */
export const NEO4J_MEMORY = { heap: '1g', pageCache: `${Math.min(8, Math.ceil(totalmem() / GIB / 3))}g` } as const;

export const CLI = new URL('../../bin/kamergraaf.js', import.meta.url).pathname;
const CACHE = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'kamergraaf', 'bench');

/** Where the data themselves lie in the folder. */
const DATA = { sqlite: '.', neo4j: 'neo4j/data/databases' } as const;

function folderOf(engine: Engine, nodes: number): string {
  return join(CACHE, `graph-v${GRAPH_VERSION}-${nodes}-${SEED}-${engine}`);
}

/** Opens the database, loading it first where it is not there. `fresh`: also where it is. */
export async function openKept(engine: Engine, nodes: number, fresh = false): Promise<Database> {
  const folder = folderOf(engine, nodes);
  if (fresh) await rm(folder, { recursive: true, force: true });
  if (!existsSync(join(folder, 'loading.json'))) await load(engine, nodes, folder);
  const loading = JSON.parse(await readFile(join(folder, 'loading.json'), 'utf8')) as Loading;
  return { ...(await open(engine, folder)), loading };
}

/** A copy of a kept database that may be written to; `stop` removes it. */
export async function openCopy(engine: Engine, nodes: number): Promise<Database> {
  await (await openKept(engine, nodes)).stop();
  const folder = `${folderOf(engine, nodes)}-copy`;
  await rm(folder, { recursive: true, force: true });
  await cp(folderOf(engine, nodes), folder, { recursive: true });
  const loading = JSON.parse(await readFile(join(folder, 'loading.json'), 'utf8')) as Loading;
  const database = await open(engine, folder);
  const stop = async () => {
    await database.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { ...database, loading, stop };
}

async function open(engine: Engine, folder: string): Promise<Omit<Database, 'loading'>> {
  if (engine === 'sqlite') return { store: `sqlite:${join(folder, 'graph.sqlite')}`, pid: 0, stop: async () => {} };
  const home = join(folder, 'neo4j');
  const neo4j = await startNeo4jProcess({ home, ...NEO4J_MEMORY, report: console.error }).catch((cause) => {
    const mend = 'end another benchmark that uses it, or remove the folder to load it anew';
    throw new Error(`Neo4j does not start on ${home}: ${mend}`, { cause });
  });
  // An orderly end: the next run opens the same files.
  return { store: neo4j.uri, pid: neo4j.pid, stop: () => neo4j.stop() };
}

async function load(engine: Engine, nodes: number, folder: string): Promise<void> {
  // Under a name of its own until it is whole.
  const building = `${folder}.part`;
  await rm(building, { recursive: true, force: true });
  await mkdir(building, { recursive: true });
  const file = await graphFile(nodes);
  console.error(`loading ${nodes.toLocaleString('en')} nodes into ${engine} …`);
  const database = await open(engine, building);
  const began = performance.now();
  const importing = start([CLI, '--store', database.store, '--json', 'import', file]);
  let memory = 0;
  const look = setInterval(() => {
    memory = Math.max(memory, memoryOf(importing.pid).most || 0);
  }, 200);
  const records = Number((await importing.said(/"records": ?(\d+)/).finally(() => clearInterval(look)))[1]);
  await importing.ended;
  const seconds = (performance.now() - began) / 1000;
  await database.stop();
  const loading: Loading = { records, seconds, memory, size: await sizeOf(join(building, DATA[engine])) };
  await writeFile(join(building, 'loading.json'), JSON.stringify(loading));
  await rename(building, folder);
}

/** The graph as a file, so that making it costs the import nothing. */
async function graphFile(nodes: number): Promise<string> {
  const file = join(CACHE, `graph-v${GRAPH_VERSION}-${nodes}-${SEED}.jsonl`);
  if (existsSync(file)) return file;
  await mkdir(CACHE, { recursive: true });
  await pipeline(Readable.from(graphLines(nodes)), createWriteStream(`${file}.part`));
  await rename(`${file}.part`, file);
  return file;
}

async function sizeOf(folder: string): Promise<number> {
  let size = 0;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) size += (await stat(join(entry.parentPath, entry.name))).size;
  }
  return size;
}
