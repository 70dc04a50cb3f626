import { execute, parse, validate } from 'graphql';
import { FIXTURE } from './fixture.ts';
import { openStore } from '../../src/store/open.ts';
import { mergedSchema } from '../../src/subgraphs/schema.ts';
import { chanceOf, randomSelection } from './random-query.ts';
const store = await openStore('sqlite::memory:');
for (const change of FIXTURE) await store.apply(change);
const schema = mergedSchema();
const ids: string[] = []; for await (const r of store.export()) if ('node' in r) ids.push(r.node);
let bytes = 0, bad = 0; const seen = new Set<string>();
for (let seed = 1; seed <= 400; seed++) {
  const source = `query ($ids: [ID!]!) { nodes(ids: $ids) ${randomSelection(schema, chanceOf(seed), 3)} }`;
  const document = parse(source);
  const invalid = validate(schema, document);
  if (invalid.length) { console.log(seed, invalid[0]?.message); continue; }
  const result = await execute({ schema, document, variableValues: { ids }, contextValue: { store, today: '2023-03-01' } });
  bytes += JSON.stringify(result.data ?? null).length;
  for (const e of result.errors ?? []) { bad++; const k = e.message; if (!seen.has(k)) { seen.add(k); console.log(seed, e.path?.join('.'), e.originalError?.stack?.split('\n').slice(0,4).join('\n') ?? e.message); } }
}
console.log({ bytes, bad });
