/** Letters that nobody sent, alike in form to real ones, as many as a test needs. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What letter `number` (1 to 99) carries, for tests to look for. */
export function letterFacts(number: number) {
  return {
    reference: `${9_000_000 + number}-${700_000 + number}-BOM`,
    date: `2021-03-${String((number % 28) + 1).padStart(2, '0')}`,
    motion: `39001-${number}`,
    gemeenten: 100 + number,
  };
}

export function fictionalLetter(number: number): string {
  const { reference, gemeenten } = letterFacts(number);
  return `Ministerie van Volksgezondheid, Welzijn en Sport

De Voorzitter van de Tweede Kamer der Staten-Generaal
Postbus 99999
2500 ZZ DEN HAAG

Datum ${(number % 28) + 1} maart 2021
Betreft Voortgang van het bomenplan, deel ${number}
Ons kenmerk ${reference}
Uw brief

Geachte voorzitter,

Met deze brief vertel ik u hoe het met het programma Groene Straten gaat. In de bijlage vindt u de cijfers
van de afgelopen maanden.

In de motie-Eikenhout (Kamerstuk 39 001, nr. ${number}) vroeg uw Kamer om meer bomen langs schoolpleinen.
Hiermee is de motie uitgevoerd. Inmiddels doen ${gemeenten} gemeenten mee aan het programma Groene Straten.

Ik zeg toe dat ik uw Kamer voor de zomer van 2022 informeer over de stand van de aanplant in wijk ${number}.

Hoogachtend,

de minister van Volksgezondheid, Welzijn en Sport,

A.B. Linde
`;
}

/** Writes letters 1 to `count` to a new folder, so that their names sort by number; gives their paths. */
export function writeLetters(folder: string, count: number): string[] {
  mkdirSync(folder, { recursive: true });
  return Array.from({ length: count }, (_, index) => {
    const path = join(folder, `brief-${String(index + 1).padStart(3, '0')}.txt`);
    writeFileSync(path, fictionalLetter(index + 1));
    return path;
  });
}
