/** Tables of moties and toezeggingen: what the status column says of the one that the row is about. */

import type { FollowUpOutcome } from '../../model/kind.ts';
import { cuesOf } from '../cues.ts';
import { Gated } from '../gated.ts';
import { MINISTRY_NAMES } from '../mentions/ministries.ts';
import { sentencesOf } from '../reading/sentences.ts';
import { type Stated, stated } from './modality.ts';
import { triggersIn } from './outcomes.ts';
import { stancesIn, tellsDone } from './stances.ts';

interface Status {
  readonly outcome: FollowUpOutcome;
  readonly pattern: RegExp;
}

/** How a status cell begins. */
const STATUSES: readonly Status[] = [
  {
    outcome: 'PARTIAL',
    pattern:
      /^(?:status:? )?(?:deels|gedeeltelijk|ten dele|grotendeels|voor een deel|half|is deels|nog niet (?:geheel|volledig))(?![\p{L}])/iu,
  },
  {
    outcome: 'REJECTED',
    pattern:
      /^(?:status:? )?(?:(?:wordt|is|zal|kan) )?(?:niet (?:uitgevoerd|overgenomen|uitvoerbaar|nagekomen|worden uitgevoerd)|afgewezen|geen uitvoering|ontraden en niet)(?![\p{L}])/iu,
  },
  {
    outcome: 'PENDING',
    pattern:
      /^(?:status:? )?(?:loopt|lopend|lopende|in uitvoering|in behandeling|in voorbereiding|in bewerking|in onderzoek|openstaand|(?:de motie |de toezegging )?(?:staat|blijft|is) (?:nog )?open(?:staan)?|open(?! data)|onderhanden|nog (?:niet|in|geen|te)|volgt|wordt(?! niet|[^.;]{0,80} (?:hiermee|hierbij|bij deze|(?:met|middels|in) deze|afgedaan|afgehandeld|voldaan|overgedragen|overgenomen door))|zal|(?:[\p{L}&]+ ){1,4}(?:informeert|bericht) (?:de |uw )?(?:Tweede |Eerste )?Kamer|(?:(?:de|uw) )?(?:(?:Tweede|Eerste) )?Kamer ontvangt(?! (?:hierbij|hiermee|bijgaand))|gepland|planning|verwacht|naar verwachting|vertraagd|uitgesteld|voorzien|aangehouden tot nader|doorlopend|(?:vóór|voor|in|uiterlijk|begin|eind|medio) (?:\p{L}+ ){0,3}(?:20\d\d|kwartaal|zomer|najaar|voorjaar)(?=[^\p{L}]*$|[.,;:] |(?: \p{L}+){1,3}\.?$))(?![\p{L}])/iu,
  },
  {
    outcome: 'TRANSFERRED',
    pattern: new RegExp(
      String.raw`^(?:status:? )?(?:overgedragen|overgenomen door|overgeheveld|doorgeleid|doorgezonden|doorgestuurd|belegd bij|naar (?:de |het )?(?:minister|staatssecretaris|ministerie|(?:${MINISTRY_NAMES})(?![\p{L}])))`,
      'iu',
    ),
  },
  {
    outcome: 'LAPSED',
    pattern: /^(?:status:? )?(?:is )?(?:vervallen|vervalt|komt te vervallen|ingetrokken|achterhaald)(?![\p{L}])/iu,
  },
  { outcome: 'HELD_OVER', pattern: /^(?:status:? )?(?:is )?aangehouden(?![\p{L}])/iu },
  { outcome: 'VOTED_DOWN', pattern: /^(?:status:? )?(?:is )?(?:verworpen|niet aangenomen)(?![\p{L}])/iu },
  { outcome: 'APPRECIATION', pattern: /^(?:status:? )?(?:ontraden|ontraadt|oordeel kamer|ontijdig)(?![\p{L}])/iu },
  {
    outcome: 'FULFILLED',
    pattern:
      /^(?:status:? )?(?:(?:is|wordt|werd|hiermee|met deze brief|middels deze brief|bij deze) )?(?:afgedaan|afgehandeld|afgerond|afgesloten|uitgevoerd|gereed|voldaan|nagekomen|ingelost|voltooid|gerealiseerd|klaar|doorgehaald|beantwoord|verzonden|aan voldaan)(?![\p{L}])|^(?:status:? )?(?:(?:de |uw )?(?:Tweede |Eerste )?Kamer is (?:op|bij|per|met|middels|geïnformeerd)|(?:brief|rapport) (?:verzonden|gestuurd|aangeboden)|per brief van|met (?:de |deze )?brief)/iu,
  },
];
const ANY_STATUS = new Gated(new RegExp(STATUSES.map(({ pattern }) => pattern.source).join('|'), 'iu'));
/** A status may stand after what the letter reports in the same cell. */
const AT_THE_END =
  /(?:(?<=; )|(?<=\. )(?=\p{Lu}))(?:(?:De|Deze) (?:motie|toezegging) (?:is|wordt|blijft|kan) )?(?:[^.;]{0,80})$/u;

/** "Appreciatie: ontraden." */
const LABEL =
  /^(?:(?:Kabinets)?[Aa]ppreciatie|Oordeel|Advies|Reactie|Status|Stand van zaken)(?: (?:van het )?kabinet)?: (?=\p{L})/u;

/** What a cell says of how things stand; null when it is no status. */
export function statusOf(cell: string): Stated | null {
  const text = cell
    .replace(/^[\s*|]+|[\s*|]+$/g, '')
    .replace(/^(?:Motie|Toezegging)(?: is)?:? (?=\p{Ll})/u, '')
    .replace(LABEL, '');
  const found = ANY_STATUS.test(text, cuesOf(text)) ? STATUSES.find(({ pattern }) => pattern.test(text)) : undefined;
  // "In het najaar van 2022 is de Kamer geïnformeerd" only begins as what is planned does.
  if (found?.outcome === 'PENDING' && tellsDone(text)) return { outcome: 'FULFILLED', confidence: 0.8, negated: false };
  return found ? { outcome: found.outcome, confidence: 0.92, negated: found.outcome === 'REJECTED' } : null;
}

/** The cells of a row, as the text was given: parted by bars or tabs. */
function cellsOf(row: string): string[] {
  return row.split(/\t+|\|/).map((cell) => cell.trim());
}

/** The status of a row: of its last cell that is one, else what its last cell tells. `own`: the date of the document. */
export function rowStatus(row: string, own: string | null): Stated | null {
  const cells = cellsOf(row)
    .filter((cell) => cell !== '')
    .toReversed();
  for (const cell of cells) {
    const status = statusOf(cell) ?? lastWords(cell);
    if (status) return status;
  }
  const told = cells.length > 2 ? stancesIn(cells[0] ?? '', own).at(-1) : undefined;
  return told ? { outcome: told.outcome, confidence: told.confidence, negated: told.outcome === 'REJECTED' } : null;
}

/** The status that a cell of its own lines tells: all of it, its last line, or its last words. */
export function cellStatus(cell: string): Stated | null {
  return statusOf(cell.replace(/\s+/g, ' ')) ?? statusOf(cell.split(/[\r\n]+/).at(-1) ?? '') ?? lastWords(cell);
}

/** "Afgedaan. De uitvoering is overgedragen aan …": done with by whoever tells it, and not yet done. */
const HANDED_ON = /(?<!\p{L})(?:is|zijn|wordt) (?:\p{L}+ ){0,3}(?:overgedragen|overgeheveld|doorgeleid)(?!\p{L})/iu;

/** What a status of whole sentences tells: as a cell of its own, else what is said last of how it stands. */
export function toldStatus(status: string, own: string | null): Stated | null {
  const cell = cellStatus(status);
  if (cell && (cell.outcome !== 'FULFILLED' || !HANDED_ON.test(status))) return cell;
  const sentences = sentencesOf(status).map(({ start, end }) => status.slice(start, end));
  for (const text of sentences.toReversed()) {
    const [trigger] = triggersIn(text, false, cuesOf(text)).filter(({ outcome }) => outcome !== 'MENTION');
    if (trigger) return stated(text, trigger, false, own);
    const stance = stancesIn(text, own).at(-1);
    if (stance)
      return { outcome: stance.outcome, confidence: stance.confidence, negated: stance.outcome === 'REJECTED' };
  }
  return null;
}

function lastWords(cell: string): Stated | null {
  const last = AT_THE_END.exec(cell.replace(/[.\s]+$/, ''))?.[0];
  return last ? statusOf(last) : null;
}

/** "3 | Toezegging …", "3. Motie …": the number by which later text calls the row. */
export function rowNumber(text: string): number | null {
  const match = /^\|? ?(\d{1,3})(?:[.)]| \|| |\t)/.exec(text);
  return match ? Number(match[1]) : null;
}
