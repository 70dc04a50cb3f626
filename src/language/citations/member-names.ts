/**
 * Names of members as motions are called by them: a surname with its particles, sometimes a first
 * name to tell namesakes apart, joined by slashes, commas or "en", and "c.s.".
 */
import type { Span } from '../reading.ts';

export interface NameList extends Span {
  /** Surnames in the order written, particles kept and capitalised, after a first name where one is written. */
  readonly names: readonly string[];
  /** Where each name stands. */
  readonly places: readonly Span[];
  /** How the last two are joined: a slash binds closer than "en". */
  readonly joined: 'slash' | 'list' | 'none';
  readonly others: boolean;
}

const PARTICLE =
  "(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]en|[Tt]er|[Tt]e|[Hh]et|[’'][Tt]|[Ii]n|[Ee]l|[Aa]l|[Vv]on|[Ll]a|[Ll]e|[Dd]i|[Dd]a|[Dd]os|[Uu]it|[Oo]p)";
const WORD =
  "\\p{Lu}(?:[’']\\p{Lu})?[\\p{L}]{1,30}(?:[-‑](?: (?!en |of ))?(?:[Vv]an (?:[Dd]e[rn]? )?|[Dd]e )?\\p{Lu}?[\\p{L}]{1,30}){0,3}";
const INITIALS = '(?:\\p{Lu}\\.[ -]?(?:Th\\.|\\p{Lu}\\.)?){1,3}';
const NAME = new RegExp(`(?:(${WORD}|${INITIALS}) )?((?:${PARTICLE} ){0,3})(${WORD})`, 'uy');
const SEPARATOR = / ?\/ ?|, (?:en |respectievelijk |resp\. )?-?(?=\p{Lu}|van |de |den |der |’t |'t )| (?:en|&) -?/uy;
const PARTY = / \((?:(?:beiden|allen) )?\p{Lu}[\p{L}\d+-]{1,14}\)/uy;
/** A footnote's digit may be glued to it. */
const OTHERS = /,? c\.? ?s(?:\.(?!\p{L})|(?![\p{L}\d]))/uy;
const NOTHING = /(?!)/;
const PARTICLES_FIRST = new RegExp(`^${PARTICLE}$`, 'u');

/** Capitalised words after "motie" that name no member. */
const NO_NAME = new Set(
  (
    'kamer tweede eerste regering kabinet staten europese europa nederland nederlandse kamerstuk kamerstukken nr nrs over inzake ' +
    'ter naar aanleiding betreffende tot uitvoering motie moties minister ministers staatssecretaris vvd cda pvda sp d66 pvv groenlinks ' +
    'christenunie sgp denk volt ja21 bbb nsc gl bij1 partij fractie lid leden kamerlid kamerleden dossier de het een deze dit die dat in op ' +
    'met van voor om en of zoals hiermee hierbij daarmee ook verder tevens januari februari maart april mei juni juli augustus september ' +
    'oktober november december commissie voorzitter nu niet nationaal nationale vergaderjaar aangenomen gewijzigde ik uw'
  ).split(' '),
);

/** Reads the names that begin at an offset; null when none does. Never reads more than 25 names. */
export function namesAt(text: string, from: number): NameList | null {
  const names: string[] = [];
  const places: Span[] = [];
  let joined: NameList['joined'] = 'none';
  let at = from;
  while (names.length < 25) {
    const name = nameAt(text, at);
    if (!name) break;
    names.push(name.surname);
    places.push({ start: at, end: name.end });
    // "de leden Kuipers (ABC), Smit (DEF) en Bos (GHI)": the party between two names parts no list.
    const after = name.end + (sticky(PARTY, text, name.end)?.[0].length ?? 0);
    const separator = sticky(SEPARATOR, text, after);
    if (!separator || !nameAt(text, after + separator[0].length)) break;
    if (names.length === 1) joined = separator[0].includes('/') ? 'slash' : 'list';
    at = after + separator[0].length;
  }
  const last = places.at(-1);
  if (!last) return null;
  const others = sticky(OTHERS, text, last.end);
  return { names, places, joined, others: others !== null, start: from, end: last.end + (others?.[0].length ?? 0) };
}

function nameAt(text: string, at: number): { surname: string; end: number } | null {
  const match = sticky(NAME, text, at);
  if (!match) return null;
  const [whole, first, particles = '', last = ''] = match;
  const parts = `${first === undefined ? '' : `${first} `}${particles}${last}`;
  if (isNoName(last) || (first !== undefined && isNoName(first) && !PARTICLES_FIRST.test(first))) {
    return first !== undefined && !isNoName(first) && particles === ''
      ? { surname: first, end: at + first.length }
      : null;
  }
  const second = secondPart(parts, text.slice(at + whole.length, at + whole.length + 40));
  const end = at + whole.length + second.length;
  // "De moties Water- en natuurbeheer" are of a topic.
  if (/^[-‑] (?:en|of) /.test(text.slice(end, end + 5))) return null;
  if (
    /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3)) &&
    !isNoName(/^ (\p{L}+)/u.exec(text.slice(end, end + 30))?.[1] ?? '')
  )
    return null;
  return { surname: `${parts}${second}`.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()), end };
}

/** How "Bos-van Meppelen Dam", "Van Lidth de Jong" and "Van Haersma Buma" go on after their first half. */
function secondPart(written: string, rest: string): string {
  const second = /-[Vv]an /.test(written) ? MARRIED : DOUBLE_NAMED.test(written) ? DOUBLE : NOTHING;
  const found = second.exec(rest);
  return found && !isNoName(found.groups?.['name'] ?? '') ? found[0] : '';
}

const MARRIED = /^ (?<name>\p{Lu}\p{L}{1,30})/u;
const DOUBLE_NAMED = new RegExp(`^${PARTICLE} `, 'u');
const DOUBLE = /^ (?:(?:de|van|ter|tot|op ten) )?(?<name>\p{Lu}\p{Ll}{2,30})(?=[-/,.;:)]|$| (?!\p{Lu}))/u;

function isNoName(word: string): boolean {
  return NO_NAME.has(word.toLowerCase());
}

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
