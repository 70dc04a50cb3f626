/** Documents of an invented programme, its letters and its news. All names, numbers and sentences are made up. */
import { createHash } from 'node:crypto';
import type { SourceDocument } from '../../src/sources/document.ts';

export function document(text: string, origin = 'fictional.txt'): SourceDocument {
  return { origin, mediaType: 'text/plain', text, textHash: createHash('sha256').update(text).digest('hex') };
}

export const LETTER = document(`Ministerie van Onderwijs, Cultuur en Wetenschap

De Voorzitter van de Tweede Kamer
der Staten-Generaal
Postbus 20018
2500 EA DEN HAAG

Kenmerk
7712045-PO

Datum 3 maart 2031
Betreft Tweede voortgangsrapportage Leesrijk

Geachte voorzitter,

Hierbij ontvangt u de tweede voortgangsrapportage van het actieprogramma Leesrijk. In totaal doen er nu 88 gemeenten mee aan de leesateliers. Boekenbrug is onderdeel van het actieprogramma Leesrijk. Inmiddels is het programma Boekenbrug in 41 gemeenten beschikbaar.

Hiermee geef ik uitvoering aan de motie Oosterwold / Tinga¹ om jaarlijks over de leesateliers te berichten.

In het coalitieakkoord is opgenomen dat er in elke gemeente een programma Leesrijk komt.

Hoogachtend,

de minister van Onderwijs, Cultuur en Wetenschap,

Femke Waardenburg

¹ Tweede Kamer, vergaderjaar 2029-2030, 37 412, nr. 19
`);

export const NEWS = document(
  `Tweede voortgangsrapportage Leesrijk naar de Tweede Kamer

6 maart 2031

Minister Waardenburg (OCW) stuurde de Tweede Kamer op 3 maart 2031 de 2e voortgangsrapportage van het actieprogramma Leesrijk. In totaal doen er nu 88 gemeenten mee aan de leesateliers.
`,
  'nieuws.txt',
);
