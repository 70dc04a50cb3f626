/**
 * What is counted: the plural noun of the phrase that follows a number. Any noun may be one, except those
 * that measure (time, money, size) and those that a text is made of ("drie moties", "vier pijlers").
 */

import { cardinalOf } from '../numbers.ts';
import { isPreterite } from './tense.ts';

export interface Counted {
  /** As written, in the plural. */
  readonly noun: string;
  readonly adjectives: string;
  /** How many characters the phrase takes, its leading space included. */
  readonly length: number;
}

/** Also as the last part of a compound: "werkdagen". */
const MEASURES =
  "dagen|weken|maanden|jaren|minuten|seconden|nachten|weekend(?:en|s)|kwartalen|decennia|momenten|perioden?s?|termijnen|seizoenen|generaties|euro['’]?s|dollars?|guldens|miljoenen|miljarden|bedragen|kosten|meters|hectaren?|hectares|liters|kilo['’]s|tonnen|megawatts?|graden|procentpunten|decibels?";
const MEASURES_ALONE =
  '(?:werk|zorg|les|vlieg|arbeids|zittings|studie)?uren|avonden|ochtenden|etmalen|eeuwen|keren|malen|zomers|winters|ponden|centen|(?:geld|spuk-)?middelen|gram(?:men)?|procenten|(?:basis)?punten|stappen|plaatsen|zetels|stemmen';
/** What a text or a policy is made of. */
const WRITINGS =
  "(?:kamer|voortgangs|verzamel|beleids|aanbiedings)?brieven|moties|amendementen|toezeggingen|(?:kamer|deel|hoofd|onderzoeks)?vragen|(?:deel|eind|jaar|tussen|onderzoeks)?rapporten|(?:voortgangs|jaar|tussen|eind)?rapportages|(?:jaar)?verslagen|nota['’]s|notities|artikelen|artikels|pagina['’]s|bladzijde[ns]|hoofdstukken|paragrafen|bijlagen?s?|alinea['’]s|tabellen|figuren|(?:kamer)?stukken|wetten|(?:initiatief)?wets?voorstellen|(?:wets)?wijzigingen|richtlijnen|verordeningen|adviezen|aanbevelingen|conclusies|bevindingen|voorstellen|onderwerpen|thema['’]s|pijlers|doelen|(?:hoofd|sub)?doelstellingen|fasen|fases|(?:actie)?sporen|(?:actie|hoofd|beleids)?lijnen|(?:aandachts|knel|actie|beslis|speer|kern|bespreek|uitgangs|stand|hoofd)punten|opties|scenario['’]s|varianten|vormen|soorten|typen|types|manieren|redenen|oorzaken|categorie[eë]n|criteria|voorwaarden|aspecten|elementen|factoren|delen|onderdelen|prioriteiten|principes|(?:kern)?waarden|rollen|niveaus|kanten|dingen|zijden|richtingen|perspectieven|invalshoeken|uitdagingen|ontwikkelingen|argumenten|wensen|taken|functies|termen|woorden|begrippen|fracties|lijsten|kamers|debatten|overleggen|tranches|ronde[ns]|(?:kern)?cijfers|versies|antwoorden|citaten|bouwstenen|modellen|effecten|kamerleden|bewindspersonen|bewindslieden|ministers|staatssecretarissen|indieners|ondertekenaars|auteurs|kabinetten|(?:coalitie|regerings|oppositie)partijen|vraagstukken|ambities|reacties|opmerkingen|motieven|gevolgen|voordelen|nadelen|mogelijkheden|gegevens|begrotingen|sectoren|domeinen|kwesties|gedachten|randvoorwaarden|hoofdthema['’]s|dimensies|indicatoren|titels|woordvoerders|factsheets|infographics|data|alternatieven|(?:beheers|deel)?maatregelen|acties|actiepunten";
const NO_UNIT = new RegExp(`(?:${MEASURES})$|^(?:${MEASURES_ALONE}|${WRITINGS})$`, 'iu');
/** "Twee zaken vallen op": counted only where there are many of them. */
const LOOSE =
  /^(?:bezwaren|zaken|gevallen|dossiers|procedures|gesprekken|onderzoekers|partijen|opdrachten|trajecten|onderzoeken|programma['’]s|initiatieven|groepen|doelgroepen|personen|leden|ondernemingen|bijeenkomsten|werkbezoeken|sessies|voorbeelden|experts|deskundigen|systemen|stelsels|subsidies|regelingen|instrumenten|plannen|fondsen|afspraken|akkoorden|convenanten|activiteiten|evaluaties|metingen|signalen|incidenten|plekken|delegaties|campagnes|publicaties|producten|diensten|jongens|meisjes|mensen|ouders|kinderen)$/iu;

/** Such a phrase can go on after a number, but the noun it ends in counts nothing. */
const MEASURE_WORD =
  /^(?:hectare|kilometer|meter|keer|maal|uur|jaar|euro|cent|procent|miljoen|miljard|duizend|tiende|ronde|fase|eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|mede|beide|hele|halve|zodoende|aldus|toe|mee|ze|we|de|die|deze|ene|elke|iedere|hoe|alle|welke|gemiddelde|meer|vierkante|kubieke|strekkende)$/i;

/** What stands after a number that has no noun, and looks like one. */
const NO_NOUN =
  /^(?:zogeheten|tegen|tussen|binnen|buiten|boven|beneden|samen|tevens|alsnog|reeds|steeds|soms|eens|thans|immers|overigens|sinds|tijdens|namens|volgens|wegens|jegens|alles|iets|niets|zoals|nogmaals|elders|anders|slechts|straks|ondanks|telkens|vervolgens|minstens|hoogstens|althans|trouwens|jaarlijks|dagelijks|wekelijks|maandelijks|landelijks|inmiddels|eveneens|tenminste|onlangs|voorts|daarnaast|sommigen|anderen|velen|allen|beiden|open|eigen|boven|naast|langs|dankzij|behalve|deels|grotendeels|gezamenlijk|volledig|rondom|zelfs|dus|zodra|waarvan|ervan|daarvan|hiervan|hen|men|één|een|geen|meteen|alleen|bovendien|indien|misschien|sindsdien|nadien|voordien|gedurende|omstreeks|verleden|doorgaans|vanwege|werken|hebben|hadden|zijn|waren|worden|werden|kunnen|konden|moeten|moesten|zullen|zouden|willen|wilden|mogen|mochten|gaan|gingen|krijgen|kregen|doen|deden|komen|kwamen|blijven|bleven|nemen|namen|geven|gaven|staan|stonden|liggen|lagen|zitten|zaten|vinden|vonden|zeggen|zeiden|maken|maakten|hoeven|hoefden|blijken|bleken|bieden|boden|zien|zagen|lopen|liepen|volgen|volgden|vallen|vielen|vragen|vroegen|betreffen|betroffen|bezitten|bezaten|ontvangen|ontvingen|verblijven|verbleven|wonen|woonden|leven|leefden|slagen|slaagden|melden|meldden|dienden|verkeren|verkeerden|hielden|houden|werkten|leiden|leidden|voldeden|voldoen|deelnamen|deelnemen|meededen|meedoen|uitkomen|uitkwamen|wachten|wachtten|sluiten|stoppen|vertrekken|denken|kampen|hopen|twijfelen|weigeren|beschikken|ontbreken|dreigen|groeien|betalen|verhuizen|meer|minder|tekortkomen|kiezen|kozen|maakt|verwachten|overgenomen|afgerond|plus|versus|alleenstaand)$/i;
/** "zijn er 12 gesloten": a participle; of the nouns in ge- these are the usual ones. */
const PARTICIPLE =
  /^(?:(?:af|aan|op|in|uit|mee|bij|toe|over|onder|voor|door|na|om|terug|weg|los|vast|deel|samen|plaats|binnen|rond|neer|thuis|bijeen|achter|tegen|open|stil|goed|vrij|tentoon|gelijk|klaar|schoon)ge(?!zetenen|storvenen)|ge(?!meent|zin|bied|bouw|val|detin|wond|vang|recht|nees|nomin|was|tuig|slaag|dupeer|beurten|sprek|schil|gadig|pension|bruik|regist|nier|kwets|gevens|zagh|lov|troff|dichten|luiden|tall|vechten|leerden|stichten|schenk|handicap))(?!\p{Ll}*eerden$)\p{Ll}{2,}en$/u;
/** "Zijn er 46 vervangen": strong participles without ge-. */
const STRONG_PARTICIPLE =
  /^(?:ver(?:vangen|kregen|lopen|loren|dwenen|trokken|streken|nomen|broken|laten|schenen|kozen|raden|vallen|dreven|zonden|geten|geven|bonden)|be(?:gonnen|keken|sproken|schreven|wezen|sloten|graven|houden|zweken|drogen|vonden)|ont(?:worpen|boden|staan|weken|houden|bonden|nomen)|her(?:roepen|kozen|zien)|onder(?:broken|gaan|vonden)|over(?:leden|wogen|dragen)|voldaan)$/u;
/** "Van wie er 5 overbleven": finite plurals with a prefix, which no list could hold. */
const VERB =
  /^(?:af|aan|op|in|uit|mee|bij|toe|over|onder|voor|door|na|om|terug|weg|los|vast|deel|samen|plaats|tegen|binnen|be|ver|ont|her)?(?:bleven|blijven|kwamen|vielen|gingen|deden|stonden|zaten|haakten|liepen|hielden|vonden|kregen|sloten|trokken|traden|meldden|werkten|tekenden|stemden|spraken|schreven)$/u;
const PLURAL =
  /^(?:\p{L}[\p{L}\d]*[-\u2010])*\p{L}*(?:\p{Ll}en|eën|iën|[\p{Ll}](?<!us|as|is)s|[\p{L}\d]['’](?:s|en|ers)|(?:muse|centr|gymnasi|laboratori|lyce|stadi|podi|symposi|consorti|^vis)a)$/u;
/** Singulars that end as a plural does. */
const SINGULAR =
  /(?:wens|grens|kans|prijs|bewijs|proces|succes|congres|adres|fonds|dans|(?<!exa)mens|plaats|huis|reis|vlees|^leven|verleden|oosten|westen|noorden|zuiden|^midden|vertrouwen|vermogen|optreden|bestaan|inkomen)$/u;
const ADJECTIVE =
  /^(?:\p{L}[\p{Ll}-]*e|(?:be|ge|ver|ont|aange|inge|uitge|opge|afge)\p{Ll}+en|\p{Ll}{3,}(?:ig|lijk|isch)|zeer|extra|zogeheten)$/u;
const BASE_OF =
  /^ van (?:(?:de|die|deze|alle|onze|het totaal van(?: de)?|hun|haar|zijn)(?: in totaal| circa| ruim| bijna| ongeveer| \p{Ll}+e(?= \d))?(?: (?<size>\d[\d.]*|\p{Ll}+))?|zulke)(?= \p{L})/u;
/** Nouns that look like the participle of a noun that follows. */
const ALWAYS_NOUN =
  /^(?:gevallen|bezwaren|bedrijven|gezinnen|gebieden|gebouwen|verzoeken|beroepen|besluiten|gesprekken)$/u;
/** "51 duizend te bouwen woningen". */
const TO_DO = /^ (?:nieuw )?te \p{Ll}+en(?= \p{Ll})/u;
/** "Veilig Thuis-organisaties": a name of more words in front of what it names. */
const NAME = /^\p{Lu}\p{Ll}+$/u;
const HYPHENATED = /^(?: \p{Lu}\p{Ll}+)? \p{Lu}\p{Ll}+-\p{Ll}+(?:en|s)(?![\p{L}])/u;
const WORD = /(?:^| )(?:[«»"“”‘(]?)([\p{L}\d](?:[\p{L}\d\-\u2010]|['’](?=[\p{L}\d]))*)([.,;:!?)»”’"]*)/uy;
const MOST_ADJECTIVES = 4;
const FEW = 10;
const HANDFUL = 5;

/** The noun phrase right after a number, also "van de 355 gemeenten"; null where what follows counts nothing. */
export function countedAt(text: string, at: number): Counted | null {
  if (text.startsWith(' (', at)) return null;
  const base = BASE_OF.exec(text.slice(at, at + 60));
  const toDo = base ? 0 : (TO_DO.exec(text.slice(at, at + 40))?.[0].length ?? 0);
  return phraseAt(text, at, at + (base ? wholeLength(base) : toDo));
}

/** "Van de elf rechtbanken": how many there are is passed over, an adjective is not. */
function wholeLength(base: RegExpExecArray): number {
  const size = base.groups?.['size'];
  const counts = size === undefined || /^\d/.test(size) || cardinalOf(size) !== null;
  return counts ? base[0].length : base[0].length - size.length - 1;
}

/** The noun phrase that begins at an offset, read as if a number stood before `from`. */
export function phraseAt(text: string, from: number, at: number): Counted | null {
  const adjectives: string[] = [];
  let name = '';
  WORD.lastIndex = at;
  for (let read = 0; read <= MOST_ADJECTIVES; read += 1) {
    const match = WORD.exec(text);
    const [, word = '', stop = ''] = match ?? [];
    if (!match || MEASURE_WORD.test(word)) return null;
    const end = WORD.lastIndex - stop.length;
    const goesOn =
      stop === '' && isAdjective(word) && !ALWAYS_NOUN.test(word) && /^ \p{L}/u.test(text.slice(end, end + 2));
    if (NAME.test(word) && stop === '' && HYPHENATED.test(text.slice(end, end + 60))) {
      name += `${word} `;
      continue;
    }
    if (isNoun(word)) {
      const further = goesOn ? phraseFurther(text, end) : null;
      if (further)
        return { noun: further.noun, adjectives: [...adjectives, word].join(' '), length: further.end - from };
      return NO_UNIT.test(word) ? null : { noun: name + word, adjectives: adjectives.join(' '), length: end - from };
    }
    const joins = adjectives.length > 0 && /^(?:en|of|tot)$/.test(word);
    if (!joins && !(isAdjective(word) && (stop === '' || stop === ','))) return null;
    if (!joins) adjectives.push(word);
  }
  return null;
}

/** "betrokken gemeenten": what looks like a plural may be an adjective of the noun after it. */
function phraseFurther(text: string, at: number): { noun: string; end: number } | null {
  WORD.lastIndex = at;
  const match = WORD.exec(text);
  const [, word = '', stop = ''] = match ?? [];
  return match && isNoun(word) && !isPreterite(word) && !NO_UNIT.test(word) && /^\p{Ll}/u.test(word)
    ? { noun: word, end: WORD.lastIndex - stop.length }
    : null;
}

function isAdjective(word: string): boolean {
  return ADJECTIVE.test(word) && !isBody(word);
}

function isNoun(word: string): boolean {
  return (
    word.length > 3 &&
    PLURAL.test(word) &&
    !SINGULAR.test(word) &&
    !NO_NOUN.test(word) &&
    !VERB.test(word) &&
    !STRONG_PARTICIPLE.test(word) &&
    !PARTICIPLE.test(word)
  );
}

/** Whether a noun measures or names a part of a text, so that no number of it is an observation. */
export function isNoUnit(noun: string): boolean {
  return NO_UNIT.test(noun);
}

/** Places and bodies, of which a few are already worth counting and which act as one. */
const BODIES =
  /^(?:(?:\p{L}+-?)?(?:gemeenten|provincies|regio['’]?s|waterschappen|coalities|scholen|bibliotheken|ziekenhuizen|organisaties|instellingen|aanbieders|bedrijven|corporaties|universiteiten|rechtbanken|eenheden|loketten|locaties|colleges|besturen|diensten|fondsen|verzekeraars|landen|lidstaten|steden|wijken|dorpen|eilanden|kernen|stations|teams|korpsen|bakkerijen|ondernemingen|verenigingen|uitvoerders|beheerders|autoriteiten|collectieven|werkgevers|huisartsen|vestigingen|centra|musea|bureaus|pilots|proeftuinen)|departementen|ministeries|korpschefs|gerechtshoven|GGD['’]en|(?:roc|mbo|hbo|po|vo)['’]s)$/iu;

/** People by what they do. */
const PEOPLE = /(?:ers|aars|eurs|isten|enten|agenten|militairen|leerlingen|artsen|wethouders|gedeputeerden)$/iu;
/** What happens to people and bodies and is kept count of, one by one. */
const CASES =
  /(?:klachten|meldingen|aanvragen|verzoeken|incidenten|overtredingen|boetes|vergunningen|ongevallen|ongelukken|branden|doden|gewonden|slachtoffers|besmettingen|aangiften|arrestaties|ontslagen|faillissementen)$/iu;

/** Whether so few of it may be a count: "vier steden", but not "twee gesprekken"; of a few cases, or in `digits`, where they `open` a clause. */
export function isTelling(noun: string, value: number, opens: boolean, digits: boolean): boolean {
  return (
    value >= FEW ||
    isBody(noun) ||
    (opens && value > 1 && (CASES.test(noun) || ((digits || PEOPLE.test(noun)) && !LOOSE.test(noun)))) ||
    (value >= HANDFUL && !LOOSE.test(noun))
  );
}

export function isBody(noun: string): boolean {
  return BODIES.test(noun);
}

/** Of these there are not so many that "two of the ten" would be a rate. */
export function isFew(noun: string): boolean {
  return /(?:regio['’]?s|steden|provincies|eenheden|rechtbanken|hoven|waterschappen|landen|lidstaten|universiteiten|eilanden|ministeries|departementen)$/iu.test(
    noun,
  );
}

/** Everyone knows how many of these the country has. */
export function isWholeCountry(noun: string): boolean {
  return /^(?:gemeenten|provincies|waterschappen|veiligheidsregio['’]s|lidstaten)$/u.test(noun);
}

/** "Regio's" is spelled in more ways than one. */
export function unitOf(noun: string): string {
  const written = noun.replace(/’/g, "'");
  return /^\p{Lu}\p{Ll}+$/u.test(written) && !/(?:ers|nen|den|zen)$/.test(written) ? written.toLowerCase() : written;
}

const PLURALS: readonly (readonly [singular: RegExp, plural: string])[] = [
  [/school$/u, 'scholen'],
  [/bedrijf$/u, 'bedrijven'],
  [/huis$/u, 'huizen'],
  [/regio$/u, "regio's"],
  [/stad$/u, 'steden'],
  [/(?:land|fonds|schap)$/u, ''],
  [/kantoor$/u, 'kantoren'],
  [/(?:gemeent|provinci|organisati|coaliti|locati|coöperati|stichting|corporati)e$/u, ''],
  [/(?:instelling|vereniging|woning|vestiging|stichting|melding|onderneming|opleiding|leerling|aandoening)$/u, ''],
  [/(?:aanbieder|werkgever|deelnemer|ondernemer|verzekeraar|beheerder|uitvoerder|medewerker|aanvrager)$/u, ''],
  [/(?:loket|gezin)$/u, ''],
];

/** The plural of a noun that "geen enkele" or "één" may count, or null. */
export function pluralOf(noun: string): string | null {
  const found = PLURALS.find(([singular]) => singular.test(noun));
  if (!found) return null;
  const [singular, plural] = found;
  if (plural !== '') return noun.replace(singular, plural);
  if (/e$/u.test(noun)) return /ie$/u.test(noun) ? `${noun}s` : `${noun}n`;
  if (/(?:er|ar)$/u.test(noun)) return `${noun}s`;
  return /(?:schap|loket|gezin)$/u.test(noun) ? `${noun}${noun.at(-1)}en` : `${noun}en`;
}
