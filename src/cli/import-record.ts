/** A line of `kamergraaf import` as what it tells of the graph, or in words what is wrong with it. */
import { StoreError } from '../store/errors.ts';
import type { GraphRecord } from '../store/graph-store.ts';
import { type Told, toldBy } from '../store/told.ts';
import { CliError } from './failure.ts';

type Fields = Record<string, unknown>;

/** `place` and `imported`, how many records before it are in the graph, are for messages. */
export function toldIn(text: string, place: string, imported: number): Told {
  const record = parse(text);
  const wrong = record === null ? 'is not a record of `kamergraaf export --format jsonl`' : wrongWith(record);
  if (wrong !== null) throw refusal('BAD_RECORD', `${place}: ${wrong}`, imported);
  try {
    return toldBy(record as unknown as GraphRecord);
  } catch (error) {
    throw error instanceof StoreError ? refusal(error.code, `${place}: ${error.message}`, imported) : error;
  }
}

function refusal(code: string, wrong: string, imported: number): CliError {
  const mend = `mend the line and import again (${imported} records before it are in the graph)`;
  return new CliError(code, `${wrong}; ${mend}`, 1);
}

function wrongWith(record: Fields): string | null {
  const { node, link, props, evidence } = record;
  if ((typeof node !== 'string' && typeof link !== 'string') || !isObject(props)) {
    return 'is not a record of `kamergraaf export --format jsonl`';
  }
  const lists = typeof link === 'string' ? [evidence] : Object.values(isObject(evidence) ? evidence : { evidence });
  if (!lists.every(Array.isArray)) {
    return typeof link === 'string'
      ? '"evidence" is no list of proofs'
      : '"evidence" has no list of proofs by property';
  }
  if (lists.flat().length === 0) return 'has no proof in "evidence", and nothing enters the graph without one';
  return (
    lists
      .flat()
      .map(wrongWithProof)
      .find((each) => each !== null) ?? null
  );
}

function wrongWithProof(proof: unknown): string | null {
  if (!isObject(proof)) return 'a proof in "evidence" is no object';
  for (const field of ['document', 'method', 'statement']) {
    if (typeof proof[field] !== 'string') return `a proof in "evidence" has no "${field}"`;
  }
  return typeof proof['confidence'] === 'number' ? null : 'a proof in "evidence" has no number as "confidence"';
}

function parse(text: string): Fields | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
