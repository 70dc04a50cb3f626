/**
 * What commitments and measures say, in our own words, for the bundled graph: data/wording.json by node id.
 * Without an entry the build stops, so that no sentence of another slips in.
 */
import { readFileSync } from 'node:fs';
import type { NodeRecord } from '../../src/store/graph-store.ts';

const WORDING = JSON.parse(readFileSync(new URL('../../data/wording.json', import.meta.url), 'utf8')) as Record<
  string,
  string
>;

export function wordingOf(record: NodeRecord): NodeRecord {
  if (record.kind !== 'Commitment') return record;
  const text = WORDING[record.node];
  if (!text) throw new Error(`${record.node} has no wording of our own: add it to data/wording.json`);
  const evidence = Object.fromEntries(
    Object.entries(record.evidence).map(([property, proofs]) => [
      property,
      proofs.map(({ value: _value, ...proof }) => ({ ...proof, statement: `toezegging: ${text}` })),
    ]),
  );
  return { ...record, props: { ...record.props, text }, evidence };
}
