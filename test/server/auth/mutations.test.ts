/** Every mutation that the schema tells of, from outside: a new one without a rule fails here. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  buildASTSchema,
  buildClientSchema,
  type GraphQLField,
  getIntrospectionQuery,
  getNamedType,
  type IntrospectionQuery,
  isCompositeType,
  parse,
} from 'graphql';
import { type RunningServer, startServer } from '../../../src/server/start.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { openStore } from '../../../src/store/open.ts';
import { ROLES, type Role } from '../../../src/subgraphs/context.ts';
import { guardMutations } from '../../../src/subgraphs/roles.ts';
import { callOf } from '../../support/sample-values.ts';

const PATHS = ['/graphql', '/subgraphs/evidence'];
const REFUSALS = ['UNAUTHENTICATED', 'FORBIDDEN'];
const tokenOf = (role: Role) => `token-of-a-machine-${role}`;

describe('mutations', () => {
  let store: GraphStore;
  let servers: ReadonlyMap<Role, RunningServer>;
  before(async () => {
    store = await openStore('sqlite::memory:');
    servers = new Map(
      await Promise.all(
        ROLES.map(async (role) => {
          const config = { port: 0, logLevel: 'silent', token: tokenOf(role), tokenRole: role } as const;
          return [role, await startServer({ store, config })] as const;
        }),
      ),
    );
  });
  after(async () => {
    for (const server of servers.values()) await server.close();
    await store.close();
  });

  async function ask(path: string, role: Role | null, body: object) {
    const server = servers.get(role ?? 'reader') ?? assert.fail('no server');
    const headers = { 'content-type': 'application/json', ...(role && { authorization: `Bearer ${tokenOf(role)}` }) };
    const answer = await fetch(new URL(path, server.url), { method: 'POST', headers, body: JSON.stringify(body) });
    const { data, errors } = (await answer.json()) as {
      data?: unknown;
      errors?: { extensions: { code: string } }[];
    };
    return { data, code: errors?.[0]?.extensions.code };
  }

  async function mutationsAt(path: string): Promise<readonly GraphQLField<unknown, unknown>[]> {
    const { data } = await ask(path, null, { query: getIntrospectionQuery() });
    const fields =
      buildClientSchema(data as IntrospectionQuery)
        .getMutationType()
        ?.getFields() ?? {};
    return Object.values(fields);
  }

  for (const path of PATHS) {
    test(`${path}: each refuses anyone and readers, and lets an admin pass`, async () => {
      const mutations = await mutationsAt(path);
      assert.ok(mutations.length >= 2);
      const { revision } = await store.status();
      for (const field of mutations) {
        const call = callOf('mutation', field, isCompositeType(getNamedType(field.type)));
        assert.equal((await ask(path, null, call)).code, 'UNAUTHENTICATED', field.name);
        assert.equal((await ask(path, 'reader', call)).code, 'FORBIDDEN', field.name);
        const { code } = await ask(path, 'admin', call);
        assert.ok(code === undefined || ![...REFUSALS, 'GRAPHQL_VALIDATION_FAILED'].includes(code), field.name);
      }
      assert.equal((await store.status()).revision, revision, 'nothing was changed');
    });
  }

  test('the two paths have the same mutations', async () => {
    const [whole, alone] = await Promise.all(PATHS.map(mutationsAt));
    assert.deepEqual(whole?.map(({ name }) => name).sort(), alone?.map(({ name }) => name).sort());
  });
});

test('a schema with a mutation that nobody has a rule for is not served', () => {
  const sdl = `directive @needs(role: Role!) on FIELD_DEFINITION enum Role { READER EDITOR ADMIN }
    type Query { a: Int } type Mutation { free: Int ruled: Int @needs(role: ADMIN) }`;
  assert.throws(() => guardMutations(buildASTSchema(parse(sdl)), [parse(sdl)]), /mutation "free" does not say who/);
});
