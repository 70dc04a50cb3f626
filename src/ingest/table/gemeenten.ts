/** Which gemeente a cell names on a date, or why none: with what it may have meant, or what became of it. */
import { Division, type Succession } from '../../model/division.ts';
import { dayBefore } from '../../model/edtf.ts';
import { foldName } from '../../model/fold.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { NOTHING, type PropertySlot } from '../../store/plan.ts';
import type { LinkPage, NodeRow } from '../../store/rows.ts';
import type { Moment } from './cells.ts';
import { nearest } from './nearest.ts';

export interface Gemeente {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

export type GemeenteReading =
  | { readonly gemeente: Gemeente }
  | { readonly code: 'UNKNOWN_GEMEENTE' | 'AMBIGUOUS_GEMEENTE' | 'NOT_ON_DATE'; readonly wrong: string };

interface Known extends Gemeente {
  readonly names: readonly string[];
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

/** More than ever bore a code. */
const ALL = 5000;
const CODE = /^(?:(?:cbs|tooi|gemeente):)?(?:gm)? ?(\d{1,4})$/i;

export class Gemeenten {
  readonly #byCode: ReadonlyMap<string, Known>;
  readonly #byName = new Map<string, Known[]>();
  readonly #spellings = new Map<string, string>();
  readonly #division: Division;

  constructor(known: readonly Known[], successions: readonly Succession[]) {
    this.#byCode = new Map(known.map((gemeente) => [gemeente.code, gemeente]));
    this.#division = new Division(known, successions);
    for (const gemeente of known) {
      for (const name of gemeente.names) this.#spellings.set(foldName(name), name);
      const keys = gemeente.names.flatMap((name) => [foldName(name), foldName(undistinguished(name))]);
      for (const key of new Set(keys)) this.#byName.set(key, [...(this.#byName.get(key) ?? []), gemeente]);
    }
  }

  static async of(store: GraphStore): Promise<Gemeenten> {
    const rows = await store.read({
      start: { by: 'list', kinds: ['Gemeente'], order: [], page: { first: ALL }, total: false },
      select: { ...NOTHING, properties: slots(PROPERTIES), links: [SUCCESSORS] },
    });
    const nodes = 'page' in rows ? rows.page.rows.map(({ node }) => node) : [];
    return new Gemeenten(nodes.map(knownOf), nodes.flatMap(successionsOf));
  }

  /** How many existed on an ISO day. */
  countOn(day: string): number {
    return this.#division.at(day).length;
  }

  /** By name or code; of a date of less than a day any day will do. */
  find(cell: string, moment: Moment): GemeenteReading {
    const digits = CODE.exec(cell)?.[1];
    return digits ? this.#withCode(`GM${digits.padStart(4, '0')}`, moment) : this.#named(cell, moment);
  }

  #withCode(code: string, moment: Moment): GemeenteReading {
    const known = this.#byCode.get(code);
    if (!known) return { code: 'UNKNOWN_GEMEENTE', wrong: `no gemeente has the code ${code}` };
    return existedIn(known, moment) ? { gemeente: known } : this.#notThen([known], moment);
  }

  #named(name: string, moment: Moment): GemeenteReading {
    const wanted = foldName(name.replace(/^(?:de )?gemeente\s+(?=\S)/i, ''));
    const bearers = this.#byName.get(wanted) ?? [];
    if (bearers.length === 0) return { code: 'UNKNOWN_GEMEENTE', wrong: this.#unknown(name, wanted) };
    const then = bearers.filter((gemeente) => existedIn(gemeente, moment));
    const own = then.filter((gemeente) => foldName(gemeente.name) === wanted);
    const [only, another] = own.length > 0 ? own : then;
    if (only && !another) return { gemeente: only };
    if (only) return { code: 'AMBIGUOUS_GEMEENTE', wrong: `"${name}" may be ${listed(then)}: write the code` };
    return this.#notThen(bearers, moment);
  }

  #unknown(name: string, wanted: string): string {
    const near = nearest(wanted, this.#spellings.keys()).map((key) => this.#spellings.get(key) ?? key);
    const meant = near.length > 0 ? `; did you mean ${near.join(' or ')}?` : '';
    return `no gemeente is called "${name.slice(0, 80)}"${meant}`;
  }

  #notThen(bearers: readonly Known[], moment: Moment): GemeenteReading {
    const why = bearers.map((gemeente) => {
      const { validFrom, validUntil } = gemeente;
      const term =
        validUntil !== null && validUntil <= moment.first
          ? `ceased to exist on ${validUntil}`
          : `exists only since ${validFrom}`;
      const instead = this.#instead(gemeente, moment);
      return `${gemeente.code} ${gemeente.name} ${term}${instead.length > 0 ? `; on ${moment.date} there was ${listed(instead)}` : ''}`;
    });
    return { code: 'NOT_ON_DATE', wrong: why.join('; ') };
  }

  /** What held its land on the date: its successors, or what it came of. */
  #instead({ code, validFrom, validUntil }: Known, moment: Moment): Known[] {
    const ceased = validUntil !== null && validUntil <= moment.first;
    const from = ceased ? dayBefore(validUntil) : validFrom;
    if (from === null) return [];
    const { codes } = this.#division.follow(code, from, ceased ? moment.first : moment.last);
    return codes.flatMap((each) => this.#byCode.get(each) ?? []);
  }
}

const PROPERTIES = ['code', 'name', 'officialName', 'preferredName', 'aliases', 'validFrom', 'validUntil'] as const;

const SUCCESSORS = {
  slot: 'successors',
  types: ['SUCCEEDED_BY'],
  direction: 'out',
  rows: 'link',
  order: [],
  total: false,
  properties: [{ slot: 'date', property: 'date' }],
  evidence: [],
  select: { ...NOTHING, properties: [{ slot: 'code', property: 'code' }] },
} as const;

function slots(properties: readonly string[]): PropertySlot[] {
  return properties.map((property) => ({ slot: property, property }));
}

function knownOf(row: NodeRow): Known {
  const text = (slot: string) => (typeof row[slot] === 'string' ? row[slot] : null);
  const aliases = Array.isArray(row['aliases']) ? (row['aliases'] as readonly string[]) : [];
  const name = text('name') ?? row.id;
  const names = [name, text('officialName'), text('preferredName'), ...aliases].filter((each) => each !== null);
  const { id } = row;
  return { id, code: text('code') ?? id, name, names, validFrom: text('validFrom'), validUntil: text('validUntil') };
}

function successionsOf(row: NodeRow): Succession[] {
  return (row['successors'] as LinkPage).rows.flatMap(({ link, node }) => {
    const { date } = link;
    return typeof date === 'string' ? [{ from: String(row['code']), to: String(node['code']), date }] : [];
  });
}

function existedIn({ validFrom, validUntil }: Known, { first, last }: Moment): boolean {
  return (validFrom === null || validFrom <= last) && (validUntil === null || validUntil > first);
}

/** Names that several bear are told apart by what stands behind them: "Bergen (NH.)". */
function undistinguished(name: string): string {
  return name.replace(/ ?\([^()]*\)$/, '');
}

function listed(gemeenten: readonly Gemeente[]): string {
  return gemeenten.map(({ code, name }) => `${code} ${name}`).join(', ');
}
