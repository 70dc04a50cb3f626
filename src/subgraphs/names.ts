/**
 * Finds the one node that a name means. The exact name is one statement; only when nothing bears it are
 * names compared without accents, case and articles.
 */
import type { GraphQLResolveInfo } from 'graphql';
import { foldName } from '../model/fold.ts';
import { type Kind, propertiesOf } from '../model/kind.ts';
import type { Planner } from '../planner/api.ts';
import type { Filter, FindStart } from '../store/plan.ts';
import type { NodeRow } from '../store/rows.ts';
import { type Candidate, candidatesByKey, candidatesOfKind } from './candidates.ts';
import type { SubgraphContext } from './context.ts';
import { ambiguous } from './errors.ts';

/** Where a root resolver stands. */
export interface Asked {
  readonly planner: Planner;
  readonly context: SubgraphContext;
  readonly info: GraphQLResolveInfo;
}

export interface NameQuery {
  readonly kind: Kind;
  /** As the client wrote it. */
  readonly text: string;
  /** Other ways to write the name that mean the same. */
  readonly also?: readonly string[];
  /** Ids or identifiers that the text may be. */
  readonly keys?: readonly string[];
  /** Only nodes that pass. */
  readonly filter?: Filter;
}

/** More candidates than anyone wants to choose from. */
const CANDIDATES = 10;

/**
 * @returns null when no node bears the name.
 * @throws GraphQLError AMBIGUOUS, with the candidates, when several do.
 */
export async function nodeByName(asked: Asked, { text, ...rest }: NameQuery): Promise<NodeRow | null> {
  const { planner, context, info } = asked;
  const query = { ...rest, text: text.trim() };
  if (query.text === '') return null;
  const rows = await planner.find(info, context, {
    kinds: [query.kind],
    alternatives: exact(query),
    limit: CANDIDATES,
  });
  const [row] = rows.length > 1 ? await preferred(context, query, rows) : rows;
  if (row) return row;
  const id = await looselyNamed(context, query);
  if (id === null) return null;
  const [found] = await planner.find(info, context, { kinds: [query.kind], alternatives: [{ keys: [id] }] });
  return found ?? null;
}

function exact(query: NameQuery): FindStart['alternatives'] {
  const keys = [...(query.keys ?? []), ...(query.text.includes(':') ? [query.text] : [])];
  const found: Filter = { or: [query.text, ...(query.also ?? [])].flatMap((text) => named(query.kind, text)) };
  const filter: Filter = query.filter ? { and: [found, query.filter] } : found;
  return [...(keys.length > 0 ? [{ keys }] : []), { filter }];
}

/** Comparison of a text is exact in the stores, that of a list is not: hence the ways to capitalise. */
function named(kind: Kind, text: string): Filter[] {
  const spellings = [...new Set([text, text.toLowerCase(), text.toUpperCase(), capitals(text), capital(text)])];
  const properties = ['name', 'title', 'officialName'].filter((name) => Object.hasOwn(propertiesOf(kind), name));
  const equal = properties.map((property): Filter => ({ property, op: 'in', value: spellings }));
  return Object.hasOwn(propertiesOf(kind), 'aliases')
    ? [...equal, { property: 'aliases', op: 'has', value: text }]
    : equal;
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
const capitals = (text: string) => text.toLowerCase().replace(/(?<=^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());

/** Of several nodes the one whose own name it is, the others only being called so as well. */
async function preferred(context: SubgraphContext, query: NameQuery, rows: readonly NodeRow[]): Promise<NodeRow[]> {
  const ids = rows.map((row) => row.id);
  const candidates = await candidatesByKey(context, ids);
  const only = theOne(query, candidates);
  return rows.filter((row) => row.id === only);
}

/** The id of the node that bears the name but for accents, case and articles. */
async function looselyNamed(context: SubgraphContext, query: NameQuery): Promise<string | null> {
  const wanted = new Set([query.text, ...(query.also ?? [])].map(foldName));
  const candidates = await candidatesOfKind(context, query.kind, query.filter);
  const called = (as: (name: string) => string) =>
    candidates.filter(({ label, aliases }) => [label, ...aliases].some((name) => wanted.has(foldName(as(name)))));
  const whole = called((name) => name);
  const found = whole.length > 0 ? whole : called(undistinguished);
  return found.length === 0 ? null : theOne(query, found);
}

/** Names that several bear are told apart by what stands behind them: "Bergen (NH.)". */
const undistinguished = (name: string) => name.replace(/\s*\([^()]*\)$/, '');

/** @throws GraphQLError AMBIGUOUS unless one candidate remains, or one of them has it for its own name. */
function theOne(query: NameQuery, candidates: readonly Candidate[]): string {
  const wanted = foldName(query.text);
  const own = candidates.filter(({ label }) => foldName(label) === wanted);
  const [only, another] = own.length > 0 ? own : candidates;
  if (only && !another) return only.id;
  throw ambiguous('AMBIGUOUS', query.text, candidates);
}
