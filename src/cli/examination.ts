/** Looks at the installation, the configuration and the graph. */
import { existsSync, readFileSync } from 'node:fs';
import { settingNames } from '../server/config.ts';
import type { GraphRecord, GraphStore, StoreStatus } from '../store/graph-store.ts';
import { type Failure, failureOf } from './failure.ts';
import { type Progress, startProgress } from './progress.ts';
import { credentials, type StoreChoice, shownUrl, storeFile } from './store.ts';

interface Problem {
  readonly code: string;
  readonly message: string;
}

export interface Examination {
  readonly versions: { readonly kamergraaf: string; readonly node: string };
  readonly location: StoreChoice;
  readonly store: StoreStatus | null;
  /** Worth knowing, not wrong. */
  readonly notes: readonly string[];
  readonly problems: readonly Problem[];
}

export async function examine(location: StoreChoice): Promise<Examination> {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const configuration = await configurationProblems();
  const { store, notes, problems } = await examineStore(location);
  return {
    versions: { kamergraaf: manifest.version, node: process.versions.node },
    location: { ...location, url: shownUrl(location.url) },
    store,
    notes,
    problems: [...unknownSettings(), ...configuration, ...problems],
  };
}

/** Settings of the command line; the server's are in its table. */
const OWN_SETTINGS = ['STORE', 'NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE', 'DEBUG', 'HANDED_OVER'];

/** A setting with a slip of the pen in its name would be left unheeded without a word. */
function unknownSettings(): readonly Problem[] {
  const known = new Set([...OWN_SETTINGS.map((name) => `KAMERGRAAF_${name}`), ...settingNames()]);
  const unknown = Object.keys(process.env).filter((name) => name.startsWith('KAMERGRAAF_') && !known.has(name));
  return unknown.sort().map((name) => ({
    code: 'BAD_CONFIG',
    message: `${name} is no setting; correct its name (README lists them all), or remove it`,
  }));
}

async function configurationProblems(): Promise<readonly Problem[]> {
  const { readConfig } = await import('../server/config.ts');
  try {
    readConfig();
    return [];
  } catch (error) {
    return [problem(failureOf(error))];
  }
}

async function examineStore(location: StoreChoice): Promise<Pick<Examination, 'store' | 'notes' | 'problems'>> {
  const file = storeFile(location.url);
  if (file !== null && !existsSync(file)) {
    if (location.from === 'default') {
      return {
        store: null,
        notes: [`${file} is not there yet; serve, trace or export make it from data/.`],
        problems: [],
      };
    }
    const message = `${file}: there is no graph here (${location.from}); check the path, or fill it with ingest or import`;
    return { store: null, notes: [], problems: [{ code: 'NO_STORE', message }] };
  }
  const { openStore } = await import('../store/open.ts');
  try {
    const store = await openStore(location.url, credentials());
    try {
      const status = await store.status();
      return { store: status, notes: [], problems: integrityProblems(status, await recount(store, status)) };
    } finally {
      await store.close();
    }
  } catch (error) {
    return { store: null, notes: [], problems: [problem(failureOf(error))] };
  }
}

interface Recount {
  nodes: number;
  links: number;
  /** Links with an end that is not there; links with no proof. */
  dangling: number;
  unproved: number;
}

/** Reads every record, so that a damaged page of the store cannot stay unseen. */
async function recount(store: GraphStore, { counts }: StoreStatus): Promise<Recount> {
  const progress = await startProgress('records checked', counts.nodes + counts.links);
  try {
    return await countRecords(store.export(), progress);
  } finally {
    progress.stop();
  }
}

async function countRecords(records: AsyncIterable<GraphRecord>, progress: Progress): Promise<Recount> {
  const count: Recount = { nodes: 0, links: 0, dangling: 0, unproved: 0 };
  const ids = new Set<string>();
  for await (const record of records) {
    progress.advance();
    if ('node' in record) {
      count.nodes++;
      ids.add(record.node);
    } else {
      count.links++;
      if (!ids.has(record.from) || !ids.has(record.to)) count.dangling++;
      if (record.evidence.length === 0) count.unproved++;
    }
  }
  return count;
}

function integrityProblems({ counts }: StoreStatus, found: Recount): Problem[] {
  const problems: Problem[] = [];
  const mend = 'export what can be read, and import it into a new store';
  const say = (message: string) => problems.push({ code: 'INTEGRITY', message: `${message}; ${mend}` });
  if (counts.nodes !== found.nodes) say(`the store counts ${counts.nodes} nodes, but ${found.nodes} can be read`);
  if (counts.links !== found.links) say(`the store counts ${counts.links} links, but ${found.links} can be read`);
  if (found.dangling > 0) say(`${found.dangling} links lead to a node that is not there`);
  if (found.unproved > 0) say(`${found.unproved} links have no proof`);
  return problems;
}

function problem({ code, message }: Failure): Problem {
  return { code, message };
}
