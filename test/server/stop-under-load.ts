/** What a server owes to those who ask it while it is told to stop, however many processes it has. */
import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { startLoad } from '../support/load.ts';
import type { Running } from '../support/program.ts';

/** Sends SIGTERM under load: every request that was sent is answered, and the program ends well. */
export async function stopUnderLoad(running: Running): Promise<void> {
  const url = await running.ready;
  const load = startLoad({
    url,
    clients: 16,
    body: (count) => ({ query: `{ node(id: "letter:${count}") { id } }` }),
    judge: (outcome) => {
      if (!(outcome instanceof Error)) return `${outcome.status} ${outcome.body.trim()}`;
      // Nobody listens any more: nothing was sent.
      return outcome.code === 'ECONNREFUSED' ? null : `cut: ${outcome.message}`;
    },
  });
  await setTimeout(300);
  running.process.kill('SIGTERM');
  await load.done;
  assert.deepEqual([...load.outcomes.keys()], ['200 {"data":{"node":null}}']);
  assert.deepEqual(await running.ended, { code: 0, stdout: `listening on ${url}\n`, stderr: '' });
}
