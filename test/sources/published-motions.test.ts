/** Motions as officielebekendmakingen.nl gives them: what each says in its XML is what is read in its text. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { extract } from '../../src/language/extract.ts';
import { readSource } from '../../src/sources/read.ts';

const FOLDER = new URL('../../../shared/data/motions-vws/', import.meta.url);
const skip = existsSync(FOLDER) ? false : '../shared is not there with the published motions';

interface Published {
  readonly kst: string;
  readonly publicatieIds: readonly string[];
}

const withoutStop = (text: string) => text.replace(/[\s,;:.]+$/, '');

/** Date, submitters and dictum by the tags and paragraphs of the XML itself. */
function written(xml: string) {
  const paragraphs = [...xml.matchAll(/<al>([^<]*)<\/al>/g)].map(([, text = '']) => text.replace(/\s+/g, ' ').trim());
  const end = paragraphs.indexOf('en gaat over tot de orde van de dag.');
  const asks = paragraphs.findIndex((text) => /^(?:verzoekt|spreekt|vraagt|roept)\b/.test(text));
  return {
    date: /isodatum="([^"]+)"/.exec(xml)?.[1],
    submitters: paragraphs.slice(end + 1).map(withoutStop),
    dictum: withoutStop(paragraphs.slice(asks, end).join(' ')),
  };
}

test('kind, number, date, submitters and dictum of every published motion', { skip }, async () => {
  const motions = JSON.parse(readFileSync(new URL('index.json', FOLDER), 'utf8')) as Published[];
  assert.equal(motions.length, 30);
  for (const { kst, publicatieIds } of motions) {
    const file = new URL(`document_publications/${publicatieIds[0]}.xml`, FOLDER);
    const { text, notes } = await readSource(file.pathname);
    const { head, motion } = extract(text);
    const read = {
      kind: head.kind?.value,
      kst: `kst-${head.kamerstuk?.value}`,
      notes,
      date: head.date?.value,
      submitters: motion?.submitters.map(({ value }) => value),
      dictum: withoutStop(motion?.dictum?.value ?? ''),
    };
    assert.deepEqual(read, { kind: 'Motion', kst, notes: undefined, ...written(readFileSync(file, 'utf8')) }, kst);
  }
});
