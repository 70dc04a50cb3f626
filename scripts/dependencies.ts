/**
 * Writes docs/dependencies.md from package.json and package-lock.json: what the project stands on, why, and under
 * which licence. With `--check` it only compares, and exits with 1 when they differ.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { PURPOSES } from './dependencies/purposes.ts';

const PAGE = new URL('../docs/dependencies.md', import.meta.url);

type Names = Readonly<Record<string, string>>;

/** Ask for nothing but to keep their notice. */
const PERMISSIVE = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'CC0-1.0'];

/** What else the published package may bring along, and why. */
const BROUGHT_ALONG: Names = {
  'MPL-2.0': 'asks for the source of its own files where these are changed, and they are not',
  'OFL-1.1': 'of a font, which may go with any program',
};

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

export interface Package extends Locked {
  readonly name: string;
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')) as T;
}

const manifest = readJson<{ readonly dependencies: Names; readonly devDependencies: Names }>('package.json');
const lock = readJson<{ readonly packages: Readonly<Record<string, Locked>> }>('package-lock.json');

/** Every package that is installed; `production` for those that the published package brings along. */
export function packages(kind: 'production' | 'all'): readonly Package[] {
  return Object.entries(lock.packages)
    .filter(([path, { dev }]) => path !== '' && (kind === 'all' || !dev))
    .map(([path, locked]) => ({ name: path.replace(/^.*node_modules\//, ''), ...locked }));
}

function direct(names: Names): string {
  const rows = Object.keys(names)
    .sort()
    .map((name) => {
      const { version, license } = lock.packages[`node_modules/${name}`] ?? { version: '?' };
      const purpose = name.startsWith('@types/') ? `types of \`${name.slice(7)}\`` : PURPOSES[name];
      if (!purpose) throw new Error(`scripts/dependencies/purposes.ts does not say what ${name} is for`);
      return `| \`${name}\` | ${version} | ${license ?? 'none stated'} | ${purpose} |`;
    });
  return ['| package | version | licence | for |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function byLicence(all: readonly Package[]): string {
  const names = Map.groupBy(all, ({ license }) => license ?? 'none stated');
  const rows = [...names]
    .sort(([one, ones], [other, others]) => others.length - ones.length || one.localeCompare(other))
    .map(([licence, found]) => {
      const listed = [...new Set(found.map(({ name }) => name))].sort();
      return `| ${licence} | ${listed.length} | ${listed.map((name) => `\`${name}\``).join(', ')} |`;
    });
  return ['| licence | packages | which |', '| --- | --- | --- |', ...rows].join('\n');
}

function broughtAlong(): string {
  const names = packages('production').flatMap(({ license }) => license?.match(/[\w.-]+/g) ?? []);
  const used = Object.entries(BROUGHT_ALONG).filter(([licence]) => names.includes(licence));
  return used.map(([licence, why]) => `* ${licence}: ${why}.`).join('\n') || '* none';
}

/** Licences of packages that only developers install, and that ask for more than a notice. */
function uncommon(): string {
  const found = packages('all').filter(({ dev, license }) => dev && !isPermissive(license));
  return found
    .map(({ name, license }) => `* \`${name}\`: ${license ?? 'none stated'}`)
    .sort()
    .join('\n');
}

export function isPermissive(licence: string | undefined): boolean {
  return allows(PERMISSIVE, licence);
}

/** Whether the published package may bring something under the licence along. */
export function mayComeAlong(licence: string | undefined): boolean {
  return allows([...PERMISSIVE, ...Object.keys(BROUGHT_ALONG)], licence);
}

/** `(MIT AND BSD-3-Clause)` asks for both, `MIT OR Apache-2.0` for one of them. https://spdx.org/licenses */
function allows(allowed: readonly string[], licence = ''): boolean {
  const alternatives = licence.replace(/[()]/g, '').split(' OR ');
  return alternatives.some((all) => all.split(' AND ').every((one) => allowed.includes(one)));
}

export function dependenciesPage(): string {
  const scripts = packages('all').filter(({ hasInstallScript }) => hasInstallScript);
  return `# What the project stands on

Written by \`scripts/dependencies.ts\` (\`npm run dependencies\`) from package.json and its lock; versions are pinned.

## What the published package needs

${direct(manifest.dependencies)}

With what these need in turn, by licence:

${byLicence(packages('production'))}

The explorer page in \`dist/explorer\` is bundled from GraphiQL, React and the Monaco editor, all MIT; their notices are
beside it, in the files that end in \`LEGAL.txt\`.

Licences among these that ask for more than to keep their notice:

${broughtAlong()}

## What developers install besides

${direct(manifest.devDependencies)}

Of these and what they need, the following are under a licence that asks for more than its notice; none of them is
part of the published package or runs in it.

${uncommon()}

## Scripts at installation

npm runs a script of these packages when they are installed, where \`allowScripts\` in package.json lets it:
${scripts
  .map(({ name }) => `\`${name}\``)
  .sort()
  .join(', ')}. Only that of \`node\` is let, which puts the project's own
Node in place; the project works without the others. None is compiled.
`;
}

function main(): void {
  const text = dependenciesPage();
  if (!process.argv.includes('--check')) writeFileSync(PAGE, text);
  else if (readFileSync(PAGE, 'utf8') !== text) {
    console.error('docs/dependencies.md does not follow from package.json: run `npm run dependencies`');
    process.exitCode = 1;
  }
}

if (import.meta.main) main();
