/** Which store a command works on, and its opening. */
import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import type { GraphStore } from '../store/graph-store.ts';
import type { OpenOptions } from '../store/open.ts';
import { CliError } from './failure.ts';
import { say } from './output.ts';

export const DEFAULT_STORE = 'sqlite:var/kamergraaf.sqlite';

export interface StoreChoice {
  readonly url: string;
  /** Where the choice came from, for messages: `--store`, `KAMERGRAAF_STORE` or the default. */
  readonly from: '--store' | 'KAMERGRAAF_STORE' | 'default';
}

export function storeChoice(command: Command): StoreChoice {
  const { store } = command.optsWithGlobals<{ store: string }>();
  // An empty variable counts as not set, as with every other setting.
  if (store === '') return { url: DEFAULT_STORE, from: 'default' };
  const source = command.getOptionValueSourceWithGlobals('store');
  return { url: store, from: source === 'cli' ? '--store' : source === 'env' ? 'KAMERGRAAF_STORE' : 'default' };
}

/** The path of a store that is a file, or null. */
export function storeFile(url: string): string | null {
  return url.startsWith('sqlite:') && url !== 'sqlite::memory:' ? url.slice('sqlite:'.length) : null;
}

/** The URL without the user and password that it may carry. */
export function shownUrl(url: string): string {
  return url.replace(/^([\w+]+:\/\/)[^/]*@/, '$1');
}

/** User, password and database of a Neo4j, where the URL does not give them. */
export function credentials(env: Readonly<Record<string, string | undefined>> = process.env): OpenOptions {
  const { KAMERGRAAF_NEO4J_USER: user, KAMERGRAAF_NEO4J_PASSWORD: password, KAMERGRAAF_NEO4J_DATABASE: database } = env;
  return { ...(user && { user }), ...(password && { password }), ...(database && { database }) };
}

/** Opens a store to write to; one that is a file is made, with its folder, when it is not there. */
export async function openForWriting(choice: StoreChoice): Promise<GraphStore> {
  const { openStore } = await import('../store/open.ts');
  return openStore(choice.url, credentials());
}

/**
 * Opens a store to read from. The default one is filled with the bundled graph when it is not there yet;
 * another that is not there is a mistake in the configuration.
 */
export async function openForReading(choice: StoreChoice): Promise<GraphStore> {
  const file = storeFile(choice.url);
  if (file !== null && !existsSync(file)) {
    if (choice.from !== 'default') {
      const mend = 'check the path, or fill it with `kamergraaf ingest` or `kamergraaf import`';
      throw new CliError('NO_STORE', `${file}: there is no graph here (${choice.from}); ${mend}`, 2);
    }
    await fillWithBundledGraph(file);
  }
  return openForWriting(choice);
}

async function fillWithBundledGraph(file: string): Promise<void> {
  const { copyPrepared, fillWithRecords, writeWhole } = await import('./prepared-graph.ts');
  say(`${file} is not there yet: it starts with the bundled graph from data/`);
  await writeWhole(file, async (draft) => {
    if (!copyPrepared(draft)) await fillWithRecords(draft);
  });
}
