/** The sentences of test/corpus/gemeenten with what they name, and how many of it `extract` finds. */
import { readFileSync } from 'node:fs';
import { bundledGazetteer } from '../../../src/ingest/gazetteer.ts';
import { extract } from '../../../src/language/extract.ts';
import type { GemeenteMention } from '../../../src/language/extraction.ts';
import { capitalsOf } from '../../../src/language/mentions/names.ts';
import { PROVINCES } from '../../../src/model/province.ts';

export interface Sentence {
  readonly text: string;
  readonly date: string | null;
  /** `start-end key`: a CBS code, `PV20`, `G4`, or codes that the text leaves open. */
  readonly names: readonly string[];
}

export interface Score {
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** What was missed and what was found in vain, each with its sentence. */
  readonly mistakes: readonly string[];
}

export const GAZETTEER = bundledGazetteer();

export function sentencesOf(part: 'dev' | 'heldout'): Sentence[] {
  const file = new URL(`../../corpus/gemeenten/${part}.txt`, import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(sentenceOf);
}

export function scoreOf(sentences: readonly Sentence[]): Score {
  let right = 0;
  let missed = 0;
  let vain = 0;
  const mistakes: string[] = [];
  for (const { text, date, names } of sentences) {
    const options = { lexicon: { names: [], gazetteer: GAZETTEER }, ...(date && { date }) };
    const found = extract(text, options).gemeenten.map(keyOf);
    const lost = names.filter((name) => !found.includes(name));
    const extra = found.filter((name) => !names.includes(name));
    right += names.length - lost.length;
    missed += lost.length;
    vain += extra.length;
    const said = [
      ...lost.map((key) => `missed ${shown(key, text)}`),
      ...extra.map((key) => `in vain ${shown(key, text)}`),
    ];
    if (said.length > 0) mistakes.push(`${text}: ${said.join(', ')}`);
  }
  const precision = right / (right + vain);
  const recall = right / (right + missed);
  return { right, precision, recall, f1: (2 * precision * recall) / (precision + recall), mistakes };
}

function keyOf({ start, end, reading, codes, name }: GemeenteMention): string {
  const group = reading === 'group' && name in PROVINCES && codes.length === 0 ? `${name}?` : name;
  return `${start}-${end} ${reading === 'group' ? group : codes.join('/')}`;
}

function shown(key: string, text: string): string {
  const [, start, end, code] = /^(\d+)-(\d+) (.*)$/.exec(key) ?? [];
  return `"${text.slice(Number(start), Number(end))}" ${code}`;
}

function sentenceOf(line: string): Sentence {
  const [marked = '', date = null] = line.split(' | ');
  const names: string[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]+\])/)) {
    const [, written, key] = /^\[([^|\]]+)(?:\|([^\]]+))?\]$/.exec(part) ?? [];
    if (written) names.push(`${text.length}-${text.length + written.length} ${key ?? codeOf(written)}`);
    text += written ?? part;
  }
  return { text, date, names };
}

/** Of what is one gemeente's name, now or ever; the group's own name. */
function codeOf(written: string): string {
  if (/^G\d+$/.test(written)) return written;
  const [found] = GAZETTEER.find({ text: written, capitals: capitalsOf(written) });
  const codes = (found?.entry.bearers ?? []).map(({ gemeente }) => gemeente.code);
  if (codes.length !== 1) throw new Error(`"${written}" is the name of ${codes.length} gemeenten: write its code`);
  return codes[0] as string;
}
