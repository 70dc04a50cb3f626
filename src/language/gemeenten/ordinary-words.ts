/**
 * Names of gemeenten that are also words with which a Dutch sentence may begin, or family names. With a capital that
 * only the start of a sentence gives, they are no gemeente unless what stands around them says so.
 */
const WORDS =
  'Assen Beek Bergen Best Borne Buren Delft Dongen Duiven Ede Grave Haren Hoorn Houten Huizen Hulst Kampen Laren Leek ' +
  'Leiden Losser Putten Sluis Someren Stein Strijen Uden Veere Vianen Voorst Waterland Weert Wierden';

const ORDINARY = new Set(WORDS.split(' ').flatMap((word) => [word, word.toUpperCase()]));

export function isOrdinaryWord(name: string): boolean {
  return ORDINARY.has(name);
}
