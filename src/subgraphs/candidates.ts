/** Names of nodes, read apart from what a client selects: to choose between nodes, and to tell which remain. */
import { KIND_NAMES, type Kind, propertiesOf } from '../model/kind.ts';
import { callOptions } from '../planner/loader.ts';
import { type Filter, NOTHING, type PropertySlot, type Start } from '../store/plan.ts';
import type { NodeRow } from '../store/rows.ts';
import type { SubgraphContext } from './context.ts';

export interface Candidate {
  readonly id: string;
  readonly kind: Kind;
  /** Its name or title. */
  readonly label: string;
  readonly aliases: readonly string[];
  /** Motions: the surnames of all submitters, folded, sorted, joined by a slash. */
  readonly submitterKey: string | null;
}

const LABELS = ['name', 'title', 'text'] as const;
const PROPERTIES = [...LABELS, 'officialName', 'aliases', 'submitterKey'] as const;

/** More than any kind that is looked up by name has: programmes, organisations, offices, gemeenten, persons. */
const MOST = 5000;

export async function candidatesByKey(context: SubgraphContext, ids: readonly string[]): Promise<Candidate[]> {
  return readCandidates(context, { by: 'keys', keys: ids });
}

/** All nodes of a kind that pass the filter, up to a bound. */
export async function candidatesOfKind(context: SubgraphContext, kind: Kind, filter?: Filter): Promise<Candidate[]> {
  const only = filter ? { filter } : {};
  return readCandidates(context, {
    by: 'list',
    kinds: [kind],
    ...only,
    order: [],
    page: { first: MOST },
    total: false,
  });
}

async function readCandidates(context: SubgraphContext, start: Start): Promise<Candidate[]> {
  const rows = await context.store.read({ start, select: { ...NOTHING, properties: slots() } }, callOptions(context));
  const nodes = 'keyed' in rows ? rows.keyed : rows.page.rows.map((row) => row.node);
  return nodes.flatMap((row) => (row && row.kind !== 'Evidence' ? [candidateOf(row as NodeRow)] : []));
}

/** Every kind has some of these properties; a slot names the kinds that have it. */
function slots(): PropertySlot[] {
  return PROPERTIES.map((property) => {
    const kinds = KIND_NAMES.filter((kind) => Object.hasOwn(propertiesOf(kind), property));
    return { slot: property, property, kinds };
  });
}

function candidateOf(row: NodeRow): Candidate {
  const label = LABELS.map((name) => row[name]).find((value) => typeof value === 'string');
  const aliases = Array.isArray(row['aliases']) ? (row['aliases'] as readonly string[]) : [];
  const official = typeof row['officialName'] === 'string' ? [row['officialName']] : [];
  return {
    id: row.id,
    kind: row.kind as Kind,
    label: typeof label === 'string' ? label : row.id,
    aliases: [...aliases, ...official],
    submitterKey: typeof row['submitterKey'] === 'string' ? row['submitterKey'] : null,
  };
}
