import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { ingestDocument } from '../../src/ingest/ingest.ts';
import type { GraphStore, NodeRecord } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open.ts';
import { document } from './fictional.ts';

let store: GraphStore;
beforeEach(async () => {
  store = await openStore('sqlite::memory:');
});
afterEach(() => store.close());

async function ids(kind: string): Promise<string[]> {
  const all = await Array.fromAsync(store.export());
  return all.filter((one): one is NodeRecord => 'node' in one && one.kind === kind).map(({ node }) => node);
}

const letter = (kenmerk: string, date: string, body: string) =>
  document(
    `Ministerie van Financiën\n\nKenmerk\n${kenmerk}\n\nDatum ${date}\nBetreft Oevers en kaden\n\nGeachte voorzitter,\n\n${body}\n`,
    `${kenmerk}.txt`,
  );

describe('a motion without a number', () => {
  it('of one member is that of the document, not any other of that member', async () => {
    await ingestDocument(
      store,
      letter('100-A', '3 mei 2031', 'De motie van het lid Roos (Kamerstuk 39 111, nr. 12) over sluizen voer ik uit.'),
    );
    await ingestDocument(
      store,
      letter('200-B', '9 juni 2031', 'De motie van het lid Roos over fietspaden ontraad ik.'),
    );
    await ingestDocument(store, letter('300-C', '9 juli 2031', 'De motie van het lid Roos over lantaarns ontraad ik.'));
    assert.deepEqual(await ids('Motion'), ['motion:39111-12', 'motion:roos-in-200-B', 'motion:roos-in-300-C']);
  });

  it('of several together is the one they submitted before', async () => {
    await ingestDocument(
      store,
      letter('100-A', '3 mei 2031', 'De motie-Roos/Perk (Kamerstuk 39 111, nr. 12) voer ik uit.'),
    );
    await ingestDocument(store, letter('200-B', '9 juni 2031', 'De motie-Perk/Roos is inmiddels uitgevoerd.'));
    assert.deepEqual(await ids('Motion'), ['motion:39111-12']);
  });
});

describe('promises made in one debate', () => {
  it('about different things are different promises', async () => {
    const told = (about: string) =>
      `De toezegging van de minister van Financiën tijdens het commissiedebat Oevers van 20 mei 2031 om ${about} is hiermee afgedaan.`;
    await ingestDocument(store, letter('100-A', '3 juni 2031', told('de Kamer een overzicht van gemalen te sturen')));
    await ingestDocument(store, letter('200-B', '9 juni 2031', told('met vissers te spreken')));
    assert.equal((await ids('Commitment')).length, 2);
  });

  it('of which one does not say what, are that of the debate', async () => {
    await ingestDocument(
      store,
      letter(
        '100-A',
        '3 juni 2031',
        'De toezegging van de minister van Financiën tijdens het commissiedebat Oevers van 20 mei 2031 om met vissers te spreken is hiermee afgedaan.',
      ),
    );
    await ingestDocument(
      store,
      letter(
        '200-B',
        '9 juni 2031',
        'De toezegging van de minister van Financiën tijdens het commissiedebat Oevers van 20 mei 2031 is hiermee afgedaan.',
      ),
    );
    assert.equal((await ids('Commitment')).length, 1);
  });
});

describe('debates on one day', () => {
  it('without a subject are those of their documents', async () => {
    const body = 'De toezegging aan het lid Roos in het commissiedebat van 6 mei 2031 is hiermee afgedaan.';
    await ingestDocument(store, letter('100-A', '3 juni 2031', body));
    await ingestDocument(store, letter('200-B', '9 juni 2031', body));
    assert.equal((await ids('Debate')).length, 2);
  });
});

it('a monitor is the edition that others speak of', async () => {
  const monitor = document(
    'Monitor Stille Kade 2031\nDerde meting\n\nDeze monitor beschrijft het programma Stille Kade.\n',
    'monitor.txt',
  );
  const about = letter(
    '100-A',
    '3 mei 2032',
    'Hierbij ontvangt u de Monitor Stille Kade 2031 over het programma Stille Kade.',
  );
  await ingestDocument(store, about);
  await ingestDocument(store, monitor);
  assert.deepEqual(await ids('Monitor'), ['monitor:stille-kade-2031']);
});

it('a signatory with a title is the person that the news calls by name and office', async () => {
  const signed = letter(
    '100-A',
    '3 mei 2031',
    'Hierbij het verslag.\n\nHoogachtend,\n\nde minister van Financiën,\n\ndrs. M.C. van der Oever',
  );
  const news = document(
    'Minister blij\n\n4 mei 2031\n\nMinister Van der Oever (Financiën) stuurde een brief.\n',
    'nieuws.txt',
  );
  await ingestDocument(store, signed);
  await ingestDocument(store, news);
  assert.deepEqual(await ids('Person'), ['person:m-c-van-der-oever']);
});

it('a family name keeps its article: "De Oever" and "Oever" are two', async () => {
  const signed = (kenmerk: string, name: string) =>
    letter(kenmerk, '3 mei 2031', `Hierbij het verslag.\n\nHoogachtend,\n\nde minister van Financiën,\n\n${name}`);
  await ingestDocument(store, signed('100-A', 'Hanna de Oever'));
  await ingestDocument(store, signed('100-B', 'H. de Oever'));
  await ingestDocument(store, signed('100-C', 'H. Oever'));
  assert.deepEqual(await ids('Person'), ['person:h-oever', 'person:hanna-de-oever']);
});

it('the number beside the launch of a programme is that of a document about it', async () => {
  await ingestDocument(
    store,
    letter(
      '100-A',
      '3 mei 2031',
      'In maart 2029 is het actieprogramma Stille Kade gelanceerd (Kamerstuk 39 100, nr. 4). Zie ook Kamerstuk 39 100, nr. 9.',
    ),
  );
  const all = await Array.fromAsync(store.export());
  const about = all.flatMap((one) => ('link' in one && one.link === 'ABOUT' ? [one.from] : []));
  assert.deepEqual(about.sort(), ['document:39100-4', 'letter:100-A']);
});
