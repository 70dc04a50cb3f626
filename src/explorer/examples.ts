/**
 * The example queries, each a file in `examples/`: the title is in its first comment line, what it shows
 * in those after it, its variables in a JSON file of the same name.
 */
import { readdir, readFile } from 'node:fs/promises';

const FOLDER = new URL('examples/', import.meta.url);

export interface Example {
  /** The file's name without its ending; a number in front gives the order. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly query: string;
  /** JSON, as the variables' editor shows it. */
  readonly variables: string;
  /** Whether it is open in a tab when the page is first loaded. */
  readonly tab: boolean;
}

/** More tabs do not fit a window; the rest is in the pane of examples. */
const TABS = 4;

/** All examples, in their order. */
export async function readExamples(): Promise<readonly Example[]> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.graphql')).sort();
  return Promise.all(names.map((name, index) => readExample(name.replace(/\.graphql$/, ''), index < TABS)));
}

async function readExample(name: string, tab: boolean): Promise<Example> {
  const query = await readFile(new URL(`${name}.graphql`, FOLDER), 'utf8');
  const variables = await readFile(new URL(`${name}.json`, FOLDER), 'utf8').catch(() => '{}\n');
  const head = /^(?:#.*\n)*/.exec(query)?.[0] ?? '';
  const comments = head.split('\n').filter(Boolean);
  const [title = name, ...rest] = comments.map((line) => line.replace(/^#\s*/, ''));
  return { name, title, description: rest.join(' '), query, variables, tab };
}
