import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type TracedMotion, traceText } from '../../src/cli/trace-text.ts';

const motion: TracedMotion = {
  id: 'motion:99001-12',
  kamerstuk: '99001-12',
  title: 'Motie over bomen',
  date: '2020-03-04',
  url: 'https://example.org/motie',
  placeholder: false,
  dossiers: [{ number: '99001', title: 'Bomenbeleid' }],
  submitters: [
    { name: 'Eikenhout', party: { name: 'Partij voor Bomen' } },
    { name: 'Beuk', party: null },
  ],
  replaces: null,
  replacedBy: null,
  status: {
    state: 'FULFILLED',
    since: '2020-09-01',
    daysOpen: null,
    document: { id: 'letter:1', reference: '123-AB' },
  },
  followUps: {
    totalCount: 1,
    pageInfo: { hasNextPage: false },
    edges: [
      {
        outcome: 'FULFILLED',
        date: '2020-09-01',
        evidence: [
          {
            quote: 'Hiermee is de motie uitgevoerd.',
            statement: 's',
            confidence: 0.97,
            review: 'PROPOSED',
            document: { id: 'letter:1' },
          },
          {
            quote: null,
            statement: 'A answers B',
            confidence: 1,
            review: 'CONFIRMED',
            document: { id: 'letter:2' },
          },
        ],
        node: {
          __typename: 'Letter',
          id: 'letter:1',
          title: 'Voortgang bomen',
          date: '2020-09-01',
          url: null,
          reference: '123-AB',
          kamerstuk: '99001-20',
          signatories: [
            { person: { name: 'Linde' }, office: { title: 'minister van Groen', organisation: { name: 'Groen' } } },
          ],
          programmes: [{ name: 'Meer Bomen' }],
        },
      },
    ],
  },
};

test('a trace tells what it is, how it stands, and every answer with its proof', () => {
  assert.equal(
    traceText(motion),
    `Motion 99001-12  motion:99001-12
  Motie over bomen
  date        2020-03-04
  submitted   Eikenhout (Partij voor Bomen), Beuk
  dossier     99001 Bomenbeleid
  at          https://example.org/motie
  status      FULFILLED since 2020-09-01 by 123-AB

1 answer

2020-09-01  FULFILLED  Voortgang bomen
  document    Letter 123-AB, kst 99001-20
  signed      Linde, minister van Groen
  programme   Meer Bomen
    “Hiermee is de motie uitgevoerd.” (0.97, proposed)
    A answers B (1.00, confirmed, in letter:2)
`,
  );
});

test('an open motion tells for how long, without what is not known', () => {
  const open: TracedMotion = {
    ...motion,
    kamerstuk: null,
    date: null,
    url: null,
    placeholder: true,
    dossiers: [],
    submitters: [],
    status: { state: 'OPEN', since: null, daysOpen: 12, document: null },
    followUps: { totalCount: 0, pageInfo: { hasNextPage: false }, edges: [] },
  };
  assert.equal(
    traceText(open),
    `Motie over bomen  motion:99001-12
  Motie over bomen
  note        known only because other documents refer to it
  status      OPEN, open for 12 days

0 answers
`,
  );
});
