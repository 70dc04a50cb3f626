/**
 * The five documents the project starts from, as facts: what they speak of, what they count and how it
 * hangs together, each with the range and the hash of the passage that says so. Their text is not here.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { thingsOf } from './things-of.ts';
import { FACTS } from './things-seeds.ts';

const SEEDS = new URL('../../../shared/seeds/', import.meta.url);
const skip = existsSync(SEEDS) ? false : 'the seed documents are not on this machine';
const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 10);

for (const [file, facts] of Object.entries(FACTS)) {
  describe(`things of ${file.slice(0, 3)}`, { skip }, () => {
    const text = skip ? '' : readFileSync(new URL(file, SEEDS), 'utf8');
    const things = thingsOf(text);

    for (const [ref, start, end, sha, traits] of facts.mentions) {
      it(`${ref} ${start} ${JSON.stringify(traits)}`, () => {
        const found = things.mentions.find((mention) => mention.ref === ref && mention.start === start);
        assert.ok(found, 'no such mention');
        assert.equal(found.end, end);
        assert.equal(hash(text.slice(start, end)), sha);
        assert.partialDeepStrictEqual(found, traits);
      });
    }

    for (const [start, end, sha, values] of facts.observations) {
      it(`observes ${values.value ?? values.quantifier} ${values.unit} on ${values.date}`, () => {
        const found = things.observations.find(
          (each) => each.value === values.value && each.measureKey === values.measureKey && each.date === values.date,
        );
        assert.ok(found, 'no such observation');
        assert.deepEqual([found.start, found.end, hash(found.quote)], [start, end, sha]);
        assert.partialDeepStrictEqual(found, values);
      });
    }

    it('observes nothing else', () => assert.equal(things.observations.length, facts.observations.length));

    for (const [type, from, to, start, end, sha, more] of facts.relations) {
      it(`${type} ${from} ${to}`, () => {
        const proofs = things.relations.filter((each) => each.type === type && each.from === from && each.to === to);
        const found = proofs.find((each) => each.start === start) ?? proofs[0];
        assert.ok(found, 'no such relation');
        assert.deepEqual([found.start, found.end, hash(found.quote)], [start, end, sha]);
        assert.partialDeepStrictEqual(found, more ?? {});
      });
    }

    it('takes no politics for a coalition, and no other monitor for its own', () => {
      assert.deepEqual(
        things.mentions.filter(({ kind }) => kind === 'Coalition'),
        [],
      );
      const programmes = new Set(things.mentions.filter(({ kind }) => kind === 'Programme').map(({ ref }) => ref));
      assert.ok(programmes.size <= 2, [...programmes].join(', '));
    });
  });
}

describe('one measure in several documents', { skip }, () => {
  it('has one key', () => {
    const keys = Object.values(FACTS).flatMap(({ observations }) => observations.map(([, , , values]) => values));
    const keyOf = (value: number) =>
      new Set(keys.filter((each) => each.value === value).map((each) => each.measureKey));
    assert.equal(keys.filter(({ value }) => value === 272).length, 2);
    assert.equal(keyOf(272).size, 1);
    assert.deepEqual(keyOf(124), keyOf(176));
    assert.deepEqual(keyOf(124), keyOf(279));
    assert.notDeepEqual(keyOf(275), keyOf(272));
  });
});
