import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { compose } from '../../scripts/compose.ts';
import { SHARED_SCHEMA, sharedSchema } from '../../scripts/shared-schema.ts';
import { buildServedSchema } from '../../src/subgraphs/build.ts';
import { SUBGRAPH_NAMES, schemaText, servedDocument } from '../../src/subgraphs/sdl.ts';

test('the shared core follows from the model', () => {
  assert.equal(readFileSync(SHARED_SCHEMA, 'utf8'), sharedSchema(), 'run `npm run compose`');
});

test('both composers accept the subgraphs without errors and hints, and the committed files follow from them', () => {
  const composed = compose();
  assert.equal(schemaText('supergraph'), composed.supergraph, 'run `npm run compose`');
  assert.equal(schemaText('api'), composed.api, 'run `npm run compose`');
});

test('what a subgraph serves is a valid schema without the mapping directives', () => {
  for (const name of SUBGRAPH_NAMES) {
    const schema = buildServedSchema(servedDocument(name));
    for (const directive of ['links', 'property', 'computed', 'kinds']) {
      assert.equal(schema.getDirective(directive), undefined, `@${directive} in ${name}`);
    }
    assert.equal(schema.getType('LinkDirection'), undefined);
  }
  const { supergraph } = compose();
  assert.doesNotMatch(supergraph, /LinkDirection|LinkRows|@links/);
});
