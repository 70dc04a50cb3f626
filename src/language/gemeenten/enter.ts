/** The gemeenten of a mention as things that the document speaks of. */
import type { GemeenteMention } from '../extraction.ts';
import type { Cast } from '../mentions/cast.ts';
import type { Gazetteer } from './gazetteer.ts';

/** The refs of the gemeenten that a mention means; none where the text leaves open which one. */
export function refsOf({ reading, codes }: GemeenteMention): readonly string[] {
  return reading === 'open' ? [] : codes.map(gemeenteRef);
}

export function enterGemeenten(cast: Cast, mention: GemeenteMention, gazetteer: Gazetteer): void {
  if (mention.reading === 'open') return;
  for (const code of mention.codes) {
    const identifiers = [`cbs:${code}`];
    const label = gazetteer.gemeente(code)?.name ?? code;
    cast.enter({ ref: gemeenteRef(code), kind: 'Gemeente', label, traits: { identifiers } }, mention);
  }
}

/** `gemeente:gm0034`. */
function gemeenteRef(code: string): string {
  return `gemeente:${code.toLowerCase()}`;
}
