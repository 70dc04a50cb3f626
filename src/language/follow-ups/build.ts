/** A follow-up with the passage that proves it. */
import { findDates } from '../dates.ts';
import type { FollowUp } from '../extraction.ts';
import type { Reading, Sentence } from '../reading.ts';
import { madeFields } from './made.ts';
import type { Stated } from './modality.ts';
import type { Target } from './targets.ts';

/** A passage longer than this proves nothing at a glance. */
const LONGEST_PASSAGE = 1500;

/** `passage`: the sentences that say it, in any order. `at`: the words that point to the target in the last of them. */
export function build(
  reading: Reading,
  own: string | null,
  passage: readonly Sentence[],
  target: Target,
  at: Target,
  said: Stated,
): FollowUp {
  const last = passage.at(-1) as Sentence;
  const first = passage[0] as Sentence;
  const whole = reading.raw({ start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) });
  const raw = whole.end - whole.start <= LONGEST_PASSAGE ? whole : reading.raw({ start: last.start, end: last.end });
  const confidence = Math.round(Math.min(said.confidence, 1) * Math.min(target.confidence, at.confidence) * 100) / 100;
  const due = said.outcome === 'PENDING' ? dueIn(last.text, own, at) : null;
  return {
    outcome: said.outcome,
    targetKind: target.kind,
    targetText: target.text,
    targetId: target.id,
    ...(target.names ? { targetNames: target.names } : {}),
    generic: target.generic,
    negated: said.negated,
    ...(target.made ? madeFields(target.made) : {}),
    ...(due === null ? {} : { due }),
    quote: reading.source.slice(raw.start, raw.end),
    ...raw,
    confidence,
  };
}

const LED =
  /(?:\b(?:deadline|termijn)(?: [^.;:]{0,40})? (?:naar|op)|\b(?:deadline|uiterlijk|voor|vóór|in|begin|eind|medio|na|rond|tot|per|tijdens|gedurende|over)(?: het| de)?|^) ?$/i;

function dueIn(text: string, own: string | null, target: Target): string | null {
  const outside = findDates(text, own).filter((date) => date.start >= target.end || date.end <= target.start);
  const led = outside.filter((date) => LED.test(text.slice(Math.max(0, date.start - 60), date.start)));
  return (led.find((date) => own === null || date.edtf.slice(0, 4) >= own.slice(0, 4)) ?? null)?.edtf ?? null;
}
