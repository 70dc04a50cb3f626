/**
 * From a citation, as people write it, to the nodes that it may mean. A number or id names one node; the
 * names of a motion's submitters may fit several, and then nothing is guessed.
 */
import { type CitationReading, readCitation } from '../language/citations/read-citation.ts';
import type { Kind } from '../model/kind.ts';
import { foldedFamilyName, storedUnder, submitterKey } from '../model/submitters.ts';
import { InputError } from '../planner/errors.ts';
import type { Filter, FindStart } from '../store/plan.ts';
import type { NodeRow } from '../store/rows.ts';
import { candidatesByKey } from './candidates.ts';
import { ambiguous } from './errors.ts';
import type { Asked } from './names.ts';

/** A node's own id, or an identifier with its scheme: `motion:34104-258`, `kst:34104-258`. */
const KEY = /^[a-z][a-z0-9-]*:\S+$/;

/** More candidates than anyone wants to choose from. */
const CANDIDATES = 10;

export interface Resolution {
  readonly reading: string;
  readonly confidence: number;
  readonly node: NodeRow | null;
}

/** @throws InputError BAD_CITATION when the text is no citation that is known. */
function readingOf(text: string): CitationReading {
  const written = text.trim();
  if (KEY.test(written) && !written.startsWith('http')) return { id: written, reading: `id ${written}`, confidence: 1 };
  const reading = readCitation(text);
  if (reading) return reading;
  throw new InputError(
    'BAD_CITATION',
    `"${text.slice(0, 120)}" is no citation: write a number such as "34 104, nr. 258" or "2019Z18701", or a motion's submitters`,
  );
}

/** The first submitter and some of the others, where a citation leaves out the rest. */
function ledBy(names: readonly string[]): Filter {
  const [first = '', ...others] = names.map(foldedFamilyName);
  const lead: Filter = { property: 'leadSubmitter', op: 'eq', value: first };
  return { and: [lead, ...others.map((value): Filter => ({ property: 'submitterKey', op: 'contains', value }))] };
}

/** The motions that a reading may mean: exactly the submitters that are named, else those who led others. */
async function motionsOf(asked: Asked, reading: CitationReading, at: readonly string[]): Promise<readonly NodeRow[]> {
  const { planner, context, info } = asked;
  const names = reading.names ?? [];
  const find = (alternatives: FindStart['alternatives']) =>
    planner.find(info, context, { kinds: ['Motion'], alternatives, limit: CANDIDATES }, { at });
  if (reading.id) return find([{ keys: [reading.id] }]);
  const exact = await find([{ filter: { ...storedUnder(names), op: 'eq' } }]);
  return exact.length > 0 || names.length < 2 ? exact : find([{ filter: ledBy(names) }]);
}

/**
 * The motion that a citation means, or null when the graph does not hold it.
 * @throws GraphQLError BAD_CITATION, or AMBIGUOUS_CITATION with the candidates.
 */
export async function motionByCitation(asked: Asked, citation: string): Promise<NodeRow | null> {
  const reading = readingOf(citation);
  const rows = await motionsOf(asked, reading, []);
  if (rows.length < 2) return rows[0] ?? null;
  const candidates = await candidatesByKey(
    asked.context,
    rows.map((row) => row.id),
  );
  const exact = candidates.filter((candidate) => candidate.submitterKey === submitterKey(reading.names ?? []));
  const [only, another] = exact;
  if (only && !another) return rows.find((row) => row.id === only.id) ?? null;
  throw ambiguous('AMBIGUOUS_CITATION', citation, candidates);
}

/** Everything that a citation may mean: what its number names, the motions of its names, or what bears it as a name. */
export async function resolveCitation(asked: Asked, citation: string): Promise<Resolution[]> {
  const reading = readingOf(citation);
  const rows = reading.id ? await byKey(asked, reading.id) : await motionsOf(asked, reading, ['node']);
  if (rows.length > 0) return resolutions(reading, rows);
  const named = reading.id ? [] : await bearing(asked, citation.trim());
  if (named.length > 0) return resolutions({ reading: `name ${citation.trim()}`, confidence: 0.9 }, named);
  return [{ reading: reading.reading, confidence: reading.confidence, node: null }];
}

/** Several candidates share what the reading is worth. */
function resolutions(reading: CitationReading, rows: readonly NodeRow[]): Resolution[] {
  return rows.map((node) => ({ reading: reading.reading, confidence: reading.confidence / rows.length, node }));
}

function byKey({ planner, context, info }: Asked, key: string): Promise<readonly NodeRow[]> {
  return planner.find(info, context, { alternatives: [{ keys: [key] }], limit: CANDIDATES }, { at: ['node'] });
}

const NAMED: readonly Kind[] = [
  'Programme',
  'Agreement',
  'Fund',
  'Organisation',
  'Person',
  'Party',
  'Gemeente',
  'Province',
];

function bearing({ planner, context, info }: Asked, name: string): Promise<readonly NodeRow[]> {
  const own: Filter = { property: 'name', op: 'eq', value: name };

  const filter: Filter = { or: [own, { property: 'aliases', op: 'has', value: name }] };
  return planner.find(info, context, { kinds: NAMED, alternatives: [{ filter }], limit: CANDIDATES }, { at: ['node'] });
}
