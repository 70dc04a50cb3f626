/**
 * When a motion or commitment is open, and in what state: a projection of its follow-ups, written with
 * every change that touches them, so that what is open on a day is read from an index, and nothing is judged.
 */
import { dayRange, sortDay } from '../model/edtf.ts';
import { isDocumentKind, type Kind, TRACK_STATES, TRACKABLE_KINDS, type TrackState } from '../model/kind.ts';
import type { Rappel } from './graph-store.ts';
import type { Delta } from './tables.ts';
import { CLOSING_OUTCOMES, type FollowUp, stateChanges } from './track.ts';

/** The states in which something waits for its ministry. */
export const OPEN_STATES: readonly TrackState[] = TRACK_STATES.filter((state) => !CLOSING_OUTCOMES.includes(state));

/** After every ISO day. */
export const NO_END = '~';

/** The owner of what is tracked, whoever has to act. */
export const ANYONE = '';

/** A time in which one state lasts, from a day up to, not including, another. */
export interface OpenPeriod {
  readonly state: TrackState;
  /** ISO day; empty for ever. */
  readonly since: string;
  /** ISO day or NO_END. */
  readonly until: string;
}

/** A motion or commitment with all that answers it. */
export interface Tracked {
  readonly id: string;
  /** EDTF. */
  readonly date: string | null;
  readonly followUps: readonly FollowUp[];
}

/** Never before the trackable's own day, and never while it is closed. */
export function openPeriods({ date, followUps }: Omit<Tracked, 'id'>): readonly OpenPeriod[] {
  const made = (date === null ? null : sortDay(date)) ?? '';
  const changes = stateChanges(followUps);
  return changes
    .map(({ state, since }, at) => ({
      state,
      since: since > made ? since : made,
      until: changes[at + 1]?.since ?? NO_END,
    }))
    .filter(({ state, since, until }) => OPEN_STATES.includes(state) && since < until);
}

/** By which it stands in a list, the oldest first: its day, or NO_END when that is not known. */
export function listDay(date: string | null): string {
  return (date === null ? null : sortDay(date)) ?? NO_END;
}

/** From when the days are counted that it is open, in days since 1970; null when that is not known. */
export function madeOn(date: string | null): number | null {
  const first = date === null ? null : (dayRange(date)?.first ?? null);
  return first === null ? null : epochDay(first);
}

const DAY_MS = 86_400_000;

export function epochDay(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}

/** How many are open in a state, and the middle of the days (since 1970) on which they were made. */
export interface OpenCount {
  readonly state: TrackState;
  readonly count: number;
  readonly medianMade: number | null;
}

export function summaryOf(counts: readonly OpenCount[], asOf: string): Rappel['summary'] {
  const today = epochDay(asOf);
  return OPEN_STATES.flatMap((state) => {
    const found = counts.find((item) => item.state === state);
    if (!found || found.count === 0) return [];
    const { count, medianMade } = found;
    return [{ state, count, medianDaysOpen: medianMade === null ? null : today - medianMade }];
  });
}

/** What a delta may have changed the periods of: trackables by id, and documents whose answers follow their date. */
export interface Touched {
  readonly trackables: readonly string[];
  readonly documents: readonly string[];
}

export function touchedBy(delta: Delta): Touched {
  const trackables = new Set(delta.putNodes.filter(({ kind }) => isTrackable(kind)).map(({ id }) => id));
  for (const key of [...delta.deleteLinks, ...delta.putLinks.map((link) => link.key)]) {
    const [type, from = '', to = ''] = key.split('|');
    if (type === 'RESPONDS_TO') trackables.add(to);
    if (type === 'ASSIGNED_TO') trackables.add(from);
  }
  const documents = delta.putNodes.filter(({ kind }) => isDocumentKind(kind)).map(({ id }) => id);
  return { trackables: [...trackables], documents };
}

function isTrackable(kind: Kind): boolean {
  return (TRACKABLE_KINDS as readonly Kind[]).includes(kind);
}
