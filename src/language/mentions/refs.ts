/**
 * The refs of things within one extraction. They are readable and depend on nothing but what the text
 * says, so that two documents that name the same thing in the same terms give the same ref.
 */
import { slugOf } from '../../model/identifier.ts';

export type Rank = 'minister' | 'staatssecretaris' | 'minister-president';

/** `programme:open-deur`. */
export const programmeRef = (label: string) => `programme:${slugOf(label)}`;

/** `report:<programme>/<ordinal or year>`, `monitor:…`, `letter:…`, `tranche:…`; without a number the series. */
export function seriesRef(
  kind: 'report' | 'monitor' | 'letter' | 'tranche' | 'publication',
  series: string,
  which?: string | number,
): string {
  const slug = slugOf(series.replace(/^[a-z]+:/, ''));
  return which === undefined ? `${kind}:${slug}` : `${kind}:${slug}/${which}`;
}

/** `agreement:gala`, `fund:spuk`, `organisation:rivm`. */
export const namedRef = (kind: 'agreement' | 'fund' | 'organisation' | 'coalition', label: string) =>
  `${kind}:${slugOf(label)}`;

/** `organisation:ministerie-vws`. */
export const ministryRef = (key: string) => `organisation:ministerie-${slugOf(key)}`;

/** `office:staatssecretaris-vws`, `office:minister-medische-zorg-en-sport`, `office:minister`. */
export function officeRef(rank: Rank, of: string | null): string {
  return of === null ? `office:${rank}` : `office:${rank}-${slugOf(of)}`;
}

/** `person:van-den-akker`, by family name with its particle. */
export const personRef = (familyName: string) => `person:${slugOf(familyName)}`;
