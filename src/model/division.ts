/**
 * The division of the Netherlands into gemeenten on any day, and which gemeente came of which. It knows whole
 * gemeenten that were merged, enlarged, renamed or divided, not the corrections of borders between two that stay.
 */

import { dayBefore } from './edtf.ts';

/** A gemeente as the register knows it: valid from the first ISO day up to, not including, the second. */
export interface GemeenteTerm {
  /** The CBS code: GM0363. */
  readonly code: string;
  /** Null when it is older than the register. */
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

/** On this ISO day `to` took over from `from`, wholly or in part. */
export interface Succession {
  readonly from: string;
  readonly to: string;
  readonly date: string;
}

/** What became of a gemeente on the way from one day to another. */
export interface Step {
  readonly date: string;
  readonly code: string;
  /** Which took its place, itself included where it stayed; none where the register names none. */
  readonly became: readonly string[];
}

export interface Followed {
  /** The gemeenten that hold it on the day that it was followed to, by code; one when it lies wholly in that one. */
  readonly codes: readonly string[];
  /** The changes on the way, in the order in which they were met. */
  readonly steps: readonly Step[];
}

export class Division {
  readonly #terms: ReadonlyMap<string, GemeenteTerm>;
  readonly #dates: readonly string[];
  /** By day, then by code, the codes at the other end. */
  readonly #onward: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  readonly #backward: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

  constructor(terms: Iterable<GemeenteTerm>, successions: Iterable<Succession>) {
    const known = [...terms];
    const all = [...successions];
    this.#terms = new Map(known.map((term) => [term.code, term]));
    this.#onward = byDay(all.map(({ date, from, to }) => [date, from, to]));
    this.#backward = byDay(all.map(({ date, from, to }) => [date, to, from]));
    const bounds = known.flatMap(({ validFrom, validUntil }) => [validFrom, validUntil]);
    const days = [...bounds, ...this.#onward.keys()].filter((day) => day !== null);
    this.#dates = [...new Set(days)].sort();
  }

  /** The first ISO day of which it is known which gemeenten there were; null when it knows of none that came into being. */
  get begins(): string | null {
    const begun = [...this.#terms.values()].flatMap(({ validFrom }) => validFrom ?? []);
    return begun.sort()[0] ?? null;
  }

  existed(code: string, day: string): boolean {
    const term = this.#terms.get(code);
    if (!term) return false;
    return (term.validFrom === null || term.validFrom <= day) && (term.validUntil === null || term.validUntil > day);
  }

  /** The term of a code at any time, or undefined when no gemeente ever bore it. */
  term(code: string): GemeenteTerm | undefined {
    return this.#terms.get(code);
  }

  /** The codes of the gemeenten that existed on an ISO day, sorted. */
  at(day: string): readonly string[] {
    return [...this.#terms.keys()].filter((code) => this.existed(code, day)).sort();
  }

  /** Where a gemeente that existed on one ISO day is found on another, later (successors) or earlier (predecessors). */
  follow(code: string, from: string, to: string): Followed {
    const onward = from <= to;
    const passed = this.#dates.filter((day) => (onward ? day > from && day <= to : day > to && day <= from));
    const steps: Step[] = [];
    let codes = this.existed(code, from) ? [code] : [];
    for (const date of onward ? passed : passed.reverse()) {
      const next = codes.map((each) => ({ each, became: this.#became(each, date, onward) }));
      for (const { each, became } of next) {
        if (became.length !== 1 || became[0] !== each) steps.push({ date, code: each, became });
      }
      codes = [...new Set(next.flatMap(({ became }) => became))].sort();
    }
    return { codes, steps };
  }

  /** The day on which a change takes effect belongs to the new division. */
  #became(code: string, date: string, onward: boolean): readonly string[] {
    const changed = (onward ? this.#onward : this.#backward).get(date)?.get(code) ?? [];
    const stays = this.existed(code, onward ? date : dayBefore(date));
    return [...new Set(stays ? [code, ...changed] : changed)].sort();
  }
}

function byDay(links: readonly (readonly [day: string, at: string, other: string])[]) {
  const days = new Map<string, Map<string, string[]>>();
  for (const [day, at, other] of links) {
    const codes = days.get(day) ?? new Map<string, string[]>();
    days.set(day, codes.set(at, [...(codes.get(at) ?? []), other]));
  }
  return days;
}
