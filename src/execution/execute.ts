/**
 * Executes queries as the specification and graphql-js do, with the same answer down to the order of keys and errors,
 * but goes through a selection once: what it means for each type becomes functions that are kept with the document.
 * Fields that only read (`reader.ts`) are then no more than that; all others get the arguments and the info that
 * graphql-js gives them. Mutations are left to graphql-js.
 * https://spec.graphql.org/October2021/#sec-Execution
 */
import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  execute as graphqlJs,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { type Complete, compileRoot } from './compile.ts';
import { Errors, type Run } from './run.ts';

export type Execution = Pick<
  ExecutionArgs,
  'schema' | 'document' | 'operationName' | 'variableValues' | 'contextValue'
>;

/** More than the conditions of an honest document make; each takes as much memory as the document. */
const VARIANTS_KEPT = 8;

export async function execute(execution: Execution): Promise<ExecutionResult> {
  const { schema, document, operationName, variableValues, contextValue } = execution;
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== 'query' || !schema.getQueryType()) return graphqlJs(execution);
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {}, {
    maxErrors: 50,
  });
  if (errors) return { errors };
  const { fragments, conditions, variants } = compiledOf(schema, document, operation);
  const run: Run = {
    schema,
    operation,
    fragments,
    variables: coerced,
    context: contextValue,
    kept: new Map(),
    errors: new Errors(),
  };
  try {
    const complete = variantOf(variants, conditions, run);
    return answer(await complete(undefined, null, run), run);
  } catch (error) {
    run.errors.add(error as GraphQLError, []);
    return answer(null, run);
  }
}

function answer(data: unknown, { errors: { found } }: Run): ExecutionResult {
  const result = { data: data as Record<string, unknown> | null };
  return found.length === 0 ? result : { errors: found, ...result };
}

interface CompiledOperation {
  readonly fragments: Run['fragments'];
  /** The variables that decide with `@skip` and `@include` which fields there are. */
  readonly conditions: readonly string[];
  /** By the values of these variables. */
  readonly variants: Map<string, Complete>;
}

/** They go when the server forgets the document. */
const COMPILED = new WeakMap<GraphQLSchema, WeakMap<OperationDefinitionNode, CompiledOperation>>();

function compiledOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): CompiledOperation {
  const operations = COMPILED.get(schema) ?? new WeakMap<OperationDefinitionNode, CompiledOperation>();
  COMPILED.set(schema, operations);
  const known = operations.get(operation);
  if (known) return known;
  const definitions = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  const fragments = Object.fromEntries(
    definitions.map((node): [string, FragmentDefinitionNode] => [node.name.value, node]),
  );
  const compiled = { fragments, conditions: conditionsOf(document), variants: new Map<string, Complete>() };
  operations.set(operation, compiled);
  return compiled;
}

function variantOf(variants: Map<string, Complete>, conditions: readonly string[], run: Run): Complete {
  const given = conditions.filter((name) => Object.hasOwn(run.variables, name));
  const values = Object.fromEntries(given.map((name) => [name, run.variables[name]]));
  const key = JSON.stringify(values);
  const known = variants.get(key);
  if (known) return known;
  if (variants.size >= VARIANTS_KEPT) variants.clear();
  const { schema, operation, fragments } = run;
  const complete = compileRoot({ schema, operation, fragments, conditions: values });
  variants.set(key, complete);
  return complete;
}

function conditionsOf(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ name, arguments: args }) => {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of args ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}
