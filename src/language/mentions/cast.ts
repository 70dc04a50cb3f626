/**
 * The cast of a document: the things it speaks of, each once, with every place where it is named or
 * pointed at. Names are collected first; what only points ("dit programma") is resolved against them.
 */
import type { Kind } from '../../model/kind.ts';
import type { Mention, Passage } from '../extraction.ts';
import type { Line } from './lines.ts';

/** What a mention says of a thing, beside where it stands. */
export type Traits = Omit<Mention, 'ref' | 'kind' | 'label' | 'quote' | 'start' | 'end' | 'confidence' | 'aliases'>;

export interface Thing {
  readonly ref: string;
  readonly kind: Kind;
  label: string;
  readonly aliases: Set<string>;
  /** The nouns it was called by ("actieprogramma"), by which later words may point back to it. */
  readonly nouns: Set<string>;
  traits: Traits;
}

/** A place in a line that stands for a thing; offsets are into the line's text. */
export interface Occurrence {
  ref: string;
  readonly kind: Kind;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly how: 'name' | 'pointer';
}

export interface Naming {
  readonly ref: string;
  readonly kind: Kind;
  readonly label: string;
  readonly aliases?: readonly string[];
  readonly noun?: string;
  readonly traits?: Traits;
}

type Entry = Mention & { ref: string };

export class Cast {
  readonly lines: readonly Line[];
  readonly things = new Map<string, Thing>();
  readonly #occurrences: Occurrence[][];
  readonly #entries: Entry[] = [];
  /** Passages that tell more of a thing; they come after those that name it. */
  readonly #told: Entry[] = [];

  constructor(lines: readonly Line[]) {
    this.lines = lines;
    this.#occurrences = lines.map(() => []);
  }

  /**
   * The thing is named at `core` in the line; `shown` is the wider passage that proves what is said of
   * it, `core` where left out. Where the core is already taken by a thing, only the passage is kept.
   */
  name(line: Line, core: readonly [number, number], naming: Naming, confidence: number, shown = core): Thing {
    return this.enter(naming, line.passage(shown[0], shown[1], confidence), line, core);
  }

  /** As `name`, for a passage at hand; without a line the thing stands outside the body (a signature). */
  enter(naming: Naming, passage: Passage, line?: Line, core?: readonly [number, number]): Thing {
    const thing = this.#thing(naming);
    if (line && core && this.isFree(line, core[0], core[1])) this.#place(thing, line, core, 'name');
    this.#say(this.#entries, thing, passage, naming.traits ?? {}, naming.aliases ?? []);
    return thing;
  }

  /** The words at `core` point to a thing that is named elsewhere. */
  point(line: Line, core: readonly [number, number], ref: string): void {
    const thing = this.things.get(ref);
    if (thing && this.isFree(line, core[0], core[1])) this.#place(thing, line, core, 'pointer');
  }

  /** A passage that says more of a thing: when it was launched, its period, an alias. */
  tell(ref: string, line: Line, shown: readonly [number, number], traits: Traits, confidence: number): void {
    const thing = this.things.get(ref);
    if (!thing) return;
    thing.traits = { ...traits, ...thing.traits };
    this.#say(this.#told, thing, line.passage(shown[0], shown[1], confidence), traits, []);
  }

  /** Occurrences in a line, in order, not overlapping. */
  at(line: Line): readonly Occurrence[] {
    return this.#occurrences[line.index] ?? [];
  }

  isFree(line: Line, start: number, end: number): boolean {
    return !this.at(line).some((other) => other.start < end && start < other.end);
  }

  of(kind: Kind): Thing[] {
    return [...this.things.values()].filter((thing) => thing.kind === kind);
  }

  /** Two refs turn out to be one thing: everything said of `loser` is said of `winner`. */
  merge(loser: string, winner: string): void {
    const lost = this.things.get(loser);
    const won = this.things.get(winner);
    if (!lost || !won || loser === winner) return;
    for (const alias of lost.aliases) won.aliases.add(alias);
    for (const noun of lost.nouns) won.nouns.add(noun);
    won.traits = { ...lost.traits, ...won.traits };
    this.things.delete(loser);
    for (const list of this.#occurrences) for (const each of list) if (each.ref === loser) each.ref = winner;
    for (const entry of [...this.#entries, ...this.#told]) if (entry.ref === loser) entry.ref = winner;
  }

  /** One mention for each thing where it is first named, and one for each passage that says something new. */
  mentions(kind?: Kind): Mention[] {
    const said = new Map<string, Set<string>>();
    const result: Mention[] = [];
    const inOrder = (entries: Entry[]) => entries.sort((a, b) => a.start - b.start || a.end - b.end);
    for (const entry of [...inOrder(this.#entries), ...inOrder(this.#told)]) {
      const thing = this.things.get(entry.ref);
      if (!thing || (kind !== undefined && thing.kind !== kind)) continue;
      const known = said.get(entry.ref);
      const news = newsOf(entry).filter((item) => !known?.has(item));
      if (known && news.length === 0) continue;
      said.set(entry.ref, new Set([...(known ?? []), ...news]));
      result.push({ ...entry, label: thing.label });
    }
    return result;
  }

  #thing(naming: Naming): Thing {
    const known = this.things.get(naming.ref);
    const thing: Thing = known ?? {
      ref: naming.ref,
      kind: naming.kind,
      label: naming.label,
      aliases: new Set(),
      nouns: new Set(),
      traits: {},
    };
    if (!known) this.things.set(naming.ref, thing);
    for (const alias of naming.aliases ?? []) if (alias !== thing.label) thing.aliases.add(alias);
    if (naming.noun) thing.nouns.add(naming.noun);
    thing.traits = { ...naming.traits, ...thing.traits };
    return thing;
  }

  #place(thing: Thing, line: Line, [start, end]: readonly [number, number], how: Occurrence['how']): void {
    const list = this.#occurrences[line.index];
    if (!list) return;
    list.push({ ref: thing.ref, kind: thing.kind, line: line.index, start, end, how });
    list.sort((a, b) => a.start - b.start);
  }

  #say(entries: Entry[], thing: Thing, passage: Passage, traits: Traits, aliases: readonly string[]): void {
    const { quote, start, end, confidence } = passage;
    const { ref, kind, label } = thing;
    const entry = { ...traits, ref, kind, label, quote, start, end, confidence };
    entries.push(aliases.length > 0 ? { ...entry, aliases } : entry);
  }
}

/** What an entry says beside that the thing exists, each as a comparable text. */
function newsOf(entry: Mention): string[] {
  const { ref: _ref, kind: _kind, label: _label, quote: _quote, start: _start, end: _end, ...said } = entry;
  const { confidence: _confidence, aliases = [], of: _of, ...traits } = said;
  return [
    ...Object.entries(traits).map(([key, value]) => `${key}=${JSON.stringify(value)}`),
    ...aliases.map((alias) => `alias=${alias}`),
  ];
}

/** The characters that stand for things of each kind in a masked line: no text has them, and they are no wider than a letter. */
export const SIGNS = {
  Programme: '\x01',
  Organisation: '\x02',
  Agreement: '\x03',
  Fund: '\x04',
  Report: '\x05',
  Monitor: '\x06',
  Person: '\x07',
  Office: '\x08',
  Letter: '\x0e',
  Publication: '\x0f',
  Tranche: '\x10',
  Coalition: '\x11',
} as const;
type SignedKind = keyof typeof SIGNS;

/** The line's text with every thing replaced by its kind's sign, as often as the thing is long: offsets stay. */
export function maskOf(cast: Cast, line: Line): string {
  let text = '';
  let from = 0;
  for (const { kind, start, end } of cast.at(line)) {
    const sign = SIGNS[kind as SignedKind];
    if (!sign) continue;
    text += line.text.slice(from, start) + sign.repeat(end - start);
    from = end;
  }
  return text + line.text.slice(from);
}

/** The occurrence that begins at an offset of the line. */
export function occurrenceAt(cast: Cast, line: Line, start: number): Occurrence | null {
  return cast.at(line).find((occurrence) => occurrence.start === start) ?? null;
}
