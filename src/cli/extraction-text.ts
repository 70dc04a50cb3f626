/** An extraction as a person reads it: the head, then a table of each sort of finding. */
import type { Extraction, Head, Located } from '../language/extraction.ts';
import { style } from './output.ts';
import { table } from './table.ts';

export function extractionText(extraction: Extraction): string {
  const { citations, followUps, commitments, observations, relations, gemeenten } = extraction;
  const labels = new Map(extraction.mentions.map(({ ref, label }) => [ref, label]));
  const name = (ref: string) => (ref === 'self' ? 'this document' : (labels.get(ref) ?? ref));
  return [
    headText(extraction.head),
    section('Citations', ['kind', 'id', 'text', 'at'], citations, (found) => [
      found.kind,
      found.id ?? found.number ?? '',
      found.text,
      place(found),
    ]),
    section('Follow-ups', ['outcome', 'of', 'which', 'passage', 'at'], followUps, (found) => [
      found.outcome,
      found.targetId ?? found.targetKind,
      found.targetText,
      found.quote,
      place(found),
    ]),
    section('Commitments', ['promise', 'made by', 'due', 'at'], commitments, (found) => [
      found.text,
      found.madeBy ?? '',
      found.due ?? '',
      place(found),
    ]),
    section('Observations', ['measure', 'value', 'unit', 'date', 'at'], observations, (found) => [
      found.measure,
      found.value === null ? (found.quantifier ?? '') : `${found.delta ? '+' : ''}${found.value}`,
      found.unit,
      found.date ?? '',
      place(found),
    ]),
    section('Relations', ['from', 'link', 'to', 'at'], relations, (found) => [
      name(found.from),
      found.type,
      name(found.to),
      place(found),
    ]),
    section('Gemeenten', ['named', 'code', 'as', 'at'], gemeenten, (found) => [
      found.name,
      found.codes.join(found.reading === 'open' ? ' or ' : ' '),
      found.quote,
      place(found),
    ]),
  ]
    .filter(Boolean)
    .join('\n');
}

function place(passage: { readonly start: number; readonly end: number }): string {
  return `${passage.start}-${passage.end}`;
}

function section<T>(
  title: string,
  heading: readonly string[],
  findings: readonly T[],
  row: (finding: T) => readonly string[],
): string {
  return findings.length === 0 ? '' : `${style('underline', title)}\n${table(heading, findings.map(row))}`;
}

function headText(head: Head): string {
  const fields: readonly (readonly [string, Located<string | number> | null])[] = [
    ['kind', head.kind],
    ['reference', head.reference],
    ['kamerstuk', head.kamerstuk],
    ['date', head.date],
    ['title', head.title],
    ['addressee', head.addressee],
    ['organisation', head.organisation],
    ['deadline', head.deadline],
    ['attachments', head.attachments],
  ];
  const rows = fields.flatMap(([label, found]) => (found ? [[label, String(found.value)]] : []));
  const signed = head.signatories.map(({ name, office }) => ['signed', [name, office].filter(Boolean).join(', ')]);
  const empty = head.emptyFields.length > 0 ? [['empty', head.emptyFields.join(', ')]] : [];
  const all = [...rows, ...signed, ...empty];
  return all.length === 0 ? 'No head found.\n' : table(['head', ''], all);
}
