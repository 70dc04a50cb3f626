/** `kamergraaf chart`: a programme's measures through time, as a picture or as rows. */
import { Command, Option } from 'commander';
import { type Ask, withGraph } from './ask-graph.ts';
import { CliError } from './failure.ts';
import { deliver, drawn, formatOf, type PictureOptions } from './picture-file.ts';
import { storeChoice } from './store.ts';

const FORMATS = ['svg', 'png', 'csv'] as const;
type Format = (typeof FORMATS)[number];

const PROGRAMME = 'query Programme($name: String!) { programme(name: $name) { id } }';

export function chartCommand(): Command {
  return new Command('chart')
    .description("Draw a programme's measures through time, or write them as CSV.")
    .argument('<programme...>', 'its name or id; quotes are not needed')
    .option('-o, --output <file>', 'the file to write; its extension says the format. Else standard output')
    .addOption(new Option('--format <format>', 'svg when neither this nor the file says so').choices(FORMATS))
    .addHelpText(
      'after',
      `
The CSV holds what was observed of single gemeenten as well, and changes beside levels (column delta).

Examples:
  kamergraaf chart Kansrijke Start -o kansrijke-start.png
  kamergraaf chart programme:nu-niet-zwanger --format csv`,
    )
    .action(async (words: string[], _: unknown, command: Command) => {
      const options = command.optsWithGlobals<PictureOptions<Format>>();
      const format = formatOf(options, FORMATS);
      const name = words.join(' ');
      const content = await withGraph(storeChoice(command), async (ask) => {
        const { programme } = await ask<{ programme: { id: string } | null }>(PROGRAMME, { name });
        return programme && contentOf(ask, programme.id, format);
      });
      if (content === null) throw new CliError('NOT_FOUND', `no programme "${name}" is in the graph`, 1);
      await deliver(content, options.output);
    });
}

async function contentOf(ask: Ask, id: string, format: Format): Promise<string | Uint8Array | null> {
  const { programmeChart, programmeCsv } = await import('../chart/programme.ts');
  if (format === 'csv') return programmeCsv(ask, id);
  const picture = await programmeChart(ask, id);
  return picture && drawn(picture, format);
}
