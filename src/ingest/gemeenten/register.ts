/** The register of gemeenten: what there is to know of each, and which came of which. */
import { Division, type Succession } from '../../model/division.ts';

/** Bounds as ISO days, the second no longer included; null where it is open. */
export interface Lying {
  /** The CBS code of the province: PV27. */
  readonly province: string;
  readonly from: string | null;
  readonly until: string | null;
}

export interface RegisteredGemeente {
  readonly code: string;
  /** As Statistics Netherlands writes it: "Bergen (NH.)". */
  readonly name: string;
  readonly officialName: string;
  /** The name that TOOI prefers in texts: "Den Haag". */
  readonly preferredName: string;
  readonly aliases: readonly string[];
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  /** Where it lay, the earliest first. */
  readonly lay: readonly Lying[];
}

/** A gemeente that kept its code and took another name. */
export interface Renaming {
  readonly code: string;
  readonly date: string;
  /** Which name it had, and which it took. */
  readonly title: string;
}

export interface Register {
  /** By code. */
  readonly gemeenten: readonly RegisteredGemeente[];
  readonly successions: readonly Succession[];
  readonly renamings: readonly Renaming[];
}

export const EMPTY_REGISTER: Register = { gemeenten: [], successions: [], renamings: [] };

export function divisionOf({ gemeenten, successions }: Register): Division {
  return new Division(gemeenten, successions);
}

/** The names of a gemeente other than the one it goes by, sorted. */
export function otherNames(name: string, names: readonly string[]): readonly string[] {
  return [...new Set(names)].filter((other) => other !== name).sort();
}
