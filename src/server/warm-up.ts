/**
 * Neo4j plans a statement the first time it sees its text, which takes hundreds of milliseconds. So the documents that
 * the operator trusts are asked once when the server has started, about things that are not there: only the real
 * statement is kept, EXPLAIN of it is not.
 */
import { context } from '@opentelemetry/api';
import { type GraphQLSchema, Kind, parse } from 'graphql';
import { execute } from '../execution/execute.ts';
import { ANYONE } from './auth/viewer.ts';
import { inventedVariables } from './invented-variables.ts';
import { MeasuredStore } from './measured-store.ts';
import type { Serving } from './serving.ts';
import { RequestTrace } from './tracing.ts';

/** One after another, so that whoever asks meanwhile hardly notices; what is not done by then is planned when it is asked. */
const WITHIN_MS = 60_000;

/** Resolves when all is warm, when the time is up, or when the server stops; never rejects. */
export async function warmUp(serving: Serving, schema: GraphQLSchema): Promise<void> {
  const { store, documents, stopping, observers } = serving;
  const texts = [...documents.texts()];
  if (store.engine !== 'neo4j' || texts.length === 0) return;
  const began = performance.now();
  const signal = AbortSignal.any([AbortSignal.timeout(WITHIN_MS), stopping.signal]);
  let asked = 0;
  let statements = 0;
  for (const text of texts) {
    if (signal.aborted || !serving.accepting) break;
    statements += await askOnce(serving, schema, text, signal);
    asked += 1;
  }
  const ms = Math.round(performance.now() - began);
  observers.log.info({ documents: texts.length, asked, statements, ms }, 'warmed up');
}

/** @returns how many statements the store was sent */
async function askOnce(serving: Serving, schema: GraphQLSchema, text: string, signal: AbortSignal): Promise<number> {
  const document = parse(text, { noLocation: true });
  const trace = new RequestTrace(context.active());
  const store = new MeasuredStore(serving.store, serving.reads, serving.observers.metrics, trace);
  const deadline = performance.now() + WITHIN_MS;
  const scope = { id: 'warm-up', viewer: ANYONE, store, signal, measured: store, trace, deadline };
  for (const operation of document.definitions) {
    if (operation.kind !== Kind.OPERATION_DEFINITION || operation.operation !== 'query') continue;
    const operationName = operation.name?.value ?? null;
    for (const variableValues of inventedVariables(schema, operation)) {
      const contextValue = serving.api.context(scope);
      // A document that fails is told of when somebody asks it.
      await execute({ schema, document, operationName, variableValues, contextValue }).catch(() => {});
    }
  }
  return store.statements;
}
