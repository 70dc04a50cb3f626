/**
 * Editions of a series: the fifth report of a programme, the monitor of 2021, the letter that sent the
 * third report. Ordinal and edition year are different places in a series; a text that names both as one
 * thing joins them.
 */
import { sortDay } from '../../model/edtf.ts';
import { type Kind, kindPrefix } from '../../model/kind.ts';
import type { Identity, IdentityContext } from './identity.ts';

export interface Edition {
  readonly kind: Extract<Kind, 'Report' | 'Monitor' | 'Letter' | 'Tranche' | 'Publication'>;
  readonly label: string;
  /** What the series is called: the programme's slug, or of other publications what they are and of which programme. */
  readonly series: string;
  readonly ordinal?: number | undefined;
  readonly editionYear?: number | undefined;
  readonly identifiers: readonly string[];
  /** EDTF, where the text dates it. */
  readonly date?: string | undefined;
}

/** Two dates this many days apart cannot be of one letter, whatever the text calls it. */
const ONE_DISPATCH_DAYS = 45;

function seriesIdentifiers(edition: Pick<Edition, 'kind' | 'series' | 'ordinal' | 'editionYear'>): string[] {
  const series = `series:${kindPrefix(edition.kind)}/${edition.series}`;
  return [edition.ordinal, edition.editionYear]
    .filter((place) => place !== undefined)
    .map((place) => `${series}/${place}`);
}

export async function editionIdentity(edition: Edition, context: IdentityContext): Promise<Identity | null> {
  const places = seriesIdentifiers(edition);
  if (places.length === 0 && edition.identifiers.length === 0) return null;
  const { kind, label } = edition;
  const numbered = await context.graph.byKey(edition.identifiers);
  const holder = await context.graph.byKey(places, ['date']);
  // Another letter about the same edition has its place already: this one does not claim it.
  const isFree = holder === null || sameDispatch(holder['date'], edition.date);
  const identifiers = isFree ? [...edition.identifiers, ...places] : edition.identifiers;
  const known = numbered ?? (isFree ? holder : null);
  if (known) return { id: known.id, kind, label, identifiers, known: true };
  const place = edition.ordinal ?? edition.editionYear;
  const slug = `${edition.series}-${isFree ? (place ?? edition.date ?? 'x') : `${place}-${edition.date}`}`;
  return { id: `${kindPrefix(kind)}:${slug}`, kind, label, identifiers, known: false };
}

/** Whether two dates may be of one dispatch; an unknown date contradicts nothing. */
export function sameDispatch(one: unknown, other: unknown): boolean {
  const first = typeof one === 'string' ? sortDay(one) : null;
  const second = typeof other === 'string' ? sortDay(other) : null;
  if (!first || !second) return true;
  return Math.abs(Date.parse(first) - Date.parse(second)) <= ONE_DISPATCH_DAYS * 86_400_000;
}
