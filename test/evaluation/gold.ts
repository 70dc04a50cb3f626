/** The corpus as it is judged against: each text with its gold, which is checked to be about that text (test/corpus/README.md). */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

export type Part = 'dev' | 'heldout';

interface Item {
  /** A careful reader could decide either way: counts neither as missed nor as wrong. */
  readonly optional?: true;
}

interface Quoted extends Item {
  readonly quote: string;
}

interface GoldCitation extends Item {
  readonly id: string;
  readonly text: string;
}

interface GoldMotionName extends Item {
  readonly names: readonly string[];
  readonly text: string;
  readonly number?: string | null;
}

export interface GoldFollowUp extends Quoted {
  readonly outcome: string;
  readonly targetKind: 'Motion' | 'Commitment';
  readonly target?: string | null;
  readonly names?: readonly string[];
  readonly generic?: boolean;
}

interface GoldCommitment extends Quoted {
  readonly due: string | null;
}

export interface GoldObservation extends Quoted {
  readonly value: number | null;
  readonly quantifier: string | null;
  readonly unit: string;
  readonly of?: string;
  readonly date: string | null;
  readonly delta: boolean;
}

interface GoldDebate extends Quoted {
  readonly kind: string;
  readonly date: string | null;
}

export interface GoldHead {
  readonly kind: string | null;
  readonly reference: string | null;
  readonly date: string | null;
  readonly title: string | null;
  readonly addressee: string | null;
  readonly organisation: string | null;
  readonly signatories: readonly { readonly name: string | null; readonly office: string | null }[] | '*';
  readonly attachments: number | null | '*';
  readonly emptyFields: readonly string[] | '*';
}

export interface GoldDocument {
  readonly name: string;
  readonly text: string;
  readonly document: GoldHead;
  readonly citations: readonly GoldCitation[];
  readonly motions: readonly GoldMotionName[];
  readonly followUps: readonly GoldFollowUp[];
  readonly commitments: readonly GoldCommitment[];
  readonly observations: readonly GoldObservation[];
  readonly debates: readonly GoldDebate[];
  readonly motion?: {
    readonly submitters: readonly string[];
    readonly dictum: readonly [string, string];
    readonly replaces?: string | null;
  };
}

const CORPUS = join(import.meta.dirname, '../corpus');

/** All documents of a part, by name. Throws, naming the file and the words, where a gold quotes what its text does not hold. */
export function corpus(part: Part): GoldDocument[] {
  return globSync(join(CORPUS, part, '*.json'))
    .sort()
    .map(readGold);
}

function readGold(path: string): GoldDocument {
  const name = basename(path, '.json');
  const text = readFileSync(path.replace(/\.json$/, '.txt'), 'utf8');
  const empty = { citations: [], motions: [], followUps: [], commitments: [], observations: [], debates: [] };
  const gold = {
    ...empty,
    ...(JSON.parse(readFileSync(path, 'utf8')) as Partial<GoldDocument>),
    name,
    text,
  } as GoldDocument;
  const quotes = [
    ...gold.citations.map((item) => item.text),
    ...gold.motions.map((item) => item.text),
    ...[gold.followUps, gold.commitments, gold.observations, gold.debates].flat().map((item) => item.quote),
    ...(gold.motion?.dictum ?? []),
  ];
  for (const quote of quotes) if (!text.includes(quote)) throw new Error(`${name}: its text does not hold "${quote}"`);
  return gold;
}
