/** Reading letters into a graph that is there already, by `kamergraaf ingest`. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { invent } from './invented-texts.ts';
import { cpuOf, start } from './machine/child.ts';
import { KAMERGRAAF } from './machine/contender.ts';
import { CLI, type Engine, openCopy } from './machine/kept.ts';
import { figure, table } from './table.ts';

const SEED_OF_LETTERS = 2;

export async function ingestion(nodes: number, letters: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kamergraaf-letters-'));
  try {
    const { letter } = invent(SEED_OF_LETTERS);
    for (let at = 0; at < letters; at += 1) await writeFile(join(folder, `brief-${at}.txt`), letter());
    const rows: string[][] = [];
    for (const engine of ['sqlite', 'neo4j'] as const) rows.push(await into(engine, nodes, folder, letters));
    return table(
      [`ingest of ${figure(letters)} letters`, 'seconds', 'letters a second', 'CPU ms a letter', 'Neo4j CPU ms'],
      rows,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function into(engine: Engine, nodes: number, folder: string, letters: number): Promise<string[]> {
  const database = await openCopy(engine, nodes);
  try {
    const before = cpuOf(database.pid);
    const began = performance.now();
    const child = start([CLI, '--store', database.store, 'ingest', folder]);
    let cpu = 0;
    const look = setInterval(() => {
      cpu = cpuOf(child.pid) || cpu;
    }, 100);
    await child.ended.finally(() => clearInterval(look));
    const seconds = (performance.now() - began) / 1000;
    const server = database.pid === 0 ? '' : figure((cpuOf(database.pid) - before) / letters, 2);
    return [KAMERGRAAF[engine], figure(seconds, 1), figure(letters / seconds, 1), figure(cpu / letters, 2), server];
  } finally {
    await database.stop();
  }
}
