/** Judges `extract` on real titles and motions in `../shared/data`; where they are not present, nothing is judged. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { extract } from '../../src/language/extract.ts';
import { readSource } from '../../src/sources/read.ts';
import { DATA, motionsInText, motionsInXml, type PublishedMotion, withoutStop } from './published-motions.ts';

export interface Measured {
  readonly what: string;
  readonly right: number;
  readonly of: number;
  readonly wrong: readonly string[];
}

/** Each measure on the published material; none where it is not there. */
export async function judgePublished(): Promise<Measured[]> {
  if (!existsSync(DATA)) return [];
  return [
    citedMotions(),
    citations(),
    ...(await motions('print', motionsInText())),
    ...(await motions('XML', motionsInXml())),
  ];
}

function measured(what: string, of: number, wrong: readonly string[]): Measured {
  return { what, right: of - wrong.length, of, wrong };
}

function linesOf(path: string): string[] {
  return readFileSync(new URL(`letter-titles/${path}`, DATA), 'utf8')
    .split('\n')
    .filter(Boolean);
}

function citedIn(title: string): string[] {
  return extract(title)
    .citations.filter(({ kind }) => kind !== 'motion-name')
    .flatMap(({ id }) => id ?? []);
}

interface Pair {
  readonly letterOnderwerp: string;
  readonly dossier: string;
  readonly volgnummer: number;
}

/** Titles of letters, each with the motion that it was found to cite; the data leaves the number of a Rijkswet out. */
function citedMotions(): Measured {
  const pairs = linesOf('letter-motion-pairs.jsonl').map((line) => JSON.parse(line) as Pair);
  const missed = pairs.filter(
    ({ letterOnderwerp, dossier, volgnummer }) =>
      !citedIn(letterOnderwerp).some((id) => id.replace(/-\(R\d+\)/, '') === `kst:${dossier}-${volgnummer}`),
  );
  return measured(
    'the motion cited in a title',
    pairs.length,
    missed.map(({ letterOnderwerp }) => letterOnderwerp),
  );
}

/**
 * Titles that cite: exactly the numbers that they cite. These stand in `cited-in-titles.json` by the first twelve
 * digits of the SHA-256 of the title; of 324 titles they were checked by eye, of the others the title has the one
 * form "12345-67".
 */
function citations(): Measured {
  const wanted = JSON.parse(readFileSync(new URL('cited-in-titles.json', import.meta.url), 'utf8')) as Readonly<
    Record<string, readonly string[]>
  >;
  const titles = linesOf('citing-titles.txt');
  const wrong = titles.filter((title) => {
    const cited = wanted[createHash('sha256').update(title).digest('hex').slice(0, 12)];
    return citedIn(title).toSorted().join(' ') !== cited?.toSorted().join(' ');
  });
  return measured('all citations of a title', titles.length, wrong);
}

/** Each field of the motions, and all fields of each. */
async function motions(form: string, published: readonly PublishedMotion[]): Promise<Measured[]> {
  const wrong: Record<string, string[]> = { kind: [], number: [], date: [], submitters: [], dictum: [] };
  const inexact = new Set<string>();
  for (const motion of published) {
    for (const field of await wrongIn(motion)) {
      wrong[field]?.push(motion.kst);
      inexact.add(motion.kst);
    }
  }
  return [
    ...Object.entries(wrong).map(([field, names]) =>
      measured(`${form} of a motion: ${field}`, published.length, names),
    ),
    measured(`${form} of a motion: all of it`, published.length, [...inexact]),
  ];
}

async function wrongIn({ file, kst, date, submitters, dictum }: PublishedMotion): Promise<string[]> {
  const { head, motion } = extract((await readSource(file)).text);
  const joined = (words: string) => withoutStop(words.normalize('NFC')).replace(/\s+/g, ' ');
  const fields: Readonly<Record<string, boolean>> = {
    kind: head.kind?.value === 'Motion',
    number: `kst-${head.kamerstuk?.value}` === kst,
    date: head.date?.value === date,
    submitters: motion?.submitters.map(({ value }) => value.normalize('NFC')).join('/') === submitters.join('/'),
    dictum: joined(motion?.dictum?.value ?? '') === joined(dictum),
  };
  return Object.entries(fields)
    .filter(([, right]) => !right)
    .map(([field]) => field);
}
