/** `kamergraaf resolve`: what a citation means. */
import { Command } from 'commander';
import { askGraph } from './ask-graph.ts';
import { CliError } from './failure.ts';
import { write, writeJson } from './output.ts';
import { storeChoice } from './store.ts';
import { table } from './table.ts';

const QUERY = `
  query Resolve($text: String!) {
    resolve(citation: $text) {
      reading
      confidence
      node {
        __typename
        id
        ... on Document { title date url }
      }
    }
  }`;

interface Candidate {
  readonly reading: string;
  readonly confidence: number;
  readonly node: {
    readonly __typename: string;
    readonly id: string;
    readonly title?: string;
    readonly date?: string | null;
    readonly url?: string | null;
  } | null;
}

export function resolveCommand(): Command {
  return new Command('resolve')
    .description('Tell what a citation means, as people write it; all candidates when it may mean several.')
    .argument('<text...>', 'the citation; quotes are not needed')
    .addHelpText(
      'after',
      `
Exits with 1 when the graph holds nothing that it may mean.

Examples:
  kamergraaf resolve "34 104, nr. 258"
  kamergraaf resolve de motie-Jansen c.s.
  kamergraaf resolve 2019Z18701 --json`,
    )
    .action(async (words: string[], _: unknown, command: Command) => {
      const text = words.join(' ');
      const { resolve } = await askGraph<{ resolve: readonly Candidate[] }>(storeChoice(command), QUERY, { text });
      if (command.optsWithGlobals().json) await writeJson(resolve);
      else if (resolve.length > 0)
        await write(table(['reading', 'confidence', 'kind', 'id', 'title', 'date'], resolve.map(row)));
      if (!resolve.some(({ node }) => node !== null)) {
        throw new CliError('NOT_FOUND', `"${text}" names nothing that is in the graph`, 1);
      }
    });
}

function row({ reading, confidence, node }: Candidate): string[] {
  return [
    reading,
    confidence.toFixed(2),
    node?.__typename ?? 'not in the graph',
    node?.id ?? '',
    node?.title ?? '',
    node?.date ?? '',
  ];
}
