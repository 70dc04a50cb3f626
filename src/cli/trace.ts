/** `kamergraaf trace`: what happened to a motion, with the passages that say so. */
import { Command } from 'commander';
import { askGraph } from './ask-graph.ts';
import { CliError } from './failure.ts';
import { say, write, writeJson } from './output.ts';
import { storeChoice } from './store.ts';
import { type TracedMotion, traceText } from './trace-text.ts';

const QUERY = `
  query Trace($citation: String!, $asOf: Date) {
    motion(citation: $citation) {
      id
      kamerstuk
      title
      date
      url
      placeholder
      dossiers { id number title }
      submitters { id name party(at: $asOf) { name } }
      replaces { id kamerstuk title }
      replacedBy { id kamerstuk title }
      status(asOf: $asOf) { state since daysOpen document { id reference } }
      followUps(first: 100, orderBy: { date: ASC }) {
        totalCount
        pageInfo { hasNextPage }
        edges {
          outcome
          date
          evidence { quote statement start end confidence method review document { id title url } }
          node {
            __typename
            id
            title
            date
            url
            ... on Letter {
              reference
              kamerstuk
              signatories { person { name } office { title organisation { name } } }
              programmes { name }
            }
          }
        }
      }
    }
  }`;

interface Options {
  readonly asOf?: string;
  readonly json?: true;
}

export function traceCommand(): Command {
  return new Command('trace')
    .description('Tell what happened to a motion: its status, and every document that answers it, with the passage.')
    .argument(
      '<citation...>',
      'a kamerstuk or zaak number, an id, or the names of its submitters; quotes are not needed',
    )
    .option('--as-of <date>', 'its status on this date (EDTF, such as 2021-12-31 or 2021-12); today when left out')
    .addHelpText(
      'after',
      `
Exits with 1 when the motion is not in the graph, or when the citation means several.

Examples:
  kamergraaf trace "34 104, nr. 258"
  kamergraaf trace de motie-Jansen/De Vries --as-of 2021-12
  kamergraaf trace 2019Z18701 --json`,
    )
    .action(async (words: string[], _: unknown, command: Command) => {
      const citation = words.join(' ');
      const { asOf, json } = command.optsWithGlobals<Options>();
      const variables = { citation, asOf: asOf ?? null };
      const { motion } = await askGraph<{ motion: TracedMotion | null }>(storeChoice(command), QUERY, variables);
      if (json) await writeJson(motion);
      else if (motion) await write(traceText(motion));
      if (!motion) {
        throw new CliError(
          'NOT_FOUND',
          `no motion "${citation}" is in the graph; \`kamergraaf resolve\` tells what it may mean`,
          1,
        );
      }
      if (motion.followUps.pageInfo.hasNextPage) say(`Only the first 100 of ${motion.followUps.totalCount} are shown.`);
    });
}
