/**
 * What is said of programmes: whose part one is, which reports and monitors are about it, which agreement
 * provides for it and which fund pays, who takes part, and what the document itself is about.
 */

import { cue } from '../cues.ts';
import type { Observation } from '../extraction.ts';
import { matchesOf } from '../matches.ts';
import { type Cast, maskOf, type Occurrence, occurrenceAt, SIGNS } from '../mentions/cast.ts';
import type { Line } from '../mentions/lines.ts';
import { mainProgramme } from '../mentions/main-programme.ts';
import { type Ledger, SELF } from './ledger.ts';

const PART = new RegExp(
  `(?<!${SIGNS.Programme})(?<part>${SIGNS.Programme}+)[^.;]{0,50}?(?<!\\p{L})(?:(?:onder)?deel(?:programma|project)? (?:uit )?van|valt onder) (?:het |de )?(?:(?:landelijke|brede|bredere) )?(?:\\p{L}+ )?(?<whole>${SIGNS.Programme}+)`,
  'gu',
);
/** "In deze voortgangsrapportage wordt de stand van zaken van het programma X beschreven." */
const TELLS_OF = new RegExp(
  `(?<!${SIGNS.Report})(?<report>${SIGNS.Report}+)(?!${SIGNS.Report})[^.;${SIGNS.Programme}]{0,90}?(?<!\\p{L})(?:voortgang|stand van zaken|update|ontwikkelingen|actualisatie) (?:van|over|rond|rondom|bij|binnen) (?:het |de )?(?:\\p{L}*(?:programma|project|aanpak) )?(?<programme>${SIGNS.Programme}+)`,
  'gu',
);
const TOLD_CUE = cue('voortgang', 'stand van zaken', 'update', 'ontwikkelingen', 'actualisatie');
const AGREED =
  /(?:opgenomen|afgesproken|vastgelegd|afspraken|afspraak|geregeld|bepaald|voorziet|overeengekomen|vrijgemaakt|aangekondigd|uitgetrokken|staat|gereserveerd)(?![\p{L}])/u;
const IN_AGREEMENT = /(?<![\p{L}])(?:in|met|via|vanuit|binnen|op basis van|door|conform|volgens) (?:het |de |dit )?$/iu;
const PAYS = /(?:middelen|financi|bekostig|gefinancierd|betaal|budget|geld|subsidi|uitkering)/iu;
const BELONGS =
  /(?:bijbehorende|behorende bij|hoort bij|horend bij|uit hoofde van|op grond van|in het kader van) (?:de |het )?$/u;
const DONE_BY =
  /(?<![\p{L}])(?<deed>verzameld|uitgevoerd|begeleid|ondersteund|opgesteld|ontwikkeld|gecoördineerd|gefaciliteerd|samengesteld) door (?:het |de )?(?:\p{L}+ )?$/u;
const OBJECT =
  /(?<![\p{L}])(voorbeelden|gegevens|cijfers|informatie|onderzoek|handreikingen?|praktijkvoorbeelden)(?![\p{L}])/u;
const DOES = new RegExp(
  `^(?:,? (?:en )?(?:het |de )?${SIGNS.Organisation}+)? (?<does>volgt (?:de voortgang|de ontwikkelingen)?|(?:monitort|ondersteunt|begeleidt|coördineert|voert|faciliteert|organiseert)|(?:volgen|monitoren|ondersteunen|begeleiden|coördineren|voeren|faciliteren|organiseren))(?![\\p{L}])`,
  'u',
);
const PART_CUE = cue('deel', 'valt onder');
const DOES_CUE = cue('volg', 'monitor', 'ondersteun', 'begeleid', 'coördine', 'voer', 'faciliteer', 'organise');
const OFTEN = 3;

export function relateProgrammes(cast: Cast, observations: readonly Observation[], ledger: Ledger): void {
  for (const line of cast.lines) {
    if (cast.at(line).length === 0) continue;
    parts(cast, line, ledger);
    toldOf(cast, line, ledger);
    provided(cast, line, ledger);
    funded(cast, line, ledger);
    takingPart(cast, line, ledger);
  }
  series(cast, ledger);
  about(cast, observations, ledger);
}

function whole(line: Line, confidence: number) {
  return line.passage(0, line.text.length, confidence);
}

function parts(cast: Cast, line: Line, ledger: Ledger): void {
  if (!line.cues.has(PART_CUE)) return;
  for (const match of matchesOf(PART, maskOf(cast, line))) {
    const sign = match.groups?.['whole'] ?? '';
    const part = occurrenceAt(cast, line, match.index);
    const total = occurrenceAt(cast, line, match.index + match[0].length - sign.length);
    if (part && total) ledger.add('PART_OF', part.ref, total.ref, whole(line, 0.95));
  }
}

/** A report on a programme that also tells how a part of it goes, reports on the part. */
function toldOf(cast: Cast, line: Line, ledger: Ledger): void {
  if (!line.cues.has(TOLD_CUE) || !cast.at(line).some((each) => each.kind === 'Report')) return;
  for (const match of matchesOf(TELLS_OF, maskOf(cast, line))) {
    const report = occurrenceAt(cast, line, match.index);
    const sign = match.groups?.['programme'] ?? '';
    const programme = occurrenceAt(cast, line, match.index + match[0].length - sign.length);
    if (!report || !programme || cast.things.get(report.ref)?.traits.of === programme.ref) continue;
    ledger.add('REPORTS_ON', report.ref, programme.ref, whole(line, 0.85));
  }
}

/** "In het X-akkoord is opgenomen dat … programme Y …": X provides for Y. */
function provided(cast: Cast, line: Line, ledger: Ledger): void {
  for (const agreement of cast.at(line).filter((each) => each.kind === 'Agreement')) {
    const said = AGREED.exec(line.text.slice(agreement.end));
    if (!said) continue;
    const cue = /^voorziet/.test(said[0]) || IN_AGREEMENT.test(line.text.slice(0, agreement.start));
    const programme = firstAfter(cast, line, 'Programme', agreement.end + said.index);
    if (cue && programme) ledger.add('PROVIDES_FOR', agreement.ref, programme.ref, whole(line, 0.93));
  }
}

function funded(cast: Cast, line: Line, ledger: Ledger): void {
  const here = cast.at(line);
  for (const fund of here.filter((each) => each.kind === 'Fund')) {
    const before = here.findLast((each) => each.kind === 'Programme' && each.end <= fund.start);
    const programme = before ?? firstAfter(cast, line, 'Programme', fund.end);
    if (programme && PAYS.test(line.text))
      ledger.add('FUNDS', fund.ref, programme.ref, whole(line, before ? 0.88 : 0.85));
    const agreement = here.find((each) => each.kind === 'Agreement');
    if (agreement && (BELONGS.test(line.text.slice(0, fund.start)) || between(line, agreement, fund))) {
      ledger.add('ARRANGED_BY', fund.ref, agreement.ref, whole(line, 0.9));
    }
  }
}

/** "de SPUK van het X-akkoord", "de SPUK bij het X-akkoord". */
function between(line: Line, agreement: Occurrence, fund: Occurrence): boolean {
  return (
    fund.end < agreement.start &&
    /^ (?:\p{L}+ )?(?:van|bij|uit) (?:het |de )?$/u.test(line.text.slice(fund.end, agreement.start))
  );
}

function takingPart(cast: Cast, line: Line, ledger: Ledger): void {
  const here = cast.at(line);
  for (const body of here.filter((each) => each.kind === 'Organisation')) {
    const before = line.text.slice(0, body.start);
    const deed = DONE_BY.exec(before)?.groups?.['deed'];
    if (deed) {
      const work =
        here.findLast((each) => ['Report', 'Monitor', 'Publication'].includes(each.kind) && each.end <= body.start) ??
        here.findLast((each) => each.kind === 'Programme' && each.end <= body.start);
      const object = OBJECT.exec(before)?.[1];
      const role = object ? `${object} ${deed}` : deed;
      if (work) ledger.add('TAKES_PART_IN', body.ref, work.ref, whole(line, 0.88), { role });
    }
    if (!line.cues.has(DOES_CUE)) continue;
    const does = DOES.exec(maskOf(cast, line).slice(body.end))?.groups?.['does']?.trim();
    const programme = does && firstAfter(cast, line, 'Programme', body.end);
    if (does && programme) ledger.add('TAKES_PART_IN', body.ref, programme.ref, whole(line, 0.85), { role: does });
  }
}

function firstAfter(cast: Cast, line: Line, kind: Occurrence['kind'], offset: number): Occurrence | undefined {
  return cast.at(line).find((each) => each.kind === kind && each.start >= offset);
}

/** Reports, monitors, letters, tranches and coalitions belong to a programme; the best proof names both. */
function series(cast: Cast, ledger: Ledger): void {
  const types = {
    Report: 'REPORTS_ON',
    Monitor: 'MONITORS',
    Letter: 'ABOUT',
    Publication: 'ABOUT',
    Tranche: 'OF_PROGRAMME',
    Coalition: 'OF_PROGRAMME',
  } as const;
  for (const line of cast.lines) {
    const here = cast.at(line);
    for (const each of here) {
      if (!(each.kind in types) || each.how === 'pointer') continue;
      const programme = cast.things.get(each.ref)?.traits.of;
      if (!programme) continue;
      const both = here.some((other) => other.ref === programme);
      ledger.add(types[each.kind as keyof typeof types], each.ref, programme, whole(line, both ? 0.95 : 0.82));
    }
  }
}

/** Surely the programme of the title or of most of the text; also one it counts something of or names often. */
function about(cast: Cast, observations: readonly Observation[], ledger: Ledger): void {
  const main = mainProgramme(cast);
  const seen = new Map<string, Line[]>();
  for (const line of cast.lines) {
    for (const ref of new Set(
      cast
        .at(line)
        .filter(({ kind }) => kind === 'Programme')
        .map((each) => each.ref),
    )) {
      const lines = seen.get(ref) ?? [];
      lines.push(line);
      seen.set(ref, lines);
    }
  }
  for (const [ref, lines] of seen) {
    const [first] = lines;
    if (!first) continue;
    const titled = lines.find((line) => line.role === 'title') ?? lines.find((line) => line.role === 'heading');
    const counted = observations.find((each) => each.programmeRef === ref);
    if (titled) ledger.add('ABOUT', SELF, ref, whole(titled, titled.role === 'title' ? 0.97 : 0.9));
    else if (main?.ref === ref) ledger.add('ABOUT', SELF, ref, whole(first, 0.92));
    else if (lines.length >= OFTEN) ledger.add('ABOUT', SELF, ref, whole(first, 0.85));
    else if (counted) ledger.add('ABOUT', SELF, ref, { ...counted, confidence: 0.8 });
  }
}
