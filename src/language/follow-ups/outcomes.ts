/**
 * Phrases that state what happened to a motion or toezegging. Each says by itself what was done; how
 * sure, whether denied and whether only intended is read from the words around it (`modality.ts`).
 */
import type { FollowUpOutcome } from '../../model/kind.ts';
import type { Cues } from '../cues.ts';
import type { Span } from '../reading.ts';
import { DONE_OR_TO_DO } from './done-phrases.ts';
import type { Form } from './form.ts';
import { OPEN } from './open-phrases.ts';
import { TITLES } from './title-phrases.ts';
import { UNDONE } from './undone-phrases.ts';

export interface Trigger extends Span {
  readonly outcome: FollowUpOutcome;
  readonly confidence: number;
  /** The phrase speaks of doing it, so that "niet", "deels" and "zal" change the outcome. */
  readonly doing: boolean;
  /** Weak ones give way to any other in the sentence. */
  readonly rank: number;
}

const STATED = [...UNDONE, ...DONE_OR_TO_DO, ...OPEN];

const ASKS =
  /^(?:(?:nader|nieuw|hernieuwd) )?(?:verzoek(?:en)?|voorstel|agendering|rappel|toestemming|verzoek om|commissieverzoek|brief (?:van de )?(?:commissie|presidium)|aan (?:de )?(?:min|minister|stas|staatssecretaris))\b/i;

/** All phrases of a sentence that state an outcome, in order of place. `title`: it is a heading or subject line. */
export function triggersIn(text: string, title: boolean, cues: Cues): Trigger[] {
  // Who asks for a letter says nothing of what was done.
  if (title && ASKS.test(text)) return [];
  const titled = title ? matches(text, TITLES, cues) : [];
  // The topic of a title ("… laten voldoen aan …") states nothing once its first words do.
  return titled.length > 0 ? titled : matches(text, STATED, cues);
}

function matches(text: string, forms: readonly Form[], cues: Cues): Trigger[] {
  const found: Trigger[] = [];
  for (const { outcome, phrases, confidence, doing = false, rank = 0 } of forms)
    for (const { start, end } of phrases.in(text, cues)) found.push({ outcome, confidence, doing, rank, start, end });
  return found.sort((a, b) => a.start - b.start || a.rank - b.rank);
}
