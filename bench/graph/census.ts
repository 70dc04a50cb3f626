/** How many there are of each, in a graph of so many nodes. */

export interface Census {
  readonly nodes: number;
  readonly motions: number;
  readonly letters: number;
  readonly commitments: number;
  readonly debates: number;
  readonly observations: number;
  readonly reports: number;
  readonly dossiers: number;
  /** The first is the hub, the second has `THOUSAND` letters, the others divide theirs. */
  readonly programmes: number;
  readonly members: number;
  readonly gemeenten: number;
  /** What is left. */
  readonly newsItems: number;
  /** Letters about the hub: 20,000 in a graph of a million nodes. */
  readonly hubLetters: number;
  readonly thousandLetters: number;
  /** Motions that fall to the first ministry: 50,000 in a graph of a million nodes. */
  readonly ministryMotions: number;
}

export const PARTIES = 16;
export const PROVINCES = 12;
export const MINISTRIES = 12;
/** Of each ministry a minister and a staatssecretaris. */
export const OFFICES = 2 * MINISTRIES;
export const CABINETS = 5;
export const TENURES = OFFICES * CABINETS;
export const MEASURES_OF_PROGRAMME = 2;
export const FIRST_YEAR = 2010;
export const YEARS = 15;

const SMALLEST = 2000;

/** Throws for a graph too small to hold a bit of everything. */
export function censusOf(nodes: number): Census {
  if (!(Number.isSafeInteger(nodes) && nodes >= SMALLEST)) {
    throw new TypeError(`censusOf: a graph of ${nodes} nodes; it has ${SMALLEST} or more`);
  }
  const part = (share: number) => Math.round(nodes * share);
  const between = (low: number, value: number, high: number) => Math.max(low, Math.min(Math.round(value), high));
  const motions = part(0.45);
  const letters = part(0.35);
  const counts = {
    motions,
    letters,
    commitments: part(0.05),
    debates: part(0.005),
    observations: part(0.04),
    reports: part(0.005),
    dossiers: part(0.0025),
    programmes: between(12, nodes / 2000, 500),
    members: between(40, nodes / 500, 1500),
    gemeenten: between(40, nodes / 30, 342),
  };
  const fixed = 1 + PARTIES + PROVINCES + MINISTRIES + 2 * OFFICES + CABINETS + TENURES;
  const measures = counts.programmes * MEASURES_OF_PROGRAMME;
  const told = Object.values(counts).reduce((sum, count) => sum + count, fixed + measures);
  return {
    ...counts,
    nodes,
    newsItems: Math.max(0, nodes - told),
    hubLetters: part(0.02),
    thousandLetters: Math.min(1000, Math.round(letters / 3)),
    ministryMotions: Math.round(motions / 9),
  };
}
