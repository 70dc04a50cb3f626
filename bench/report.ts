/** What was measured, as Markdown. */
import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { NEO4J_VERSION } from '../test/support/neo4j-jars.ts';
import type { Compared } from './compare.ts';
import { HAND_WRITTEN, KAMERGRAAF, NEO4J_GRAPHQL } from './machine/contender.ts';
import type { Result, Round } from './race.ts';
import { figure, median, spread, table } from './table.ts';

/** What Kamergraaf means to hold: how many times the requests a second of another. */
const GOALS: readonly (readonly [question: string, contender: string, beside: string, times: number])[] = [
  ['one motion, three levels', KAMERGRAAF.neo4j, NEO4J_GRAPHQL, 2.5],
  ['fifty motions, three levels', KAMERGRAAF.neo4j, NEO4J_GRAPHQL, 2.75],
  ['50 of some 1,000 letters, with total', KAMERGRAAF.neo4j, NEO4J_GRAPHQL, 2.2],
  ['1,000 references', KAMERGRAAF.neo4j, NEO4J_GRAPHQL, 10],
  ['one motion, three levels', KAMERGRAAF.neo4j, HAND_WRITTEN, 0.75],
  ['fifty motions, three levels', KAMERGRAAF.neo4j, HAND_WRITTEN, 0.75],
  ['50 of some 1,000 letters, with total', KAMERGRAAF.neo4j, HAND_WRITTEN, 0.75],
  ['one motion, three levels', KAMERGRAAF.sqlite, NEO4J_GRAPHQL, 5],
  ['fifty motions, three levels', KAMERGRAAF.sqlite, NEO4J_GRAPHQL, 3],
  ['50 of some 1,000 letters, with total', KAMERGRAAF.sqlite, NEO4J_GRAPHQL, 3],
  ['one motion, three levels', KAMERGRAAF.workers, NEO4J_GRAPHQL, 5],
  ['fifty motions, three levels', KAMERGRAAF.workers, NEO4J_GRAPHQL, 3],
  ['50 of some 1,000 letters, with total', KAMERGRAAF.workers, NEO4J_GRAPHQL, 3],
];

/** On what, when, and how busy it was already. */
export function circumstances(loadBefore: number): string {
  const model = cpus()[0]?.model ?? 'unknown processor';
  const day = new Date().toISOString().slice(0, 10);
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const busy =
    loadBefore > 0.5 ? ' **The machine had other work: ratios and CPU time mean something, times little.**' : '';
  return `${cpus().length} × ${model}, Node ${process.version}, Neo4j ${NEO4J_VERSION} Community, ${day}, commit ${commit}, load average
before ${figure(loadBefore, 2)}.${busy}`;
}

export const loadNow = (): number => loadavg()[0] ?? 0;

const middle = (result: Result | undefined, of: keyof Round) =>
  median((result?.rounds ?? []).map((round) => round[of]));

export function questionTables(results: readonly Result[]): string {
  const questions = [...new Set(results.map(({ question }) => question))];
  return questions
    .map((question) => {
      const own = results.filter((result) => result.question === question);
      const peer = own.find(({ contender }) => contender === NEO4J_GRAPHQL);
      return table(
        [question, 'requests/s', 'beside @neo4j/graphql', 'server CPU ms', 'Neo4j CPU ms', 'p50 ms', 'p95 ms'],
        own.map((result) => rowOf(result, peer)),
      );
    })
    .join('\n\n');
}

function rowOf(result: Result, peer: Result | undefined): string[] {
  const { contender, rounds, cannot } = result;
  if (cannot !== undefined) return [contender, cannot, '', '', '', '', ''];
  const beside = peer && peer.rounds.length > 0 ? middle(result, 'perSecond') / middle(peer, 'perSecond') : null;
  const database = middle(result, 'database');
  return [
    contender,
    spread(
      rounds.map(({ perSecond }) => perSecond),
      digitsFor(middle(result, 'perSecond')),
    ),
    beside === null ? '' : figure(beside, 2),
    figure(middle(result, 'server'), 2),
    database === 0 ? '' : figure(database, 2),
    figure(middle(result, 'p50'), 1),
    figure(middle(result, 'p95'), 1),
  ];
}

function digitsFor(value: number): number {
  return value < 20 ? 1 : 0;
}

export function goalTable({ results }: Compared): string {
  const find = (question: string, contender: string) =>
    results.find((result) => result.question === question && result.contender === contender);
  return table(
    ['goal: requests/s', 'beside', 'question', 'at least', 'measured', 'CPU of server and Neo4j, beside'],
    GOALS.flatMap(([question, contender, beside, times]) => {
      const [own, other] = [find(question, contender), find(question, beside)];
      if (!own || !other) return [];
      const cpu = (result: Result) => middle(result, 'server') + middle(result, 'database');
      const measured = middle(own, 'perSecond') / middle(other, 'perSecond');
      const mark = measured >= times ? 'yes' : 'NO';
      return [
        [
          contender,
          beside,
          question,
          figure(times, 2),
          `${figure(measured, 2)} ${mark}`,
          figure(cpu(other) / cpu(own), 2),
        ],
      ];
    }),
  );
}

export function memoryTable({ memory }: Compared): string {
  return table(
    ['after all rounds', 'resident memory, MB'],
    [...memory].map(([name, bytes]) => [name, figure(bytes / 1e6)]),
  );
}
