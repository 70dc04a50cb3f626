/**
 * What is counted: nouns that can be a unit, with the form they have in a measure. Time, pages and
 * documents are never units: "1.000 dagen", "5 jaar", "twee brieven" count nothing of a programme.
 */

const UNITS: readonly (readonly [unit: string, pattern: string])[] = [
  ['gemeenten', 'gemeenten?'],
  ['coalities', 'coalities?'],
  ['provincies', 'provincies?'],
  ['waterschappen', 'waterschap(?:pen)?'],
  ["regio's", "(?:\\p{Ll}+-?)?regio['’]?s?"],
  ["GGD'en", "GGD['’]?en|GGD['’]s"],
  ['organisaties', '\\p{Ll}*organisaties?|instellingen|zorginstellingen|zorgaanbieders|aanbieders|partners'],
  ['gezinnen', '\\p{Ll}*gezinnen|huishoudens'],
  ['kinderen', "kinderen|baby['’]s|jeugdigen|jongeren"],
  ['ouders', 'ouders|moeders|vaders'],
  ['vrouwen', 'vrouwen'],
  ['cliënten', 'cli[eë]nten|pati[eë]nten'],
  [
    'professionals',
    '\\p{Ll}*professionals|zorgverleners|hulpverleners|verpleegkundigen|verloskundigen|huisartsen|medewerkers',
  ],
  ['deelnemers', 'deelnemers'],
  ['inwoners', 'inwoners|mensen|personen|burgers|ouderen|volwassenen'],
  ['scholen', '\\p{Ll}*scholen'],
  ['leerlingen', 'leerlingen|studenten'],
  ['wijken', 'wijken|buurten|dorpen'],
  ['locaties', 'locaties|vestigingen|ziekenhuizen|praktijken|gezondheidscentra'],
  ['projecten', '\\p{Ll}*projecten|pilots|proeftuinen|initiatieven'],
  ['aanvragen', 'aanvragen|meldingen|trajecten|interventies|trainingen'],
  ['woningen', 'woningen'],
  ['bedrijven', 'bedrijven|werkgevers|ondernemers'],
];

const ALL = UNITS.map(([, pattern]) => pattern).join('|');
const READ = UNITS.map(([unit, pattern]) => [unit, new RegExp(`^(?:${pattern})$`, 'u')] as const);

/** Regular expression for a counted noun, group `unit`, after at most two adjectives. */
export const COUNTED = `(?<adjectives>(?:(?!gemeente)\\p{L}+(?:e|se) ){0,2})(?<unit>${ALL})(?![\\p{L}])`;

/** Passed by every sentence that names what can be counted, and quickly failed by most others. */
export const COUNTABLE = new RegExp(`${ALL.replaceAll('(?:\\p{Ll}+-?)?', '').replaceAll('\\p{Ll}*', '')}|€|euro`);

/** The unit of a noun as written, or the noun itself. */
export function unitOf(noun: string): string {
  const found = READ.find(([, pattern]) => pattern.test(noun));
  const many =
    found && ['gemeenten', 'coalities', 'provincies', 'waterschappen', "regio's", "GGD'en"].includes(found[0]);
  return many ? found[0] : noun;
}
