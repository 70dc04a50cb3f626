/**
 * What is counted: a plural noun that stands for people, bodies, places or cases. Time, money, measures, papers
 * and parts of a text are never units: "1.000 dagen", "5 jaar", "twee brieven", "drie redenen" count nothing of
 * a programme.
 */

/** Nouns that are counted often, in whatever number; the first form is their plural where texts also use another. */
const BODIES: readonly (readonly [unit: string, pattern: string])[] = [
  ['gemeenten', 'gemeenten?'],
  ['coalities', 'coalities?'],
  ['provincies', 'provincies?'],
  ['waterschappen', 'waterschap(?:pen)?'],
  ["regio's", "(?:\\p{Ll}+-?)?regio['’]?s?"],
  ["GGD'en", "GGD['’]?en|GGD['’]s"],
];

const TIME =
  'jaar|jaren|dagen|weken|maanden|uur|uren|minuten|seconden|kwartalen|nachten|weekenden|eeuwen|keren|malen|momenten|jaargangen|schooljaren|termijnen|perioden|periodes';
const MEASURES =
  "euro['’]?s?|guldens|dollars|procenten|procentpunten|kilometers?|meters?|hectaren?|graden|tonnen|liters?|kilo['’]?s|decibels?|watts?|punten|cijfers|percentages|bedragen|kosten|middelen|miljoenen|miljarden|duizenden|tientallen|honderden|gevallen waarin";
const PAPERS =
  "brieven|moties|amendementen|toezeggingen|vragen|antwoorden|artikelen|leden van|pagina['’]s|bladzijden|bijlagen|nota['’]s|rapporten|rapportages|hoofdstukken|paragrafen|regels|wetten|wetsvoorstellen|verordeningen|richtlijnen|convenanten|debatten|overleggen|vergaderingen|kamerstukken|documenten|voorstellen|adviezen|onderzoeken|evaluaties|monitoren|tabellen|figuren|edities";
const NOTIONS =
  "redenen|onderdelen|sporen|pijlers|thema['’]s|doelen|doelstellingen|aanbevelingen|maatregelen|acties|stappen|fasen|fases|voorwaarden|vormen|manieren|wijzen|aspecten|elementen|criteria|opties|scenario['’]s|categorieën|soorten|typen|kanten|zaken op|vraagstukken|knelpunten|kwesties|onderwerpen|verzoeken|conclusies|ontwikkelingen|oorzaken|factoren|principes|uitgangspunten|ambities|opgaven|taken|functies op|niveaus|varianten|tranches|rondes|lijnen|kabinetten|stemmen|zetels|kamers|staten|fracties|partijen|woorden|zinnen|alinea['’]s|gronden|eisen|normen|indicatoren|beslispunten|rollen|belangen|middelen|kansen|signalen|lessen|beelden";
const NO_UNIT = new RegExp(`^(?:${[TIME, MEASURES, PAPERS, NOTIONS].join('|')})$`, 'u');

/** Endings of those who act and of where they do it: these are counted also in small numbers told in words. */
const AGENTS =
  "(?:ers|aars|isten|anten|enten|eurs|iërs|ouders|loten|kundigen|genoten|kinderen|mensen|personen|vrouwen|mannen|jongeren|ouderen|jeugdigen|volwassenen|inwoners|burgers|gezinnen|huishoudens|cliënten|clienten|patiënten|baby['’]s|boeren|artsen|leraren|studenten|zorgverleners|scholen|bureaus|banken|teams|loketten|locaties|vestigingen|huizen|praktijken|centra|wijken|buurten|dorpen|steden|kernen|landen|eilanden|projecten|pilots|proeftuinen|initiatieven|trajecten|organisaties|instellingen|bedrijven|coöperaties|collectieven|corporaties|verenigingen|stichtingen|fondsen|eenheden|regio['’]s|zones|stations|punten in|woningen|plekken|aanvragen|meldingen|zaken|autoriteiten|roc['’]s|hogescholen|universiteiten|bibliotheken|diensten|netwerken|partners|coalities|gemeenten|provincies|waterschappen|gebieden|objecten|dossiers|panden|boa['’]s)";

const WORD = "(?:GGD['’]?en|GGD['’]s|roc['’]s|boa['’]s|\\p{Ll}[\\p{L}’'-]{2,40}(?:en|ers|[a-z]['’]s|s|ën|a))";
/** Words between a number and its noun that say more of the noun. */
const ADJECTIVES = '(?<adjectives>(?:(?!gemeente)\\p{L}[\\p{L}-]+(?:e|se) ){0,2})';

/** Regular expression for a counted noun, group `unit`, after at most two adjectives. */
export const COUNTED = `${ADJECTIVES}(?<unit>gemeente|coalitie|provincie|waterschap|regio|${WORD})(?![\\p{L}])`;

const KNOWN = BODIES.map(([unit, pattern]) => [unit, new RegExp(`^(?:${pattern})$`, 'u')] as const);
const AGENT = new RegExp(`${AGENTS}$`, 'u');
const NO_NOUN =
  /^(?:worden|zijn|hebben|werden|waren|kunnen|moeten|zullen|gaan|komen|nemen|doen|staan|krijgen|deden|namen|hadden|mensen van|anderen|beiden|dezen|wezen|meten|naar|ten|tussen|binnen|buiten|tegen|boven|onder|samen|alleen|eens|steeds|reeds|soms|sinds|langs|thans|immers|voorts|tevens|overigens|ongeveer|daarna|extra|circa|plus|minus|maximaal|minimaal|tevoren|geleden|lopen|vallen|geven|open|eigen|keer|maal|meer|minder|tiende|zullen|maken|melden|meldden|bestonden|stonden|gaven|vonden|kregen|lieten|bleven|zaten|mogen|wilden|konden|willen|liepen|voerden|dienden|richtten|ontvingen|bezochten|zagen)$/u;

/** Whether a plural noun, as written, can be what a figure counts; `small`: the number is below ten or a word. */
export function isCountable(noun: string, small: boolean): boolean {
  if (KNOWN.some(([, pattern]) => pattern.test(noun))) return true;
  if (NO_UNIT.test(noun) || NO_NOUN.test(noun)) return false;
  return AGENT.test(noun) || (!small && noun.length > 3);
}

/** Whether it names those who act as one body or are counted as such: of them "alle" and "de meeste" say something. */
export function isBody(noun: string): boolean {
  return KNOWN.some(([, pattern]) => pattern.test(noun)) || (AGENT.test(noun) && !NO_UNIT.test(noun));
}

/** The unit of a noun as written, or the noun itself. */
export function unitOf(noun: string): string {
  return KNOWN.find(([, pattern]) => pattern.test(noun))?.[0] ?? noun;
}
