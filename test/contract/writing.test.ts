/** Writing through the API on both stores: the mutations with the real reading of documents behind them. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { ingest } from '../../src/cli/ingest-port.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { run } from '../subgraphs/run.ts';
import { forEachStore } from './for-each-store.ts';
import { exported } from './world.ts';

const USER = { name: 'E. de Schrijver', role: 'editor' } as const;

const INGEST = `mutation ($document: IngestInput!, $dryRun: Boolean! = false, $key: String) {
  ingestDocument(document: $document, dryRun: $dryRun, idempotencyKey: $key) {
    document { id title } dryRun repeated added removed unchanged revision
    nodes { change id kind label properties { name before after } proofs { change evidence statement quote confidence } }
    links { change type from to properties { name before after } proofs { change statement quote } }
  }
}`;

const letter = (answer: string) => `Geachte voorzitter,

Op 3 maart 2021 heeft uw Kamer de motie van het lid Vermeulen (Kamerstuk 29 998, nr. 12) aangenomen. ${answer}`;

const DONE = { origin: 'brief.txt', text: letter('Hiermee is deze motie uitgevoerd.') };
const PENDING = { origin: 'brief.txt', text: letter('Over de uitvoering van deze motie informeer ik u later.') };

interface Result {
  readonly document: { readonly id: string } | null;
  readonly dryRun: boolean;
  readonly repeated: boolean;
  readonly added: number;
  readonly revision: number;
  readonly nodes: readonly { readonly change: string; readonly id: string; readonly kind: string }[];
  readonly links: readonly Change[];
}

interface Change {
  readonly change: string;
  readonly type: string;
  readonly to: string;
  readonly properties: readonly {
    readonly name: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
  readonly proofs: readonly { readonly change: string; readonly quote: string | null }[];
}

const outcomeOf = ({ links }: Result) =>
  links
    .filter(({ type }) => type === 'RESPONDS_TO')
    .flatMap(({ change, properties }) =>
      properties.filter(({ name }) => name === 'outcome').map(({ before, after }) => [change, before, after]),
    );

forEachStore((openEmpty) => {
  const send = (store: GraphStore, source: string, variables: object) =>
    run(store, source, { user: USER, ingest: (document, options) => ingest(store, document, options) }, variables);

  async function handIn(store: GraphStore, variables: object): Promise<Result> {
    const { data, errors } = await send(store, INGEST, variables);
    assert.deepEqual(errors, []);
    return data['ingestDocument'] as unknown as Result;
  }

  it('shows in a dry run what a reviewer needs to judge, and the write then does the same', async () => {
    const store = await openEmpty();
    const dry = await handIn(store, { document: DONE, dryRun: true });
    assert.deepEqual([dry.dryRun, dry.document, dry.revision], [true, null, 0]);
    assert.deepEqual(outcomeOf(dry), [['ADDED', null, '"FULFILLED"']]);
    const answer = dry.links.find(({ type }) => type === 'RESPONDS_TO');
    assert.equal(answer?.to, 'motion:29998-12');
    assert.match(answer?.proofs[0]?.quote ?? '', /deze motie uitgevoerd/);
    assert.ok(
      dry.nodes.some(({ change, id, kind }) => change === 'ADDED' && id === 'motion:29998-12' && kind === 'MOTION'),
    );
    assert.deepEqual(await exported(store), []);
    const real = await handIn(store, { document: DONE });
    assert.deepEqual([real.added, real.nodes, real.links, real.revision], [dry.added, dry.nodes, dry.links, 1]);
  });

  it('shows what another version of the document takes back', async () => {
    const store = await openEmpty();
    const first = await handIn(store, { document: PENDING });
    assert.ok(first.document);
    assert.deepEqual(outcomeOf(first), [['ADDED', null, '"PENDING"']]);
    const same = await handIn(store, { document: PENDING, dryRun: true });
    assert.deepEqual([same.added, same.nodes, same.links, same.document], [0, [], [], first.document]);
  });

  it('makes a document once for a key, and refuses the key for another', async () => {
    const store = await openEmpty();
    const first = await handIn(store, { document: DONE, key: 'k-1' });
    const again = await handIn(store, { document: DONE, key: 'k-1' });
    assert.deepEqual(again, { ...first, repeated: true });
    const { codes } = await send(store, INGEST, { document: PENDING, key: 'k-1' });
    assert.deepEqual(codes, ['KEY_REUSED']);
    assert.equal((await store.status()).revision, 1);
    const [entry, ...rest] = await store.audit({ first: 10 });
    assert.deepEqual(rest, []);
    assert.deepEqual([entry?.by, entry?.action, entry?.subject], [USER.name, 'ingestDocument', first.document?.id]);
    assert.deepEqual(Object.keys(entry?.details ?? {}).sort(), ['mediaType', 'origin', 'textHash']);
  });

  it('reviews once for a key, and notes the verdict', async () => {
    const store = await openEmpty();
    const { nodes } = await handIn(store, { document: DONE });
    const motion = nodes.find(({ id }) => id === 'motion:29998-12') as unknown as { proofs: { evidence: string }[] };
    const id = motion.proofs[0]?.evidence;
    const review = `mutation ($id: ID!, $state: ReviewState!, $key: String) {
      reviewEvidence(id: $id, state: $state, note: "andere motie", idempotencyKey: $key) { id review reviewer reviewedAt } }`;
    const first = await send(store, review, { id, state: 'REJECTED', key: 'k-1' });
    assert.deepEqual(first.errors, []);
    const again = await send(store, review, { id, state: 'REJECTED', key: 'k-1' });
    assert.deepEqual(again.data, first.data);
    assert.deepEqual((await send(store, review, { id, state: 'CONFIRMED', key: 'k-1' })).codes, ['KEY_REUSED']);
    const reviews = (await store.audit({ first: 10 })).filter(({ action }) => action === 'reviewEvidence');
    assert.deepEqual(
      reviews.map(({ by, subject, details }) => [by, subject, details]),
      [[USER.name, id, { state: 'REJECTED', note: 'andere motie' }]],
    );
  });

  it('reads files of every kind as base64, by what they show or what is declared', async () => {
    const store = await openEmpty();
    const base64 = (text: string) => Buffer.from(text).toString('base64');
    const html = base64(`<html><body><p>${letter('Hiermee is deze motie uitgevoerd.')}</p></body></html>`);
    const read = await handIn(store, { document: { origin: 'brief', base64: html } });
    assert.deepEqual(outcomeOf(read), [['ADDED', null, '"FULFILLED"']]);
    const [entry] = await store.audit({ first: 1 });
    assert.equal(entry?.details['mediaType'], 'text/html');
    const plain = await handIn(store, {
      document: { origin: 'x', mediaType: 'PLAIN', base64: base64('<p>Een alinea.') },
    });
    assert.equal(plain.repeated, false);
    assert.equal((await store.audit({ first: 1 }))[0]?.details['mediaType'], 'text/plain');
  });

  it('says what is wrong with a document, and changes nothing', async () => {
    const store = await openEmpty();
    const refusals: readonly [object, string, string | undefined, RegExp][] = [
      [{ origin: 'a.pdf', base64: 'JVBERi0xLjQK' }, 'BAD_DOCUMENT', 'CORRUPT_PDF', /^a\.pdf: /],
      [{ origin: 'a', mediaType: 'PDF', base64: 'aGFsbG8=' }, 'BAD_DOCUMENT', 'CORRUPT_PDF', /^a: /],
      [{ origin: 'a', mediaType: 'PDF', text: 'hallo' }, 'BAD_DOCUMENT', 'CORRUPT_PDF', /bytes of the file/],
      [{ origin: 'a', mediaType: 'XML', base64: base64Of('<a/>') }, 'BAD_DOCUMENT', 'UNKNOWN_TYPE', /XML/],
      [{ origin: 'a', base64: base64Of('\x00\x01\x02\x00') }, 'BAD_DOCUMENT', 'BINARY_FILE', /binary/],
      [{ origin: 'a', base64: '' }, 'BAD_DOCUMENT', 'EMPTY_FILE', /empty/],
      [{ origin: 'a', mediaType: 'HTML', text: '<p> </p>' }, 'BAD_DOCUMENT', 'EMPTY_FILE', /no readable text/],
      [{ origin: 'a', base64: 'geen base64!' }, 'BAD_USER_INPUT', undefined, /base64/],
      [{ origin: 'a', text: ' ' }, 'BAD_USER_INPUT', undefined, /empty/],
      [{ origin: 'a' }, 'BAD_USER_INPUT', undefined, /exactly one/],
      [{ origin: 'a', text: 'a', base64: 'YQ==' }, 'BAD_USER_INPUT', undefined, /exactly one/],
    ];
    for (const [document, code, reason, message] of refusals) {
      const { errors } = await send(store, INGEST, { document });
      assert.deepEqual(
        [errors[0]?.extensions['code'], errors[0]?.extensions['reason']],
        [code, reason],
        String(message),
      );
      assert.match(errors[0]?.message ?? '', message);
    }
    const { codes } = await send(store, INGEST, { document: DONE, key: 'met spatie' });
    assert.deepEqual(codes, ['BAD_USER_INPUT']);
    assert.deepEqual([(await store.status()).revision, await store.audit({ first: 1 })], [0, []]);
  });
});

function base64Of(text: string): string {
  return Buffer.from(text).toString('base64');
}
