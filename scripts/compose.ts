/**
 * Composes the subgraphs into `schema/supergraph.graphql` and the public API into `schema/api.graphql`.
 * Two composers must accept the subgraphs, because each lets some mistakes pass; hints that change what
 * a client sees are errors here. With `--check` it only compares, and exits with 1 when the files differ.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { composeServices as apolloComposeServices } from '@apollo/composition';
import { composeServices, compositionHasErrors } from '@theguild/federation-composition';
import { buildASTSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { SUBGRAPH_NAMES, servedDocument } from '../src/subgraphs/sdl.ts';

const SUPERGRAPH = new URL('../schema/supergraph.graphql', import.meta.url);
const API = new URL('../schema/api.graphql', import.meta.url);

export class CompositionError extends Error {
  override readonly name = 'CompositionError';
}

export interface Composed {
  readonly supergraph: string;
  readonly api: string;
}

/** @throws CompositionError with every error and hint of either composer. */
export function compose(): Composed {
  const services = SUBGRAPH_NAMES.map((name) => ({
    name,
    typeDefs: servedDocument(name),
    url: `http://localhost:4000/subgraphs/${name}`,
  }));
  const problems = apolloProblems(services);
  const result = composeServices(services);
  if (compositionHasErrors(result)) problems.push(...result.errors.map((error) => error.message));
  if (problems.length > 0) throw new CompositionError(problems.join('\n'));
  if (compositionHasErrors(result)) throw new CompositionError('composition failed');
  const api = printSchema(lexicographicSortSchema(buildASTSchema(result.publicDocumentNode)));
  return { supergraph: `${result.supergraphSdl.trimEnd()}\n`, api: `${api}\n` };
}

function apolloProblems(services: Parameters<typeof apolloComposeServices>[0]): string[] {
  const result = apolloComposeServices(services);
  const errors = (result.errors ?? []).map((error) => error.message);
  const hints = (result.hints ?? []).map((hint) => `${hint.definition.code}: ${hint.message}`);
  return [...errors, ...hints];
}

function main(): void {
  const composed = compose();
  const files = [
    [SUPERGRAPH, composed.supergraph],
    [API, composed.api],
  ] as const;
  for (const [file, text] of files) {
    if (!process.argv.includes('--check')) writeFileSync(file, text);
    else if (readFileSync(file, 'utf8') !== text) {
      console.error(`${file.pathname} does not follow from the subgraphs: run \`npm run compose\``);
      process.exitCode = 1;
    }
  }
}

if (import.meta.main) main();
