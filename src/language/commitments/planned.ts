/** Work announced with a date but promised to nobody: "is voor de zomer 2022 gereed". */
import type { Cues } from '../cues.ts';
import { Gated } from '../gated.ts';
import type { Span } from '../reading.ts';
import { datesAhead, dueAt } from './due.ts';

/** Work that is planned; the span holds its verbs. */
export interface Planned extends Span {
  readonly due: string;
  readonly confidence: number;
}

const READY = new Gated(
  /(?<!\p{L})(?:is|zijn|wordt|worden|zal|zullen|komt|komen)(?!\p{L})[^.;:]{0,140}?(?<!\p{L})(?:gereed|klaar)(?!\p{L})/iu,
);
const DENIED =
  /(?<!\p{L})(?:niet|geen|nog|moet|moeten|kan|kunnen|doel|streven|ambitie|alle|als|indien|zodra|wanneer)(?!\p{L})/iu;
/** Who looks back announces nothing. */
const PAST =
  /(?<!\p{L})(?:was|waren|werd|werden|heeft|hebben|heb|had)(?!\p{L})[^.;:]{0,80}(?<!\p{L})(?:gereed|afgerond|gestuurd|gepubliceerd|opgeleverd)(?!\p{L})/iu;

/** The work that a sentence says will be ready by a date ahead; null when there is none. */
export function plannedIn(text: string, own: string | null, cues: Cues): Planned | null {
  const match = READY.exec(text, cues);
  if (!match || DENIED.test(match[0]) || PAST.test(text) || text.endsWith('?')) return null;
  const span = { start: match.index, end: match.index + match[0].length };
  const due = dueAt(text, datesAhead(text, own), span);
  return due === null ? null : { ...span, due, confidence: 0.6 };
}
