/**
 * What a letter is speaking of from sentence to sentence: the motions and toezeggingen named so far, so that
 * "de motie", "deze toezegging", "het tweede verzoek" and "Ad 3" find theirs.
 */
import { isAnswerLabel } from '../reading/answer-labels.ts';
import type { Reading, Sentence } from '../reading.ts';
import { keyOf, type Target } from './targets.ts';
import { contentOf, sharedWords } from './words.ts';

export interface Named {
  readonly target: Target;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Index of the sentence that names it in words, where this one only points at it. */
  readonly origin: number;
  readonly block: number;
  /** The heading it stands under. */
  readonly section: string | null;
  /** The same for all that is said of it. */
  readonly key: string;
  /** What is said next is about it; else it is named in passing. */
  readonly topical: boolean;
}

/** How many sentences back a word like "deze motie" may point within one section, and into another. */
const REACH = 14;
const REACH_OVER_HEADING = 4;
const COUNTED_REACH = 4;
/** Of a text with thousands of them only so many are looked through. */
const LOOKED_AT = 60;
const RANKS: Readonly<Record<string, number>> = { eerste: 0, tweede: 1, derde: 2, vierde: 3 };

export class Discourse {
  readonly #reading: Reading;
  readonly #named: Named[] = [];
  /** The keys of all motions that were named, and the one that was named last. */
  readonly #motions = new Set<string>();
  #lastMotion: Named | null = null;
  readonly #rows = new Map<number, Target>();
  #closed = -1;
  #counted: { readonly kind: Target['kind']; readonly sentence: number } = {
    kind: 'Motion',
    sentence: -COUNTED_REACH - 1,
  };

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  name(target: Target, sentence: number, topical: boolean, known?: string, origin = sentence): void {
    const at = this.#reading.sentences[sentence];
    const key = known ?? keyOf(target, at?.start ?? 0);
    const block = at?.block ?? -1;
    const heading = this.#reading.blocks[block]?.kind === 'heading';
    const section = heading ? (at?.text ?? null) : (at?.heading ?? null);
    const named = { target, sentence, origin, block, section, key, topical };
    this.#named.push(named);
    if (target.kind !== 'Motion') return;
    this.#motions.add(key);
    this.#lastMotion = named;
  }

  /** The target of a numbered row or item, for "Ad 3." later on. */
  number(row: number, target: Target): void {
    if (!this.#rows.has(row)) this.#rows.set(row, target);
  }

  row(number: number): Target | undefined {
    return this.#rows.get(number);
  }

  /** Those that a pointing target of a sentence means, in order of the text. */
  antecedents(target: Target, sentence: number): Named[] {
    const near = this.#near(sentence).filter((one) => one.target.kind === target.kind);
    const last = near.at(-1);
    if (!last) return this.#only(target);
    const rank =
      RANKS[/(?<![\p{L}])(eerste|tweede|derde|vierde)(?![\p{L}])/iu.exec(target.text)?.[1]?.toLowerCase() ?? ''];
    if (rank !== undefined) return this.#group(near, rank);
    if (/\blaatst(?:e|genoemde)\b/i.test(target.text)) return [last];
    if (/\beerstgenoemde\b/i.test(target.text)) return this.#group(near, 0);
    if (/^beide\b/i.test(target.text)) return near.slice(-2);
    return target.generic ? near.filter((one) => one.sentence === last.sentence || this.#inList(one, last)) : [last];
  }

  /** "De motie", however far from its name, where the text names one alone. */
  #only({ kind, generic }: Target): Named[] {
    return !generic && kind === 'Motion' && this.#motions.size === 1 && this.#lastMotion ? [this.#lastMotion] : [];
  }

  /** Whether both are items of one list. */
  #inList(one: Named, last: Named): boolean {
    for (let block = one.block; block <= last.block; block += 1)
      if (this.#reading.blocks[block]?.kind !== 'item') return false;
    return true;
  }

  /** All of a kind so far that a later name may mean again. */
  all(kind: Target['kind']): Named[] {
    return this.#named.slice(-LOOKED_AT).filter((one) => one.target.kind === kind);
  }

  /** The one that the heading over a sentence names. */
  headed({ heading }: Sentence, kind: Target['kind']): Named | null {
    const named = this.#named
      .slice(-LOOKED_AT)
      .filter((one) => this.#isHeading(one) && one.section === heading && one.target.kind === kind);
    return named.length === 1 ? (named[0] ?? null) : null;
  }

  #isHeading({ block }: Named): boolean {
    return this.#reading.blocks[block]?.kind === 'heading';
  }

  /** A sentence speaks of several, which the next ones may count: "twee moties". */
  count(kind: Target['kind'], sentence: number): void {
    this.#counted = { kind, sentence };
  }

  /** Of what kind "de eerste" and "de tweede" are; null where nothing was counted just before. */
  counted(sentence: number): Target['kind'] | null {
    const { kind, sentence: at } = this.#counted;
    return sentence - at <= COUNTED_REACH ? kind : null;
  }

  /** Another matter begins that has no name. */
  close(): void {
    this.#closed = this.#named.length;
  }

  latest(): Named | null {
    return this.#named.at(-1) ?? null;
  }

  /** The one that a paragraph is about when a sentence of it tells how things stand without a name. */
  topic(sentence: number): Named | null {
    const here = this.#reading.sentences[sentence];
    const last = this.#named.at(-1);
    if (!last || !here || this.#closed === this.#named.length) return null;
    if (last.block === here.block) return sentence - last.sentence <= REACH ? this.#oneOf(last, here.text) : null;
    if (last.section !== here.heading || sentence - last.sentence > REACH) return null;
    const goesOn = this.#isNext(last.block, here.block) || this.#isHeading(last) || this.#isAlone(last);
    return goesOn ? this.#oneOf(last, here.text) : null;
  }

  /** The paragraph after that block, or the one under the label over its answer. */
  #isNext(block: number, next: number): boolean {
    const between = this.#reading.blocks[block + 1];
    return next - block === 1 || (next - block === 2 && between?.kind === 'heading' && isAnswerLabel(between.text));
  }

  /** Of several named in one sentence the one whose own words in it come back; else the last. */
  #oneOf(last: Named, text: string): Named {
    const together = this.#named
      .slice(-LOOKED_AT)
      .filter(({ sentence, target }) => sentence === last.sentence && !target.anaphoric);
    if (together.length < 2) return last;
    const named = this.#reading.sentences[last.sentence]?.text ?? '';
    const words = contentOf(text);
    const spoken = together.filter(({ target }) => {
      const next = Math.min(
        ...together.map((other) => other.target.start).filter((start) => start > target.start),
        named.length,
      );
      return sharedWords(words, contentOf(named.slice(target.end, next))).length > 0;
    });
    return spoken.length === 1 ? (spoken[0] as Named) : last;
  }

  /** The only one that its section speaks of, from its first paragraph on. */
  #isAlone({ section, key, block }: Named): boolean {
    const within = this.#named.slice(-LOOKED_AT).filter((one) => one.section === section);
    const opens = this.#reading.blocks[block - 1]?.kind === 'heading';
    return opens && within.every((one) => one.key === key);
  }

  /** The n-th of the last sentence that names several. */
  #group(near: readonly Named[], rank: number): Named[] {
    const several = near.findLast((one) => near.filter((other) => other.sentence === one.sentence).length > rank);
    if (!several || (rank === 0 && near.filter((one) => one.sentence === several.sentence).length < 2)) {
      const last = near.at(-1);
      return last ? [last] : [];
    }
    const one = near.filter((other) => other.sentence === several.sentence)[rank];
    return one ? [one] : [];
  }

  #near(sentence: number): Named[] {
    const section = this.#reading.sentences[sentence]?.heading ?? null;
    return this.#named
      .slice(-LOOKED_AT)
      .filter((one) => sentence - one.sentence <= REACH)
      .filter((one) => one.section === section || sentence - one.sentence <= REACH_OVER_HEADING);
  }
}
