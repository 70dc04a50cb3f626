/** Values that fit the arguments of a schema, made from the schema alone. */
import {
  type GraphQLField,
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';

const SCALARS: Readonly<Record<string, unknown>> = {
  ID: 'letter:proef',
  String: 'proef',
  Int: 1,
  Float: 1,
  Boolean: true,
  Date: '2020-01-01',
};

/** The least that is of the type: one value in a list, only the fields that must be there. */
export function sampleValue(given: GraphQLInputType): unknown {
  const type = getNullableType(given);
  if (isListType(type)) return [sampleValue(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return SCALARS[type.name] ?? 'proef';
  const fields = Object.values(type.getFields()).filter(isRequiredInputField);
  return Object.fromEntries(fields.map((field) => [field.name, sampleValue(field.type)]));
}

export interface Call {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** An operation that asks for one root field, with its required arguments in variables, and `__typename` of what it gives. */
export function callOf(kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>, isComposite: boolean): Call {
  const args = field.args.filter(({ type }) => isNonNullType(type));
  const declared = args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const passed = args.map(({ name }) => `${name}: $${name}`).join(', ');
  const selection = isComposite ? ' { __typename }' : '';
  const query = `${kind}${declared && ` (${declared})`} { ${field.name}${passed && `(${passed})`}${selection} }`;
  return { query, variables: Object.fromEntries(args.map(({ name, type }) => [name, sampleValue(type)])) };
}
