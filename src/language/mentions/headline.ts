/**
 * The offices in the line over a printed letter: "BRIEF VAN DE MINISTER VAN …", "BRIEF VAN DE MINISTER EN
 * STAATSSECRETARIS VAN …", "BRIEF VAN DE MINISTERS VAN … EN VOOR …".
 */
import type { Passage } from '../extraction.ts';
import { matchesOf } from '../matches.ts';
import { type Office, officeOf } from './offices.ts';

/** In capitals it may go on in the next line. */
const HEADLINE =
  /^(?:(?:[Nn]r\. ?)?[\dA-Z. -]{1,20}\s)?(?:BRIEF VAN DE|Brief van de) (?<offices>(?:MINISTER|STAATSSECRETARIS|[Mm]inister|[Ss]taatssecretaris)[^\n]{0,250}(?:\n(?!Aan )[^\p{Ll}\n]{3,120}$)?)/mu;
const RANK = /(?<![\p{L}-])(?<rank>minister-president|minister|staatssecretaris)(?:s|sen)?(?![\p{L}-])/giu;
/** What parts the ministries of one rank: "VAN A, VAN B EN VOOR C". */
const NEXT_MINISTRY = /(?:,| en)\s+(?=(?:van|voor)\s)/iu;
/** What stands between an office and the next one. */
const JOINED = /(?:,|\s+en(?:\s+de)?|\s+de|\s)+$/iu;

/** An office that a letter comes from, with the passage that says so. */
export interface Sender {
  readonly office: Office;
  readonly passage: Passage;
}

/** The offices that the first such line of a text names, with where it names them. */
export function sendersIn(text: string): Sender[] {
  const match = HEADLINE.exec(text);
  const written = match?.groups?.['offices'] ?? '';
  if (!match) return [];
  const from = match.index + match[0].length - written.length;
  const ranks = matchesOf(RANK, written);
  const senders: Sender[] = [];
  for (const [index, { groups, index: at }] of ranks.entries()) {
    const rank = groups?.['rank'] ?? '';
    const until = ranks[index + 1]?.index ?? written.length;
    const own = ministriesOf(written, at, until);
    // "De minister en staatssecretaris van …": both of the one ministry that is named last.
    const next = ranks[index + 1];
    const ministries =
      own.length > 0 || !next ? own : ministriesOf(written, next.index, ranks[index + 2]?.index ?? written.length);
    for (const ministry of ministries.length > 0 ? ministries : ['']) {
      const office = officeOf(`${rank} ${ministry}`.trim());
      if (!office) return [];
      const quote = written.slice(at, until).replace(JOINED, '');
      const passage = { quote, start: from + at, end: from + at + quote.length, confidence: 0.95 };
      senders.push({ office, passage });
    }
  }
  return senders;
}

/** "VAN A", "VOOR B": the ministries and portfolios behind a rank. */
function ministriesOf(written: string, at: number, until: number): string[] {
  const behind = written
    .slice(at, until)
    .replace(/^[\p{L}-]+/u, '')
    .replace(JOINED, '')
    .trim();
  return behind === '' ? [] : behind.split(NEXT_MINISTRY);
}
