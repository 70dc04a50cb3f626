/** The date an observation holds on, and the date a change is counted from. */
import type { FoundDate } from '../dates.ts';
import type { Cast } from '../mentions/cast.ts';
import type { Line } from '../mentions/lines.ts';
import type { Span } from '../reading.ts';

export interface Since {
  readonly start: number;
  /** EDTF. */
  readonly date: string;
}

const SINCE = /(?<![\p{L}])(?:sinds|ten opzichte van|vergeleken met|in vergelijking met)(?![\p{L}])/iu;
/** How far after "sinds" its date or report may stand, in characters. */
const REACH = 120;
const NOT_ITS_DATE = /(?<![\p{L}])(?:sinds|vanaf|tot|tot en met|na|voor|vóór) (?:het |de )?$/iu;

/** Since when: the date after "sinds", or that of the report it names. */
export function sinceIn(cast: Cast, line: Line, dates: readonly FoundDate[]): Since | null {
  const since = SINCE.exec(line.text);
  if (!since) return null;
  const near = ({ start }: Span) => start > since.index && start < since.index + REACH;
  const found = dates.find(near);
  if (found) return { start: since.index, date: found.edtf };
  const report = cast.at(line).find((each) => each.kind === 'Report' && near(each));
  const date = report && cast.things.get(report.ref)?.traits.date;
  return date ? { start: since.index, date } : null;
}

/**
 * The date nearest to the count, before it or in its own clause, that is no "sinds"; `otherwise` where there is none; `future` where the count is said of a later year than the document's.
 */
export function dateOfCount(
  text: string,
  dates: readonly FoundDate[],
  count: Span,
  clauseEnd: number,
  own: string | null,
  since: Since | null,
  otherwise: string | null = own,
): string | null | 'future' {
  const behindSince = ({ start }: Span) => since !== null && start >= since.start && start <= since.start + REACH;
  const distance = ({ start, end }: FoundDate) => Math.min(Math.abs(start - count.end), Math.abs(count.start - end));
  const segment = text.lastIndexOf(';', count.start) + 1;
  const [nearest] = dates
    .filter(
      (date) =>
        date.form !== 'interval' &&
        date.start < clauseEnd &&
        date.start >= segment &&
        !behindSince(date) &&
        !NOT_ITS_DATE.test(text.slice(0, date.start)),
    )
    .sort((a, b) => distance(a) - distance(b));
  if (!nearest) return otherwise;
  return own !== null && nearest.edtf.slice(0, 4) > own.slice(0, 4) ? 'future' : nearest.edtf;
}
