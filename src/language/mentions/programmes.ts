/**
 * Programmes: found by the words that introduce them ("het actieprogramma X", "de ketenaanpak X", "X is
 * onderdeel van …", "voortgangsrapportage X"), by acronyms in brackets, and by the names the graph knows.
 * Once found, every occurrence of the name counts; in lower case, as an idea, none.
 */

import { cue } from '../cues.ts';
import type { Lexicon } from '../extraction.ts';
import { matchesOf } from '../matches.ts';
import type { Cast } from './cast.ts';
import type { Line } from './lines.ts';
import { ministryOf } from './ministries.ts';
import { isAcronymOf, isLooseAcronymOf, NAME, NameFinder, trimName } from './names.ts';
import { isOtherProgramme } from './other-programmes.ts';
import { isPublicBody } from './public-bodies.ts';
import { programmeRef } from './refs.ts';
import { REPORT_NOUN } from './series-words.ts';

interface Found {
  readonly label: string;
  readonly confidence: number;
  readonly noun?: string;
  readonly aliases: string[];
}

const NOUN = "(?<noun>(?:[Pp]rogramma|[Pp]roject|[Aa]ctieplan|[Aa]anpak|\\p{L}+(?:programma|aanpak))(?<plural>'s)?)";
const QUOTED = '[«„“"‘\'](?<quoted>\\p{Lu}[^«»„“”"‘’\']{2,60})[»”"’\']';
const INTRODUCED = new RegExp(
  `(?<![\\p{L}-])(?<big>(?:Nationaal|Landelijk|Regionaal) )?${NOUN} (?:${QUOTED}|(?<name>${NAME}))`,
  'gu',
);
const COMPOUND = new RegExp(
  `(?<![\\p{L}-])['‘“"]?(?<name>${NAME})['’”"]?-(?<noun>(?:actie)?programma|aanpak)(?![\\p{L}])`,
  'gu',
);
const REPORTED = new RegExp(
  `(?:${REPORT_NOUN}|(?<![\\p{L}-])[Vv]oortgangsbrief) (?:(?:van|over) )?(?:het |de )?(?<name>${NAME})`,
  'gu',
);
const PART = new RegExp(
  `(?<name>${NAME}),? (?:is|vormt|dat|die|maakt|als)(?: \\p{Ll}+){0,3} (?:onder)?deel (?:uit )?van `,
  'gu',
);
/** Most lines have none of these words, and need no closer look. */
const NOUN_CUE = cue('programma', 'project', 'actieplan', 'aanpak');
const COMPOUND_CUE = cue('-programma', '-actieprogramma', '-aanpak');
const REPORT_CUE = cue('rapport', 'voortgangsbrief');
const PART_CUE = cue('deel ');
const NEEDS_TWO_WORDS = /^(?:project|aanpak)$|aanpak$/;
const VERB =
  /^(?:beschikbaar|begon|biedt|bestaat|gaat|gestart|gelanceerd|heeft|hebben|is|kan|kent|kunnen|loopt|maakt|moet|ondersteunt|richt|was|werd|werkt|wil|wordt|worden|zal|zich|zijn|zou|dat|die|inmiddels|waar|waarbij|waarin|waarmee)$/;
const CLOSED_WORD =
  /^(?:aan|al|als|bij|de|door|een|en|er|het|in|met|na|naar|of|om|onder|ook|op|over|te|ten|tegen|tot|uit|van|vanaf|verder|voor|zonder)$/;
/** After which a name may begin. */
const NOUN_BEFORE = /(?:programma|aanpak|project|plan) ['‘“"«]?/giu;
const NEXT_WORDS = /(?: \p{L}+){0,4}/uy;
/** What follows is part of the same name, or names another. */
const GOES_ON = /^(?:\p{L}| en \p{Lu})/u;
/** "(hierna: NST)" says so itself; what only stands in brackets must have the name's initials. */
const HENCEFORTH = /^ \((?:hierna|verder|afgekort)(?: te noemen| genoemd)?:? ?["“‘']?(\p{Lu}[\p{L}&]{1,9})["”’']?\)/u;
const ACRONYM = /^ \(["“‘']?(\p{Lu}[\p{L}&]{1,9})["”’']?\)/u;
const LONG_NAME = new RegExp(`^ \\((${NAME})\\)`, 'u');
/** A text that introduces more names than this is a list of something else. */
const MOST_NAMES = 300;
/** How much of a text is looked through for other occurrences of a name, in characters. */
const LOOKED_THROUGH = 200_000;

export function findProgrammes(cast: Cast, lexicon: Lexicon | undefined): void {
  const names = new NameReader(cast.lines);
  const found = new Map<string, Found>();
  for (const { label, aliases } of namedIn(cast, lexicon)) note(found, label, 0.95, undefined, aliases);
  for (const line of cast.lines) introduced(line, names, found);
  for (const line of cast.lines) parts(line, names, found);
  if (found.size === 0) return;
  acronyms(cast, found);
  place(cast, found);
}

/** The programmes of the lexicon that the text names. */
function namedIn(cast: Cast, lexicon: Lexicon | undefined): Set<Lexicon['names'][number]> {
  const programmes = (lexicon?.names ?? []).filter(({ kind }) => kind === 'Programme');
  if (programmes.length === 0) return new Set();
  const finder = new NameFinder(
    programmes.flatMap((known) => [known.label, ...known.aliases].map((name) => ({ name, value: known }))),
  );
  return new Set(cast.lines.flatMap((line) => finder.find(line).map(({ value }) => value)));
}

function note(
  found: Map<string, Found>,
  label: string,
  confidence: number,
  noun?: string,
  aliases: readonly string[] = [],
): void {
  const name = label.replace(/\s+/g, ' ').replace(/[!?.,:;'’-]+$/, '');
  const known = found.get(name);
  if (!known && found.size >= MOST_NAMES) return;
  const merged = [...new Set([...(known?.aliases ?? []), ...aliases])];
  found.set(name, {
    label: name,
    confidence: Math.max(known?.confidence ?? 0, confidence),
    ...((known?.noun ?? noun) ? { noun: known?.noun ?? noun ?? '' } : {}),
    aliases: merged,
  });
}

function introduced(line: Line, names: NameReader, found: Map<string, Found>): void {
  const { text, cues } = line;
  for (const { groups = {} } of cues.has(NOUN_CUE) ? matchesOf(INTRODUCED, text) : []) {
    const noun = (groups['noun'] ?? '').toLowerCase().replace(/'s$/, '');
    if (isOtherProgramme(noun)) continue;
    const quoted = groups['quoted'];
    if (quoted) {
      note(found, quoted.trim(), 0.95, noun);
      continue;
    }
    const introducedNames = groups['plural']
      ? (groups['name'] ?? '').split(' en ')
      : [names.read(groups['name'] ?? '')];
    for (const name of introducedNames) {
      if (!isPlausible(name, NEEDS_TWO_WORDS.test(noun))) continue;
      const big = groups['big'] ? `${groups['big']}${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${name}` : name;
      note(found, big, 0.95, noun, big === name ? [] : [name]);
    }
  }
  for (const { groups = {} } of cues.has(COMPOUND_CUE) ? matchesOf(COMPOUND, text) : []) {
    const name = names.read(groups['name'] ?? '');
    if (isPlausible(name, true)) note(found, name, 0.85, groups['noun']);
  }
  for (const { groups = {} } of cues.has(REPORT_CUE) ? matchesOf(REPORTED, text) : []) {
    const name = names.read(groups['name'] ?? '');
    if (isPlausible(name, true)) note(found, name, 0.85);
  }
}

/** "X, dat als onderdeel van Y …": X is a programme where Y is one. */
function parts(line: Line, names: NameReader, found: Map<string, Found>): void {
  if (found.size === 0 || !line.cues.has(PART_CUE)) return;
  for (const match of matchesOf(PART, line.text)) {
    const rest = line.text.slice(match.index + match[0].length, match.index + match[0].length + 120);
    const whole = [...found.keys()].some((name) => {
      const at = rest.indexOf(name);
      return at >= 0 && at < 30;
    });
    const name = names.read(match.groups?.['name'] ?? '');
    if (whole && isPlausible(name, false)) note(found, name, 0.9);
  }
}

/** "Nu Sterk Thuis (NST)" gives NST; "NST (Nu Sterk Thuis)" gives NST its long name. */
function acronyms(cast: Cast, found: Map<string, Found>): void {
  const finder = finderOf(found);
  for (const line of cast.lines) {
    for (const { end, name } of finder.find(line)) {
      const known = found.get(name);
      const after = line.text.slice(end, end + 90);
      const short = ACRONYM.exec(after)?.[1];
      const named = HENCEFORTH.exec(after)?.[1];
      if (known && named) known.aliases.push(named);
      else if (known && short && isShortFor(short, name)) known.aliases.push(short);
      const long = LONG_NAME.exec(after)?.[1];
      if (!known || !long || !isAcronymOf(name, long)) continue;
      note(found, long, known.confidence, known.noun, [name, ...known.aliases]);
      found.delete(name);
    }
  }
}

function isShortFor(short: string, name: string): boolean {
  return isAcronymOf(short, name) || (ministryOf(short) === null && isLooseAcronymOf(short, name));
}

function finderOf(found: ReadonlyMap<string, Found>): NameFinder<Found> {
  return new NameFinder(
    [...found.values()].flatMap((each) => [each.label, ...each.aliases].map((name) => ({ name, value: each }))),
  );
}

function place(cast: Cast, found: ReadonlyMap<string, Found>): void {
  const finder = finderOf(found);
  for (const line of cast.lines) {
    for (const { start, end, name, value } of finder.find(line)) {
      const bracket = line.text.startsWith(' (', end)
        ? (value.aliases.find((alias) =>
            new RegExp(`^ \\([^()]{0,24}${literal(alias)}["”’']?\\)`, 'u').test(line.text.slice(end, end + 60)),
          ) ?? '')
        : '';
      const naming = {
        ref: programmeRef(value.label),
        kind: 'Programme' as const,
        label: value.label,
        ...(value.noun ? { noun: value.noun } : {}),
        ...(bracket ? { aliases: [bracket] } : {}),
      };
      const shown = bracket ? ([start, line.text.indexOf(')', end) + 1] as const) : ([start, end] as const);
      const thing = cast.name(line, [start, end], naming, value.confidence, shown);
      const noun = /(\p{L}*(?:programma|aanpak|project|actieplan)) ['‘“"«]?$/u.exec(
        line.text.slice(Math.max(0, start - 40), start),
      )?.[1];
      if (noun) thing.nouns.add(noun.toLowerCase());
      if (name !== value.label) thing.aliases.add(name);
    }
  }
}

/** Reads names against the rest of the text; each distinct one is looked up there once. */
class NameReader {
  readonly #lines: readonly Line[];
  readonly #read = new Map<string, string>();
  #joined: string | null = null;
  /** Where a name may begin after the noun of a programme. */
  #introduced: readonly number[] | null = null;

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
  }

  get #text(): string {
    this.#joined ??= this.#lines
      .map((line) => line.text)
      .join('\n')
      .slice(0, LOOKED_THROUGH);
    return this.#joined;
  }

  read(name: string): string {
    const known = this.#read.get(name);
    if (known !== undefined) return known;
    if (this.#read.size > MOST_NAMES) return name;
    const trimmed = trimName(
      name,
      (part) => this.#occursAlone(part),
      (part) => this.#timesIn(part),
    );
    const whole = trimmed.includes(' ') ? trimmed : this.#extended(trimmed);
    this.#read.set(name, whole);
    return whole;
  }

  #timesIn(part: string): number {
    return this.#text.split(part).length - 1;
  }

  #occursAlone(part: string): boolean {
    const text = this.#text;
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
      if (
        !/\p{L}$/u.test(text.slice(Math.max(0, at - 2), at)) &&
        !GOES_ON.test(text.slice(at + part.length, at + part.length + 6))
      )
        return true;
    return false;
  }

  /**
   * A name with one capital ("Volledig leven") goes on as far as the places that introduce it agree; where
   * there is one such place, up to a word that cannot be part of a name.
   */
  #extended(name: string): string {
    if (/^\p{Lu}{2,}$/u.test(name)) return name;
    const follow = this.#wordsAfter(name);
    const words: string[] = [];
    for (let at = 0; at < 4; at += 1) {
      const word = follow[0]?.[at];
      if (!word || /^\p{Lu}/u.test(word) || isNoPartOfName(word, follow.length)) break;
      if (follow.some((each) => each[at]?.toLowerCase() !== word)) break;
      words.push(word);
    }
    while (words.length > 0 && CLOSED_WORD.test(words.at(-1) ?? '')) words.pop();
    return [name, ...words].join(' ');
  }

  /** The next words at each place that introduces a name. */
  #wordsAfter(name: string): readonly (readonly string[])[] {
    this.#introduced ??= matchesOf(NOUN_BEFORE, this.#text).map(({ index, 0: { length } }) => index + length);
    const same = name.toLowerCase();
    return this.#introduced.flatMap((at) => {
      const end = at + name.length;
      if (this.#text.slice(at, end).toLowerCase() !== same) return [];
      NEXT_WORDS.lastIndex = end;
      return [(NEXT_WORDS.exec(this.#text)?.[0] ?? '').trim().split(' ')];
    });
  }
}

/** A verb ends a name; a small word may stand within one only where several places agree. */
function isNoPartOfName(word: string, places: number): boolean {
  if (VERB.test(word)) return true;
  return places < 2 && (CLOSED_WORD.test(word) || /t$/.test(word));
}

function isPlausible(name: string, twoWords: boolean): boolean {
  if (name.length < 3 || name.length > 80) return false;
  if (twoWords && !name.includes(' ')) return false;
  return !isPublicBody(name) && ministryOf(name) === null && !/^(?:Tweede|Eerste) Kamer|^Nederland|^Europ/.test(name);
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
