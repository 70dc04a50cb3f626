/**
 * Names of gemeenten that are also words with which a Dutch sentence may begin, or family names. With a capital that
 * only the start of a sentence gives, they are no gemeente unless what stands around them says so.
 */
const WORDS =
  'Assen Beek Bergen Best Born Borne Buren Delft Dongen Doorn Duiven Echt Elst Goor Grave Haren Heel Helden Hoorn Horst ' +
  'Houten Huizen Hulst Kampen Kessel Laren Leek Leiden Losser Monster Putten Sluis Stein Strijen Thorn Veere Vianen ' +
  'Waterland Weert Wierden';

const ORDINARY = new Set(WORDS.split(' ').flatMap((word) => [word, word.toUpperCase()]));

export function isOrdinaryWord(name: string): boolean {
  return ORDINARY.has(name);
}
