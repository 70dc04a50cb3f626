/** Which column of a table of observations is which, by its heading in Dutch or English. */
import { foldName } from '../../model/fold.ts';
import type { Cell, Table, TableRow } from '../../sources/table.ts';

const HEADINGS = {
  measure: ['measure', 'maat', 'meting', 'indicator'],
  gemeente: ['gemeente', 'gemeentenaam', 'municipality'],
  code: ['code', 'gemeentecode', 'gm code', 'gmcode', 'cbs code', 'statcode', 'municipality code'],
  date: ['date', 'datum', 'peildatum', 'jaar', 'year', 'periode', 'period'],
  value: ['value', 'waarde', 'aantal', 'number', 'count'],
  quantifier: ['quantifier', 'hoeveelheid', 'kwantor'],
  unit: ['unit', 'eenheid'],
  source: ['source', 'bron', 'vindplaats', 'url'],
  definition: ['definition', 'definitie'],
  programme: ['programme', 'programma', 'program'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Column = keyof typeof HEADINGS;

const COLUMN_NAMES = Object.keys(HEADINGS) as readonly Column[];
const REQUIRED = ['measure', 'date', 'unit', 'source'] as const satisfies readonly Column[];

export class Columns {
  /** Headings that mean nothing here; their cells are not used. */
  readonly unused: readonly string[];
  /** What is wrong with the heading as a whole; nothing can be read then. */
  readonly problems: readonly string[];
  readonly #places: ReadonlyMap<Column, number>;

  constructor({ heading }: Pick<Table, 'heading'>) {
    const known = heading.map((text, place) => ({ text, place, column: columnOf(text) }));
    this.#places = new Map(known.flatMap(({ column, place }) => (column ? [[column, place] as const] : [])));
    this.unused = known.filter(({ column, text }) => !column && text !== '').map(({ text }) => text);
    this.problems = [...this.#twice(known), ...this.#absent()];
  }

  has(column: Column): boolean {
    return this.#places.has(column);
  }

  /** Empty where the row or the table does not have it. */
  cell({ cells }: TableRow, column: Column): Cell {
    const place = this.#places.get(column);
    return place === undefined ? '' : (cells[place] ?? '');
  }

  text(row: TableRow, column: Column): string {
    return String(this.cell(row, column));
  }

  #twice(known: readonly { readonly text: string; readonly column: Column | null }[]): string[] {
    return COLUMN_NAMES.flatMap((column) => {
      const named = known.filter((each) => each.column === column).map(({ text }) => `"${text}"`);
      return named.length > 1 ? [`${named.join(' and ')} both mean the column ${column}: keep one`] : [];
    });
  }

  #absent(): string[] {
    const missing: Column[] = REQUIRED.filter((column) => !this.has(column));
    if (!this.has('value') && !this.has('quantifier')) missing.push('value');
    return missing.map((column) => `there is no column ${column}: name one ${HEADINGS[column].join(', ')}`);
  }
}

function columnOf(heading: string): Column | null {
  const folded = foldName(heading.replaceAll('_', ' '));
  return COLUMN_NAMES.find((column) => (HEADINGS[column] as readonly string[]).includes(folded)) ?? null;
}
