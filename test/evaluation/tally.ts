/** Precision, recall and how far confidence can be believed, from what was found and what should have been. */

/** One finding of the program: right, wrong, or about something that could be decided either way. */
export interface Judged {
  readonly document: string;
  readonly verdict: 'right' | 'wrong' | 'open';
  readonly confidence: number;
  readonly what: string;
}

export interface Missed {
  readonly document: string;
  readonly what: string;
}

export class Tally {
  readonly judged: Judged[] = [];
  readonly missed: Missed[] = [];

  get right(): number {
    return this.judged.filter(({ verdict }) => verdict === 'right').length;
  }

  get wrong(): number {
    return this.judged.filter(({ verdict }) => verdict === 'wrong').length;
  }

  get precision(): number {
    return share(this.right, this.right + this.wrong);
  }

  get recall(): number {
    return share(this.right, this.right + this.missed.length);
  }

  get f1(): number {
    return share(2 * this.right, 2 * this.right + this.wrong + this.missed.length);
  }
}

/**
 * Compares findings with gold one to one: `fits` says whether a finding is what a gold item means. `near` says
 * whether it is at least about the same place; such a finding is open where the gold item is optional.
 */
export function compare<F extends { readonly confidence: number }, G extends { readonly optional?: true }>(
  tally: Tally,
  document: string,
  found: readonly F[],
  gold: readonly G[],
  how: {
    fits(finding: F, item: G): boolean;
    near(finding: F, item: G): boolean;
    tell(item: F | G): string;
  },
): void {
  const free = new Set(gold);
  const inOrder = found.toSorted((a, b) => b.confidence - a.confidence);
  for (const finding of inOrder) {
    const item = [...free].find((one) => how.fits(finding, one));
    if (item) free.delete(item);
    const open = item ? item.optional === true : gold.some((one) => one.optional === true && how.near(finding, one));
    const verdict = open ? 'open' : item ? 'right' : 'wrong';
    tally.judged.push({ document, verdict, confidence: finding.confidence, what: how.tell(finding) });
  }
  for (const item of free) if (!item.optional) tally.missed.push({ document, what: how.tell(item) });
}

interface Bin {
  readonly from: number;
  readonly until: number;
  readonly count: number;
  readonly meanConfidence: number;
  readonly right: number;
}

const EDGES = [0, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01];

/** The reliability table: of the findings at each confidence, the share that is right. */
export function reliability(judged: readonly Judged[]): Bin[] {
  return EDGES.slice(0, -1).map((from, index) => {
    const until = EDGES[index + 1] ?? 1;
    const within = judged.filter(
      ({ confidence, verdict }) => verdict !== 'open' && confidence >= from && confidence < until,
    );
    return {
      from,
      until: Math.min(until, 1),
      count: within.length,
      meanConfidence: share(
        within.reduce((sum, { confidence }) => sum + confidence, 0),
        within.length,
      ),
      right: share(within.filter(({ verdict }) => verdict === 'right').length, within.length),
    };
  });
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
