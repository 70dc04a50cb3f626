/**
 * A motion or toezegging with its particulars, each behind its label on a line of its own: "Nummer T01234", "Status deels
 * voldaan", "Deadline 1 juli 2025".
 */
import { inText } from '../citations/citations.ts';
import { findDates } from '../dates.ts';
import { matchesOf } from '../matches.ts';
import type { Span } from '../reading.ts';

/** Offsets are into the text as given. */
export interface Particulars extends Span {
  /** As its citation has it. */
  readonly id: string;
  readonly status: string;
  /** EDTF: when it was made, and when it is due. */
  readonly date: string | null;
  readonly due: string | null;
}

/** A number with its label, where such particulars begin. */
const NUMBER = /^\|? ?(?:nummer|kenmerk)[ :|]{1,4}(\S.{3,30})$/gimu;
const LABELLED =
  /^\|? ?(uitvoeringsstatus|behandelstatus|status|datum(?: toezegging)?|deadline|termijn)[ :|]{1,4}(\S.{0,120})$/gimu;
/** So far behind the number its particulars may stand, and so far before it its title and what it promises. */
const BEHIND = 3000;
const BEFORE = 1500;
/** A title of its own, or an empty line before text: here the particulars end. */
const ENDS = /\n[ \t]*\n(?=[^\n]*\S)/u;

/** All particulars in a text, in order. */
export function particularsIn(source: string): Particulars[] {
  let last = 0;
  return matchesOf(NUMBER, source).flatMap((match) => {
    const id = numberIn(match[1] ?? '');
    if (id === null || match.index < last) return [];
    const rest = source.slice(match.index, match.index + BEHIND);
    const fields = rest.slice(0, ENDS.exec(rest)?.index ?? rest.length);
    const values = new Map<string, string>();
    for (const [, label = '', value = ''] of matchesOf(LABELLED, fields))
      values.set(label.toLowerCase().split(' ')[0] ?? '', value.replace(/[ |]+$/u, ''));
    const status = values.get('uitvoeringsstatus') ?? values.get('status') ?? values.get('behandelstatus');
    if (status === undefined) return [];
    const start = titleBefore(source, match, last);
    last = match.index + fields.length;
    return [
      {
        id,
        status,
        date: dateOf(values.get('datum')),
        due: dateOf(values.get('deadline') ?? values.get('termijn')),
        start,
        end: last,
      },
    ];
  });
}

function numberIn(value: string): string | null {
  const id = inText(value)[0]?.id ?? null;
  return isOfItem(id) ? id : null;
}

/** Whether a citation's id is that of a motion or a toezegging by its number. */
export function isOfItem(id: string | null): id is string {
  return id !== null && /^(?:kst|toezegging):/u.test(id);
}

/** The first date of a field or cell. */
export function dateOf(value = ''): string | null {
  return findDates(value, null)[0]?.edtf ?? null;
}

/** Where the line that names it last before its number begins, else the line of the number. */
function titleBefore(source: string, number: RegExpExecArray, from: number): number {
  const start = Math.max(from, number.index - BEFORE);
  const before = source.slice(start, number.index);
  const title = matchesOf(TITLE, before).at(-1);
  return title ? start + title.index : number.index;
}

const TITLE = /^(?:(?:gewijzigde |nader ){0,2}motie|toezegging)(?![\p{L}])/gimu;
