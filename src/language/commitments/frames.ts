/**
 * The sentence forms in which a government announces to tell or send the Kamer something: who does it, which
 * verb in which form, and where the two stand in each word order.
 */
import type { DocumentKind } from '../extraction.ts';
import { Gated } from '../gated.ts';

export interface Frame {
  /** Group `tells` is a verb of which `companyOf` knows what must go with it. */
  readonly form: Gated;
  /** Whether the Kamer must be named beside it. */
  readonly receiver: boolean;
  /** Without a date it promises nothing: `always`, or `unless` other words tell of what is to come. */
  readonly needsDate: 'never' | 'unless' | 'always';
  readonly confidence: number;
}

/** All words here begin and end in plain letters. */
const END = '\\b(?!-)';
const START = '\\b';
const gap = (most: number) => `[^;?!|]{0,${most}}?`;

const PARLIAMENT =
  '(?:(?:[Uu]w|[Dd]e|[Bb]eide|[Ee]lke) (?:(?:Tweede|Eerste) (?:en (?:de )?Eerste )?)?Kamers?(?! van (?:Koophandel|Toezicht))|(?:het|Het) [Pp]arlement|[Dd]e Staten-Generaal|[Uu]w commissie)';
/** Kinds of document in which "u" is not the Kamer. */
const OTHER_YOU: ReadonlySet<DocumentKind> = new Set(['Memo', 'NewsItem', 'Report', 'Monitor', 'Publication']);

/** Verbs of telling and sending: what I do, what another does, and the words that must go with them. */
const TELLS: readonly (readonly [mine: string, others: string, company: RegExp | null])[] = [
  ['informeer|informeren', 'informeert', null],
  ['bericht|berichten', '', null],
  ['rapporteer|rapporteren', 'rapporteert', null],
  ['meld|melden', 'meldt', null],
  ['praat|praten', 'praat', /(?<!\p{L})bij(?=[.,]|$| over)/u],
  ['schrijf|schrijven', 'schrijft', null],
  ['stuur|sturen', 'stuurt', null],
  ['zend|zenden', 'zendt', null],
  ['verstrek|verstrekken', 'verstrekt', null],
  ['presenteer|presenteren', 'presenteert', null],
  ['licht|lichten', 'licht', /(?<!\p{L})in(?=[.,]| over|$)/u],
  ['koppel|koppelen', 'koppelt', /(?<!\p{L})terug(?!\p{L})/u],
  ['deel|delen', 'deelt', /(?<!\p{L})(?:met|mee|mede)(?!\p{L})/u],
  ['bied|bieden', 'biedt', /(?<!\p{L})aan(?=[.,)]|$| (?:uw|de|u|na|voor|vóór|in|met|over|te)(?!\p{L}))/u],
  ['leg|leggen', 'legt', /(?<!\p{L})(?:voor(?=[.,)]|$| (?:aan|zodra|wanneer|nadat|als)(?!\p{L}))|verantwoording)/u],
  ['doe|doen', 'doet', /(?<!\p{L})(?:toekomen|geworden|verslag|mededeling|(?:een|het) voorstel)(?!\p{L})/u],
  ['maak|maken', 'maakt', /(?<!\p{L})(?:bekend|kenbaar|duidelijk)(?!\p{L})/u],
  [
    'geef|geven',
    'geeft',
    /(?<!\p{L})(?:uitsluitsel|duidelijkheid|inzicht|(?:een|de|mijn) (?:\p{L}+ )?(?:beeld|overzicht|reactie|toelichting|antwoord|terugkoppeling|appreciatie))(?!\p{L})/u,
  ],
  ['verschaf|verschaffen', 'verschaft', null],
  ['overhandig|overhandigen', 'overhandigt', null],
  ['zet|zetten', 'zet', /(?<!\p{L})uiteen(?!\p{L})/u],
  ['kom|komen', 'komt', /(?<!\p{L})(?:terug|met [^;]{1,60} (?:bij|naar) (?:uw|de) Kamer)(?!\p{L})/u],
  ['laat|laten', 'laat', /(?<!\p{L})weten(?!\p{L})/u],
  [
    'stel|stellen|breng|brengen|hou|houd|houden',
    'stelt|brengt|houdt',
    /(?<!\p{L})(?:op de hoogte|in kennis|verslag uit)(?!\p{L})/u,
  ],
  ['dien|dienen', 'dient', /(?<!\p{L})(?:in(?=[.,]|$)|in bij)(?!\p{L})/u],
  ['reageer|reageren', 'reageert', null],
  ['beantwoord|beantwoorden', 'beantwoordt', /(?<!\p{L})vra(?:ag|gen)(?!\p{L})/u],
];
const COMPANY = new Map(
  TELLS.flatMap(([mine, others, company]) =>
    [...mine.split('|'), ...others.split('|')].map((verb) => [verb, company] as const),
  ),
);
const MINE = TELLS.map(([mine]) => mine).join('|');
const OTHERS = TELLS.map(([, others]) => others)
  .filter((verb) => verb !== '')
  .join('|');
/** As the last word of a clause the verb and its particle are one; after "te" it is what is asked. */
const MINE_FINAL =
  '(?<!te )(?:informeer|informeren|bericht|berichten|rapporteer|rapporteren|(?:toe|door)?(?:stuur|sturen|zend|zenden)|aanbied|aanbieden|voorleg|voorleggen|terugkom|terugkomen|inlicht|inlichten|(?:doe|doen) toekomen|deel|delen|verstrek|verstrekken)';
const OTHERS_FINAL = '(?:informeert|rapporteert|(?:toe|ver)?(?:stuurt|zendt)|aanbiedt|voorlegt|terugkomt|deelt)';
const INFINITIVE =
  '(?:(?:informeren|berichten|rapporteren|melden|(?:terug)?koppelen)|in ?(?:te )?lichten|(?:toe|door|ver|na|terug)?(?:sturen|zenden)|(?:toe|door|na) te (?:sturen|zenden)|doorgeleiden|door te geleiden|aan ?(?:te )?bieden|voor ?(?:te )?leggen|verstrekken|schrijven|bijpraten|bij te praten|overleggen|uiteenzetten|uiteen te zetten|aanreiken|aan te reiken|uit ?(?:te )?brengen|toe ?(?:te )?komen|doen geworden|delen|me[ed]e ?(?:te )?delen|terug te (?:komen|koppelen)|terugkomen|reageren|beantwoorden|op de hoogte (?:te )?(?:stellen|brengen|houden)|in kennis (?:te )?stellen|(?:laten|te laten) weten|verslag (?:te )?doen|in ?(?:te )?dienen|ter kennis (?:van [^,;.]{2,24} )?(?:te )?brengen|bereiken|voor ?(?:te )?hangen|presenteren|toelichten|toe te lichten|overhandigen|vertellen|(?:bekend|kenbaar|deelgenoot) ?(?:te )?maken|(?:een|het|mijn|onze) voorstel(?:len)? (?:te )?doen|(?:duidelijkheid|uitsluitsel|inzicht|informatie) (?:te )?(?:kunnen )?(?:geven|bieden|verschaffen)|te verschaffen)';
const PARTICIPLE =
  '(?:geïnformeerd|geinformeerd|ingelicht|bericht|gerapporteerd|gemeld|teruggekoppeld|mee?gedeeld|(?:toe|door|na|op)?ge(?:stuurd|zonden)|doorgeleid|verstuurd|verzonden|aangeboden|voorgelegd|verstrekt|gedeeld|beantwoord|op de hoogte (?:gesteld|gebracht|gehouden)|in kennis gesteld|ingediend|voorgehangen|gepresenteerd|overgelegd|teruggekomen|gereageerd|bijgepraat|overhandigd|bekendgemaakt|uitgebracht|toegelicht|kenbaar gemaakt|verslag (?:worden )?gedaan)';
const SHALL =
  'zal|zullen|hoop|hopen|verwacht|verwachten|streef|streven|streeft|blijf|blijven|blijft|(?:voornemens|van plan|van zins|bereid)|neem mij voor|nemen ons voor|(?:streven|voornemen|verwachting|planning|bedoeling|inzet|intentie) (?:is|blijft|bestaat)|(?:het|mijn|ons|de|onze) (?:streven|voornemen|verwachting|planning|bedoeling|inzet|intentie)';
const MAY =
  'ga|gaan (?:wij|we)|(?<=(?:[Ww]ij|[Ww]e|collega|staatssecretaris) )gaan|gaat|wil|willen|kan|kunnen|beoog|beogen|beoogt|kondigt?|kondigde|hoopt|meldt|schrijft|geeft|streven';
const I = '(?:[Ii]k|[Ww]ij|[Ww]e)';
/** Who may speak for the government; the portfolio stands between it and the verb. */
const GOVERNMENT =
  '[Mm]inister|[Ss]taatssecretaris|kabinet|regering|ambts?genoot|ambts?genote|collega|bewindslieden|bewindspersonen';
/** What is sent to the Kamer, where it is not named. */
const PAPER =
  '(?:(?:brief|reactie|rapport|rapportage|overzicht|voorstel|antwoord|antwoorden|bericht|berichtgeving|beantwoording|terugkoppeling|nota|monitor|verslag|cijfers|gegevens|stukken)|nadere informatie|informatie hierover)';
const NEXT_PAPER = '(?:volgende|eerstvolgende|komende) [\\p{L} ]{0,40}(?:brief|rapportage|monitor|verslag)';
/** "De volgende brief, die in mei verschijnt, …". */
const SAID_OF_IT = '(?:, (?:die|dat|welke) [^,;?!|]{1,80},)?';
/** Any paper that goes to the Kamer in the course of things. */
const SOME_PAPER =
  '(?:de|het|een|mijn|onze) (?:[\\p{L}-]+ ){0,2}\\p{L}*(?:brief|rapportage|agenda|verslag|nota|monitor|evaluatie)';
/** What is told in a paper that the Kamer will get. */
const IN_PAPER =
  '(?:ingaan|in te gaan|aangeven|aan te geven|toelichten|uiteenzetten|meenemen|opnemen|betrekken|vermelden|rapporteren|terugkomen|aandacht (?:te )?besteden)';
/** By when the Kamer will have something: "in haar bezit heeft", "kan beschikken over", "bij u ligt". */
const HAS = (receiver: string) =>
  `${START}${receiver} ${gap(140)}${word('beschikt|beschikken|in (?:haar|zijn|uw) bezit|in huis|in handen|tot (?:haar|uw) beschikking|tegoed|de beschikking')}(?: heeft| hebben)?|${START}bij ${receiver} ${word('is|zijn|ligt|liggen')}(?=[.,;]|$)|${word('is|zijn|ligt|liggen')} ${gap(80)}${START}bij ${receiver}(?=[.,;]|$)|${START}${receiver} ${gap(80)}${word('heeft|hebt|hebben')}(?=[.,;]|$)`;

const form = (source: string, confidence: number, needsDate: Frame['needsDate'] = 'never', receiver = true): Frame => ({
  form: new Gated(new RegExp(source, 'gu')),
  receiver,
  needsDate,
  confidence,
});
/** A whole word, or one of several. */
const word = (words: string) => `${START}(?:${words})${END}`;

/** "zal ik uw Kamer informeren", "wordt uw Kamer geïnformeerd", "u ontvangt", "kunt u tegemoetzien". */
const stated = (receiver: string): Frame[] => [
  form(`${word(SHALL)},? ${gap(240)}${word(INFINITIVE)}`, 0.92),
  form(
    `${word('zal|zullen|wordt|worden|hoop|hopen|verwacht|verwachten')},? ${gap(220)}${word(PARTICIPLE)}(?: (?:te )?worden${END})?`,
    0.9,
  ),
  form(
    `${word('[Oo]ntvangt|hoort|verneemt|krijgt')} ${receiver}${END}|${receiver} (?:[^ ;?!|]{1,30} ){0,5}?${word('ontvangt|hoort|verneemt|krijgt')}|Kamers ontvangen${END}`,
    0.9,
  ),
  form(
    `${word('[Kk]unt|kan|mag|zal|zult')} ${gap(140)}${word('tegemoet ?zien|verwachten|ontvangen|vernemen|horen|krijgen')}`,
    0.9,
  ),
];

/** "informeer ik uw Kamer", "en stuur u", "waarover ik u informeer", "de minister informeert uw Kamer". */
const toldOfNow = (receiver: string, subject: string): Frame[] => [
  form(
    `${START}(?<tells>${MINE}) ${I}${END}|${START}${I} (?:(?:\\p{Ll}+|${receiver}) ){0,4}?(?<tells>${MINE})${END}`,
    0.9,
    'unless',
  ),
  form(`(?:${word('en|maar|waarna')}|,) (?:(?:daarna|dan|ook) )?(?<tells>${MINE}) ${receiver}${END}`, 0.88, 'unless'),
  form(
    `(?<=${START}${I} ${gap(200)})${word('en|maar|waarna')} (?<tells>${MINE})${END} ${gap(140)}${START}${receiver}${END}`,
    0.88,
    'unless',
  ),
  form(`${START}${I} ${gap(160)}${START}${MINE_FINAL}(?=[.,:]| en${END}|$)`, 0.86, 'unless'),
  form(
    `${word(subject)} (?:${gap(120)}${START})?(?<tells>${OTHERS})${END}|${START}(?<tells>${OTHERS}) (?:de |mijn |het |onze )?(?:${subject})${END}`,
    0.88,
    'unless',
  ),
  form(`${word(subject)} (?:${gap(120)}${START})?bericht ${receiver}${END}`, 0.85, 'unless'),
  form(`${word(`hij|zij|ze|die|${subject}`)} ${gap(120)}${word(OTHERS_FINAL)}(?=[.,]|$)`, 0.82, 'always'),
  form(
    `${START}${receiver} ${gap(140)}${word('ontvangt|krijgt|hoort|verneemt|tegemoet ?ziet|toegaat|toekomt|bereikt')}(?=[.,;]|$)`,
    0.85,
    'always',
  ),
];

/** "ga ik informeren", "kan worden gedeeld", "komt naar uw Kamer": a promise with a date. */
const possible = (receiver: string): Frame[] => [
  form(`${word(MAY)} ${gap(220)}${word(INFINITIVE)}`, 0.85, 'unless'),
  form(`${word('kan|kunnen')} ${gap(160)}${word(PARTICIPLE)}`, 0.8, 'always'),
  form(HAS(receiver), 0.85, 'always'),
  form(
    `${word('bereikt|bereiken')} ${receiver}${END}|${word('ligt|liggen')} ${gap(80)}${START}bij ${receiver}${END}`,
    0.8,
    'always',
  ),
  form(`${word('komt|gaat|komen|gaan')} ${gap(120)}${START}naar ${receiver}${END}`, 0.85, 'unless'),
  form(
    `${word('[Aa]anbieding|[Vv]erzending|[Tt]oezending|[Ii]ndiening|[Tt]erugkoppeling')} ${gap(80)}${START}(?:aan|naar|bij) ${receiver}${END}`,
    0.8,
    'always',
  ),
];

/** "kom ik hierop terug", "een brief volgt", "zal ik de vragen beantwoorden": the Kamer goes without saying. */
const UNADDRESSED: readonly Frame[] = [
  form(
    `${I} ${gap(60)}${word(SHALL)} ${gap(100)}${START}met ${gap(80)}${word('te komen')}|${word(SHALL)} ${gap(100)}${START}met (?:een|de|het|mijn) ${gap(60)}\\p{L}*(?:voorstel|voorstellen|brief|plan|reactie|wetsvoorstel|visie|agenda)${END} ${word('te komen')}`,
    0.82,
    'always',
    false,
  ),
  form(
    `${word('zal|ga|zullen')} ${I}${END}${gap(80)}${START}schriftelijk ${gap(40)}${word('reageren|antwoorden|terugkomen|ingaan|informeren')}`,
    0.82,
    'never',
    false,
  ),
  form(
    `(?:${word('zal|zullen')} (?:${I}|(?:de |mijn |het )?(?:${GOVERNMENT}))${END}|(?:${I}|${word(GOVERNMENT)}) (?:${gap(100)}${START})?${word('zal|zullen')})${gap(120)}${START}met (?:een|de|het|mijn) (?:[\\p{L}-]+ ){0,2}${START}\\p{L}*(?:brief|reactie|voorstel|voorstellen|plan|agenda|visie|rapportage|wetsvoorstel|overzicht|uitwerking)${END} ${gap(60)}${word('komen')}`,
    0.82,
    'unless',
    false,
  ),
  form(
    `${word('kom|komen')} (?:${I}) ${gap(60)}${START}met (?:een|mijn|onze|de|het) (?:\\p{L}+ ){0,2}\\p{L}*(?:brief|reactie|voorstel|plan|agenda|visie|rapportage|wetsvoorstel|overzicht|uitwerking)${END}`,
    0.85,
    'unless',
    false,
  ),
  form(
    `(?:${word('zal|zullen|ga|hoop|verwacht|streef|kom|komen')} ${I}|${I} ${word('zal|zullen|ga|hoop|verwacht|streef|kom|komen')})${END}${gap(200)}${word('terug(?:komen| te komen)?')}`,
    0.85,
    'unless',
    false,
  ),
  form(
    `${START}(?<tells>komt|reageert|rapporteert) (?:de |het |mijn )?(?:${GOVERNMENT})${END}|${word(GOVERNMENT)} (?:${gap(60)}${START})?(?<tells>komt|reageert|rapporteert)${END}`,
    0.8,
    'always',
    false,
  ),
  form(
    `${START}(?<tells>rapporteer|bericht|kom) ${I}${END}|${START}${I} (?<tells>rapporteer|bericht|kom)${END}`,
    0.8,
    'unless',
    false,
  ),
  form(
    `(?<=${START}${I} ${gap(160)})${word('en|maar')} (?<tells>kom|komen|rapporteer|rapporteren)${END}`,
    0.8,
    'unless',
    false,
  ),
  form(
    `${word('zal|zullen|wordt|worden|streef|verwacht|hoop|streven|verwachten')} ${gap(160)}${word('vragen|antwoorden')} ${gap(120)}${word('beantwoorden|beantwoord')}`,
    0.85,
    'never',
    false,
  ),
  form(
    `${word('zal|zullen|streef|verwacht|hoop|streven|verwachten')} ${gap(100)}${word('beantwoorden')}`,
    0.8,
    'always',
    false,
  ),
  form(`${word('vragen')} ${gap(60)}${word('worden')} ${gap(120)}${word('beantwoord')}`, 0.8, 'unless', false),
  form(
    `${PAPER}${END} (?:${gap(80)}${START})?(?:volgt|volgen|verschijnt|(?:staat|is) (?:${gap(40)}${START})?(?:gepland|voorzien))${END}|${word('volgt|volgen|verschijnt|komt')} ${gap(60)}${PAPER}${END}`,
    0.78,
    'always',
    false,
  ),
  form(
    `${PAPER}${END} (?:${gap(60)}${START})?(?:volgt|volgen) (?:hierover )?${word('zo spoedig|zo snel|binnenkort|separaat|te zijner tijd|afzonderlijk|op korte termijn')}`,
    0.75,
    'never',
    false,
  ),
  form(
    `${word('zal|zullen')} ${gap(120)}${PAPER}${END} ${gap(100)}${word(IN_PAPER)}|${PAPER}${END} ${gap(80)}${word('zal|zullen')} ${gap(100)}${word(IN_PAPER)}|${word('wordt|worden|zal|zullen')} ${gap(100)}${START}(?:in|bij) (?:de|mijn|onze) ${word(NEXT_PAPER)}|${START}[Ii]n ${word(SOME_PAPER)} ${gap(100)}${word('zal|zullen|ga')} ${I}${END}${gap(120)}${word(IN_PAPER)}`,
    0.78,
    'never',
    false,
  ),
  form(
    `(?:${word('neem|nemen|betrek|betrekken')} ${I}|${I} ${word('neem|nemen|betrek|betrekken')})${END} ${gap(100)}${START}(?:in|bij) ${word(SOME_PAPER)}`,
    0.78,
    'always',
    false,
  ),
  form(
    `${word(NEXT_PAPER)}${SAID_OF_IT} ${word('ga|kom|besteed|neem|zal|zullen|informeer|bericht|rapporteer')} ${I}${END}|${START}${I} ${word('ga|kom|besteed|neem|zal|informeer')}${gap(100)}${START}(?:in|met|bij) (?:de|mijn|onze) ${word(NEXT_PAPER)}`,
    0.78,
    'never',
    false,
  ),
];

function framesWith(receiver: string, subject: string): readonly Frame[] {
  return [...stated(receiver), ...toldOfNow(receiver, subject), ...possible(receiver), ...UNADDRESSED];
}

const IN_LETTERS = `(?:${PARLIAMENT}|[Uu])`;
const LETTER_FRAMES = framesWith(IN_LETTERS, GOVERNMENT);
const OTHER_FRAMES = framesWith(PARLIAMENT, `${GOVERNMENT}|[Uu]`);
const RECEIVER = new RegExp(`${START}${IN_LETTERS}${END}`, 'u');
const OTHER_RECEIVER = new RegExp(`${START}${PARLIAMENT}${END}`, 'u');

/** The sentence forms, most certain first; which of them "u" makes depends on whom the document addresses. */
export function framesFor(kind: DocumentKind | null): readonly Frame[] {
  return kind !== null && OTHER_YOU.has(kind) ? OTHER_FRAMES : LETTER_FRAMES;
}

/** Matches the Kamer, as such a document names it. */
export function receiverOf(kind: DocumentKind | null): RegExp {
  return kind !== null && OTHER_YOU.has(kind) ? OTHER_RECEIVER : RECEIVER;
}

/** What must follow a verb to make it one of telling: "deel … met", "kom … terug"; null where nothing must. */
export function companyOf(verb: string): RegExp | null {
  return COMPANY.get(verb) ?? null;
}
