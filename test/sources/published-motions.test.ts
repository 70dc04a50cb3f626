/** Motions as officielebekendmakingen.nl gives them: what each says in its XML is what is read in its text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../../src/language/extract.ts';
import { readSource } from '../../src/sources/read.ts';
import { motionsInXml, withoutStop } from '../evaluation/published-motions.ts';

const published = motionsInXml();
const skip = published.length > 0 ? false : '../shared is not there with the published motions';

test('kind, number, date, submitters and dictum of every published motion', { skip }, async () => {
  assert.equal(published.length, 30);
  for (const motion of published) {
    const { text, notes } = await readSource(motion.file);
    const { head, motion: read } = extract(text);
    const found = {
      file: motion.file,
      kst: `kst-${head.kamerstuk?.value}`,
      date: head.date?.value,
      submitters: read?.submitters.map(({ value }) => value),
      dictum: withoutStop(read?.dictum?.value ?? ''),
    };
    assert.deepEqual([head.kind?.value, notes, found], ['Motion', undefined, motion]);
  }
});
