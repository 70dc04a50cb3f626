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

/** A motion or commitment with those who have to act, and all that answers it. */
export interface Tracked {
  readonly id: string;
  /** EDTF. */
  readonly date: string | null;
  readonly owners: readonly string[];
  readonly followUps: readonly FollowUp[];
}

/** Never before the trackable's own day, and never while it is closed. */
export function openPeriods({ date, followUps }: Pick<Tracked, 'date' | 'followUps'>): readonly OpenPeriod[] {
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

/** An open period as engines keep it, once for each owner. */
export interface KeptPeriod extends OpenPeriod {
  readonly owner: string;
  readonly id: string;
  readonly day: string;
  readonly made: number | null;
}

export function keptPeriods(tracked: Tracked): readonly KeptPeriod[] {
  const { id, date, owners } = tracked;
  const periods = openPeriods(tracked);
  const [day, made] = [listDay(date), madeOn(date)];
  return [ANYONE, ...owners].flatMap((owner) => periods.map((period) => ({ owner, id, day, made, ...period })));
}

/** By which it stands in a list, the oldest first: its day, or NO_END when that is not known. */
function listDay(date: string | null): string {
  return (date === null ? null : sortDay(date)) ?? NO_END;
}

/** From when the days are counted that it is open, in days since 1970; null when that is not known. */
function madeOn(date: string | null): number | null {
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

/** What a delta may have changed the periods of. */
export interface Touched {
  /** Ids of those whose periods are to be made anew from what the engine holds. */
  readonly trackables: readonly string[];
  /** Documents that the engine held before: the answers in them follow their date. */
  readonly documents: readonly string[];
  /** Those that are new and have no links: all there is to know of them is here. */
  readonly fresh: readonly Tracked[];
}

export function touchedBy(delta: Delta): Touched {
  const linked = linkedTrackables(delta);
  const trackables = new Set([...linked, ...delta.deleteNodes]);
  const documents: string[] = [];
  const fresh: Tracked[] = [];
  for (const { id, kind, props } of delta.putNodes) {
    const isThere = delta.there.has(id);
    if (isThere && isDocumentKind(kind)) documents.push(id);
    if (!isTrackable(kind)) continue;
    if (isThere || linked.has(id)) trackables.add(id);
    else fresh.push({ id, date: (props.date as string | undefined) ?? null, owners: [], followUps: [] });
  }
  return { trackables: [...trackables], documents, fresh };
}

function linkedTrackables({ putLinks, deleteLinks }: Delta): ReadonlySet<string> {
  const found = new Set<string>();
  for (const key of deleteLinks) {
    const [type, from = '', to = ''] = key.split('|');
    if (type === 'RESPONDS_TO') found.add(to);
    if (type === 'ASSIGNED_TO') found.add(from);
  }
  for (const { type, from, to } of putLinks) {
    if (type === 'RESPONDS_TO') found.add(to);
    if (type === 'ASSIGNED_TO') found.add(from);
  }
  return found;
}

function isTrackable(kind: Kind): boolean {
  return (TRACKABLE_KINDS as readonly Kind[]).includes(kind);
}
