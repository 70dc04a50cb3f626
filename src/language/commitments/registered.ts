/** The toezeggingen of a register: what each promises, and by when. */
import type { Commitment } from '../extraction.ts';
import type { Reading, Sentence } from '../reading.ts';
import type { Entry } from '../registers/entries.ts';
import { datesAhead, dueInContent } from './due.ts';
import { promisesIn } from './promises.ts';

/** An entry without a day in what was promised is due when its status says that it will be done. */
export function registeredPromise(reading: Reading, own: string | null, entry: Entry): Omit<Commitment, 'recurring'> {
  const { about, status, debate, date, sentences } = entry;
  const first = sentences[0] as Sentence;
  const raw = reading.raw({ start: first.start, end: (sentences.at(-1) as Sentence).end });
  return {
    text: promisesIn(about, own)[0]?.text ?? about,
    madeBy: null,
    madeIn: debate?.label ?? null,
    ...(debate ? { madeInRef: debate.ref } : {}),
    date,
    due: entry.due ?? datesAhead(status, own)[0]?.edtf ?? dueInContent(about, own),
    quote: reading.source.slice(raw.start, raw.end),
    ...raw,
    confidence: 0.85,
  };
}
