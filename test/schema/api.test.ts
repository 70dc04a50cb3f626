import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import { DOCUMENT_KINDS, KIND_NAMES, kindConstant, TRACKABLE_KINDS } from '../../src/model/kind.ts';
import { LINK_TYPES } from '../../src/model/link.ts';
import { buildServedSchema } from '../../src/subgraphs/build.ts';
import { SUBGRAPH_NAMES, schemaText, servedDocument } from '../../src/subgraphs/sdl.ts';

const API = buildSchema(schemaText('api'));
const CONTRACT = new URL('../../../shared/contract/', import.meta.url);

function possibleTypes(schema: GraphQLSchema, name: string): string[] {
  const type = schema.getType(name);
  assert.ok(isInterfaceType(type), `${name} is an interface`);
  return schema
    .getPossibleTypes(type)
    .map((possible) => possible.name)
    .sort();
}

function enumValues(name: string): string[] {
  const type = API.getType(name);
  assert.ok(isEnumType(type), `${name} is an enum`);
  return type.getValues().map((value) => value.name);
}

function ownTypes(schema: GraphQLSchema): GraphQLNamedType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type) => !type.name.startsWith('_') && type.name !== 'federation__FieldSet',
  );
}

test('the queries of the contract validate against the API', {
  skip: existsSync(CONTRACT) ? false : 'no ../shared/contract here',
}, () => {
  const files = readdirSync(CONTRACT).filter((file) => file.endsWith('.graphql'));
  assert.ok(files.length >= 10, `${files.length} queries`);
  for (const file of files) {
    const errors = validate(API, parse(readFileSync(new URL(file, CONTRACT), 'utf8')));
    assert.deepEqual(
      errors.map((error) => error.message),
      [],
      file,
    );
  }
});

test('everything in the API says what it means', () => {
  const silent: string[] = [];
  const check = (place: string, thing: { readonly description?: string | null | undefined }) => {
    if (!thing.description?.trim()) silent.push(place);
  };
  const builtIn = new Set(['String', 'Int', 'Float', 'Boolean', 'ID']);
  for (const type of ownTypes(API)) {
    if (!builtIn.has(type.name)) check(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) check(`${type.name}.${field.name}`, field);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      check(`${type.name}.${field.name}`, field);
      for (const argument of field.args) check(`${type.name}.${field.name}(${argument.name})`, argument);
    }
  }
  assert.deepEqual(silent, []);
});

test('a leaf field has one type and one nullability on all types that are Node', () => {
  const node = API.getType('Node');
  assert.ok(isInterfaceType(node));
  const seen = new Map<string, Map<string, string[]>>();
  for (const type of API.getPossibleTypes(node)) {
    for (const field of Object.values(type.getFields())) {
      if (!isLeafType(getNamedType(field.type))) continue;
      const types = seen.get(field.name) ?? new Map<string, string[]>();
      seen.set(field.name, types.set(String(field.type), [...(types.get(String(field.type)) ?? []), type.name]));
    }
  }
  const differing = [...seen]
    .filter(([, types]) => types.size > 1)
    .map(([name, types]) => [name, Object.fromEntries(types)]);
  assert.deepEqual(differing, []);
});

test('Node has an id and nothing else, and the same possible types in the API as in every subgraph', () => {
  const node = API.getType('Node');
  assert.ok(isInterfaceType(node));
  assert.deepEqual(Object.keys(node.getFields()), ['id']);
  const expected = [...KIND_NAMES, 'Evidence'].sort();
  assert.deepEqual(possibleTypes(API, 'Node'), expected);
  for (const name of SUBGRAPH_NAMES) {
    assert.deepEqual(possibleTypes(buildServedSchema(servedDocument(name)), 'Node'), expected, name);
  }
});

test('interfaces and enums hold what the model holds', () => {
  assert.deepEqual(possibleTypes(API, 'Document'), [...DOCUMENT_KINDS].sort());
  assert.deepEqual(possibleTypes(API, 'Trackable'), [...TRACKABLE_KINDS].sort());
  assert.deepEqual(enumValues('NodeKind').sort(), KIND_NAMES.map(kindConstant).sort());
  assert.deepEqual(enumValues('LinkType').sort(), [...LINK_TYPES].sort());
});

test('a field that another subgraph may have to fetch is nullable, unless it is in the core', () => {
  const shared = buildSchema(`${schemaText('directives')}${schemaText('values')}${schemaText('shared')}`, {
    assumeValidSDL: true,
  });
  const node = API.getType('Node');
  assert.ok(isInterfaceType(node));
  const strict: string[] = [];
  for (const type of API.getPossibleTypes(node)) {
    const core = shared.getType(type.name);
    const coreFields = isObjectType(core) ? core.getFields() : {};
    for (const field of Object.values(type.getFields()) as GraphQLField<unknown, unknown>[]) {
      if (!(field.name in coreFields) && String(field.type).endsWith('!')) strict.push(`${type.name}.${field.name}`);
    }
  }
  assert.deepEqual(strict, []);
});

test('every type of the API can be reached from a root field', () => {
  const reached = new Set<string>();
  const reach = (type: GraphQLNamedType | null | undefined): void => {
    if (!type || reached.has(type.name)) return;
    reached.add(type.name);
    if (isInterfaceType(type)) for (const possible of API.getPossibleTypes(type)) reach(possible);
    if ('getTypes' in type) for (const member of type.getTypes()) reach(member);
    if (isObjectType(type)) for (const face of type.getInterfaces()) reach(face);
    if (!('getFields' in type)) return;
    for (const field of Object.values(type.getFields()) as (GraphQLField<unknown, unknown> | GraphQLInputField)[]) {
      reach(getNamedType(field.type));
      if ('args' in field) for (const argument of field.args) reach(getNamedType(argument.type));
    }
  };
  reach(API.getQueryType());
  reach(API.getMutationType());
  const unreached = ownTypes(API)
    .map((type) => type.name)
    .filter((name) => !reached.has(name));
  assert.deepEqual(unreached, []);
});
