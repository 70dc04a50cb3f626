/** Quantities without a number: "vrijwel alle gemeenten hebben", "de meeste scholen", "geen enkele provincie". */
import type { Quantifier } from '../../model/kind.ts';
import { cuesOf } from '../cues.ts';
import { matchesOf } from '../matches.ts';
import { SMALL_NUMBERS } from '../numbers.ts';
import type { Count } from './count.ts';
import { isBody, isNoUnit, phraseAt, pluralOf, unitOf } from './nouns.ts';
import { isPast } from './tense.ts';

const QUANTIFIED =
  /(?<![\p{L}])(?:(?<nearly>(?:vrijwel|bijna|nagenoeg|praktisch|zo goed als|op \S+ na) (?:alle|(?<nearlyEach>elke?|iedere?)))|(?<all>alle)|(?<each>elke?|iedere?)|(?<none>geen enkele?|geen van de)|(?<most>de meeste|het merendeel van de|een meerderheid van de|de meerderheid van de|het overgrote deel van de|een ruime meerderheid van de)|(?<some>sommige|enkele))(?= )/giu;
const BOUND = /(?<![\p{L}])(?:van|voor|aan|met|door|naar|bij|uit|over|tussen|om|onder|namens|tot|op|als|per) $/iu;
const INSIDE = /(?<![\p{L}])(?:in|binnen) $/iu;
const FINITE =
  /^(?:is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|had|hadden|doet|doen|deed|deden|neemt|nemen|nam|namen|biedt|bieden|bood|boden|werkt|werken|werkte|werkten|kiest|kiezen|kozen|blijft|blijven|bleef|bleven|bleek|bleken|blijkt|blijken|gaf|gaven|geeft|geven|krijgt|krijgen|kreeg|kregen|maakt|maken|maakte|maakten|kent|kennen|kende|kenden|beschikt|beschikken|beschikte|beschikten|staat|staan|stond|stonden|zegt|zeggen|zei|zeiden|vindt|vinden|vond|vonden|ziet|zien|zagen|zag|komt|komen|kwam|kwamen|gaat|gaan|ging|gingen|voert|voeren|voerde|voerden|gebruikt|gebruiken|gebruikte|gebruikten|ontvangt|ontvangen|ontving|ontvingen|voldoet|voldoen|voldeed|voldeden|wonen|woont|woonden|ervaart|ervaren|ervoeren|ligt|liggen|lag|lagen|loopt|lopen|liepen|houdt|houden|hielden|heten|verwacht|verwachten|verwachtten|noemt|noemen|noemden|meldt|melden|meldden|deelt|delen|deelden|sluit|sluiten|sloten|start|starten|startten|draagt|dragen|droegen|onderschrijft|onderschrijven|steunt|steunen|zet|zetten|stelt|stellen|stelden|pakt|pakken|pakten|weet|weten|wisten|past|passen|pasten|scoort|scoren|scoorden|volgt|volgen|volgden)$/u;
/** "Alle provincies, waterschappen en gemeenten werken mee". */
const ALSO = /^(?:, \p{L}+(?:en|s)){0,3} en \p{L}+(?:en|s)(?= )/u;
/** "Het merendeel van de scholen, namelijk 221, heeft", "alle scholen (310) hebben". */
const INSERTED = /^(?:, [^,;:]{1,60},| \([^()]{1,60}\))/u;
/** Said of everyone in general, and so of no one that was counted. */
const EVERYONE =
  /^(?:mensen|burgers|nederlanders|inwoners|betrokkenen|partijen|kinderen|gezinnen|leden|spelers|personen|werkenden|europeanen|anderen|bewoners|belanghebbenden|aanwezigen|tijden|omstandigheden|opzichten|gevallen|andere)$/iu;

/** "Niet de meeste", "het is niet zo dat alle": denied, and so said of none in particular. */
const DENIED =
  /(?<![\p{L}])(?:niet|nooit|niet langer|noch)(?: (?:bij|in|binnen|aan|door|van|voor))? $|(?<![\p{L}])(?:niet|geen)(?: \p{Ll}+){0,3} dat(?: [^,;:.]{0,40})? $/iu;
/** "De meeste posten kampen met": what follows a subject in the plural at once. */
const PLURAL_VERB =
  /^ (?!(?:binnen|tussen|buiten|boven|beneden|samen|tegen|open|eigen|mogen|moeten|kunnen|zullen|zouden|willen)(?!\p{L}))\p{Ll}{2,}en(?= )/u;
/** "Geen enkele gemeente hanteert". */
const SINGULAR_VERB = /^ (?!(?:met|uit|het|dit|dat|wat|niet|tot)(?!\p{L}))\p{Ll}{3,}t(?= )/u;
/** "Daar zijn de meeste musea": more than elsewhere. */
const HAVING = /^(?:is|zijn|was|waren|heeft|hebben|had|hadden|telt|telde|kent|kende|staan|staat)$/u;
/** "Op een na zijn alle provincies akkoord". */
const BUT_FOR = /(?<![\p{L}])op \S+ na(?: \p{Ll}+){0,3} $/iu;
/** "Alle bij de unie aangesloten waterschappen". */
const WITHIN_PHRASE = /^ (?:door|bij|in|aan) (?:(?:de|het|een) )?\p{L}+(?= \p{Ll}+(?:e|en) )/u;
/** "Geen van de twaalf provincies". */
const SIZE = new RegExp(`^ (?:\\d[\\d.]*|\\p{Ll}*(?:tien|tig)|${SMALL_NUMBERS})(?= )`, 'u');

/** Whether a word is a finite verb that often has what is counted as its subject. */
export function isFiniteVerb(word: string): boolean {
  return FINITE.test(word);
}

/** A sentence with more of them is a list. */
const MOST = 40;

/** All quantified subjects and places of a sentence, in order. */
export function quantifiersIn(text: string): Count[] {
  if (!/alle |elke? |iedere? |geen |meeste|merendeel|meerderheid|grote deel|ommige |nkele /i.test(text)) return [];
  return matchesOf(QUANTIFIED, text)
    .slice(0, MOST)
    .flatMap((match) => quantified(text, match) ?? []);
}

function quantified(text: string, match: RegExpExecArray): Count | null {
  const at = match.index + match[0].length;
  const quantifier = quantifierOf(match.groups ?? {}, text.slice(0, match.index));
  const sized = /(?:van de|meeste)$/iu.test(match[0]) ? (SIZE.exec(text.slice(at, at + 20))?.[0].length ?? 0) : 0;
  const by = sized || (WITHIN_PHRASE.exec(text.slice(at, at + 40))?.[0].length ?? 0);
  const single =
    match.groups?.['each'] !== undefined ||
    match.groups?.['nearlyEach'] !== undefined ||
    /^geen enkele?$/i.test(match[0]);
  const phrase = single ? singularAt(text, at) : phraseAt(text, at, at + by);
  if (!phrase || isNoUnit(phrase.noun) || EVERYONE.test(phrase.noun)) return null;
  const before = text.slice(0, match.index);
  const inside = INSIDE.exec(before)?.[0] ?? '';
  const end = at + phrase.length;
  const noun = unitOf(phrase.noun);
  if (
    BOUND.test(before) ||
    DENIED.test(before) ||
    !isSubject(before, text.slice(end), inside !== '', quantifier === 'NONE')
  )
    return null;
  // "Geen afspraak dat elke gemeente …": each is said of what is agreed or hoped, more than all is.
  if (match.groups?.['each'] !== undefined && /(?<![\p{L}])(?:dat|om|zodat|opdat)(?: [^,]{0,30})? $/iu.test(before))
    return null;
  if (quantifier === 'SOME' && !(isBody(noun) && inside === '')) return null;
  return {
    start: match.index - inside.length,
    end,
    value: null,
    quantifier,
    percentage: null,
    unit: noun,
    noun,
    within: inside !== '',
    adjectives: phrase.adjectives,
    confidence: confidenceOf(quantifier, noun),
  };
}

/** The finite verb of the clause stands right before its subject or soon after it. */
function isSubject(before: string, after: string, inside: boolean, none: boolean): boolean {
  const lead = before.replace(/(?:(?<![\p{L}])(?:er|nog|nu|al|ook|inmiddels|bijna) )+$/u, '');
  const previous = /(\p{L}+) $/u.exec(lead)?.[1] ?? '';
  if (HAVING.test(previous) && /^[.,;:]/u.test(after)) return false;
  if (FINITE.test(previous)) return !none || !/(?:en|s) \p{L}+ $/u.test(lead);
  const clause = /^(?:[^,.;:]|[.,](?=\d))*/u.exec(after.replace(ALSO, '').replace(INSERTED, ''))?.[0] ?? '';
  const words = clause.trim().split(' ');
  if (inside) return [...words, ...before.split(' ')].some((word) => FINITE.test(word));
  const opens =
    before === '' ||
    /(?:[,;:.!?«“‘"'(–-]|(?<![\p{L}])(?:nog|evenals|net als|vooral|zelfs|wel|juist|verreweg|veruit|inmiddels|en|maar|dat|want|omdat|doordat|waarbij|hierdoor|nu)) ?$/iu.test(
      before,
    );
  if (/(?<!\p{L})(?:evenals|net als) $/u.test(before)) return true;
  return (
    opens &&
    (words.some((word) => FINITE.test(word)) ||
      PLURAL_VERB.test(after.replace(INSERTED, '')) ||
      (none && (SINGULAR_VERB.test(after) || isPast(clause, cuesOf(clause)))))
  );
}

/** A noun in the singular that "geen enkele", "elke" or "één" may count. */
export function singularAt(text: string, at: number): { noun: string; adjectives: string; length: number } | null {
  const match = /^ (?:(\p{Ll}+e) )?(\p{L}[\p{L}-]+)(?![\p{L}])/u.exec(text.slice(at, at + 80));
  const noun = match ? (pluralOf(match[2] ?? '') ?? pluralOf(match[1] ?? '')) : null;
  if (!match || noun === null) return null;
  const [whole, first = ''] = match;
  const one = pluralOf(match[2] ?? '') === null;
  return { noun, adjectives: one ? '' : first, length: one ? first.length + 1 : whole.length };
}

function confidenceOf(quantifier: Quantifier, noun: string): number {
  if (quantifier === 'SOME') return 0.7;
  if (quantifier === 'ALL' || quantifier === 'NONE') return isBody(noun) ? 0.85 : 0.7;
  return isBody(noun) ? 0.95 : 0.9;
}

function quantifierOf(groups: Record<string, string | undefined>, before: string): Quantifier {
  if (groups['nearly'] || (groups['all'] && BUT_FOR.test(before))) return 'NEARLY_ALL';
  if (groups['all'] || groups['each']) return 'ALL';
  if (groups['none']) return 'NONE';
  return groups['most'] ? 'MOST' : 'SOME';
}
