/** `kamergraaf doctor`: what runs here, what the graph holds, and what is wrong. */
import { Command } from 'commander';
import { style, write, writeJson } from './output.ts';
import { storeChoice } from './store.ts';
import { paragraph, table } from './table.ts';

export function doctorCommand(): Command {
  return new Command('doctor')
    .description('Tell which versions run, which graph is used and what it holds, and what is wrong with either.')
    .addHelpText(
      'after',
      `
Exits with 1 when something is wrong.

Examples:
  kamergraaf doctor
  kamergraaf --store neo4j://localhost doctor --json`,
    )
    .action(async (_: unknown, command: Command) => {
      const { examine } = await import('./examination.ts');
      const found = await examine(storeChoice(command));
      if (command.optsWithGlobals().json) await writeJson(found);
      else await write(text(found));
      process.exitCode = found.problems.length > 0 ? 1 : 0;
    });
}

type Examination = Awaited<ReturnType<typeof import('./examination.ts').examine>>;

function text({ versions, location, store, notes, problems }: Examination): string {
  const rows = [
    ['kamergraaf', versions.kamergraaf],
    ['node', versions.node],
    ['store', `${location.url} (${location.from})`],
  ];
  if (store) {
    const { nodes, links, evidence } = store.counts;
    rows.push(
      ['engine', `${store.engine} ${store.engineVersion}`],
      ['store schema', `version ${store.schemaVersion}`],
      ['revision', String(store.revision)],
      ['holds', `${nodes} nodes, ${links} links, ${evidence} proofs`],
    );
  }
  const kinds = store?.counts.byKind.map(({ kind, count }) => [kind, String(count)]) ?? [];
  return [
    table(['what', 'found'], rows),
    kinds.length > 0 ? table(['kind', 'nodes'], kinds) : '',
    notes.map((note) => paragraph(note)).join(''),
    problems.length === 0
      ? `${style('green', 'Nothing is wrong.')}\n`
      : problems.map(({ message }) => `${style('red', 'Wrong:')} ${message}\n`).join(''),
  ]
    .filter(Boolean)
    .join('\n');
}
