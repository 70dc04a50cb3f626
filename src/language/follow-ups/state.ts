/** What is kept while a document is read for its follow-ups, sentence by sentence. */
import type { PlacedCitation } from '../citations/citations.ts';
import type { Block, Reading, Sentence, Span } from '../reading.ts';
import { build } from './build.ts';
import type { Discourse, Named } from './discourse.ts';
import type { Stated } from './modality.ts';
import type { Episode } from './passage.ts';
import type { Section } from './sections.ts';
import type { Statement } from './settle.ts';
import { unstatedIn } from './speech.ts';
import { keyOf, type Target } from './targets.ts';

const ABBREVIATED = /(?<=(?<![\p{L}])(?:nrs?|c\.s|c|jl|j\.l|d\.d|a\.s|blz|mr|drs|dr|ir|art))\./giu;

export interface State {
  readonly reading: Reading;
  readonly own: string | null;
  /** Those of each sentence, by its index. */
  readonly citations: readonly (readonly PlacedCitation[])[];
  readonly discourse: Discourse;
  readonly statements: Statement[];
  /** A statement whose objects are the items of the list that follows. */
  list: { stated: Stated; sentence: Sentence; block: number } | null;
  /** What the heading at hand tells of all that it is over. */
  section: Section | null;
  /** The block of "heb ik toegezegd:", whose items tell what. */
  promised: number | null;
  /** What was stated last, for "hiervoor geldt hetzelfde". */
  last: Stated | null;
  /** What sentences say of the one that they are about without naming it. */
  episode: Episode | null;
}

/** A sentence's text without the full stops of abbreviations, so that a stop ends a clause. */
function clausal({ text }: Sentence): string {
  return text.replace(ABBREVIATED, '\u2024');
}

/** What a sentence says is asked, without who asks. */
export function askedIn(sentence: Sentence): string {
  const text = clausal(sentence);
  return unstatedIn(text, sentence.cues)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');
}

/** The sentence at hand. */
export class Here {
  readonly sentence: Sentence;
  /** Its text without the full stops of abbreviations, so that a stop ends a clause. */
  readonly text: string;
  readonly index: number;
  readonly block: Block | undefined;
  readonly title: boolean;
  #unstated: readonly Span[] | null = null;
  #stated: string | null = null;

  constructor({ sentences, blocks }: Reading, index: number) {
    const sentence = sentences[index] as Sentence;
    const only = sentences.length === 1 && !/[.!?:]$/.test(sentence.text);
    this.sentence = sentence;
    this.text = clausal(sentence);
    this.index = index;
    this.block = blocks[sentence.block];
    this.title = this.block?.kind === 'heading' || only;
  }

  /** What it holds but does not state; of a title nothing is known to be that. */
  get unstated(): readonly Span[] {
    this.#unstated ??= this.title ? [] : unstatedIn(this.text, this.sentence.cues);
    return this.#unstated;
  }

  /** Its text with blanks where it holds what others say or ask: that denies nothing. What opens it may be its own, unless it is all there is. */
  get stated(): string {
    this.#stated ??= this.unstated
      .filter(({ start, end }) => start > 0 || end >= this.text.length - 1)
      .reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), this.text);
    return this.#stated;
  }
}

/** The sentence that names it in words. */
export function sentenceOf(state: State, { origin }: Named): Sentence | undefined {
  return state.reading.sentences[origin];
}

/** A toezegging without a number is known by the heading that names it. */
function headingOf(state: State, [first]: readonly Sentence[], { kind, id }: Target, key: string): Sentence[] {
  const headed = first && kind === 'Commitment' && id === null ? state.discourse.headed(first, kind) : null;
  const heading = headed?.key === key ? sentenceOf(state, headed) : undefined;
  return heading ? [heading] : [];
}

/** Keeps what a passage says of a target; `at`: the words that point to it. */
export function add(
  state: State,
  passage: readonly Sentence[],
  target: Target,
  at: Target,
  said: Stated,
  strength: number,
  key = keyOf(target, passage.at(-1)?.start ?? 0),
): void {
  if (said.outcome !== 'MENTION') state.last = said;
  const followUp = build(
    state.reading,
    state.own,
    [...headingOf(state, passage, target, key), ...passage],
    target,
    at,
    said,
  );
  state.statements.push({ followUp, key, strength, now: said.now === true });
}
