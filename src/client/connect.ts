/** Asks a Kamergraaf server over HTTP; needs nothing but `fetch`, so that it runs in Node and in browsers. */
import { GraphError, type Problem } from './graph-error.ts';
import type { Query } from './query.ts';

export interface ConnectOptions {
  /** Bearer token; reading needs none. */
  readonly token?: string;
  /** Another `fetch` than the platform's. */
  readonly fetch?: typeof fetch;
}

export interface AskOptions {
  /** Ends the request, and the work on it at the server. */
  readonly signal?: AbortSignal;
}

export interface Graph {
  /**
   * The answer to a query.
   * @throws {GraphError} when the server refuses the query, or a part of it fails
   */
  ask<Answer, Variables>(query: Query<Answer, Variables>, variables: Variables, options?: AskOptions): Promise<Answer>;
}

/** @param url where GraphQL is answered: `http://127.0.0.1:4000/graphql` */
export function connect(url: string | URL, options: ConnectOptions = {}): Graph {
  const send = options.fetch ?? fetch;
  const headers = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
    ...(options.token !== undefined && { authorization: `Bearer ${options.token}` }),
  };
  return {
    async ask<Answer, Variables>(query: Query<Answer, Variables>, variables: Variables, { signal }: AskOptions = {}) {
      const body = JSON.stringify({ query: query.text, variables, extensions: nameOf(query.id) });
      const response = await send(url, { method: 'POST', headers, body, ...(signal && { signal }) });
      return read(response) as Promise<Answer>;
    },
  };
}

/** Apollo's form of a document's name; a server that does not know it reads the query itself. */
function nameOf(id: string | undefined) {
  return id === undefined ? undefined : { persistedQuery: { version: 1, sha256Hash: id } };
}

interface Answered {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: { readonly code?: string };
  }[];
}

async function read(response: Response): Promise<unknown> {
  const { data = null, errors = [] } = await answered(response);
  if (errors.length === 0 && data !== null) return data;
  const problems = errors.map(
    ({ message, path = [], extensions }): Problem => ({ message, path, code: extensions?.code ?? null }),
  );
  throw new GraphError(problems, data);
}

/** What is not GraphQL comes from something in between: a proxy, or another address than was meant. */
async function answered(response: Response): Promise<Answered> {
  const text = await response.text();
  try {
    return JSON.parse(text) as Answered;
  } catch (cause) {
    const message = `${response.url} answered ${response.status} and no GraphQL; is it the address of /graphql?`;
    throw new GraphError([{ message, code: null, path: [] }], null, { cause });
  }
}
