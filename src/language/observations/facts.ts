/**
 * Whether a count is told as a fact. Goals, plans, norms, needs, wishes, suppositions, questions and what
 * others are quoted to claim speak of numbers too, but nothing has been counted.
 */
import type { Cues } from '../cues.ts';
import { Gated } from '../gated.ts';
import { matchesOf } from '../matches.ts';
import type { Span } from '../reading.ts';
import { remembering } from '../remembering.ts';

/** Where another statement begins within a sentence. */
const STATEMENT_BREAK =
  /;(?= )|(?<=^Waar [^,;]{1,120}),(?= )|(?<!(?:19|20)\d\d):(?= )|, (?=(?:maar|terwijl|waarvan|van wie|waarbij|waarmee|waardoor|tegen|tegenover|en|al|want|hoewel|omdat|zodat|aangezien|onder wie|een (?:kwart|derde|vierde|vijfde|tiende)|driekwart|de helft|\d[\d,]*(?: ?%| procent)) |(?:\d[\d.]*|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf) (?:\p{Ll}+ )?(?:meer|minder) )| (?:en|maar) (?=\d[\d,]*(?: ?%| procent)(?!\p{L})|(?:bedroeg|bedraagt|telt|telde|steeg|daalde|kwam uit|komt uit) )| [–—] |(?<=[.!?][»”’"']?) (?=\p{Lu})/gu;
/** What is said after this in the same statement is of what the counted do, not of how many they are. */
const FURTHER = /,(?= )| (?:dat|om|te|of|die|voor|vanwege|wegens|omdat|waar|zodat|met) /u;

const INTENDED = new Gated(
  /(?<![\p{L}])(?:zal|zullen|zult|zou|zouden|moet|moeten|moest|moesten|dient|dienen te|wil|willen|wilde|streef|streeft|streven|streefden?|(?:na)?gestreefd|gemikt|streefgetal|streefwaarde|streefcijfer|beoogde?|beogen|mikt|mikken|ambitie|ambities|doel|\p{Ll}*doelstelling|doelgetal|taakstelling|verwacht|verwachting|verwachten|verwachte|gepland|geplande|uiterlijk|wens|wensen|wenst|voornemens?|voorzien|voorziet|komt (?:er|daar)|komen (?:er|daar)|volgen (?:er )?nog|volgt (?:er )?nog|drempel|ondergrens|bovengrens|limiet|quotum|er kom(?:t|en)|norm|normen|maximum|maximaal|minimaal|hooguit|ten hoogste|hoogstens|maximale|prognoses?|prognose|raming|geraamd|begroot|opgave|plafond|(?:wordt|is|werd) gerekend|rekent|rekenen|dreig(?:t|en|de|den)|over (?:een|twee|drie|vier|vijf|tien|vijftien|twintig|dertig|\d+) jaar|eis|eisen|eist|eisten?|eiste|(?:afspraak|regel|voorwaarde) (?:is )?dat|benodigde?|nodig|tekort|tekorten|tekortkomen|behoefte|vereist|verplicht tot|ruimte voor|plaats voor|plek voor|capaciteit|potentieel|potentie|gemiddeld|gemiddelde|mogelijk|mogelijke|toekomstige|komende|aanstaande|gericht op|ingezet op|inzet is|hoop|hopen|hoopt|hoopten?|verzoekt|verzoek|verzocht|verzoeken|roept|roepen|draagt op|vraagt|vragen om|vroeg om|vroegen om|gevraagd om|pleit|pleiten|bepleit|voorstel|stelt voor|voorgesteld|adviseert|adviseren|(?<!zoals )toegezegd|zegde|zeg toe|beloofd|per \d[\d.]* (?:inwoners|leerlingen|mensen|huishoudens|personen)|van plan|besloten|bedoeling|zodra|totdat|bezien|na te gaan|mochten?|kan worden|kunnen worden|kunnen er|kan er|kunnen straks|straks|(?:ge)?vraag[dt]?(?: is)? of|onduidelijk of|hoeveel)(?![\p{L}])|(?:afgesproken|opgenomen|vastgelegd|besloten|besluit|overeengekomen) (?:is )?(?:dat|om)(?![\p{L}])|(?:plan|programma|akkoord|convenant|agenda|strategie|visie|contract)(?: van [^,;:]{2,60})? staat (?:dat|om)(?![\p{L}])|(?:toezegging|garantie|belofte|verzekering)(?: (?:gedaan|gegeven|gekregen))? dat(?![\p{L}])|vr(?:aagt|agen|oeg|oegen) [^,;:]{2,60} om(?![\p{L}])|(?:er)?voor (?:te )?zorgen|zorgt? er ?voor dat/iu,
);
/** A modal right after the count is said of the counting: "300 gemeenten moeten meedoen". */
const STILL_TO_COME = new Gated(
  /(?<![\p{L}])(?:zal|zullen|zou|zouden|moet|moeten|moesten|dienen|wil|willen|streven|beogen|gepland|nodig|uiterlijk|tekort|(?:wordt|worden) (?:nog )?(?:dit|deze|komend|volgend)e? (?:jaar|voorjaar|zomer|najaar|maand|week|kwartaal)|tekortkomen|tekort komen|benodigd|vereist|voorzien|kunnen worden|kan worden|mogen|mogelijk|verwacht|wenselijk|haalbaar|verplicht|streefgetal|gemiddeld|te (?:bereiken|realiseren|bouwen|ondersteunen|helpen|werven|plaatsen|openen|hebben|betrekken|begeleiden|laten|krijgen|vormen|bieden|verduurzamen|bedienen|voorzien|zenden|verplichten|selecteren|benoemen|maken))(?![\p{L}])/iu,
);
const SUPPOSED = new Gated(
  /^[«“‘"']?(?:Als(?! (?:gevolg|onderdeel|bijlage|eerste|laatste|gezegd|bekend|aangegeven|gemeld|vermeld|opgemerkt|genoemd|resultaat))|Indien|Wanneer|Mits|Stel|Mocht|Mochten|Zou|Zouden|Tenzij)(?![\p{L}])|^[«“‘"']?(?:Was|Waren|Had|Hadden|Zonder)(?![\p{L}])[^;]{1,120}?,? (?:dan )?(?:was|waren|had|hadden|zou|zouden)(?![\p{L}])|, (?:als|indien|mits|wanneer|tenzij) (?!gevolg|onderdeel|bijlage|eerste|laatste|gezegd|bekend|aangegeven|gemeld|vermeld|opgemerkt|genoemd|resultaat|ook)/u,
);
const CLAIMED = new Gated(
  /(?<![\p{L}])(?:(?:het|een|dit) (?:nieuws)?bericht(?: waarin (?:staat|stond|stelt|stelde))?|(?:de|deze) (?:stelling|bewering|suggestie|veronderstelling|gedachte)|(?:klopt|onderschrijf|herken|geloof|denk|meen|is|staat)(?: (?:ik|het|er))? niet(?: (?:zo|juist|waar|vast|bewezen|gebleken|het geval))?) dat(?![\p{L}])[^,;]*$|[«“‘"'] ?(?:constaterende|overwegende|van mening)(?![\p{L}])|(?<![\p{L}])(?:stelt|stelde|stelden|meent|meende|meenden|beweert|beweerde|betoogt|betoogde|suggereerde|zei|zeiden) (?:(?:het |de )?(?:Kamer)?(?:lid|leden)|de heer|mevrouw|(?:de )?fractie) [^,;:]{2,60} dat(?![\p{L}])|(?<![\p{L}])volgens (?:(?:het |de )?(?:Kamer)?(?:lid|leden)|de heer|mevrouw|(?:de )?(?:fractie|indieners?|vraagstellers?))(?![\p{L}])|(?<![\p{L}])in (?:de|deze|die) motie (?:staat|wordt (?:gesteld|overwogen|geconstateerd)) dat(?![\p{L}])|(?<![\p{L}])(?:het lid|(?:de|deze) motie|Kamerlid|de leden|de heer|mevrouw|(?:de )?indieners?|(?:het|een) (?:nieuws)?bericht|artikel in|de vraagsteller|vragenstellers|fractie|woordvoerder) (?:[^.;?]{0,80} )?(?:stelt|stellen|stelde|meent|menen|meende|vraagt|vroeg|betoogt|betoogde|betoogd|naar voren gebracht|beweert|suggereert|gesuggereerd|noemde|noemt|w(?:ees|ezen|ijst|ijzen) erop|gaf aan|sprak|overweegt|constateert|vreest|vrezen|merkte?n? op|claimde?|(?:gesteld|beweerd|opgemerkt|aangevoerd)(?= dat(?![\p{L}])))(?![\p{L}])/iu,
);

/** "…; het ministerie kan dit niet bevestigen": told by another, and doubted. */
const DOUBTED = new Gated(
  /(?<![\p{L}])(?:kan|kon|heeft|heb|hebben|kunnen|konden) (?:ik |wij |het ministerie )?(?:dit|dat|die (?:cijfers|aantallen)|het aantal) niet (?:kunnen )?(?:bevestigen|bevestigd|nagaan|nagegaan|staven|herkennen)(?![\p{L}])|(?<![\p{L}])(?:dit|dat|dat (?:aantal|beeld|percentage)) (?:klopt niet|is (?:onjuist|niet juist)|herken ik niet)(?![\p{L}])/iu,
);
/** "Om 300 gemeenten te bereiken". */
const IN_ORDER = new Gated(/(?<![\p{L}])om (?:\p{Ll}+ )?$/iu);
/** "Geld om de proef uit te breiden naar 14 regio's": what money or a task is given for. */
const GIVEN_TO_DO =
  /(?<![\p{L}])(?:om|teneinde) [^,;:]{3,120} te \p{Ll}+en (?:naar|over|in|bij|voor|met|op|tot|aan|van) (?:\p{Ll}+ )?$/iu;
const TO_DO = /^[^,;]{0,60}? te \p{Ll}+en(?![\p{L}])/u;
/** "Kunnen 3.000 woningen worden geïsoleerd". */
const ABLE = new Gated(/(?<![\p{L}])(?:kan|kunnen)(?: \p{L}+){0,3} $/u);
/** But "kunnen 330 cellen niet worden gebruikt" is so. */
const BE_DONE = /^(?![^,;]* niet(?!\p{L})).*(?<![\p{L}])worden(?![\p{L}])/u;
/** "Het streven is met 84 loketten niet gehaald": so many there are. */
const ACHIEVED = /^ (?:\p{Ll}+ ){0,2}(?:gehaald|bereikt|overschreden|gerealiseerd)(?=[.,;]|$)/u;
/** "Bij 17 scholen was ingrijpen nodig": so many there are, whatever they need. */
const LOCATED = /^(?:in|bij|op|binnen) |(?<![\p{L}])(?:in|bij|op|binnen) $/iu;
const NEEDED = / (?:nodig|mogelijk|vereist|wenselijk|haalbaar|verplicht|benodigd)(?![\p{L}])/gu;
/** "Als mogelijk gedupeerde": what may be so is another thing than the count. */
const POSSIBLE_THING = /(?<![\p{L}])(?:als|op|van|voor|over|wegens|naar|met) mogelijke? \p{Ll}+/gu;
/** "74 gemeenten hadden een tekort": so many have one. */
const SHORTAGE = / (?:een|het|hun) (?:\p{Ll}+ ){0,2}tekort(?!\p{L})/gu;
/** "Van zonnepanelen voorzien": fitted with, not foreseen. */
const FITTED = / van [^,;]{2,60} voorzien(?!\p{L})/gu;
const PERFECT = new Gated(/(?<![\p{L}])(?:heeft|hebben|had|hadden)(?![\p{L}])/u);
const OF_THEM = new Gated(/(?<![\p{L}])(?:van (?:de|alle|deze|die|wie|hen)|daarvan|waarvan|hiervan) /iu);
/** "Gemiddeld duurt het jaren en bedraagt de schuld …, verdeeld over veertien schuldeisers". */
const ON_AVERAGE = /^Gemiddeld [^;]*$/u;

/** Whether what a sentence says of the count at a place in it is told as counted. */
export function isToldAsFact(text: string, { start, end }: Span, cues: Cues): boolean {
  if (text.includes('?') && /\?[»”’"')]*\s*$/.test(text)) return false;
  const statement = statementAt(text, start);
  const said = text.slice(statement.start, statement.end);
  const before = text.slice(statement.start, start);
  const rest = text.slice(end, statement.end);
  const after = rest
    .slice(0, FURTHER.exec(rest)?.index ?? rest.length)
    .replace(/ dan (?:verwacht|gepland|beoogd|voorzien|geraamd)/u, '')
    .replace(POSSIBLE_THING, ' ')
    .replace(SHORTAGE, ' ')
    .replace(FITTED, ' ');
  const located = LOCATED.test(text.slice(start, end)) || LOCATED.test(before.slice(-9));
  if (/(?<!\p{L})met (?:\p{Ll}+ )?$/u.test(before) && ACHIEVED.test(rest)) return true;
  const toCome = asDone(before, located ? after.replace(NEEDED, ' ') : after, cues);
  if (INTENDED.test(asTold(before, cues), cues) || STILL_TO_COME.test(toCome, cues)) return false;
  if (SUPPOSED.test(said, cues) || SUPPOSED.test(text.slice(0, start), cues)) return false;
  if (IN_ORDER.test(before, cues) && TO_DO.test(rest)) return false;
  if (ON_AVERAGE.test(text.slice(0, start))) return false;
  if (GIVEN_TO_DO.test(text.slice(statement.start, start))) return false;
  if (ABLE.test(before, cues) && BE_DONE.test(rest)) return false;
  return !CLAIMED.test(text.slice(0, start), cues) && !DOUBTED.test(text.slice(end), cues);
}

const breaksOf = remembering((text) =>
  matchesOf(STATEMENT_BREAK, text).map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
);

/** The statement of the sentence that a place stands in. */
export function statementAt(text: string, offset: number): Span {
  let start = 0;
  for (const { start: from, end: after } of breaksOf(text)) {
    if (after <= offset) start = after;
    else if (from >= offset) return { start, end: from };
  }
  return { start, end: text.length };
}

/** "Hebben 260 ouders geld moeten terugbetalen": in the perfect tense it has happened. */
function asDone(before: string, after: string, cues: Cues): string {
  const perfect = PERFECT.test(before.slice(-30), cues) || PERFECT.test(after, cues);
  return perfect ? after.replace(/ (?:moeten|kunnen|willen|mogen) \p{Ll}+en(?![\p{L}])/u, '') : after;
}

/** "Van de ondervraagden verwacht 60 procent …": it is the counted who expect. */
function asTold(before: string, cues: Cues): string {
  if (!OF_THEM.test(before, cues)) return before;
  return before.replace(/(?<![\p{L}])(?:verwacht|wil|vraagt|hoopt|wenst|pleit|zou|moet)(?: \p{Ll}+)? $/u, ' ');
}
