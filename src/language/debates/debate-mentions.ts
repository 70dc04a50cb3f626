/** The debates of a document: one mention for each, however often and under whatever title it is named. */
import { slugOf } from '../../model/identifier.ts';
import { cue } from '../cues.ts';
import type { Mention } from '../extraction.ts';
import type { Reading, Span } from '../reading.ts';
import { debatesIn, type FoundDebate } from './debates.ts';

export interface Debates {
  readonly mentions: readonly Mention[];
  /** The ref of the mention that a debate with this ref is. */
  refOf(ref: string): string;
}

const CUE = cue(
  ...'ao cd wgo vso tmd debat overleg behandeling vergadering vragenuur gesprek briefing beschouwingen'.split(' '),
  'regeling van',
  'interpellatie',
);
/** Where a motion says in which debate it was proposed. */
const PROPOSED = /^Voorgesteld (?:tijdens|in|bij) /;

/** One mention for each debate in the body, or that a motion was proposed in, where it is first named. */
export function debateMentions(reading: Reading, own: string | null): Debates {
  const found = new Map<string, Mention>();
  const proposed = reading.blocks.filter(({ kind, text }) => kind === 'furniture' && PROPOSED.test(text));
  const named = reading.sentences.filter(({ cues }) => cues.has(CUE));
  for (const sentence of [...proposed, ...named]) {
    for (const debate of debatesIn(sentence.text, own)) {
      if (!found.has(debate.ref)) found.set(debate.ref, mentionOf(reading, sentence, debate));
    }
  }
  const same = sameDebates([...found.values()]);
  return {
    mentions: [...found.values()].filter(({ ref }) => !same.has(ref)),
    refOf: (ref) => same.get(ref) ?? ref,
  };
}

/** "Het commissiedebat van 3 mei" is the commissiedebat Wonen of that day, where the text names just one. */
function sameDebates(mentions: readonly Mention[]): ReadonlyMap<string, string> {
  const same = new Map<string, string>();
  const days = Map.groupBy(mentions, ({ date, debateKind }) => `${date ?? ''} ${debateKind}`);
  for (const together of days.values()) {
    if (together.length === 1 || together[0]?.date === undefined) continue;
    const titles = together.map((mention) => ({ ref: mention.ref, words: wordsOf(mention) }));
    const kept: typeof titles = [];
    for (const title of titles.sort((one, other) => other.words.length - one.words.length)) {
      const [only, another] = kept.filter(({ words }) => title.words.every((word) => words.includes(word)));
      if (only && !another) same.set(title.ref, only.ref);
      else kept.push(title);
    }
  }
  return same;
}

/** The words of a debate's title, without those that only join them. */
function wordsOf({ label, debateKind }: Mention): string[] {
  const kinds = new Set(slugOf(debateKind ?? '').split('-'));
  return slugOf(label)
    .split('-')
    .filter(
      (word) => word.length > 3 && word !== 'over' && !kinds.has(word) && !/^(?:debat|algemeen|overleg)$/.test(word),
    );
}

function mentionOf(reading: Reading, sentence: Span, debate: FoundDebate): Mention {
  const raw = reading.raw({ start: sentence.start + debate.shownFrom, end: sentence.start + debate.end });
  const confidence = debate.date !== null && debate.hasTitle ? 0.95 : 0.8;
  return {
    ref: debate.ref,
    kind: 'Debate',
    label: debate.label,
    debateKind: debate.debateKind,
    ...(debate.date === null ? {} : { date: debate.date }),
    quote: reading.source.slice(raw.start, raw.end),
    ...raw,
    confidence,
  };
}
