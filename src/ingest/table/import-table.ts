/**
 * Brings a table of observations into the graph. The table is a document like any other: what it says is
 * asserted with it as proof and the source that each row names beside it, and importing it again replaces
 * what it said before, in one transaction.
 */
import type { Assertion } from '../../model/assertion.ts';
import { slugOf } from '../../model/identifier.ts';
import type { Table } from '../../sources/table.ts';
import type { Applied, GraphStore } from '../../store/graph-store.ts';
import { KnownGraph } from '../known-graph.ts';
import type { DecimalMark } from './cells.ts';
import { Columns } from './columns.ts';
import { conflicts } from './conflicts.ts';
import { Gemeenten } from './gemeenten.ts';
import { type Entry, Judge, type Problem } from './judge.ts';
import { amountOf, type KnownObservation, knownObservations, placeOf } from './known-observations.ts';
import { Measures } from './measures.ts';
import { Programmes } from './programmes.ts';
import { TableDraft } from './table-draft.ts';

export interface ImportOptions {
  /** What the table is called: the same name is the same table. */
  readonly name: string;
  /** ISO day. */
  readonly today: string;
  readonly decimal?: DecimalMark;
  /** Keep rows that contradict others or the graph: both values stand side by side. */
  readonly keepContradictions?: boolean;
}

export interface PreparedImport {
  /** The id of the table's node. */
  readonly document: string;
  readonly rows: number;
  /** The rows in which nothing is wrong. */
  readonly entries: readonly Entry[];
  /** By row. */
  readonly problems: readonly Problem[];
  /** What is wrong with the heading; no row was read then. */
  readonly heading: readonly string[];
  /** Headings whose columns were not read. */
  readonly unused: readonly string[];
  /** The names of measures that the table defines. */
  readonly newMeasures: readonly string[];
  /** Rows whose observation other documents have told the graph already: another proof of it. */
  readonly known: number;
  /** Observations that the table told the graph before and does not any more, by id. */
  readonly dropped: readonly string[];
  readonly assertions: readonly Assertion[];
}

/** What importing the table would do; the graph is read, not changed. */
export async function prepareImport(store: GraphStore, table: Table, options: ImportOptions): Promise<PreparedImport> {
  const columns = new Columns(table);
  const document = `publication:tabel-${slugOf(options.name)}`;
  const outline = { document, rows: table.rows.length, heading: columns.problems, unused: columns.unused };
  if (columns.problems.length > 0) {
    return { ...outline, entries: [], problems: [], newMeasures: [], known: 0, dropped: [], assertions: [] };
  }
  const [gemeenten, measures, programmes] = await Promise.all([
    Gemeenten.of(store),
    Measures.of(store),
    Programmes.of(store),
  ]);
  const { today, decimal } = options;
  const known = { gemeenten, measures, programmes, today, ...(decimal && { decimal }) };
  const judged = judgeAll(new Judge(columns, table.heading.length, known), table);
  const measureIds = [...new Set(judged.entries.map(({ measure }) => measure.id))];
  const observations = await knownObservations(store, document, measureIds);
  const told = observations.filter(({ isTold }) => isTold);
  const found = conflicts(judged.entries, told).filter(
    ({ code }) => code !== 'CONTRADICTION' || !options.keepContradictions,
  );
  const wrong = new Set(found.map(({ row }) => row));
  const entries = judged.entries.filter(({ row }) => !wrong.has(row));
  const ids = idsOf(entries, observations);
  const draft = new TableDraft(document, options.name, new KnownGraph(store));
  for (const entry of entries) await draft.entry(entry, ids.get(entry) ?? '');
  const stated = new Set(ids.values());
  return {
    ...outline,
    entries,
    problems: [...judged.problems, ...found].sort((a, b) => a.row - b.row),
    newMeasures: [...new Set(entries.filter(({ measure }) => measure.isNew).map(({ measure }) => measure.name))],
    known: entries.filter((entry) => told.some(({ id }) => id === ids.get(entry))).length,
    dropped: observations.filter(({ id, isOwn }) => isOwn && !stated.has(id)).map(({ id }) => id),
    assertions: draft.assertions,
  };
}

/** Writes what was prepared, in one transaction. */
export function writeImport(store: GraphStore, { document, assertions }: PreparedImport): Promise<Applied> {
  return store.apply({ document, assertions });
}

function judgeAll(judge: Judge, table: Table): { readonly entries: Entry[]; readonly problems: Problem[] } {
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  for (const row of table.rows) judge.define(row);
  for (const row of table.rows) {
    const judged = judge.judge(row);
    if ('entry' in judged) entries.push(judged.entry);
    else problems.push(...judged.problems);
  }
  return { entries, problems };
}

/** The graph's own observation where it has the same, whoever told it. */
function idsOf(entries: readonly Entry[], observations: readonly KnownObservation[]): ReadonlyMap<Entry, string> {
  const known = new Map(observations.map(({ id, place, amount }) => [`${place} ${amount}`, id]));
  return new Map(entries.map((entry) => [entry, known.get(keyOf(entry)) ?? mintObservationId(entry)]));
}

function keyOf(entry: Entry): string {
  return `${placeOf(entry.measure.id, entry.gemeente?.id ?? null, entry.moment.date)} ${amountOf(entry)}`;
}

function mintObservationId(entry: Entry): string {
  const { measure, gemeente, moment } = entry;
  const name = measure.id.slice('measure:'.length, 'measure:'.length + 40);
  return `observation:${slugOf([name, gemeente?.code ?? 'nederland', moment.date, amountOf(entry)].join(' '))}`;
}
