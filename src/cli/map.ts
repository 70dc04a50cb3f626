/** `kamergraaf map`: a measure on the map of the Netherlands. */
import { Command, Option } from 'commander';
import type { CoveredBy } from '../chart/coverage.ts';
import { withGraph } from './ask-graph.ts';
import { CliError } from './failure.ts';
import { deliver, drawn, formatOf, type PictureOptions } from './picture-file.ts';
import { storeChoice } from './store.ts';

const FORMATS = ['svg', 'png'] as const;

interface Options extends PictureOptions<(typeof FORMATS)[number]> {
  readonly at?: string;
  readonly by?: 'province' | 'gemeente';
  readonly boundaries?: string;
}

export function mapCommand(): Command {
  return new Command('map')
    .description('Draw how far the gemeenten got with a measure: by gemeente or province, on a day.')
    .argument('<measure...>', 'its name or id; quotes are not needed')
    .option('--at <date>', 'the day (EDTF, such as 2023-01-01 or 2023); today when left out')
    .addOption(
      new Option('--by <area>', 'gemeente where boundaries are given, else province').choices(['province', 'gemeente']),
    )
    .addOption(
      new Option('--boundaries <file>', 'GeoJSON or TopoJSON of gemeenten or provinces, with their CBS codes').env(
        'KAMERGRAAF_BOUNDARIES',
      ),
    )
    .option('-o, --output <file>', 'the file to write, .svg or .png. Else standard output')
    .addOption(new Option('--format <format>', 'svg when neither this nor the file says so').choices(FORMATS))
    .addHelpText(
      'after',
      `
Without boundaries the provinces are drawn as tiles. Boundaries are those of one year: use a file of the year of --at.

Examples:
  kamergraaf map gemeenten met een speelbos --at 2023 -o speelbos.png
  kamergraaf map measure:speelbos --boundaries gemeenten-2023.topojson -o speelbos.svg`,
    )
    .action(async (words: string[], _: unknown, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      const format = formatOf(options, FORMATS);
      const { coverageMap } = await import('../chart/coverage-map.ts');
      const { readCoverage } = await import('../chart/coverage.ts');
      const boundaries = await (await import('../chart/boundaries-file.ts')).boundariesIn(options.boundaries || null);
      const measure = words.join(' ');
      const by: CoveredBy =
        (options.by ?? (boundaries ? 'gemeente' : 'province')) === 'gemeente' ? 'GEMEENTE' : 'PROVINCE';
      if (by === 'GEMEENTE' && !boundaries) {
        throw new CliError(
          'NO_BOUNDARIES',
          'a map by gemeente needs their boundaries; name a file with --boundaries',
          2,
        );
      }
      const asked = { measure, at: options.at ?? null, by };
      const coverage = await withGraph(storeChoice(command), (ask) => readCoverage(ask, asked));
      if (!coverage) throw new CliError('NOT_FOUND', `no measure "${measure}" is in the graph`, 1);
      await deliver(await drawn(coverageMap(coverage, boundaries), format), options.output);
    });
}
