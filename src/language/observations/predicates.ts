/** What a sentence says of what it counts: the clause around the count, without the count and its date. */

import { MONTH } from '../../model/months.ts';
import { findDates } from '../dates.ts';
import type { Cast } from '../mentions/cast.ts';
import { SIGNS } from '../mentions/cast.ts';
import type { Line } from '../mentions/lines.ts';
import { isWhole, topicBefore } from '../mentions/topics.ts';
import { SMALL_NUMBERS } from '../numbers.ts';
import type { Span } from '../reading.ts';
import { clauseAt, type Measure, measureOf } from './clauses.ts';
import type { Count } from './count.ts';

/** "…, met 7,2 miljoen inwoners, …": said of what is counted, not how it is counted. */
const INSERTED = /^, (?:[^,;.]|[,.](?=\d)){3,90}, /u;
/** When it began, or what it is compared with, is not what is counted. */
const SINCE = new RegExp(
  `(?<![\\p{L}])sinds (?:(?:het|de) \\p{L}+ (?:van )?(?:de |het )?(?:\\p{L}+ ){0,2}\\p{L}*rapportage|${MONTH}|vorig jaar|de start|het begin|(?=\\s|$))`,
  'giu',
);
/** "Van de 198 gemeenten hebben er 61 …": what they are part of. */
const BASE =
  /(?<![\p{L}])(?:van|uit) (?:de|deze|die) (?:\d[\d.]* )?\p{Ll}+(?= (?:\p{Ll}+ )?$| (?:is|zijn|was|waren|hebben|heeft|doen|nemen) )/iu;
/** "87 gemeenten en negen provincies doen mee": each count has the predicate, not the other count. */
const AND_OTHERS = new RegExp(
  `^,? (?:en|of) (?:(?:ruim|circa|ongeveer|bijna) )?(?:\\d[\\d.]*|${SMALL_NUMBERS}|\\p{Ll}*(?:tien|tig)) (?:\\p{Ll}+e )?\\p{Ll}+(?:en|s)(?![\\p{L}])(?= (?:hebben|zijn|doen|nemen|werken|waren|hadden|mee)|[.,])`,
  'u',
);
const OTHERS_AND = /(?<![\p{L}\d])(?:\d[\d.]*|\p{Ll}+) (?:\p{Ll}+e )?\p{Ll}+(?:en|s) (?:en|of) *$/u;
/** "het programma X" is X. */
const INTRODUCED = new RegExp(
  `(?:(?:[Hh]et|[Dd]e|[Dd]it|[Dd]eze) )?(?:\\p{L}*(?:programma|aanpak|project) )?${SIGNS.Programme}`,
  'gu',
);
/** How many lines earlier the programme that is counted may have been named. */
const TOPIC_NEAR = 3;

/** `clause` is the part of the line that speaks of the count; left out, it is found. */
export function measureFrom(
  cast: Cast,
  line: Line,
  count: Count,
  programme: string | null,
  clause: Span = clauseAt(line.text, count.start),
): Measure {
  const before = signed(cast, line, clause.start, count.start).replace(BASE, ' ');
  const after = signed(cast, line, count.end, clause.end).replace(INSERTED, ' ').replace(AND_OTHERS, '');
  const rest = withoutDates(`${before.replace(OTHERS_AND, '')} ${after}`).replace(INTRODUCED, SIGNS.Programme);
  const share = count.percentage !== null && count.unit === 'procent';
  const unit = share ? `aandeel ${count.noun}` : count.noun;
  const { within, adjectives } = count;
  return measureOf(rest.replace(SINCE, ' '), { unit, within, programme, adjectives });
}

/** The line's text with one sign for each programme that is named or pointed at. */
function signed(cast: Cast, line: Line, from: number, to: number): string {
  let text = '';
  let at = from;
  for (const { kind, start, end } of cast.at(line)) {
    if (kind !== 'Programme' || start < at || end > to) continue;
    text += line.text.slice(at, start) + SIGNS.Programme;
    at = end;
  }
  return text + line.text.slice(at, Math.max(at, to));
}

function withoutDates(text: string): string {
  return findDates(text, '2000').reduceRight((rest, { start, end }) => {
    const lead = rest
      .slice(0, start)
      .replace(
        /(?<![\p{L}])(?:in|per|op|eind|begin|medio|van|uit|het jaar|vanaf|sinds|tot|tot en met|met ingang van) ?$/iu,
        '',
      );
    return `${lead} ${rest.slice(end)}`;
  }, text);
}

/** The programme that is counted: in the clause, as antecedent of its relative clause, or the topic before it. */
export function programmeAt(cast: Cast, line: Line, count: Count, main: string | null): string | null {
  const named = cast.at(line).filter((each) => each.kind === 'Programme' && !isWhole(line, each));
  const relative = named.findLast(
    (each) => each.end <= count.start && /^\)?, (?:dat|die) /.test(line.text.slice(each.end)),
  );
  const before = named.findLast((each) => each.end <= count.start);
  const after = named.find((each) => each.start >= count.end);
  const earlier = topicBefore(cast, line, TOPIC_NEAR);
  return (relative ?? before ?? after ?? earlier)?.ref ?? main;
}
