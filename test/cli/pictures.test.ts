import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { runCli, temporaryFolder } from './run-cli.ts';

const MEASURE = 'gemeenten waar Nu Niet Zwanger beschikbaar is';

test('a chart goes to a file whose name says the format, or to standard output', async (t) => {
  const cwd = temporaryFolder(t);
  const written = await runCli(['chart', 'nu', 'niet', 'zwanger', '-o', 'a.png'], { cwd });
  assert.equal(written.code, 0, written.stderr);
  assert.equal(readFileSync(join(cwd, 'a.png')).subarray(1, 4).toString(), 'PNG');
  const shown = await runCli(['chart', 'programme:nu-niet-zwanger'], { cwd });
  assert.match(shown.stdout, /^<svg [\s\S]*176 van 345[\s\S]*<\/svg>\n$/);
  const rows = await runCli(['chart', 'Nu Niet Zwanger', '--format', 'csv'], { cwd });
  assert.equal(rows.stdout.trimEnd().split('\r\n').length, 4);
});

test('a map is of tiles, or of the boundaries that are given', async (t) => {
  const cwd = temporaryFolder(t);
  const tiles = await runCli(['map', MEASURE, '--at', '2022'], { cwd });
  assert.match(tiles.stdout, /31 december 2022[\s\S]*Zuid-Holland/);
  const geometry = {
    type: 'Polygon',
    coordinates: [
      [
        [120_000, 480_000],
        [130_000, 480_000],
        [130_000, 490_000],
        [120_000, 480_000],
      ],
    ],
  };
  const features = [{ type: 'Feature', properties: { statcode: 'GM0363' }, geometry }];
  writeFileSync(join(cwd, 'grenzen.json'), JSON.stringify({ type: 'FeatureCollection', features }));
  const map = await runCli(['map', MEASURE, '--at', '2022', '--boundaries', 'grenzen.json'], { cwd });
  assert.match(map.stdout, /<title>Amsterdam: niets bekend<\/title>/);
});

test('what cannot be drawn is told with what to do', async (t) => {
  const cwd = temporaryFolder(t);
  writeFileSync(join(cwd, 'geen.json'), '{}');
  const cases: readonly (readonly [args: readonly string[], code: number, message: RegExp])[] = [
    [['chart', 'Bestaat Niet'], 1, /no programme "Bestaat Niet" is in the graph/],
    [['chart', 'Nu Niet Zwanger', '-o', 'a.gif'], 2, /name it \.svg, \.png, \.csv, or say --format/],
    [['chart', 'Nu Niet Zwanger', '-o', 'nergens/a.svg'], 1, /there is no such file or folder/],
    [['map', 'iets anders'], 1, /no measure "iets anders"/],
    [['map', MEASURE, '--by', 'gemeente'], 2, /needs their boundaries; name a file with --boundaries/],
    [['map', MEASURE, '--boundaries', 'geen.json'], 1, /boundaries geen\.json: it is neither a GeoJSON/],
    [['map', MEASURE, '--at', 'ooit'], 2, /"ooit" is no date/],
  ];
  for (const [args, code, message] of cases) {
    const run = await runCli(args, { cwd });
    assert.equal(run.code, code, `${args.join(' ')}: ${run.stderr}`);
    assert.match(run.stderr, message);
  }
});
