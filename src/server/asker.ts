/** Asks the API in this process, as every client does, for what is not an answer of GraphQL itself. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type DocumentNode, type GraphQLError, parse } from 'graphql';
import type { Ask } from '../chart/programme-measures.ts';
import { execute } from '../execution/execute.ts';
import type { Serving } from './serving.ts';

/** An error that the graph answered with. */
export class AnswerError extends Error {
  readonly error: GraphQLError;

  constructor(error: GraphQLError) {
    super(error.message, { cause: error });
    this.error = error;
  }
}

/** Reads through the API, so that a picture shows what a client would get. */
export class Asker {
  readonly #serving: Serving;
  readonly #documents = new Map<string, DocumentNode>();

  constructor(serving: Serving) {
    this.#serving = serving;
  }

  ask(request: FastifyRequest, reply: FastifyReply): Ask {
    const schema = this.#serving.api.merged();
    const contextValue = this.#serving.contextOf(request, reply);
    return async <T>(query: string, variableValues: Readonly<Record<string, unknown>>) => {
      const document = this.#documents.get(query) ?? parse(query);
      this.#documents.set(query, document);
      const { data, errors } = await execute({ schema, document, contextValue, variableValues });
      const [error] = errors ?? [];
      if (error) throw new AnswerError(error);
      return data as T;
    };
  }
}
