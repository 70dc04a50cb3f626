import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLog } from '../../src/server/log.ts';

function logged(write: (log: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = [];
  write(createLog({ logLevel: 'info' }, { write: (line) => void lines.push(line) }));
  return lines.join('');
}

test('a line is JSON with level, time and message', () => {
  const line = JSON.parse(logged((log) => log.info({ requestId: 'a' }, 'request'))) as Record<string, unknown>;
  assert.deepEqual([line.level, line.requestId, line.msg], ['info', 'a', 'request']);
  assert.match(String(line.time), /^\d{4}-\d\d-\d\dT/);
});

test('no password, token or header of a request is written', () => {
  const cause = new Error('neo4j://neo4j:geheim@db refused');
  const error = new Error('bolt://neo4j:geheim@db.intern:7687 does not answer', { cause });
  const text = logged((log) =>
    log.error(
      { error, token: 'geheim', variables: { id: 'geheim' }, request: { headers: { authorization: 'Bearer geheim' } } },
      'failed',
    ),
  );
  assert.doesNotMatch(text, /geheim/);
  assert.match(text, /bolt:\/\/db\.intern:7687 does not answer/);
  assert.match(text, /neo4j:\/\/db refused/);
});
