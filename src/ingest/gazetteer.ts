/** The names of gemeenten for the reading of texts: from the graph, or from the facts that come with the program. */
import { readFileSync } from 'node:fs';
import { Gazetteer, type RegisteredGemeente } from '../language/gemeenten/gazetteer.ts';
import type { Succession } from '../model/division.ts';
import type { LinkType } from '../model/link.ts';
import type { GraphRecord, GraphStore, LinkRecord } from '../store/graph-store.ts';
import { BUNDLED_GRAPH } from './bundled.ts';
import { readRegister } from './gemeenten/read-register.ts';

type Fields = Readonly<Record<string, unknown>>;

const known = new WeakMap<GraphStore, Gazetteer>();

/**
 * Of the gemeenten that the graph holds; null when it holds none. Read once for a store, since it takes longer than
 * reading a letter: a register that is renewed counts from the next start.
 */
export async function gazetteerOf(store: GraphStore): Promise<Gazetteer | null> {
  const gazetteer = known.get(store) ?? (await readGazetteer(store));
  if (gazetteer) known.set(store, gazetteer);
  return gazetteer;
}

async function readGazetteer(store: GraphStore): Promise<Gazetteer | null> {
  const register = await readRegister(store);
  return register.gemeenten.length === 0 ? null : new Gazetteer(register);
}

/** Of the register in the bundled graph: no store is needed. */
export function bundledGazetteer(file: URL | string = BUNDLED_GRAPH): Gazetteer {
  const records = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => /^\{"(?:node":"(?:gemeente|province):|link":"(?:LOCATED_IN|SUCCEEDED_BY)")/.test(line))
    .map((line) => JSON.parse(line) as GraphRecord);
  const nodes = records.filter((record) => 'node' in record);
  const links = Map.groupBy(
    records.filter((record) => 'link' in record),
    ({ link, from }) => `${link} ${from}`,
  );
  const codes = new Map(nodes.map(({ node, props }) => [node, props['code']]));
  const linkedWith = (node: string, type: LinkType) =>
    (links.get(`${type} ${node}`) ?? []).map(({ to, props }: LinkRecord) => ({ to: codes.get(to), link: props }));
  const gemeenten = nodes.filter(({ kind }) => kind === 'Gemeente');
  return new Gazetteer({
    gemeenten: gemeenten.map(({ node, props }) => gemeenteOf(props, linkedWith(node, 'LOCATED_IN'))),
    successions: gemeenten.flatMap(({ node, props }) =>
      linkedWith(node, 'SUCCEEDED_BY').map(({ to, link }) => succession(props['code'], to, link)),
    ),
  });
}

interface Linked {
  /** The code at the other end. */
  readonly to: unknown;
  readonly link: Fields;
}

function gemeenteOf(fields: Fields, provinces: readonly Linked[]): RegisteredGemeente {
  const aliases = fields['aliases'];
  return {
    code: String(fields['code']),
    name: String(fields['name']),
    aliases: Array.isArray(aliases) ? aliases : [],
    validFrom: textOf(fields['validFrom']),
    validUntil: textOf(fields['validUntil']),
    lay: provinces.map(({ to, link }) => ({
      province: String(to),
      from: textOf(link['from']),
      until: textOf(link['until']),
    })),
  };
}

function succession(from: unknown, to: unknown, link: Fields): Succession {
  return { from: String(from), to: String(to), date: String(link['date']) };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
