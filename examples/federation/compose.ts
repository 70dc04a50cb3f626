/**
 * Puts subgraphs together into one supergraph: `node compose.ts NAME=URL … > supergraph.graphql`. Each is asked for
 * its own SDL, as Apollo's rover and Hive's registry do; these can take its place.
 */
import { composeServices, compositionHasErrors } from '@theguild/federation-composition';
import { parse } from 'graphql';

async function subgraph(argument: string) {
  const [name = '', url = ''] = argument.split(/=(.*)/);
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ _service { sdl } }' }),
  });
  const { data } = (await response.json()) as { readonly data: { readonly _service: { readonly sdl: string } } };
  return { name, url, typeDefs: parse(data._service.sdl) };
}

const composed = composeServices(await Promise.all(process.argv.slice(2).map(subgraph)));
if (compositionHasErrors(composed)) {
  for (const { message } of composed.errors) console.error(message);
  process.exit(1);
}
process.stdout.write(composed.supergraphSdl);
