/** The clauses of a sentence in which its sender states something: reasons and concessions state nothing of their own. */
import type { Cues } from '../cues.ts';
import { Gated } from '../gated.ts';
import { matchesOf } from '../matches.ts';
import type { Span } from '../reading.ts';

export interface Clause extends Span {
  readonly text: string;
  /** It is set against what stands before it: "maar", "echter", "wel", "in de overige". */
  readonly contrast: boolean;
  /** It tells of something named in the clause before it. */
  readonly relative: boolean;
}

/** Where another clause begins. */
const BREAK =
  /[;:]|,? [–—] |, (?=(?:maar|doch|terwijl|al|echter|en|waarna|waarbij|zodat|waardoor|die|dat|wat|waarvan|waarmee|waarin|omdat|aangezien|doordat|nu|hoewel|ofschoon|mits|tenzij|zolang|want|ook al|reden waarom)(?![\p{L}]))| (?=(?:maar|omdat|doordat|aangezien|terwijl|zodat)(?![\p{L}])|of (?:de|het|een|er|dit|deze|dat|die|ook)(?![\p{L}]))| en (?=(?:zal|zullen|heb|heeft|is|zijn|wordt|worden|kan|kunnen|ga|gaat|wil|zie|voer|vind|laat|verwacht|blijft|komt|werft|staat|bericht|informeer|stuur)(?![\p{L}]))/gu;
/** A question, a reason, a condition or a concession. */
const ASIDE =
  /^(?:of|[Oo]mdat|[Aa]angezien|[Dd]oordat|[Nn]u (?=de|het|een|er|uw|ik|wij|dit|die|veld)|[Hh]oewel|[Oo]fschoon|[Mm]its|[Tt]enzij|[Zz]olang|[Ww]ant|[Oo]ok al|[Tt]oen|[Vv]oordat)(?![\p{L}])/u;
/** Where after it the main clause begins with its verb. */
const MAIN = /, (?=(?:\p{Ll}+ ){1,2}(?:ik|wij|we|het|de|deze|die|er|een|daar|dit|dat|ook)(?![\p{L}]))/u;
const CONTRAST = new Gated(
  /(?<![\p{L}])(?:maar|doch|echter|evenwel|terwijl|al(?= is)|wel(?! degelijk)|wél|alleen|slechts|overige|andere?|resterende|rest|elders|tweede|laatste|behalve|uitgezonderd|uitzondering|niet overal)(?![\p{L}])/iu,
);

const RELATIVE = /^(?:die|dat|waarvan|waarmee|waarin|waarbij)(?![\p{L}])/u;

/** In order of the text; offsets are into it. `cues` may be those of a longer text. */
export function clausesOf(text: string, cues: Cues): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  for (const { index, 0: mark } of [...matchesOf(BREAK, text), { index: text.length, 0: '' }]) {
    push(clauses, text, from, index, cues);
    from = index + mark.length;
  }
  return clauses;
}

function push(clauses: Clause[], text: string, from: number, end: number, cues: Cues): void {
  let start = from;
  while (start < end && /[\s,]/.test(text[start] ?? '')) start += 1;
  const words = text.slice(start, end);
  if (words.trim() === '') return;
  const aside = ASIDE.test(words);
  const main = aside ? MAIN.exec(words) : null;
  if (aside && !main) return;
  if (main) start += main.index + main[0].length;
  const stated = text.slice(start, end);
  clauses.push({ text: stated, start, end, contrast: CONTRAST.test(stated, cues), relative: RELATIVE.test(stated) });
}
