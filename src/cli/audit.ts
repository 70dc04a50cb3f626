/** `kamergraaf audit`: who changed the graph over the API, when and what. */
import { Command, InvalidArgumentError } from 'commander';
import type { AuditEntry } from '../store/audit.ts';
import type { AuditQuery, GraphStore } from '../store/graph-store.ts';
import { wholeNumber } from './numbers.ts';
import { write } from './output.ts';
import { openForReading, storeChoice } from './store.ts';
import { table } from './table.ts';

interface Options {
  readonly by?: string;
  readonly since?: string;
  readonly limit: number;
  readonly json?: true;
}

/** Entries read at a time. */
const PAGE = 500;

export function auditCommand(): Command {
  return new Command('audit')
    .description('Tell who changed the graph over the API, when and what, newest first.')
    .option('--by <user>', 'only what this user did')
    .option('--since <date>', 'only what was done on or after this day (UTC)', day)
    .option('--limit <number>', 'at most so many', wholeNumber(1, 1_000_000), 100)
    .addHelpText(
      'after',
      `
Examples:
  kamergraaf audit --since 2026-11-01
  kamergraaf audit --json --limit 1000000 > audit.jsonl   one JSON object a line`,
    )
    .action(async (options: Options, command: Command) => {
      const store = await openForReading(storeChoice(command));
      try {
        await tell(store, { ...options, ...command.optsWithGlobals<{ json?: true }>() });
      } finally {
        await store.close();
      }
    });
}

async function tell(store: GraphStore, { by, since, limit, json }: Options): Promise<void> {
  const query = { ...(by !== undefined && { by }), ...(since !== undefined && { since }) };
  const rows: string[][] = [];
  for await (const entry of newest(store, query, limit)) {
    if (json) await write(`${JSON.stringify(entry)}\n`);
    else rows.push(rowOf(entry));
  }
  if (json) return;
  await write(
    rows.length > 0 ? table(['when', 'who', 'what', 'about', 'change', 'given'], rows) : 'Nothing was noted.\n',
  );
}

async function* newest(store: GraphStore, query: Omit<AuditQuery, 'first'>, limit: number): AsyncGenerator<AuditEntry> {
  let before: number | undefined;
  for (let left = limit; left > 0; ) {
    const first = Math.min(PAGE, left);
    const page = await store.audit({ ...query, first, ...(before !== undefined && { before }) });
    yield* page;
    left -= page.length;
    before = page.at(-1)?.number;
    if (page.length < first) return;
  }
}

function rowOf({ at, by, action, subject, added, removed, details }: AuditEntry): string[] {
  const given = Object.entries(details).map(([name, value]) => `${name} ${value}`);
  return [at.slice(0, 19).replace('T', ' '), by, action, subject, `+${added} -${removed}`, given.join(', ')];
}

function day(text: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))) return text;
  throw new InvalidArgumentError('It must be a day such as 2026-11-01.');
}
