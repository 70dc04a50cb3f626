/** The measures that a table may name: those of the graph, and those that it defines itself. */
import { foldName } from '../../model/fold.ts';
import { slugOf } from '../../model/identifier.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import type { NodeRow } from '../../store/rows.ts';
import { KnownGraph } from '../known-graph.ts';
import { nearest } from './nearest.ts';

export interface Measure {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** What counts, in words, as the table gives it; null where it gives none. */
  readonly definition: string | null;
  /** Whether only the table knows it. */
  readonly isNew: boolean;
}

type MeasureReading =
  | { readonly measure: Measure }
  | { readonly code: 'UNKNOWN_MEASURE' | 'BAD_UNIT' | 'CONTRADICTION'; readonly wrong: string };

export class Measures {
  readonly #byKey = new Map<string, Measure>();
  readonly #names = new Map<string, string>();

  constructor(known: readonly Measure[]) {
    for (const measure of known) this.#add(measure);
  }

  static async of(store: GraphStore): Promise<Measures> {
    const rows = await new KnownGraph(store).all('Measure', ['name', 'unit']);
    return new Measures(rows.map(measureOf));
  }

  /** What a row of the table says a measure is: the first definition counts, whatever else is wrong with its row. */
  define(text: string, unit: string, definition: string): void {
    if (text === '' || unit === '' || definition === '') return;
    const known = this.#known(text);
    if (!known) this.#add({ id: `measure:${slugOf(text)}`, name: text, unit, definition, isNew: true });
    else if (known.definition === null) this.#add({ ...known, definition });
  }

  /** By name or id, held to its unit and to the definition that the table gives it. */
  find(text: string, unit: string, definition: string): MeasureReading {
    if (text === '') return { code: 'UNKNOWN_MEASURE', wrong: 'there is no measure' };
    if (unit === '') return { code: 'BAD_UNIT', wrong: 'there is no unit' };
    const measure = this.#known(text);
    if (!measure) return { code: 'UNKNOWN_MEASURE', wrong: this.#unknown(text) };
    if (!sameUnit(measure.unit, unit)) return wrongUnit(measure, unit);
    if (definition === '' || definition === measure.definition) return { measure };
    return { code: 'CONTRADICTION', wrong: `the table defines "${measure.name}" in two ways: keep one` };
  }

  /** Names of which nothing but accents and signs differs are one measure: they would have one id. */
  #known(text: string): Measure | undefined {
    return this.#byKey.get(text) ?? this.#byKey.get(foldName(text)) ?? this.#byKey.get(`measure:${slugOf(text)}`);
  }

  #add(measure: Measure): void {
    this.#byKey.set(measure.id, measure).set(foldName(measure.name), measure);
    this.#names.set(foldName(measure.name), measure.name);
  }

  #unknown(text: string): string {
    const near = nearest(foldName(text), this.#names.keys()).map((key) => `"${this.#names.get(key) ?? key}"`);
    const meant = near.length > 0 ? `did you mean ${near.join(' or ')}? Else ` : '';
    return `no measure is called "${text.slice(0, 80)}"; ${meant}give it a definition in a column definition`;
  }
}

function wrongUnit({ name, unit }: Measure, given: string): MeasureReading {
  return { code: 'BAD_UNIT', wrong: `"${name}" is counted in ${unit}, not in ${given.slice(0, 80)}` };
}

const SAME: Readonly<Record<string, string>> = {
  '%': 'procent',
  percent: 'procent',
  municipalities: 'gemeenten',
  '€': 'euro',
};

function sameUnit(one: string, other: string): boolean {
  const plain = (unit: string) => SAME[foldName(unit)] ?? foldName(unit);
  return plain(one) === plain(other);
}

function measureOf({ id, name, unit }: NodeRow): Measure {
  return { id, name: String(name ?? id), unit: String(unit ?? ''), definition: null, isNew: false };
}
