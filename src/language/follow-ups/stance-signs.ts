/** The signs by which a clause tells how things stand: the word classes in the places where they tell it. */
import { Gated } from '../gated.ts';
import * as V from './verb-classes.ts';

const sign = (pattern: RegExp) => new Gated(pattern);
const whole = (words: string) => sign(new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}])`, 'iu'));
const S = V.SENDER;
const few = (most: number) => `(?:[\\p{L}’'-]+,? ){0,${most}}?`;
const gap = (most: number) => `[^.;:]{0,${most}}?`;

/** Opinions before a vote. */
export const OPINION = whole(
  `oordeel ${gap(60)}aan (?:de|uw) Kamer|(?:ontraad|ontraden) (?:${S})|(?:${S}) ontraadt?|steun in de rug|ondersteuning van (?:het |mijn )?beleid|oordeel Kamer`,
);
export const HANDED_ON = [
  whole(
    `(?:over)?(?:laat|laten|gelaten) ${gap(80)}(?:over )?aan (?:de |het |een |mijn )?(?:volgend|nieuw|${V.MINISTERS})e?`,
  ),
  whole(`(?:laat|laten) ${gap(60)}aan (?:hem|haar|hen)(?=[.,;]| over)`),
  whole(`is (?:${few(3)})aan (?:een |het |de )?(?:volgend|nieuw|${V.MINISTERS})e?(?: kabinet)?`),
  whole(
    `(?:overgedragen|overgeheveld|doorgeleid|doorgezonden|doorgestuurd|neergelegd|belegd|ondergebracht|terechtgekomen)(?: (?:bij|aan|naar))? (?:bij |aan |naar )?(?:de |het |mijn )?(?:\\p{L}+ )?(?:${V.MINISTERS})`,
  ),
  whole(
    `(?:${V.MINISTERS}) ${gap(90)}(?:op zich genomen|onder zich genomen|naar zich toe|overgenomen|de regie|in portefeuille)`,
  ),
  whole(
    `(?:ligt|liggen|berust|rust|valt|vallen|hoort|thuishoort|behoort) ${gap(60)}(?:bij|onder|tot) (?:de |het |mijn )?(?:portefeuille |verantwoordelijkheid |beleidsterrein )?(?:van )?(?:de |het |mijn )?(?:\\p{L}+ )?(?:${V.MINISTERS})`,
  ),
  sign(
    new RegExp(
      `^(?:De|Mijn|Het) (?:\\p{L}+ )?(?:${V.MINISTERS})(?![\\p{L}])[^.;:]{0,90} (?:zal|informeert|bericht|komt) ${gap(60)}(?:u|uw Kamer|de Kamer|terug)(?![\\p{L}])`,
      'u',
    ),
  ),
  sign(/^(?:Zij|Hij) (?:zal|informeert|bericht|komt)(?![\p{L}])[^.;:]{0,80}(?:u|uw Kamer|de Kamer|terug)(?![\p{L}])/u),
  whole(`door (?:de |het |mijn )?(?:\\p{L}+ )?(?:${V.MINISTERS}) ${gap(60)}(?:opgepakt|afgehandeld|ter hand genomen)`),
  whole(
    '(?:aan|door) (?:hem|haar|hen) (?:over|door|uit|af)ge\\p{L}+|(?:hij|zij) (?:haar|hem|deze|die) (?:\\p{L}+ ){0,4}(?:afwikkelt|afhandelt|uitvoert|oppakt|overneemt)',
  ),
  whole(
    `(?:${V.MINISTERS}) ${gap(90)}(?:pakt|neemt|heeft|trekt|voert|zal|handelt|wikkelt|doet) ${gap(90)}(?:op|over|ter hand|de regie|het voortouw|verder|uit|uitvoeren|oppakken|afhandelen|afwikkelen|af|op zich|voor (?:haar|zijn) rekening)(?=[.,;]|$)`,
  ),
  whole(
    `(?:verhuisd|meeverhuisd|overgegaan|overgeboekt|ondergebracht|verplaatst|meegegaan) (?:naar|bij) (?:de |het |mijn )?(?:\\p{L}+ )?(?:${V.MINISTERS})|ressorteert|(?:eerst)?verantwoordelijk(?:e|heid)? (?:\\p{L}+ ){0,3}(?:is|zijn|van) (?:\\p{L}+ ){0,4}(?:${V.MINISTERS})|(?:${V.MINISTERS}) ${gap(60)}(?:eerst)?verantwoordelijk|voor rekening van`,
  ),
  whole(
    'regardeert|de portefeuille van|op het (?:beleids)?terrein van|in handen (?:van|gelegd|gesteld)|uit handen gegeven',
  ),
];
/** "Het is aan gemeenten om …": up to them, and to nobody of the government. */
export const UP_TO_OTHERS = whole(
  `(?:het|dit|dat) is (?:${few(4)})aan (?:de )?(?:${V.OTHER_BODIES})|(?:ligt|liggen|berust|rust) (?:${few(4)})bij (?:de )?(?:${V.OTHER_BODIES})|(?:zaak|bevoegdheid|verantwoordelijkheid|taak|aangelegenheid) (?:van|voor) (?:de )?(?:${V.OTHER_BODIES})|(?:laat|laten) ${gap(80)}aan (?:de )?(?:${V.OTHER_BODIES})(?: over)?(?=[.,;]|$)`,
);
export const NO_LONGER = [
  whole(
    'niet (?:meer|langer)(?! (?:dan|haalbaar|mogelijk|te halen))|achterhaald|overbodig|vervallen|ingetrokken|ingehaald|van de baan|van tafel|zonder voorwerp|overtollig|niet meer opportuun',
  ),
  whole(`geen (?:(?!bezwaar)\\p{L}+ ){0,3}meer`),
];
export const NOT_YET = whole(
  `nog (?:steeds |altijd )?(?:niet|geen|gaande|lopende?|moet|moeten|te|in)|(?:per|op|vóór|voor|in) ${gap(60)}niet (?:meer |langer )?(?:haalbaar|mogelijk|te halen)|(?:datum|termijn|planning|deadline|tijdpad|tijdsbestek|tijdstip|tempo) ${gap(40)}niet (?:meer |langer )?(?:haalbaar|mogelijk|realistisch|te halen)|nog (?:steeds|altijd)|op zijn vroegst|te vroeg|niet tot (?:\\p{L}+ )?(?:afronding|overeenstemming|resultaat|akkoord|afspraken)|niet (?:\\p{L}+ )?(?:gelukt|gehaald|geslaagd|afgerond|zover|tijdig|op tijd)|(?:moet|moeten|dient|dienen) (?:\\p{L}+ ){0,3}nog|pas (?:in|na|als|wanneer|vanaf|daarna|dan|begin|eind|medio)|niet eerder dan|vooruitlopen|(?<!uit )(?:volgt|volgen)|${V.PUT_OFF}`,
);
export const REFUSED = [
  whole(`(?:geen|onvoldoende|nauwelijks) (?:enkele? )?${few(3)}(?:${V.LACKING})`),
  whole(`ontbre(?:ekt|ken) ${gap(80)}(?:${V.LACKING})|(?:${V.LACKING}) (?:\\p{L}+ ){0,2}ontbre(?:ekt|ken)`),
  whole(`(?:niet|noch) ${few(3)}(?:${V.FEASIBLE})`),
  whole(V.UNFEASIBLE),
  whole(`(?:${V.ACTS}) (?:${S}) ${gap(110)}(?:niet|geen|niets|evenmin)`),
  whole(`(?:${S}) (?:${V.ACTS}|voornemens|van plan) ${gap(110)}(?:niet|geen|niets|evenmin)`),
  whole(`(?:kan|kunnen|mag|mogen|zal|zullen|hoeft|hoeven) ${gap(60)}(?:niet|geen|niets)`),
  whole(
    `(?:komt|komen|gaat|gaan|wordt|worden|is|zijn|biedt|bieden|laat|laten|past|passen|weegt|wegen|vindt|ziet|zien|leent) (?:(?! en )[^.;:]){0,70}?(?:niet|geen|niets)`,
  ),
  sign(
    new RegExp(
      `(?<![\\p{L}])(?:niet|geen) ${gap(50)}(?:zal|zullen|wil|ga|gaan|kan|kunnen|wordt|worden)(?: \\p{L}+)?\\.?$`,
      'iu',
    ),
  ),
  sign(
    new RegExp(
      `(?<![\\p{L}])(?:${S}) ${gap(70)}(?:niet|geen) (?:\\p{L}+ )?(?:voorzie|zie|steun|overneem|volg|deel|honoreer|acht|vind)t?\\.?$`,
      'iu',
    ),
  ),
  whole(V.REFRAINS),
  whole(
    `besloten (?:om )?(?:geen|niet)(?! (?:alleen|langer))|(?:ervoor )?gekozen (?:om )?(?:geen|niet)(?! (?:alleen|langer))`,
  ),
  sign(new RegExp(`^(?:maar|en|doch) (?:${V.ACTS}) ${gap(110)}(?:niet|geen|niets)(?![\\p{L}])`, 'iu')),
  whole(`kie(?:s|st|zen) (?:${S}) er ?voor ${gap(90)}(?:te handhaven|te behouden|ongewijzigd|in stand)`),
  whole('desondanks|desalniettemin|in weerwil'),
  whole(
    `(?:zie|zien|ziet) ${gap(60)}(?:af van|(?:hier|daar|er)van af|af)|wijs(?:t)? ${gap(60)}af|afzien van|houd(?:t)? ${gap(40)}vast aan`,
  ),
];
/** What "niet" denies here is not the doing. */
export const NO_DENIAL = new Gated(
  /(?<![\p{L}])(?:niet (?:alleen|te garanderen|garanderen|slechts|enkel|minder|uitgesloten|uitsluiten|eerder dan|ongebruikelijk)|niettemin|geen (?:onomkeerbare|uitzondering|twijfel|bezwaar)|geen sprake (?:is |was |zijn )?van (?:strijd\p{L}*|problemen|misstanden|een (?:probleem|inbreuk|overtreding))|niet in op)(?![\p{L}])/giu,
);
export const DENIED = sign(/(?<![\p{L}])(?:niet|geen|niets|nooit|evenmin)(?![\p{L}])/iu);
export const AHEAD = whole(
  `zal|zullen|(?:ga|gaan) (?:${S})(?! (?:\\p{L}+ ){0,4}in(?: op|[.,;]|$))|(?:${S}) ga(?:an|at)?(?![\\p{L}])|gaat (?=[^.;:]{0,60}\\p{L}+en(?:[ .,]|$))|van plan|voornemens|voorzien (?:voor|in|na)|gepland|verwacht(?:e|ing)?|(?<!(?:de|het|van|\\p{L}+uit) )(?:start|starten|begint|beginnen|volgt|volgen|verschijnt|verschijnen)|beoogd|het streven|streef(?:t)?|(?:planning|inzet|doel) is (?:er ?op gericht|om)|erop gericht|hoop|zodra ${gap(90)}, (?:informeer|bericht|meld|stuur|zend|kom|ontvangt|doe|bied|deel)`,
);
/** Where a thing is that is not done yet. */
export const PLACED_AHEAD = whole(V.UNDER_WAY);
export const UNDER_WAY = [
  sign(/^(?:Dat|Dit) (?:doe|doen|ga|gaan) (?:ik|wij|we)(?![\p{L}])/u),
  whole(
    `(?:${V.PROCESS}) (?:\\p{L}+ ){0,4}(?:loopt|lopen|duurt|duren|vindt plaats|vinden plaats|plaatsvindt|plaatsvinden|ligt|liggen|is gaande|vergt)`,
  ),
  whole(`(?:loopt|lopen|duurt|duren|ligt|liggen|vergt) (?:\\p{L}+ ){0,5}(?:${V.PROCESS}|bij|voor|ter)`),
  PLACED_AHEAD,
  whole(`(?:${V.WORKS}) (?:${S})|(?:${S}) (?:\\p{L}+ ){0,2}?(?:${V.WORKS})`),
  sign(
    /(?<![\p{L}])(?:werkt|werken|zoekt|zoeken|brengt|brengen|gaat|gaan|voert|voeren|stelt|stellen) [^.;:]{0,60}? (?:uit|na|op|in kaart|door|bij)(?=[.,;]|$)/iu,
  ),
  whole(`(?:momenteel|thans|nu|op dit moment) (?:\\p{L}+ ){0,3}(?:wordt|worden|werkt|werken|${V.WORKS})`),
  whole(`(?:wordt|worden|werkt|werken|${V.WORKS}) (?:\\p{L}+ ){0,4}?(?:momenteel|thans|op dit moment|nu)`),
];
export const IN_HAND = whole(`(?:wordt|worden) ${few(7)}(?:${V.IN_HAND})`);
/** A part of what was asked, told apart from the other by its number or as what is left. */
export const OTHERS_FOLLOW = sign(
  /^(?!Hier|Daar)\p{Lu}\p{L}+(?:, \p{Lu}\p{L}+)*(?: en \p{Lu}\p{L}+)? (?:volgt|volgen) /u,
);
export const OTHER_PART = whole(
  '(?:het|de|dat|die) (?:tweede|derde|andere|overige|resterende|laatste|laatstgenoemde) (?:verzoek|deel|onderdeel|punt|helft|element|vraag|wens|verzoeken|onderdelen|punten|elementen)|voor het overige|voor de rest|(?:voor|bij|in|op) (?:de|het) resterende \\p{L}+',
);
/** "Dat er op 1 april 40 waren": the date of what was so is past, whatever year is left out. */
export const WAS_SO = sign(
  /(?<![\p{L}])(?:was|waren|had|hadden|bedroeg|bedroegen|telde|telden|kwam|kwamen|stond|stonden|lag|lagen)(?![\p{L}])/iu,
);
export const PASSIVE_NOW = whole('(?:wordt|worden)');
export const PERFECT = sign(
  /(?<![\p{L}-])(?:heb|heeft|hebben|ben|is|zijn|werd|werden|was|waren|had|hadden)(?![\p{L}])/iu,
);
export const PARTICIPLE =
  /(?<![\p{L}])(?:(?:aan|af|op|uit|in|toe|voor|mee|na|om|terug|samen|bij|vast|open|vrij|over|door|weg|neer|klaar|plaats|vorm|goed|deel|tegemoet|bekend|gelijk|onder|binnen|voort|terecht|los|stop|teleur|rond|waar|mede|recht|voorop|achter|hernieuwd|ver|be)?ge(?:\p{Ll}{2,}(?:d|t|en)|daan|gaan|staan)|(?:be|ver|ont|her|er|onder|over|vol|mis|weer|door|aanbe|aanver|voorbe|goedge)\p{Ll}{2,}(?:d|t)|(?:\p{Ll}{2,5})?(?:besproken|ontvangen|vergeleken|verschenen|bekeken|besloten|begonnen|overwogen|verwezen|verstreken|ontheven|verdwenen|beschreven|verbonden|onderworpen|herzien|voorzien|ontworpen|ontstaan|betrokken|verboden|geworven|onderschreven|bezien))(?![\p{L}])/giu;
export const NO_DEED = new RegExp(`^(?:${V.NO_DEED}|\\p{L}*heid|\\p{L}+iteit)$`, 'iu');
export const AGREED = whole(V.AGREED);
/** "Ik heb de inspectie gevraagd om …": others are set to work. */
export const HAS_ASKED = whole(
  `(?:heb|heeft|hebben) (?:${S}) (?!u |uw Kamer|de Kamer)${gap(80)}(?:gevraagd|verzocht)|(?:${S}) (?:heb|heeft|hebben) (?!u |uw Kamer|de Kamer)${gap(80)}(?:gevraagd|verzocht)`,
);
export const PROCESS = whole(V.PROCESS);
export const BEGUN = whole(V.BEGUN);
export const PARTLY = whole(V.PARTLY);
export const BY_NOW = whole(V.BY_NOW);
export const IN_PLACE = whole(
  `(?:is|zijn|staat|staan|ligt|liggen|blijft|blijven) ${gap(90)}(?:${V.IN_PLACE})|(?:${V.IN_PLACE}) (?:is|zijn)`,
);
export const HERE = whole(V.HERE);
/** "Kan ik u melden dat" tells it as the sender's own. */
export const FINDING = sign(
  new RegExp(
    `(?<![\\p{L}])(?<!(?:ik|wij)(?: u| uw Kamer| de Kamer| graag| hierbij){0,3} )(?:${V.FOUND}) ${gap(80)}(?:dat|of|te)(?![\\p{L}])`,
    'iu',
  ),
);
export const SHOWS = whole(
  '(?:vindt|treft|ontvangt) (?:u|uw Kamer|de Kamer)|(?:u|uw Kamer|de Kamer) (?:vindt|treft|ontvangt)|bied(?:t|en)?|stuur(?:t)?|zend(?:t)?|doe|staan|staat|ligt|zie|bevat|bevatten|is|zijn|gaat|opgenomen|informeer|geef|deel|licht|schets|wordt|ga',
);
/** Who decided, proposed or asked tells nothing of the execution. */
export const OTHERS = sign(
  /^(?:In (?:de|deze|zijn|haar|hun) motie|(?:De |Deze |Die |Een )?motie|(?:De|Uw|Deze) Kamer (?:heeft|hebben|is|nam|sprak|vroeg)|Het lid|De leden|De heer|Mevrouw|Tijdens|In het (?:debat|commissiedebat|tweeminutendebat))(?![\p{L}])[^.;:]{0,200}(?:aangenomen|ingediend|verzocht|gevraagd|aanvaard|gewisseld|gesproken|debat|overwogen)|^(?:De|Uw) Kamer (?:verwacht|wacht|vraagt|wenst)(?![\p{L}])/u,
);

/** What the text itself does or leaves out. */
export const UNTREATED = sign(
  /(?<![\p{L}])(?:buiten (?:beschouwing|bespreking)|(?:niet|geen) (?:nader|verder|apart)? ?(?:in|genoemd|ingegaan|besproken|behandeld)(?=[.,;]|$)|in een andere brief|elders in deze brief|laat ik hier rusten|onbesproken|(?:dat|dit|het) is (?:dus |echter |evenwel )?(?:niet (?:juist|zo|waar)|onjuist))/iu,
);
