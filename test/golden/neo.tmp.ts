import assert from 'node:assert/strict';
import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { execute, parse } from 'graphql';
import { FIXTURE } from './fixture.ts';
import { openStore } from '../../src/store/open.ts';
import { mergedSchema } from '../../src/subgraphs/schema.ts';
import { chanceOf, randomSelection } from './random-query.ts';
import { Connection } from '../../src/store/neo4j/connection.ts';
import { openSchema } from '../../src/store/neo4j/schema.ts';
import { Neo4jTransaction } from '../../src/store/neo4j/transaction.ts';
import { compilePlan } from '../../src/store/neo4j/read.ts';
import { StatementCache } from '../../src/store/neo4j/statement.ts';
import { applyChange } from '../../src/store/apply.ts';
const uri = readFileSync('/tmp/neo-planner.uri', 'utf8');
const c = new Connection(uri, {});
await c.write(async (run) => { await run('MATCH (n) DETACH DELETE n'); });
await openSchema(c);
for (const change of FIXTURE) await c.write((run) => applyChange(new (Neo4jTransaction as any)(run), change));
console.log(await c.write((run) => run('MATCH (n) RETURN count(n)')));
const cache = new StatementCache<any, any>(compilePlan as any);
const sqlite = await openStore('sqlite::memory:');
for (const change of FIXTURE) await sqlite.apply(change);
let texts: string[] = [];
const neo: any = { read: async (plan: any) => { const s = cache.of(plan); texts.push(s.text); return s.decode(await c.read(s.text, s.parameters(plan)), plan); }, search: (q: any) => sqlite.search(q), path: (q: any) => sqlite.path(q), rappel: (q: any) => sqlite.rappel(q), aggregate: (q: any) => sqlite.aggregate(q) };
const schema = mergedSchema();
const both = async (name: string, source: string, variableValues: any) => {
  const document = parse(source);
  const [a, b] = [await execute({ schema, document, variableValues, contextValue: { store: sqlite, today: '2023-03-01' } }), await execute({ schema, document, variableValues, contextValue: { store: neo, today: '2023-03-01' } })];
  if (a.errors || b.errors) console.log(name, 'ERR', a.errors?.[0]?.message, '|', String(b.errors?.[0]?.originalError ?? b.errors?.[0]).slice(0, 600));
  try { assert.deepEqual(JSON.parse(JSON.stringify(b.data)), JSON.parse(JSON.stringify(a.data))); console.log(name, 'same'); } catch (e: any) { console.log(name, 'DIFF', e.message.slice(0, 1500)); }
};
for (const f of readdirSync(new URL('.', import.meta.url)).filter((f) => f.endsWith('.graphql'))) {
  const v = new URL(f.replace('.graphql', '.variables.json'), import.meta.url);
  await both(f, readFileSync(new URL(f, import.meta.url), 'utf8'), existsSync(v) ? JSON.parse(readFileSync(v, 'utf8')) : {});
}
console.log(texts[0]);
const ids: string[] = []; for await (const r of sqlite.export()) if ('node' in r) ids.push(r.node);
for (let seed = 1; seed <= Number(process.argv[2] ?? 6); seed++) { const t = performance.now(); await both(`seed ${seed}`, `query ($ids: [ID!]!) { nodes(ids: $ids) ${randomSelection(schema, chanceOf(seed), 3)} }`, { ids }); console.log(Math.round(performance.now() - t), 'ms', texts.at(-1)?.length); }
await c.close();
