/**
 * The names of all gemeenten and provinces, looked up by the first capitalised word of each: a text is gone through
 * once, whatever their number.
 */
import { Division, type GemeenteTerm, type Succession } from '../../model/division.ts';
import { PROVINCES } from '../../model/province.ts';
import type { Searchable } from '../mentions/names.ts';
import { COMMON_NAMES } from './common-names.ts';

/** A gemeente as the register has it. */
export interface RegisteredGemeente extends GemeenteTerm {
  /** As the CBS writes it: "Bergen (NH.)". */
  readonly name: string;
  readonly aliases: readonly string[];
  /** Where it lay: the CBS code of a province, from an ISO day up to, not including, another. */
  readonly lay: readonly { readonly province: string; readonly from: string | null; readonly until: string | null }[];
}

/** What the recognition of gemeenten has to be told. */
export interface Register {
  readonly gemeenten: readonly RegisteredGemeente[];
  readonly successions: readonly Succession[];
}

export interface Bearer {
  readonly gemeente: RegisteredGemeente;
  /** What stands in brackets after the name where it tells gemeenten apart: NH, L. */
  readonly qualifier: string | null;
}

export interface Entry {
  readonly name: string;
  /** Gemeenten that bear the name, now or once. */
  readonly bearers: readonly Bearer[];
  /** The code of the province of that name. */
  readonly province: string | null;
}

/** A name of the register that stands in a text; offsets are into that text. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly entry: Entry;
}

/** A name without its lead ("Den", "De", "'s"), which in a text stands before it in any case of letters. */
interface Form {
  readonly entry: Entry;
  readonly lead: RegExp | null;
  readonly rest: RegExp;
  readonly length: number;
}

/** Before all registers. */
export const BEGINNING = '0001-01-01';

const QUALIFIED = /^(?<base>.+?) \((?<qualifier>[^()]+)\)$/u;
const LED = /^(?<lead>De|Den|Het|het|'s)[ -](?<rest>.+)$/u;
const LONGEST_LEAD = 5;

export class Gazetteer {
  readonly division: Division;
  /** The last day on which the register knows of a change: the day of a text that has none. */
  readonly latest: string;
  readonly #forms = new Map<string, Form[]>();
  readonly #provinces: ReadonlyMap<string, string>;
  readonly #gemeenten: ReadonlyMap<string, RegisteredGemeente>;

  constructor({ gemeenten, successions }: Register) {
    this.division = new Division(gemeenten, successions);
    const bounds = gemeenten.flatMap(({ validFrom, validUntil }) => [validFrom ?? '', validUntil ?? '']);
    this.latest = bounds.sort().at(-1) || BEGINNING;
    this.#gemeenten = new Map(gemeenten.map((gemeente) => [gemeente.code, gemeente]));
    const bearers = new Map<string, Map<string, Bearer>>();
    for (const gemeente of gemeenten) {
      for (const name of [gemeente.name, ...gemeente.aliases, ...(COMMON_NAMES[gemeente.code] ?? [])]) {
        const { base = name, qualifier } = QUALIFIED.exec(name)?.groups ?? {};
        const known = bearers.get(base) ?? new Map<string, Bearer>();
        bearers.set(base, known);
        if (qualifier || !known.has(gemeente.code))
          known.set(gemeente.code, { gemeente, qualifier: lettersOf(qualifier ?? '') || null });
      }
    }
    this.#provinces = new Map(
      Object.entries(PROVINCES).flatMap(([code, { name, aliases }]) => [name, ...aliases].map((each) => [each, code])),
    );
    for (const name of new Set([...bearers.keys(), ...this.#provinces.keys()])) {
      const entry = {
        name,
        bearers: [...(bearers.get(name)?.values() ?? [])],
        province: this.#provinces.get(name) ?? null,
      };
      this.#add(name, entry);
    }
    for (const forms of this.#forms.values()) forms.sort((a, b) => b.length - a.length);
  }

  gemeente(code: string): RegisteredGemeente | undefined {
    return this.#gemeenten.get(code);
  }

  /** The code of the province of a name. */
  provinceNamed(name: string): string | undefined {
    return this.#provinces.get(name);
  }

  /** The provinces that letters in brackets may stand for: NH, L, Gld, or the whole name. */
  provincesCalled(letters: string): readonly string[] {
    return [...this.#provinces].filter(([name]) => isShortFor(letters, lettersOf(name))).map(([, code]) => code);
  }

  /** The gemeenten that lay in a province on an ISO day, by code. */
  inProvince(province: string, day: string): readonly string[] {
    return this.division.at(day).filter((code) => {
      const gemeente = this.#gemeenten.get(code);
      return gemeente !== undefined && provincesOf(gemeente, day).includes(province);
    });
  }

  /** Names in a text in order, the longest where several begin at one word. */
  find({ text, capitals }: Searchable): Found[] {
    const found: Found[] = [];
    let free = 0;
    for (const { word, start } of capitals) {
      if (start < free) continue;
      for (const { entry, lead, rest } of this.#forms.get(word) ?? []) {
        rest.lastIndex = start;
        const match = rest.exec(text);
        const led = match && lead ? lead.exec(text.slice(Math.max(free, start - LONGEST_LEAD), start)) : null;
        if (!match || (lead && !led)) continue;
        free = start + match[0].length;
        found.push({ start: start - (led?.[0].length ?? 0), end: free, entry });
        break;
      }
    }
    return found;
  }

  #add(name: string, entry: Entry): void {
    const { lead, rest = name } = LED.exec(name)?.groups ?? {};
    const key = /[\p{L}\p{N}]+/u.exec(rest)?.[0] ?? rest;
    const form = { entry, lead: lead ? leadPattern(lead) : null, rest: restPattern(rest), length: name.length };
    for (const written of new Set([key, plain(key), key.toUpperCase(), plain(key).toUpperCase()])) {
      this.#forms.set(written, [...(this.#forms.get(written) ?? []), form]);
    }
  }
}

/** The provinces that a gemeente lay in on an ISO day; all, where that day is not in its time. */
export function provincesOf({ lay }: RegisteredGemeente, day: string): readonly string[] {
  const then = lay.filter(({ from, until }) => (from ?? '') <= day && (until === null || day < until));
  return (then.length > 0 ? then : lay).map(({ province }) => province);
}

/** Letters alone, as brackets are compared: "N.H." and "NH." are "NH". */
export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}]/gu, '').toUpperCase();
}

/** At most four letters of the name in their order, the first among them. */
function isShortFor(letters: string, name: string): boolean {
  if (letters === name) return true;
  if (letters.length > 4 || letters[0] !== name[0]) return false;
  let at = 0;
  for (const letter of name) if (letter === letters[at]) at += 1;
  return at === letters.length;
}

function leadPattern(lead: string): RegExp {
  return lead === "'s"
    ? /(?<![\p{L}\p{N}])['’‘´`]?s[- \u2010-\u2013]$/iu
    : new RegExp(`(?<![\\p{L}\\p{N}-])${lead} $`, 'iu');
}

/**
 * Accents may be left out, a hyphen may be any hyphen or a space, "aan den" may be short ("a/d"), and capitals do not
 * count after the first word.
 */
function restPattern(rest: string): RegExp {
  const source = rest
    .split(/( aan de[nr]? )/)
    .map((part, index) => (index % 2 === 1 ? `(?:${part}| a(?:/|\\. ?)?d\\.? )` : lettersPattern(part)))
    .join('');
  return new RegExp(`${source}(?![\\p{L}\\p{N}])`, 'iuy');
}

function lettersPattern(text: string): string {
  return [...text]
    .map((letter) => {
      if (/[-\s]/.test(letter)) return letter === '-' ? '[- \\u2010-\\u2013]' : ' ';
      if (plain(letter) !== letter) return `[${letter}${plain(letter)}]`;
      return RegExp.escape(letter);
    })
    .join('');
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
