import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'graphql';
import { Mapping } from '../../src/planner/mapping.ts';

const mapping = (...documents: string[]) => new Mapping(documents.map((document) => parse(document)));

test('a link or kind that the model does not have is refused with the place', () => {
  assert.throws(() => mapping('type Motion { x: [Motion] @links(types: ["LIKES"], direction: OUT) }'), {
    name: 'MappingError',
    message: '"Motion.x" names "LIKES", which is no link of the model',
  });
  assert.throws(() => mapping('interface Paper @kinds(names: ["Scroll"]) { id: ID! }'), /"Scroll".*no kind/);
});

test('the @link of the federation is no link of ours', () => {
  const found = mapping(
    'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"]) type Motion @key(fields: "id") { id: ID! }',
  );
  assert.equal(found.type('Motion').entity, true);
  assert.equal(found.field('Motion', 'id')?.source.by, 'id');
});

test('a type spread over documents is one, and a field that only one of them maps is mapped', () => {
  const found = mapping(
    'type Motion { id: ID! parts: [Letter] }',
    'type Motion { id: ID! parts: [Letter] @links(types: ["RESPONDS_TO"], direction: IN) } type Letter { id: ID! }',
    'extend type Motion { fullText: String @property(name: "text") }',
  );
  assert.deepEqual([...found.type('Motion').fields.keys()], ['id', 'parts', 'fullText']);
  assert.equal(found.field('Motion', 'parts')?.source.by, 'links');
  assert.deepEqual(found.field('Motion', 'fullText')?.source, { by: 'property', property: 'text' });
});

test('two documents that map one field in two ways are refused', () => {
  const one = 'type Motion { text: String @property(name: "text") }';
  const other = 'type Motion { text: String @property(name: "dictum") }';
  assert.throws(() => mapping(one, other), /"Motion\.text" is mapped in two ways/);
});

test('a field inherits the mapping of its interface when it has none of its own', () => {
  const found = mapping(
    `interface Document { dossiers: [Dossier] @links(types: ["IN_DOSSIER"], direction: OUT) }
     type Letter implements Document { dossiers: [Dossier] } type Dossier { id: ID! }`,
  );
  assert.equal(found.field('Letter', 'dossiers')?.source.by, 'links');
});

test('what a type is made of follows from its fields and from the fields that give it', () => {
  const found = mapping(
    `union Origin = Debate | Letter
     type Debate { id: ID! title: String! }
     type Letter { id: ID! signatories: [Signature] @links(types: ["SIGNED_BY"], direction: OUT)
       answers: AnswerConnection @links(types: ["RESPONDS_TO"], direction: OUT) status: Status @computed }
     type Signature { office: Office @links(types: ["OF_OFFICE"], direction: OUT) } type Office { id: ID! }
     type AnswerConnection { edges: [AnswerEdge!]! pageInfo: PageInfo! } type PageInfo { endCursor: String }
     type AnswerEdge { cursor: String! node: Letter! } type Status { state: String } type Evidence { id: ID! }`,
  );
  const roles = ['Letter', 'Signature', 'AnswerConnection', 'AnswerEdge', 'Status', 'Evidence', 'Origin'].map(
    (name) => found.type(name).role,
  );
  assert.deepEqual(roles, ['kind', 'view', 'connection', 'edge', 'plain', 'evidence', 'abstract']);
  assert.deepEqual(found.kindsOf('Origin'), ['Letter', 'Debate']);
});

test('a kind may be a type of another name', () => {
  const found = mapping('type Nota @kinds(names: ["Memo"]) { id: ID! title: String! }');
  assert.equal(found.typeOfKind('Memo'), 'Nota');
  assert.equal(found.typeOfKind('Letter'), 'Letter');
  assert.equal(found.typeName('Evidence'), 'Evidence');
});
