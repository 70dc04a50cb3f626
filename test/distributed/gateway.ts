/**
 * A program: Hive Gateway on a free port, with the arguments of its own command line (`supergraph FILE
 * [--config-path FILE]`). That command line is a package of half a gigabyte; this runs the gateway that is in it.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { createGatewayRuntime, type GatewayConfigSupergraph } from '@graphql-hive/gateway-runtime';
import http from '@graphql-mesh/transport-http';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { 'config-path': { type: 'string' } },
});
const [, file = ''] = positionals;
const gateway = createGatewayRuntime({
  ...(await configuration(values['config-path'])),
  supergraph: readFileSync(file, 'utf8'),
  transports: { http },
  logging: false,
});
const server = createServer(gateway);
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object' && address) console.log(`listening on http://127.0.0.1:${address.port}/graphql`);
});

async function configuration(path: string | undefined): Promise<Partial<GatewayConfigSupergraph>> {
  if (path === undefined) return {};
  const { gatewayConfig } = (await import(pathToFileURL(resolve(path)).href)) as {
    readonly gatewayConfig: Partial<GatewayConfigSupergraph>;
  };
  return gatewayConfig;
}
