/** Judges the rows of a table one by one: what each states, or all that is wrong with it. */
import type { TableRow } from '../../sources/table.ts';
import type { Amount, CitedSource, DecimalMark, Moment, Read } from './cells.ts';
import { isShare, readAmount, readMoment, readSource } from './cells.ts';
import type { Column, Columns } from './columns.ts';
import type { Gemeente, Gemeenten } from './gemeenten.ts';
import type { Measure, Measures } from './measures.ts';
import type { Programmes } from './programmes.ts';

export type ProblemCode =
  | 'UNKNOWN_MEASURE'
  | 'BAD_UNIT'
  | 'UNKNOWN_GEMEENTE'
  | 'AMBIGUOUS_GEMEENTE'
  | 'NOT_ON_DATE'
  | 'BAD_DATE'
  | 'BAD_VALUE'
  | 'BAD_SOURCE'
  | 'UNKNOWN_PROGRAMME'
  | 'BAD_ROW'
  | 'DUPLICATE'
  | 'CONTRADICTION';

export interface Problem {
  readonly row: number;
  readonly code: ProblemCode;
  /** What is wrong, and what to do. */
  readonly message: string;
}

/** What one row states. */
export interface Entry extends Amount {
  readonly row: number;
  readonly measure: Measure;
  /** Null for the whole country. */
  readonly gemeente: Gemeente | null;
  readonly moment: Moment;
  readonly source: CitedSource;
  readonly programme: string | null;
}

export interface Known {
  readonly gemeenten: Gemeenten;
  readonly measures: Measures;
  readonly programmes: Programmes;
  /** ISO day: nothing was observed after it. */
  readonly today: string;
  readonly decimal?: DecimalMark;
}

const COUNTRY = /^(?:nederland|landelijk|heel nederland|nl|nl01|netherlands|the netherlands)$/i;

export class Judge {
  readonly #columns: Columns;
  readonly #width: number;
  readonly #known: Known;

  constructor(columns: Columns, width: number, known: Known) {
    this.#columns = columns;
    this.#width = width;
    this.#known = known;
  }

  /** Takes what a row says of its measure, before any row is judged. */
  define(row: TableRow): void {
    this.#known.measures.define(...this.#texts(row, 'measure', 'unit', 'definition'));
  }

  judge(row: TableRow): { readonly entry: Entry } | { readonly problems: readonly Problem[] } {
    const problems: Problem[] = [];
    const wrong = (code: ProblemCode, message: string) => void problems.push({ row: row.number, code, message });
    const take = <T>(read: Read<T>, code: ProblemCode): T | null => {
      if ('value' in read) return read.value;
      wrong(code, read.wrong);
      return null;
    };
    if (row.cells.slice(this.#width).some((cell) => cell !== '')) {
      wrong('BAD_ROW', 'it has more cells than the heading: put texts with a separator in them in double quotes');
    }
    const measure = this.#measure(row, wrong);
    const moment = take(readMoment(this.#columns.cell(row, 'date'), this.#known.today), 'BAD_DATE');
    const gemeente = moment && this.#gemeente(row, moment, wrong);
    const amount = take(this.#amount(row), 'BAD_VALUE');
    const source = take(readSource(this.#columns.cell(row, 'source')), 'BAD_SOURCE');
    const programme = this.#programme(row, wrong);
    if (!measure || !moment || gemeente === null || !amount || !source || problems.length > 0) return { problems };
    const where = gemeente === 'COUNTRY' ? null : gemeente;
    const impossible = this.#impossible(amount, measure, where, moment);
    if (impossible) wrong('BAD_VALUE', impossible);
    if (problems.length > 0) return { problems };
    return { entry: { row: row.number, measure, gemeente: where, moment, ...amount, source, programme } };
  }

  #measure(row: TableRow, wrong: (code: ProblemCode, message: string) => void): Measure | null {
    const [text, unit, definition] = this.#texts(row, 'measure', 'unit', 'definition');
    const found = this.#known.measures.find(text, unit, definition);
    if ('measure' in found) return found.measure;
    wrong(found.code, found.wrong);
    return null;
  }

  /** A table without a column for it is of the whole country; where there is one, an empty cell is a slip. */
  #gemeente(
    row: TableRow,
    moment: Moment,
    wrong: (code: ProblemCode, message: string) => void,
  ): Gemeente | 'COUNTRY' | null {
    if (!this.#columns.has('gemeente') && !this.#columns.has('code')) return 'COUNTRY';
    const cells = this.#texts(row, 'gemeente', 'code').filter((text) => text !== '');
    if (cells.some((text) => COUNTRY.test(text))) return 'COUNTRY';
    if (cells.length === 0) {
      wrong('UNKNOWN_GEMEENTE', 'there is no gemeente: write its name or code, or Nederland for the whole country');
    }
    const found: Gemeente[] = [];
    // A code tells namesakes apart, so it is asked first.
    for (const cell of cells.reverse()) {
      const reading = this.#known.gemeenten.find(cell, moment);
      if ('gemeente' in reading) found.push(reading.gemeente);
      else if (reading.code !== 'AMBIGUOUS_GEMEENTE' || found.length === 0) wrong(reading.code, reading.wrong);
    }
    const [one, other] = found;
    if (one && other && one.id !== other.id) {
      wrong('UNKNOWN_GEMEENTE', `the code is that of ${one.name}, the name that of ${other.code} ${other.name}`);
    }
    return one ?? null;
  }

  #amount(row: TableRow): Read<Amount> {
    const [value, quantifier] = [this.#columns.cell(row, 'value'), this.#columns.cell(row, 'quantifier')];
    return readAmount(value, quantifier, this.#columns.text(row, 'unit'), this.#known.decimal);
  }

  #programme(row: TableRow, wrong: (code: ProblemCode, message: string) => void): string | null {
    const text = this.#columns.text(row, 'programme');
    if (text === '') return null;
    const found = this.#known.programmes.find(text);
    if ('id' in found) return found.id;
    wrong('UNKNOWN_PROGRAMME', found.wrong);
    return null;
  }

  /** What no count can be, in words; null when it can. */
  #impossible({ value }: Amount, { unit }: Measure, gemeente: Gemeente | null, { first, last }: Moment): string | null {
    if (value === null) return null;
    if (isShare(unit) && (value < 0 || value > 100)) return `${value} ${unit} is no share: it lies between 0 and 100`;
    if (/euro|€/i.test(unit)) return null;
    if (value < 0) return `${value} ${unit}: fewer than none cannot be counted`;
    if (unit !== 'gemeenten') return null;
    if (!Number.isInteger(value)) return `${value} gemeenten: a number of gemeenten is whole`;
    if (gemeente && value > 1) return `${value} gemeenten in one gemeente: write 1 where it is one of them, else 0`;
    const existing = Math.max(this.#known.gemeenten.countOn(first), this.#known.gemeenten.countOn(last));
    return existing > 0 && value > existing ? `${value} gemeenten of the ${existing} that there were` : null;
  }

  #texts<const C extends readonly Column[]>(row: TableRow, ...columns: C): { -readonly [K in keyof C]: string } {
    return columns.map((column) => this.#columns.text(row, column)) as { -readonly [K in keyof C]: string };
  }
}
