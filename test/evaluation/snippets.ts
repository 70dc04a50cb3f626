/**
 * Passages of a few sentences with what they say, many and varied: judged without places, since they are so short.
 * Those in `heldout/` are not read while rules are written.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { extract } from '../../src/language/extract.ts';
import type { Extraction } from '../../src/language/extraction.ts';
import { submitterKey } from '../../src/model/submitters.ts';
import type { GoldObservation, Part } from './gold.ts';
import { isSameCount, tellCount, toldCounts } from './judge.ts';
import { compare, Tally } from './tally.ts';

interface GoldSnippet {
  readonly name: string;
  readonly text: string;
  readonly followUps?: readonly {
    readonly outcome: string;
    readonly targetKind: string;
    readonly target?: string | null;
    readonly names?: readonly string[];
    readonly generic?: boolean;
    readonly optional?: true;
  }[];
  readonly motions?: readonly {
    readonly names: readonly string[];
    readonly number?: string | null;
    readonly optional?: true;
  }[];
  readonly citations?: readonly string[];
  readonly commitments?: readonly { readonly due: string | null; readonly optional?: true }[];
  readonly observations?: readonly Omit<GoldObservation, 'quote'>[];
}

/** Gives a passage the date that its own is read by. */
const HEAD = 'Datum 10 mei 2023\nBetreft Voortgang\n\nGeachte voorzitter,\n\n';
const FOLDERS: Readonly<Record<Part, string>> = {
  dev: join(import.meta.dirname, '../corpus/snippets'),
  heldout: join(import.meta.dirname, '../corpus/snippets/heldout'),
};
export const SNIPPET_KINDS = ['follow-ups', 'motion names', 'citations', 'commitments', 'observations'] as const;
export type SnippetTallies = Record<(typeof SNIPPET_KINDS)[number], Tally>;

export function snippets(part: Part): GoldSnippet[] {
  return globSync(join(FOLDERS[part], '*.jsonl'))
    .sort()
    .flatMap((path) =>
      readFileSync(path, 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          line.trim() === ''
            ? []
            : [{ ...(JSON.parse(line) as GoldSnippet), name: `${basename(path, '.jsonl')}:${index + 1}` }],
        ),
    );
}

export function judgeSnippets(all: readonly GoldSnippet[]): SnippetTallies {
  const tallies = Object.fromEntries(SNIPPET_KINDS.map((kind) => [kind, new Tally()])) as SnippetTallies;
  for (const snippet of all) judgeSnippet(tallies, snippet, extract(HEAD + snippet.text));
  return tallies;
}

/** A kind that a passage does not list is not judged in it. */
function judgeSnippet(tallies: SnippetTallies, gold: GoldSnippet, found: Extraction): void {
  if (gold.followUps) followUps(tallies['follow-ups'], gold, found);
  if (gold.motions) {
    const named = found.citations.filter(({ kind }) => kind === 'motion-name');
    const key = ({ names, number }: { names?: readonly string[]; number?: string | null }) =>
      `${names?.join('/')} ${number ?? '-'}`;
    compare(
      tallies['motion names'],
      gold.name,
      [...new Map(named.map((one) => [key(one), one])).values()],
      gold.motions,
      {
        fits: (one, item) => key(one) === key(item),
        near: (one, item) => one.names?.join('/') === item.names.join('/'),
        tell: key,
      },
    );
  }
  if (gold.citations) {
    const items = gold.citations.map((id) => ({ id }) as { id: string; optional?: true });
    const numbered = found.citations.filter(({ kind }) => kind !== 'motion-name');
    compare(tallies.citations, gold.name, numbered, items, {
      fits: (one, item) => one.id === item.id,
      near: () => false,
      tell: ({ id }) => id ?? '',
    });
  }
  if (gold.commitments)
    compare(tallies.commitments, gold.name, found.commitments, gold.commitments, {
      fits: (one, item) => one.due === item.due,
      near: () => true,
      tell: (one) => `due ${one.due}${'text' in one ? ` ${one.text}` : ''}`,
    });
  if (gold.observations)
    compare(tallies.observations, gold.name, toldCounts(found), gold.observations, {
      fits: isSameCount,
      near: (one, item) => one.value === item.value && one.quantifier === item.quantifier,
      tell: tellCount,
    });
}

function followUps(tally: Tally, gold: GoldSnippet, found: Extraction): void {
  const stated = new Map(
    found.followUps
      .filter(({ outcome }) => outcome !== 'MENTION')
      .map((one) => [
        `${one.outcome} ${one.targetId ?? (one.targetNames ? submitterKey(one.targetNames) : one.targetText)}`,
        one,
      ]),
  );
  compare(tally, gold.name, [...stated.values()], gold.followUps ?? [], {
    fits: (one, item) =>
      one.outcome === item.outcome &&
      one.targetKind === item.targetKind &&
      (item.target
        ? one.targetId === item.target
        : item.targetKind === 'Commitment' ||
          !item.names?.length ||
          submitterKey(one.targetNames ?? []) === submitterKey(item.names)),
    near: (one, item) => one.targetKind === item.targetKind,
    tell: (one) =>
      'targetId' in one
        ? `${one.outcome} ${one.targetKind} ${one.targetId ?? one.targetNames?.join('/') ?? one.targetText} @${one.confidence}`
        : `${one.outcome} ${one.targetKind} ${one.target ?? one.names?.join('/') ?? ''}`,
  });
}
