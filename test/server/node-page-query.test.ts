import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isInterfaceType, parse, validate } from 'graphql';
import { KIND_QUERY, nodeQuery } from '../../src/server/node-page/query.ts';
import { mergedSchema } from '../../src/subgraphs/schema.ts';

const schema = mergedSchema();

test('every kind of node has a page, read by a valid query', () => {
  const node = schema.getType('Node');
  assert.ok(isInterfaceType(node));
  const types = schema.getPossibleTypes(node);
  assert.ok(types.length > 30);
  for (const type of types) assert.deepEqual(validate(schema, parse(nodeQuery(schema, type))), [], type.name);
  assert.deepEqual(validate(schema, parse(KIND_QUERY)), []);
});

test('a page asks for the proofs and fields of links, and never for the full text', () => {
  const motion = schema.getType('Motion');
  assert.ok(motion && 'getInterfaces' in motion && 'isTypeOf' in motion);
  const query = nodeQuery(schema, motion);
  assert.match(query, /followUps\(first: 20\) \{ totalCount edges \{[^}]*evidence\(first: 3\)/);
  assert.match(query, /outcome/);
  assert.doesNotMatch(query, /fullText/);
});
