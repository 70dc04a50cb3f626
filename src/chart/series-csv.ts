/** A programme's observations as rows, each with the numbers that go with its date and the documents that prove it. */
import { writeCsv } from 'hucre/csv';
import type { MeasureSeries, Observed, ProgrammeMeasures } from './programme-measures.ts';

const HEADING = [
  'measure',
  'gemeente',
  'code',
  'date',
  'value',
  'quantifier',
  'unit',
  'source',
  'delta',
  'derived',
  'derived_from',
  'gemeente_count',
  'share',
  'id',
] as const;

export function seriesCsv({ measures }: ProgrammeMeasures): string {
  const rows = measures.flatMap((measure) => measure.observations.map((each) => rowOf(measure, each)));
  // A spreadsheet takes a text that begins with "=" for a formula, and texts come from outside.
  return `${writeCsv([[...HEADING], ...rows], { escapeFormulae: true })}\r\n`;
}

function rowOf({ name, unit }: MeasureSeries, observed: Observed): (string | number | boolean | null)[] {
  const { gemeente, date, value, quantifier, delta, derived, derivedFrom, gemeenteCount, share, id } = observed;
  const proofs = observed.evidence.flatMap(({ document }) => document ?? []);
  const sources = observed.primarySources.length > 0 ? observed.primarySources : proofs;
  return [
    name,
    gemeente?.name ?? 'Nederland',
    gemeente?.code ?? null,
    date,
    value,
    quantifier,
    unit,
    [...new Set(sources.map(({ url, title }) => url ?? title))].join(' ; '),
    delta,
    derived,
    derivedFrom.map((input) => input.id).join(' '),
    gemeenteCount,
    share,
    id,
  ];
}
