/**
 * Which gemeenten a coalition covers after a herindeling: the one that took over from a gemeente that a source names,
 * with that gemeente as `via`. Computed from what the sources say and from the register, and kept as what a document of
 * its own says, so that it can be computed anew at any time. A gemeente that was divided hands its place to none: no
 * source says which of its successors the coalition goes on with.
 */
import { Division, type Step } from '../model/division.ts';
import { dayIn, readGemeenten, successionsOf, termOf } from '../store/division.ts';
import type { Applied, GraphStore } from '../store/graph-store.ts';
import { NOTHING } from '../store/plan.ts';
import type { LinkPage, LinkRow, NodeRow } from '../store/rows.ts';
import { Draft } from './draft.ts';

const DERIVED = {
  id: 'publication:memberships-after-herindeling',
  title: 'Afgeleid: deelname aan coalities na een herindeling',
} as const;
const METHOD = 'derivation';
/** More coalitions than there are gemeenten to hold them. */
const MOST = 5000;
/** Far beyond the register. */
const EVER = '9999-12-31';

/** A gemeente that a source names as part of a coalition. */
interface Stated {
  readonly coalition: NodeRow;
  readonly code: string;
  readonly until: string | null;
  readonly confidence: number;
}

/** A gemeente that took the place of another in a coalition. */
interface Derived extends Stated {
  readonly from: string;
  readonly via: readonly string[];
}

export interface Memberships {
  readonly applied: Applied;
  /** Where a gemeente that a source names was divided or has no successor, in sentences. */
  readonly notes: readonly string[];
}

/** Computes them anew for the whole graph. A second run changes nothing. */
export async function deriveMemberships(store: GraphStore): Promise<Memberships> {
  const stated = (await readCoalitions(store)).flatMap(statedIn);
  // Most graphs have no coalition, and reading the register takes longer than reading a letter.
  const gemeenten = stated.length === 0 ? [] : await readGemeenten(store, ['name'], []);
  const division = new Division(gemeenten.map(termOf), gemeenten.flatMap(successionsOf));
  const rows = new Map(gemeenten.map((row) => [String(row['code']), row]));
  const notes: string[] = [];
  const derived = stated.flatMap((each) => succeeding(each, division, (step) => notes.push(noteOf(each, step, rows))));
  const told = new Set(stated.map(placeOf));
  const assertions = draftOf(united(derived.filter((each) => !told.has(placeOf(each)))), rows);
  return { applied: await store.apply({ document: DERIVED.id, assertions }), notes: [...new Set(notes)] };
}

async function readCoalitions(store: GraphStore): Promise<readonly NodeRow[]> {
  const slots = (...names: string[]) => names.map((name) => ({ slot: name, property: name }));
  const rows = await store.read({
    start: { by: 'list', kinds: ['Coalition'], order: [], page: { first: MOST }, total: false },
    select: {
      ...NOTHING,
      properties: slots('name'),
      links: [
        {
          slot: 'covers',
          types: ['COVERS'],
          direction: 'out',
          rows: 'link',
          order: [],
          total: false,
          properties: slots('until'),
          evidence: [{ slot: 'proof', first: 2 }],
          select: { ...NOTHING, properties: slots('code') },
        },
      ],
    },
  });
  return 'page' in rows ? rows.page.rows.map(({ node }) => node) : [];
}

function statedIn(coalition: NodeRow): Stated[] {
  return (coalition['covers'] as LinkPage).rows.flatMap(({ link, node, evidence }: LinkRow) => {
    const proof = evidence['proof']?.find(({ documentId }) => documentId !== DERIVED.id);
    if (!proof) return [];
    return [{ coalition, code: String(node['code']), until: dayIn(link, 'until'), confidence: proof.confidence }];
  });
}

/** Each gemeente that took the place of the one before, as long as it is one, and until the membership ended. */
function succeeding(stated: Stated, division: Division, isLost: (step: Step) => void): Derived[] {
  const term = division.term(stated.code);
  if (!term?.validUntil) return [];
  const derived: Derived[] = [];
  let { code } = stated;
  for (const step of division.follow(code, term.validFrom ?? '0001-01-01', EVER).steps) {
    if (step.code !== code || step.became.includes(code)) continue;
    if (stated.until !== null && stated.until <= step.date) break;
    const [only, another] = step.became;
    if (only === undefined || another !== undefined) {
      isLost(step);
      break;
    }
    code = only;
    derived.push({ ...stated, code, from: step.date, via: [stated.code] });
  }
  return derived;
}

function placeOf({ coalition, code }: Stated): string {
  return `${coalition.id} ${code}`;
}

/** Several gemeenten of a coalition may have gone into one. */
function united(derived: readonly Derived[]): Derived[] {
  return [...Map.groupBy(derived, placeOf).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const ends = group.map(({ until }) => until);
    return [
      {
        ...first,
        from: group.map(({ from }) => from).sort()[0] ?? first.from,
        until: ends.includes(null) ? null : (ends.sort().at(-1) ?? null),
        via: [...new Set(group.flatMap(({ via }) => via))].sort(),
        confidence: Math.max(...group.map(({ confidence }) => confidence)),
      },
    ];
  });
}

function draftOf(memberships: readonly Derived[], gemeenten: ReadonlyMap<string, NodeRow>) {
  const draft = new Draft(DERIVED.id);
  if (memberships.length === 0) return draft.assertions;
  const { id, title } = DERIVED;
  draft.label(id, title);
  draft.node(id, 'Publication', { props: { title, placeholder: false } }, { confidence: 1 }, METHOD);
  for (const { coalition, code, from, until, via, confidence } of memberships) {
    const gemeente = gemeenten.get(code);
    if (!gemeente) continue;
    draft.label(coalition.id, String(coalition['name']));
    draft.label(gemeente.id, String(gemeente['name']));
    draft.link('COVERS', coalition.id, gemeente.id, { from, until, via }, { confidence }, METHOD);
  }
  return draft.assertions;
}

function noteOf({ coalition, code }: Stated, { date, became }: Step, gemeenten: ReadonlyMap<string, NodeRow>): string {
  const name = (each: string) => String(gemeenten.get(each)?.['name'] ?? each);
  const what = became.length > 1 ? `was divided over ${became.map(name).join(', ')}` : 'ended without a successor';
  return `"${String(coalition['name'])}" covered ${name(code)}, which ${what} on ${date}: it covers none of them unless a source says so`;
}
