import assert from 'node:assert/strict';
import { it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { Availability } from '../../../src/store/neo4j/availability.ts';

const never = () => new Promise<never>(() => {});

/** A server that can be switched off, and counts how often it is asked. */
function server() {
  const state = { isUp: true, asked: 0 };
  const availability = new Availability(async () => {
    state.asked += 1;
    if (!state.isUp) throw new Error('weg');
  });
  return { state, availability };
}

it('a call to a server that is there gives its answer', async () => {
  const { state, availability } = server();
  assert.equal(await availability.during(async () => 42), 42);
  await availability.check();
  assert.equal(state.asked, 1);
});

it('once the server is found to be away, calls under way and new ones fail at once', async (t) => {
  const { state, availability } = server();
  t.after(() => availability.close());
  const pending = availability.during(never);
  state.isUp = false;
  await assert.rejects(availability.check(), /weg/);
  await assert.rejects(pending, /weg/);
  let called = false;
  const work = async () => {
    called = true;
  };
  await assert.rejects(availability.during(work), /weg/);
  assert.equal(called, false);
  assert.equal(state.asked, 1, 'and the server was asked once for all of them');
});

it('a server that is back is noticed without any call', async (t) => {
  const { state, availability } = server();
  t.after(() => availability.close());
  state.isUp = false;
  await assert.rejects(availability.check(), /weg/);
  state.isUp = true;
  for (let patience = 100; patience > 0; patience -= 1) {
    await setTimeout(50);
    const answer = await availability.during(async () => 'terug').catch(() => null);
    if (answer === 'terug') return;
  }
  assert.fail('it was not noticed');
});

it('a call that takes long makes it look for the server, and goes on when there is one', async () => {
  const { state, availability } = server();
  const call = availability.during(() => setTimeout(2500, 'laat'));
  assert.equal(await call, 'laat');
  assert.ok(state.asked >= 1);
});
