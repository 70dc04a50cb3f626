/** What an official list of gemeenten says, whatever its format. */
import type { Succession } from '../../model/division.ts';
import { dayRange } from '../../model/edtf.ts';
import { SourceError } from '../errors.ts';

export interface ListedGemeente {
  /** The CBS code: GM0363. */
  readonly code: string;
  readonly name: string;
  /** The name that TOOI prefers in texts, where it differs. */
  readonly preferredName?: string;
  /** ISO days; null when the list says that there is no bound, absent when it says nothing. */
  readonly validFrom?: string | null;
  readonly validUntil?: string | null;
  /** The CBS code of the province: PV27; null when the list does not give it. */
  readonly province: string | null;
  /** Where it stands in the list, for messages: `row 12`. */
  readonly place: string;
}

export interface OfficialList {
  /** The ISO day on which the list tells how things stood. */
  readonly date: string;
  /** Every gemeente that the register ever held, or only those that existed on the day. */
  readonly holds: 'EVERY' | 'OF_THE_DAY';
  readonly gemeenten: readonly ListedGemeente[];
  readonly successions: readonly Succession[];
}

interface Problem {
  readonly place: string;
  readonly reason: string;
}

/** As many as fit a screen. */
const SHOWN = 20;

/** The mistakes in a list, collected so that all are told at once. */
export class ListProblems {
  readonly #found: Problem[] = [];

  add(place: string, reason: string): void {
    this.#found.push({ place, reason });
  }

  /** @throws {SourceError} BAD_LIST, with every mistake and its place, when there are any */
  throwIfAny(origin: string): void {
    if (this.#found.length === 0) return;
    const shown = this.#found.slice(0, SHOWN).map(({ place, reason }) => `${place}: ${reason}`);
    const more = this.#found.length > SHOWN ? [`and ${this.#found.length - SHOWN} more`] : [];
    const count = this.#found.length === 1 ? 'one mistake' : `${this.#found.length} mistakes`;
    throw new SourceError(
      'BAD_LIST',
      origin,
      `has ${count}, nothing was taken from it; ${[...shown, ...more].join('; ')}`,
    );
  }
}

/** `363`, `0363`, `GM0363` and `gm0363` as GM0363; null when it is no code of a gemeente. */
export function gemeenteCode(text: string): string | null {
  const digits = /^(?:gm)?(\d{1,4})$/i.exec(text.trim())?.[1];
  return digits ? `GM${digits.padStart(4, '0')}` : null;
}

export function isDay(text: string): boolean {
  const range = dayRange(text);
  return range !== null && range.first === text && range.last === text;
}

/** Tells every code that stands in the list more than once. */
export function findDuplicates(gemeenten: readonly ListedGemeente[], problems: ListProblems): void {
  const places = new Map<string, string>();
  for (const { code, name, place } of gemeenten) {
    const before = places.get(code);
    if (before) problems.add(place, `${code} ${name} stands in ${before} already; keep one of the two`);
    else places.set(code, place);
  }
}
