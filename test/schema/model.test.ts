import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildSchema, getNamedType, isInputObjectType, isListType, isObjectType } from 'graphql';
import { KIND_NAMES, type Kind, type PropertySpec, propertiesOf } from '../../src/model/kind.ts';
import { LINK_TYPES, linkSpec } from '../../src/model/link.ts';
import { endKinds, Mapping } from '../../src/planner/mapping.ts';
import { operandOf } from '../../src/planner/operand.ts';
import { connectionTypes } from '../../src/planner/select-connection.ts';
import { planningDocuments, SUBGRAPH_NAMES, schemaText } from '../../src/subgraphs/sdl.ts';

const MAPPING = new Mapping(planningDocuments(SUBGRAPH_NAMES));
const API = buildSchema(schemaText('api'));

/** For joins and checks only: what they say stands in other fields. */
const INTERNAL = new Set(['submitterKey', 'leadSubmitter', 'textHash']);

const LEAVES: Readonly<Record<PropertySpec['type'], readonly string[]>> = {
  string: ['String'],
  text: ['String'],
  strings: ['String'],
  date: ['Date'],
  int: ['Int'],
  float: ['Float'],
  boolean: ['Boolean'],
};

function specOf(kind: Kind, property: string): PropertySpec | undefined {
  return propertiesOf(kind)[property];
}

test('every kind is a type, and every property that is meant for clients is a field of it', () => {
  for (const kind of KIND_NAMES) {
    const type = MAPPING.type(kind);
    assert.equal(type.role, 'kind', kind);
    const read = new Set(
      [...type.fields.values()].flatMap(({ name, source }) =>
        source.by === 'property' ? [source.property] : source.by === 'computed' ? [name] : [],
      ),
    );
    const missing = Object.keys(propertiesOf(kind)).filter((name) => !read.has(name) && !INTERNAL.has(name));
    assert.deepEqual(missing, [], kind);
  }
});

test('a field that reads a property has the type of the property', () => {
  for (const kind of KIND_NAMES) {
    for (const field of MAPPING.type(kind).fields.values()) {
      if (field.source.by !== 'property') continue;
      const place = `${kind}.${field.name}`;
      const spec = specOf(kind, field.source.property);
      assert.ok(spec, `${place} reads "${field.source.property}", which the kind has not`);
      const allowed = spec.values ? enumNames() : LEAVES[spec.type];
      assert.ok(allowed.includes(field.type), `${place} is ${field.type}, its property ${spec.type}`);
      assert.equal(field.list, spec.type === 'strings', place);
    }
  }
});

function enumNames(): string[] {
  return Object.values(API.getTypeMap())
    .filter((type) => 'getValues' in type)
    .map((type) => type.name);
}

test('an enum that a property is read as has exactly the values of the property', () => {
  for (const kind of KIND_NAMES) {
    for (const field of MAPPING.type(kind).fields.values()) {
      if (field.source.by !== 'property') continue;
      const values = specOf(kind, field.source.property)?.values;
      const type = API.getType(field.type);
      if (!values || !type || !('getValues' in type)) continue;
      assert.deepEqual(
        type
          .getValues()
          .map(({ name }) => name)
          .sort(),
        [...values].sort(),
        `${kind}.${field.name}`,
      );
    }
  }
});

test('a field that follows links begins at a kind that has them and ends at what it says', () => {
  for (const type of MAPPING.types.values()) {
    for (const field of type.fields.values()) {
      if (field.source.by !== 'links') continue;
      const place = `${type.name}.${field.name}`;
      const { links } = field.source;
      const starts = new Set(
        links.types.flatMap((name): readonly Kind[] =>
          links.direction === 'out' ? linkSpec(name).from : linkSpec(name).to,
        ),
      );
      if (type.role === 'kind')
        for (const kind of type.kinds) assert.ok(starts.has(kind), `${kind} has no such link: ${place}`);
      const target = MAPPING.type(field.type);
      if (target.role === 'view') continue;
      const nodeType = target.role === 'connection' ? connectionTypes(MAPPING, target.name).nodeType : target.name;
      const possible = MAPPING.kindsOf(nodeType);
      const beyond = endKinds(links).filter((kind) => !possible.includes(kind));
      assert.deepEqual(beyond, [], `${place} cannot give these kinds: name its targets`);
      if (links.types.length > 0) assert.ok(endKinds(links).length > 0, `${place} can give nothing`);
    }
  }
});

test('every type of link is followed by a field', () => {
  const fields = [...MAPPING.types.values()].flatMap((type) => [...type.fields.values()]);
  const followed = new Set(fields.flatMap(({ source }) => (source.by === 'links' ? source.links.types : [])));
  assert.deepEqual(
    LINK_TYPES.filter((type) => !followed.has(type)),
    [],
  );
});

test('an edge that shows properties of a link shows those that the link has', () => {
  for (const type of MAPPING.types.values()) {
    for (const field of type.fields.values()) {
      if (field.source.by !== 'links') continue;
      const target = MAPPING.type(field.type);
      if (target.role !== 'connection') continue;
      const edge = MAPPING.type(connectionTypes(MAPPING, target.name).edgeType);
      const known = new Set(field.source.links.types.flatMap((name) => Object.keys(linkSpec(name).properties)));
      const own = [...edge.fields.values()].filter(({ name, source }) => source.by === 'property' && name !== 'cursor');
      for (const { name } of own) assert.ok(known.has(name), `${type.name}.${field.name}: ${edge.name}.${name}`);
    }
  }
});

test('every field of a filter or order names a property or link of the node, or a property of the link', () => {
  const connections = Object.values(API.getTypeMap()).filter((type) => isObjectType(type));
  let checked = 0;
  for (const owner of connections) {
    for (const field of Object.values(owner.getFields())) {
      const target = MAPPING.types.get(getNamedType(field.type).name);
      if (target?.role !== 'connection') continue;
      const types = connectionTypes(MAPPING, target.name);
      const source = MAPPING.field(owner.name, field.name)?.source;
      const linkTypes = source?.by === 'links' ? source.links.types : [];
      const scope = { ...types, kinds: MAPPING.kindsOf(types.nodeType), linkTypes };
      for (const argument of field.args) {
        const input = getNamedType(argument.type);
        if (!isInputObjectType(input)) continue;
        for (const name of Object.keys(input.getFields())) {
          if (['and', 'or', 'not'].includes(name)) continue;
          const operand = operandOf(MAPPING, scope, name);
          if (isListType(argument.type)) assert.ok('property' in operand, `${input.name}.${name} cannot order`);
          checked += 1;
        }
      }
    }
  }
  assert.ok(checked > 300, `${checked} fields`);
});
