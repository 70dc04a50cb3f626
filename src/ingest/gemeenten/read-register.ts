/** The register of gemeenten as the graph holds it. */
import { codesAcross, dayIn, readGemeenten, successionsOf, termOf } from '../../store/division.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { NOTHING } from '../../store/plan.ts';
import type { LinkPage, NodeRow } from '../../store/rows.ts';
import type { Lying, Register, RegisteredGemeente, Renaming } from './register.ts';

/** More than there ever were. */
const MOST = 5000;
const NAMES = ['name', 'officialName', 'preferredName', 'aliases'];

export async function readRegister(store: GraphStore): Promise<Register> {
  const rows = await readGemeenten(store, NAMES, [codesAcross('provinces', 'LOCATED_IN', ['from', 'until'])]);
  const gemeenten = rows.map(gemeenteIn).sort((a, b) => (a.code < b.code ? -1 : 1));
  return { gemeenten, successions: rows.flatMap(successionsOf), renamings: await renamingsIn(store) };
}

function gemeenteIn(row: NodeRow): RegisteredGemeente {
  const name = String(row['name']);
  const text = (property: string) => (typeof row[property] === 'string' ? row[property] : name);
  return {
    ...termOf(row),
    name,
    officialName: text('officialName'),
    preferredName: text('preferredName'),
    aliases: Array.isArray(row['aliases']) ? [...(row['aliases'] as readonly string[])].sort() : [],
    lay: lyingIn(row['provinces'] as LinkPage),
  };
}

function lyingIn({ rows }: LinkPage): readonly Lying[] {
  const lay = rows.map(({ link, node }) => ({
    province: String(node['code']),
    from: dayIn(link, 'from'),
    until: dayIn(link, 'until'),
  }));
  return lay.sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
}

async function renamingsIn(store: GraphStore): Promise<readonly Renaming[]> {
  const rows = await store.read({
    start: {
      by: 'list',
      kinds: ['MunicipalChange'],
      filter: { property: 'changeKind', op: 'eq', value: 'RENAMING' },
      order: [],
      page: { first: MOST },
      total: false,
    },
    select: {
      ...NOTHING,
      properties: ['title', 'date'].map((property) => ({ slot: property, property })),
      links: [codesAcross('gemeenten', 'CHANGED_FROM', [])],
    },
  });
  return 'page' in rows ? rows.page.rows.flatMap(({ node }) => renamingIn(node)) : [];
}

function renamingIn(row: NodeRow): Renaming[] {
  const [gemeente] = (row['gemeenten'] as LinkPage).rows;
  const date = dayIn(row, 'date');
  return gemeente && date ? [{ code: String(gemeente.node['code']), date, title: String(row['title']) }] : [];
}
