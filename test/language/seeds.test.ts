/**
 * The five documents the project starts from, as facts: head, citations, follow-ups and commitments,
 * each with its range and the hash of its words. Their text is not here.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { extract } from '../../src/language/extract.ts';
import { sha256 } from '../../src/model/assertion.ts';

const SEEDS = new URL('../../../shared/seeds/', import.meta.url);
const skip = existsSync(SEEDS) ? false : 'the seed documents are not on this machine';

function seed(number: string) {
  const file = skip ? '' : (readdirSync(SEEDS).find((name) => name.startsWith(number)) ?? '');
  const text = skip ? '' : readFileSync(new URL(file, SEEDS), 'utf8');
  return { text, found: extract(text) };
}

const hash = (text: string) => sha256(text).slice(0, 12);

describe('000, a letter', { skip }, () => {
  const { text, found } = seed('000');
  const { head } = found;

  it('has a head', () => {
    assert.equal(head.kind?.value, 'Letter');
    assert.deepEqual([head.reference?.value, head.reference?.start], ['1711810-206934-PG', 215]);
    assert.deepEqual([head.date?.value, head.date?.start], ['2020-07-08', 383]);
    assert.deepEqual([head.title?.start, head.title?.end], [403, 445]);
    assert.equal(head.attachments?.value, 1);
    assert.deepEqual(head.emptyFields, ['Uw brief']);
    assert.deepEqual([head.addressee?.start, head.addressee?.end], [52, 105]);
    assert.deepEqual([head.organisation?.start, head.organisation?.end], [2, 50]);
  });

  it('is signed over three lines', () => {
    assert.deepEqual(
      head.signatories.map(({ name, office, start, end }) => [name, office, start, end]),
      [['Hugo de Jonge', 'de minister van Volksgezondheid, Welzijn en Sport', 2508, 2573]],
    );
  });

  it('cites a motion by name, its number in the footnote', () => {
    const motion = found.citations.find(({ kind }) => kind === 'motion-name');
    assert.deepEqual(
      [motion?.names, motion?.number, motion?.start, motion?.end],
      [['Raemakers', 'Bergkamp'], 'kst:34104-258', 2271, 2297],
    );
    const number = found.citations.find(({ id }) => id === 'kst:34104-258');
    assert.deepEqual([number?.start, number?.end, number?.quote], [2615, 2630, '34 104, nr. 258']);
  });

  it('fulfils the motion and the promise of another office', () => {
    const [motion, promise] = found.followUps.filter(({ start }) => start === 2238);
    assert.deepEqual([motion?.outcome, motion?.targetKind, motion?.targetId], ['FULFILLED', 'Motion', 'kst:34104-258']);
    assert.deepEqual(
      [promise?.outcome, promise?.targetKind, promise?.madeOn],
      ['FULFILLED', 'Commitment', '2020-06-17'],
    );
    assert.equal(promise?.madeByRef, 'office:minister-medische-zorg-en-sport');
    assert.equal(promise?.madeInRef, 'debate:ao-pakketbeheer-2020-06-17');
    for (const one of [motion, promise]) assert.deepEqual([one?.end, hash(one?.quote ?? '')], [2464, '0bf526441ae7']);
  });

  it('tells a promise to report twice a year', () => {
    const [recurring, single] = found.commitments;
    assert.deepEqual([recurring?.recurring, recurring?.start, recurring?.end], [true, 699, 802]);
    assert.equal(hash(recurring?.text ?? ''), 'ec8150bc3b04');
    assert.deepEqual([single?.madeInRef, single?.date], ['debate:ao-pakketbeheer-2020-06-17', '2020-06-17']);
  });

  it('joins the sentence that the page broke', () => {
    const follow = found.followUps.find(({ start }) => start === 2238);
    assert.ok(!follow?.quote.includes('Kenmerk'));
    assert.equal(text.slice(follow?.start, follow?.end), follow?.quote);
  });
});

describe('001, a scanned letter without its head', { skip }, () => {
  const { found } = seed('001');

  it('is a letter by its signature, and nothing is made up', () => {
    const { kind, date, reference, title, signatories } = found.head;
    assert.deepEqual([kind?.value, date, reference, title], ['Letter', null, null, null]);
    assert.deepEqual(
      signatories.map(({ name, office }) => [name, office]),
      [['M. van Ooijen', 'De Staatssecretaris van Volksgezondheid, Welzijn en Sport']],
    );
  });

  it('cites one kamerstuk', () => {
    const numbers = found.citations.filter(({ kind }) => kind === 'kamerstuk');
    assert.deepEqual(
      numbers.map(({ id, start, end }) => [id, start, end]),
      [['kst:32279-124', 837, 852]],
    );
    assert.deepEqual(found.followUps, []);
  });
});

describe('002, a nota', { skip }, () => {
  const { found } = seed('002');
  const { head } = found;

  it('has a head with empty fields and a deadline that is not its date', () => {
    assert.equal(head.kind?.value, 'Memo');
    assert.deepEqual([head.date?.value, head.deadline?.value], ['2024-03-22', '2024-04-15']);
    assert.deepEqual(
      [head.reference?.value, head.caseNumber?.value, head.attachments?.value],
      ['3799370-1063459-PG', '1063459', 2],
    );
    assert.deepEqual(head.emptyFields, ['Opgesteld door', 'Uw kenmerk']);
    assert.deepEqual([head.title?.start, head.title?.end], [62, 120]);
    assert.deepEqual([head.addressee?.start, head.addressee?.end], [9, 29]);
  });

  it('promises nothing and answers nothing', () => {
    assert.deepEqual([found.followUps, found.commitments, found.citations], [[], [], []]);
  });

  it('knows the debate in writing of the summer before', () => {
    const debate = found.mentions.find(({ kind }) => kind === 'Debate');
    assert.deepEqual([debate?.date, debate?.debateKind], ['2023-22', 'Schriftelijk overleg']);
  });
});

describe('003 and 004, a news item and a newsletter', { skip }, () => {
  it('have their own dates or none', () => {
    const { head } = seed('003').found;
    assert.deepEqual([head.kind?.value, head.date?.value, head.date?.start], ['NewsItem', '2022-02-15', 60]);
    const other = seed('004').found.head;
    assert.deepEqual([other.kind?.value, other.date, other.title?.start, other.title?.end], ['NewsItem', null, 0, 64]);
  });

  it('announce the same work as the letter, in the same words', () => {
    const announced = ['001', '003', '004'].map((number) => seed(number).found.commitments);
    for (const [one, ...more] of announced) {
      assert.deepEqual([one?.due, hash(one?.text ?? ''), more.length], ['2022-22', 'aaebbde8d0e2', 0]);
    }
    assert.deepEqual(
      announced.map(([one]) => one?.start),
      [6650, 1221, 1388],
    );
  });
});
