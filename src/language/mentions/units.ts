/**
 * The units that a nota comes from: under "Directoraat-generaal X" stand its directie and afdeling, each
 * a part of the one above it. A nota is internal: the directoraat-generaal is of the addressee's ministry.
 */
import type { Head, Passage } from '../extraction.ts';
import type { Cast } from './cast.ts';
import { officeOf } from './offices.ts';
import { namedRef } from './refs.ts';

/** That an organisation is part of another, with the passage that says so. */
export interface Belonging {
  readonly part: string;
  /** Ref of an organisation, or the key of a ministry. */
  readonly whole: { readonly ref: string } | { readonly ministry: string };
  readonly passage: Passage;
}

const DIRECTORATE = /^directoraat[- ]?generaal /i;
/** A line that is a name and nothing else: no label, address, number or sentence. */
const UNIT =
  /^(?!(?:Datum|Kenmerk|Opgesteld|Bijlage|Contact|Bezoek|Postbus|Aan|Uw|Telefoon|Zaak|Deadline|Nota|Betreft)(?!\p{Ll}))\p{Lu}[\p{L}, &-]{3,70}$/u;
const MOST_UNITS = 3;

export function findUnits(cast: Cast, head: Head, source: string): Belonging[] {
  const sender = head.organisation;
  const label = sender?.value.replace(/\*/g, '').trim() ?? '';
  if (!sender || !DIRECTORATE.test(label)) return [];
  const directorate = namedRef('organisation', label);
  const ministry = head.kind?.value === 'Memo' && head.addressee ? officeOf(head.addressee.value)?.ministry : null;
  const found: Belonging[] = ministry
    ? [{ part: directorate, whole: { ministry }, passage: { ...passageOf(sender), confidence: 0.8 } }]
    : [];
  let above = directorate;
  for (const { name, start } of linesUnder(source, sender.end)) {
    const end = start + name.length;
    const passage = { quote: name, start, end, confidence: 0.85 };
    const ref = namedRef('organisation', name);
    cast.enter({ ref, kind: 'Organisation', label: name }, passage);
    found.push({ part: ref, whole: { ref: above }, passage });
    above = ref;
  }
  return found;
}

function passageOf({ quote, start, end, confidence }: Passage): Passage {
  return { quote, start, end, confidence };
}

/** The lines that follow without an empty one between, while they are names. */
function linesUnder(source: string, from: number): { readonly name: string; readonly start: number }[] {
  const units: { name: string; start: number }[] = [];
  let at = source.indexOf('\n', from);
  while (at >= 0 && units.length < MOST_UNITS) {
    const next = source.indexOf('\n', at + 1);
    const line = source.slice(at + 1, next < 0 ? source.length : next);
    const name = line.replace(/\*/g, '').trim();
    if (!UNIT.test(name)) break;
    units.push({ name, start: at + 1 + line.indexOf(name) });
    at = next;
  }
  return units;
}
