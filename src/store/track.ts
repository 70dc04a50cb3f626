/** Where a motion or commitment stands on a day, computed from the documents that answer it. */
import { dayRange, sortDay } from '../model/edtf.ts';
import type { TrackState } from '../model/kind.ts';
import { shapeTag } from './cursor.ts';
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

/**
 * The states that follow each other, each with the first day on which it stands at the end of the day; the
 * first since ever (''). Between two changes the state is what `standing` says of any day.
 */
export function stateChanges(
  followUps: readonly FollowUp[],
): readonly { readonly state: TrackState; readonly since: string }[] {
  const changes: { state: TrackState; since: string }[] = [{ state: 'OPEN', since: '' }];
  for (const followUp of followUps.filter(({ outcome }) => isCounting(outcome)).sort(compareFollowUps)) {
    const change = { state: followUp.outcome as TrackState, since: dayOf(followUp) ?? '' };
    if (changes.at(-1)?.since === change.since) changes.pop();
    if (changes.at(-1)?.state !== change.state) changes.push(change);
  }
  return changes;
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

/** Marks the cursors of a rappel, whose values are day and id. */
export const RAPPEL_TAG = shapeTag('rappel');
