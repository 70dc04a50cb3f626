/**
 * Makes of a selection functions that complete its values.
 * https://spec.graphql.org/October2021/#sec-Executing-Fields
 */
import {
  defaultFieldResolver,
  defaultTypeResolver,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLAbstractType,
  GraphQLError,
  type GraphQLField,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  locatedError,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { getFieldDef } from 'graphql/execution/execute.js';
import { inspect } from 'graphql/jsutils/inspect.js';
import { keysOf, type Positions, pathOf, type Spot } from './place.ts';
import { readerOf } from './reader.ts';
import { keep, type Run } from './run.ts';

/**
 * The value of the response for what a resolver gave, or a promise of it where code beneath it gives one.
 * Throws, or rejects with, the error of a field that may not be null.
 */
export type Complete = (value: unknown, positions: Positions | null, run: Run) => unknown;

export interface Compiling {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** The values of the variables in `@skip` and `@include`. */
  readonly conditions: Readonly<Record<string, unknown>>;
}

/** A field of an object type, wherever a selection has it. */
interface Field {
  readonly definition: GraphQLField<unknown, unknown>;
  readonly parentType: GraphQLObjectType;
  readonly nodes: readonly FieldNode[];
  readonly spot: Spot;
}

/** The operation's own selection, which completes any root value. */
export function compileRoot(compiling: Compiling): Complete {
  const { schema, operation, fragments, conditions } = compiling;
  const type = schema.getQueryType() as GraphQLObjectType;
  const selected = collectFields(schema, fragments, conditions, type, operation.selectionSet);
  return compileFields(compiling, type, selected, null);
}

function compileFields(
  compiling: Compiling,
  parentType: GraphQLObjectType,
  selected: ReadonlyMap<string, readonly FieldNode[]>,
  up: Spot | null,
): Complete {
  const keys: string[] = [];
  const values: Complete[] = [];
  for (const [key, nodes] of selected) {
    const definition = getFieldDef(compiling.schema, parentType, nodes[0] as FieldNode);
    if (!definition) continue;
    keys.push(key);
    const spot = { up, key, typeName: parentType.name };
    values.push(compileField(compiling, { definition, parentType, nodes, spot }));
  }
  // The one name that an object does not take as a key of its own.
  const empty = keys.includes('__proto__') ? () => Object.create(null) : () => ({});
  return (source, positions, run) => {
    const object: Answer = empty();
    let waiting: string[] | undefined;
    try {
      for (let at = 0; at < values.length; at += 1) {
        const key = keys[at] as string;
        const value = (values[at] as Complete)(source, positions, run);
        object[key] = value;
        if (!isPromise(value)) continue;
        waiting ??= [];
        waiting.push(key);
      }
    } catch (error) {
      // Those that are under way are waited for, since they may fail as well.
      if (!waiting) throw error;
      return whenFilled(object, waiting).finally(() => {
        throw error;
      });
    }
    return waiting ? whenFilled(object, waiting) : object;
  };
}

type Answer = Record<string, unknown>;

/** The object once the promises under these keys have come to their values. */
async function whenFilled(object: Answer, keys: readonly string[]): Promise<Answer> {
  const given = await Promise.all(keys.map((key) => object[key]));
  for (const [at, key] of keys.entries()) object[key] = given[at];
  return object;
}

/** The field's value in the response, given the object that has it. */
function compileField(compiling: Compiling, field: Field): Complete {
  const { definition, spot } = field;
  const { type } = definition;
  const resolve = definition.resolve ?? defaultFieldResolver;
  const complete = compileType(compiling, field, type, spot);
  const args = argumentsOf(field);
  const holder = spot.up?.key === null ? spot.up.up.key : spot.up?.key;
  const read = readerOf(resolve)?.({ key: String(spot.key), holder: holder ?? '' });
  return guarded(
    field,
    type,
    spot,
    read
      ? (source, positions, run) => complete(read(source, args(run), run.context), positions, run)
      : (source, positions, run) => {
          const value = resolve(source, args(run), run.context, infoOf(field, positions, run));
          return isPromise(value)
            ? value.then((given) => complete(given, positions, run))
            : complete(value, positions, run);
        },
  );
}

/** An error becomes null, and is told; where there may be no null it goes on to what holds the value. */
function guarded(field: Field, type: GraphQLOutputType, spot: Spot, value: Complete): Complete {
  const failed = (cause: unknown, positions: Positions | null, run: Run) => {
    const keys = keysOf(pathOf(spot, positions));
    const error = locatedError(cause, field.nodes, keys);
    if (isNonNullType(type)) throw error;
    run.errors.add(error, keys);
    return null;
  };
  return (source, positions, run) => {
    try {
      const given = value(source, positions, run);
      return isPromise(given) ? given.then(undefined, (cause) => failed(cause, positions, run)) : given;
    } catch (cause) {
      return failed(cause, positions, run);
    }
  };
}

const NONE: Readonly<Record<string, unknown>> = Object.freeze({});

function argumentsOf({ definition, nodes }: Field): (run: Run) => Readonly<Record<string, unknown>> {
  const [node] = nodes as [FieldNode];
  if (definition.args.length === 0) return () => NONE;
  if (usesVariables(node)) {
    return (run) => keep(run, node, () => getArgumentValues(definition, node, run.variables));
  }
  let values: Readonly<Record<string, unknown>> | undefined;
  return () => {
    values ??= getArgumentValues(definition, node);
    return values;
  };
}

function usesVariables({ arguments: args = [] }: FieldNode): boolean {
  let found = false;
  const note = () => {
    found = true;
  };
  for (const argument of args) visit(argument, { [Kind.VARIABLE]: note });
  return found;
}

function infoOf({ definition, parentType, nodes, spot }: Field, positions: Positions | null, run: Run) {
  // The types of a tool for development add to the interface what another executor gives.
  return {
    fieldName: definition.name,
    fieldNodes: nodes,
    returnType: definition.type,
    parentType,
    path: pathOf(spot, positions),
    schema: run.schema,
    fragments: run.fragments,
    rootValue: undefined,
    operation: run.operation,
    variableValues: run.variables as Record<string, unknown>,
  } as GraphQLResolveInfo;
}

function compileType(compiling: Compiling, field: Field, type: GraphQLOutputType, spot: Spot): Complete {
  if (isNonNullType(type)) return neverNull(field, compileType(compiling, field, type.ofType, spot));
  const complete = isListType(type)
    ? completeList(compiling, field, type.ofType, spot)
    : isLeafType(type)
      ? completeLeaf(type)
      : isObjectType(type)
        ? completeObject(compiling, field, type, spot)
        : completeAbstract(compiling, field, type as GraphQLAbstractType, spot);
  return (value, positions, run) => {
    if (value === null || value === undefined) return null;
    if (value instanceof Error) throw value;
    return complete(value, positions, run);
  };
}

function neverNull({ parentType, definition }: Field, complete: Complete): Complete {
  return (value, positions, run) => {
    const completed = complete(value, positions, run);
    if (completed !== null) return completed;
    throw new Error(`Cannot return null for non-nullable field ${parentType.name}.${definition.name}.`);
  };
}

function completeLeaf(type: GraphQLLeafType): Complete {
  return (value) => {
    const serialized = type.serialize(value);
    if (serialized !== null && serialized !== undefined) return serialized;
    const given = `${type}.serialize(${inspect(value)})`;
    throw new Error(`Expected \`${given}\` to return non-nullable value, returned: ${inspect(serialized)}`);
  };
}

function completeList(compiling: Compiling, field: Field, itemType: GraphQLOutputType, up: Spot): Complete {
  const spot: Spot = { up, key: null };
  const complete = compileType(compiling, field, itemType, spot);
  const item = guarded(field, itemType, spot, (value, positions, run) =>
    isPromise(value) ? value.then((given) => complete(given, positions, run)) : complete(value, positions, run),
  );
  return (value, positions, run) => {
    const items = itemsOf(value, field);
    const list: unknown[] = [];
    let isWaiting = false;
    try {
      for (let index = 0; index < items.length; index += 1) {
        const completed = item(items[index], { up: positions, index }, run);
        list.push(completed);
        isWaiting ||= isPromise(completed);
      }
    } catch (error) {
      // Those that are under way may fail as well, and nobody will ask.
      if (isWaiting) Promise.all(list).catch(() => {});
      throw error;
    }
    return isWaiting ? Promise.all(list) : list;
  };
}

function itemsOf(value: unknown, { parentType, definition }: Field): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value === 'object' && value !== null && Symbol.iterator in value) return [...(value as Iterable<unknown>)];
  throw new GraphQLError(`Expected Iterable, but did not find one for field "${parentType.name}.${definition.name}".`);
}

/** Compiled when the first such object comes: of an abstract type's objects most never do. */
function completeObject(compiling: Compiling, { nodes }: Field, type: GraphQLObjectType, spot: Spot): Complete {
  let complete: Complete | undefined;
  return (value, positions, run) => {
    const { schema, fragments, conditions } = compiling;
    complete ??= compileFields(compiling, type, collectSubfields(schema, fragments, conditions, type, nodes), spot);
    return complete(value, positions, run);
  };
}

function completeAbstract(compiling: Compiling, field: Field, type: GraphQLAbstractType, spot: Spot): Complete {
  const resolveType = type.resolveType ?? defaultTypeResolver;
  const byName = new Map<string, Complete>();
  const objectOf = (name: unknown): Complete => {
    const known = byName.get(name as string);
    if (known) return known;
    const complete = completeObject(compiling, field, possibleType(compiling.schema, field, type, name), spot);
    byName.set(name as string, complete);
    return complete;
  };
  return (value, positions, run) => {
    // Whoever tells a type looks at the value, not at its place: one info does for all rows.
    const info = keep(run, field, () => infoOf(field, positions, run));
    const name = resolveType(value, run.context, info, type);
    return isPromise(name)
      ? name.then((given) => objectOf(given)(value, positions, run))
      : objectOf(name)(value, positions, run);
  };
}

/** https://spec.graphql.org/October2021/#ResolveAbstractType() */
function possibleType(
  schema: GraphQLSchema,
  { parentType, definition, nodes }: Field,
  type: GraphQLAbstractType,
  name: unknown,
): GraphQLObjectType {
  const found = typeof name === 'string' ? schema.getType(name) : undefined;
  if (isObjectType(found) && schema.isSubType(type, found)) return found;
  const where = `for field "${parentType.name}.${definition.name}"`;
  throw new GraphQLError(
    `Abstract type "${type.name}" was resolved to "${name}" ${where}, which is none of its types.`,
    {
      nodes,
    },
  );
}

function isPromise(value: unknown): value is Promise<unknown> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === 'function';
}
