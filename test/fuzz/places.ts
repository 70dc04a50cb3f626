/** Every place in the API where a client writes a text: each argument of each field, and each field of its input. */
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { sampleValue } from '../support/sample-values.ts';

export interface Place {
  /** `Motion.followUps(where: { title: { contains } })`, as dots. */
  readonly name: string;
  readonly query: string;
  /** The variables with a text there. */
  readonly variables: (text: string) => Readonly<Record<string, unknown>>;
}

/** How a field is reached: what stands before and after it in a query. */
interface Way {
  readonly before: string;
  readonly after: string;
}

type Field = GraphQLField<unknown, unknown>;
type Fielded = GraphQLObjectType | GraphQLInterfaceType;

const NESTED = 2;

/** @param ids a node of each kind that the graph holds, by type, so that what is asked of it is read */
export function placesOf(schema: GraphQLSchema, ids: ReadonlyMap<string, string>): readonly Place[] {
  const ways = waysTo(schema, ids);
  return [...ways].flatMap(([type, way]) =>
    Object.values(type.getFields()).flatMap((field) =>
      field.args.flatMap((argument) =>
        insertions(argument.type).map(({ path, value }) => ({
          name: [type.name, field.name, argument.name, ...path].join('.'),
          query: queryOf(way, field, argument),
          variables: (text: string) => ({ ...required(field, argument), [argument.name]: value(text) }),
        })),
      ),
    ),
  );
}

/** The shortest way to each type with fields: from a root field, or from a node that is there. */
function waysTo(schema: GraphQLSchema, ids: ReadonlyMap<string, string>): ReadonlyMap<Fielded, Way> {
  const query = schema.getQueryType();
  const mutation = schema.getMutationType();
  const ways = new Map<Fielded, Way>();
  if (query) ways.set(query, { before: '{', after: '}' });
  for (const type of nodeTypes(schema)) {
    const kinds = isInterfaceType(type) ? schema.getPossibleTypes(type) : [type];
    const id = kinds.flatMap(({ name }) => ids.get(name) ?? [])[0] ?? 'document:none';
    ways.set(type, { before: `{ node(id: "${id}") { ... on ${type.name} {`, after: '} } }' });
  }
  // A map is gone through in the order of its insertions, which makes this a search by breadth.
  for (const [type, { before, after }] of ways) {
    for (const field of Object.values(type.getFields())) {
      const next = getNamedType(field.type);
      if (!isObjectType(next) || ways.has(next)) continue;
      ways.set(next, { before: `${before} ${field.name}${literals(field)} {`, after: `} ${after}` });
    }
  }
  if (mutation) ways.set(mutation, { before: 'mutation', after: '}' });
  return ways;
}

function nodeTypes(schema: GraphQLSchema): readonly Fielded[] {
  const node = schema.getType('Node');
  return Object.values(schema.getTypeMap()).filter(
    (type): type is Fielded =>
      (isObjectType(type) || isInterfaceType(type)) && isInterfaceType(node) && schema.isSubType(node, type),
  );
}

/** The arguments that a field on the way cannot do without, which are all scalars. */
function literals(field: Field): string {
  const args = field.args.filter(isRequiredArgument);
  const written = args.map(({ name, type }) => `${name}: ${JSON.stringify(sampleValue(type))}`);
  return written.length > 0 ? `(${written.join(', ')})` : '';
}

function queryOf({ before, after }: Way, field: Field, argument: GraphQLArgument): string {
  const args = field.args.filter((each) => each === argument || isRequiredArgument(each));
  const declared = args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const passed = args.map(({ name }) => `${name}: $${name}`).join(', ');
  const [kind, opening] = before === 'mutation' ? ['mutation', '{'] : ['query', before];
  return `${kind} (${declared}) ${opening} ${field.name}(${passed}) ${selectionOf(field)} ${after}`;
}

/** Enough for the store to be asked. */
function selectionOf(field: Field): string {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return '';
  const fields = 'getFields' in type ? type.getFields() : {};
  return `{ __typename ${fields['totalCount'] ? 'totalCount' : ''} ${fields['edges'] ? 'edges { __typename }' : ''} }`;
}

function required(field: Field, but: GraphQLArgument): Record<string, unknown> {
  const others = field.args.filter((each) => each !== but && isRequiredArgument(each));
  return Object.fromEntries(others.map(({ name, type }) => [name, sampleValue(type)]));
}

interface Insertion {
  readonly path: readonly string[];
  readonly value: (text: string) => unknown;
}

/** The ways to put one text into a value of the type, the rest of it as it should be. */
function insertions(given: GraphQLInputType, depth = 0): readonly Insertion[] {
  const type = getNullableType(given);
  if (isListType(type)) {
    return insertions(type.ofType, depth).map(({ path, value }) => ({ path, value: (text) => [value(text)] }));
  }
  if (isEnumType(type) || !isInputObjectType(type)) return [{ path: [], value: (text) => text }];
  if (depth >= NESTED) return [];
  return Object.values(type.getFields()).flatMap((field) =>
    insertions(field.type, depth + 1).map(({ path, value }) => ({
      path: [field.name, ...path],
      value: (text: string) => ({ ...(sampleValue(type) as object), [field.name]: value(text) }),
    })),
  );
}
