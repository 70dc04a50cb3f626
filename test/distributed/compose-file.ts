/** What `docker-compose.yml` says, as far as its services can run without Docker. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface Service {
  readonly image: string;
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  /** `here:there` or `here:there:ro`. */
  readonly volumes: readonly string[];
}

const FILE = new URL('../../docker-compose.yml', import.meta.url);

export const SERVICES = services();

function services(): Readonly<Record<string, Service>> {
  const text = readFileSync(FILE, 'utf8').replace(/\$\{\w+:-(\w+)\}/g, '$1');
  return (parse(text, { merge: true }) as { readonly services: Record<string, Service> }).services;
}

/** A service by its name. */
export function service(name: string): Service {
  const found = SERVICES[name];
  if (!found) throw new Error(`docker-compose.yml has no service "${name}"`);
  return found;
}

/** The command with files of this machine in the place of those that volumes put into the container. */
export function commandHere({ command, volumes }: Service): string[] {
  const here = new Map(volumes.map((volume) => volume.split(':') as [string, string]).map(([from, to]) => [to, from]));
  return command.map((word) => here.get(`/gateway/${word}`) ?? word);
}
