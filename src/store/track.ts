/**
 * Where a motion or commitment stands on a day, computed from the documents that answer it, and from
 * that the rappel of a ministry. Engines only supply the follow-ups.
 */
import { dayRange, sortDay } from '../model/edtf.ts';
import { TRACK_STATES, type TrackState } from '../model/kind.ts';
import { decodeCursor, encodeCursor, shapeTag } from './cursor.ts';
import type { Rappel } from './graph-store.ts';
import { byCodeUnit } from './json.ts';

export interface FollowUp {
  /** The key of the link, or anything else that tells one follow-up from another. */
  readonly key: string;
  readonly outcome: string;
  /** EDTF: the link's own date, or else its document's. */
  readonly date: string | null;
  readonly document: string;
}

export interface Standing {
  readonly state: TrackState;
  /** EDTF: since when; the trackable's own date while OPEN. */
  readonly since: string | null;
  /** Whole days from the trackable's date; null once closed, and when the date is not known or still to come. */
  readonly daysOpen: number | null;
  /** The follow-up that decided the state; null while OPEN. */
  readonly decidedBy: FollowUp | null;
}

/**
 * The outcomes that move the state of execution, from the one that prevails when two of one day
 * disagree. An appreciation, a postponed or lost vote, a mention or a bare response moves nothing.
 */
export const COUNTING_OUTCOMES = ['FULFILLED', 'REJECTED', 'TRANSFERRED', 'LAPSED', 'PARTIAL', 'PENDING'] as const;
export const CLOSING_OUTCOMES: readonly TrackState[] = ['FULFILLED', 'REJECTED', 'TRANSFERRED', 'LAPSED'];
const DAY_MS = 86_400_000;

function isClosed(state: TrackState): boolean {
  return CLOSING_OUTCOMES.includes(state);
}

/** Where a trackable made on `date` (EDTF or null) stands at the end of the ISO day `asOf`. */
export function standing(date: string | null, followUps: readonly FollowUp[], asOf: string): Standing {
  const decidedBy = latest(
    followUps.filter((followUp) => isCounting(followUp.outcome)),
    asOf,
  );
  const state = decidedBy ? (decidedBy.outcome as TrackState) : 'OPEN';
  return {
    state,
    since: decidedBy ? decidedBy.date : date,
    daysOpen: isClosed(state) ? null : daysBetween(date, asOf),
    decidedBy,
  };
}

/** The last follow-up up to and including a day, whatever it says; undated ones are taken as the oldest. */
export function latest(followUps: readonly FollowUp[], asOf: string): FollowUp | null {
  let last: FollowUp | null = null;
  for (const followUp of followUps) {
    if ((dayOf(followUp) ?? '') <= asOf && (last === null || compareFollowUps(last, followUp) < 0)) last = followUp;
  }
  return last;
}

function compareFollowUps(a: FollowUp, b: FollowUp): number {
  return (
    byCodeUnit(dayOf(a) ?? '', dayOf(b) ?? '') ||
    precedence(b.outcome) - precedence(a.outcome) ||
    byCodeUnit(b.document, a.document) ||
    byCodeUnit(b.key, a.key)
  );
}

function dayOf(followUp: FollowUp): string | null {
  return followUp.date === null ? null : sortDay(followUp.date);
}

function isCounting(outcome: string): boolean {
  return (COUNTING_OUTCOMES as readonly string[]).includes(outcome);
}

function precedence(outcome: string): number {
  const index = (COUNTING_OUTCOMES as readonly string[]).indexOf(outcome);
  return index < 0 ? COUNTING_OUTCOMES.length : index;
}

function daysBetween(date: string | null, asOf: string): number | null {
  const from = date === null ? null : (dayRange(date)?.first ?? null);
  if (from === null || from > asOf) return null;
  return Math.round((Date.parse(`${asOf}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** A motion or commitment that falls to the ministry, with all that answers it. */
export interface Tracked {
  readonly id: string;
  readonly date: string | null;
  readonly followUps: readonly FollowUp[];
}

export interface OpenTracked {
  readonly id: string;
  readonly cursor: string;
  readonly daysOpen: number | null;
  readonly lastFollowUp: FollowUp | null;
}

export interface ArrangedRappel {
  readonly rows: readonly OpenTracked[];
  readonly total: number;
  readonly hasNext: boolean;
  readonly summary: Rappel['summary'];
}

/** Marks the cursors of a rappel, whose values are day and id. */
export const RAPPEL_TAG = shapeTag('rappel');

/**
 * The page of a rappel: what existed on the day and is not closed, by date and id, undated last.
 * The engine reads the nodes, last documents and proofs of these rows only.
 */
export function arrangeRappel(
  tracked: readonly Tracked[],
  query: { readonly asOf: string; readonly first: number; readonly after?: string },
): ArrangedRappel {
  const open = tracked
    .map((item) => ({ ...item, day: (item.date === null ? null : sortDay(item.date)) ?? null }))
    .filter((item) => item.day === null || item.day <= query.asOf)
    .map((item) => ({ ...item, standing: standing(item.date, item.followUps, query.asOf) }))
    .filter((item) => !isClosed(item.standing.state))
    .sort(compareDays);
  const after = query.after === undefined ? null : decodeCursor(RAPPEL_TAG, query.after, 2);
  const rest = after
    ? open.filter((item) => compareDays({ day: after[0] as string | null, id: String(after[1]) }, item) < 0)
    : open;
  return {
    rows: rest.slice(0, query.first).map((item) => ({
      id: item.id,
      cursor: encodeCursor(RAPPEL_TAG, [item.day, item.id]),
      daysOpen: item.standing.daysOpen,
      lastFollowUp: latest(item.followUps, query.asOf),
    })),
    total: open.length,
    hasNext: rest.length > query.first,
    summary: summarise(open.map((item) => item.standing)),
  };
}

interface Dated {
  readonly day: string | null;
  readonly id: string;
}

function compareDays(a: Dated, b: Dated): number {
  if ((a.day === null) !== (b.day === null)) return a.day === null ? 1 : -1;
  return byCodeUnit(a.day ?? '', b.day ?? '') || byCodeUnit(a.id, b.id);
}

function summarise(standings: readonly Standing[]): Rappel['summary'] {
  return TRACK_STATES.flatMap((state) => {
    const found = standings.filter((item) => item.state === state);
    const days = found.flatMap((item) => (item.daysOpen === null ? [] : [item.daysOpen])).sort((a, b) => a - b);
    return found.length === 0 ? [] : [{ state, count: found.length, medianDaysOpen: median(days) }];
  });
}

function median(sorted: readonly number[]): number | null {
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}
