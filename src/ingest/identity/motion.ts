/** Motions and commitments that a document answers. */
import { sha256 } from '../../model/assertion.ts';
import { foldName } from '../../model/fold.ts';
import { mintId, slugOf } from '../../model/identifier.ts';
import type { Kind } from '../../model/kind.ts';
import { familyNameOf, storedUnder } from '../../model/submitters.ts';
import type { NodeRow } from '../../store/rows.ts';
import { linked } from '../known-graph.ts';
import { type Identity, type IdentityContext, slugOfId } from './identity.ts';

/** A motion is answered within this many years, or not under its submitters' names alone. */
const ANSWERED_WITHIN_YEARS = 6;

/** A motion as a text speaks of it. */
export interface MotionSought {
  readonly text: string;
  readonly number: string | null;
  /** Its submitters, family names with particles, first names where the text tells namesakes apart. */
  readonly names: readonly string[];
  readonly source: string;
  /** What the text says of it: the words that a member's one motion shares with its title. */
  readonly passage?: string;
}

/**
 * A motion by its number; else by its submitters, if exactly one of the years before the document bears them. One
 * member submits many motions: of those the passage must also speak of what the motion is about.
 */
export async function motionIdentity(motion: MotionSought, context: IdentityContext): Promise<Identity | null> {
  const { text, number, names } = motion;
  if (number) {
    const known = await context.graph.byKey([number], ['title']);
    const id = known?.id ?? mintId('Motion', [number], text);
    return { id, kind: 'Motion', label: text, identifiers: [number], known: known !== null };
  }
  if (names.length === 0) return null;
  const slug = slugOf(names.map(familyNameOf).join(' '));
  const own = `motion:${slug}-in-${slugOfId(motion.source)}`;
  const fitting = await motionsFitting(motion, context);
  const [only, another] = fitting;
  if (only && !another) return { id: only.id, kind: 'Motion', label: text, identifiers: [], known: true };
  if (another) context.note(`"${text}" may be ${fitting.map((row) => row.id).join(' or ')}: kept apart`);
  if (names.length === 1 || another) return { id: own, kind: 'Motion', label: text, identifiers: [], known: false };
  return { id: `motion:${slug}`, kind: 'Motion', label: text, identifiers: [], known: false };
}

/** The motions of these submitters that the text may mean, by date and topic; several where it does not say which. */
export async function motionsFitting(
  { names, passage = '' }: Pick<MotionSought, 'names' | 'passage'>,
  context: Pick<IdentityContext, 'graph' | 'date'>,
): Promise<readonly NodeRow[]> {
  const candidates = await context.graph.where('Motion', { ...storedUnder(names), op: 'eq' }, [
    'date',
    'title',
    'kamerstuk',
    'placeholder',
  ]);
  const slug = slugOf(names.map(familyNameOf).join(' '));
  // What another document calls by one name alone is that document's, and no candidate.
  const eligible = candidates.filter(
    (row) =>
      (typeof row['kamerstuk'] === 'string' || row['placeholder'] === false || row.id === `motion:${slug}`) &&
      isBefore(row['date'], context.date) &&
      namesAgree(names, String(row['title'] ?? '')),
  );
  const onTopic = eligible.filter((row) => shareWords(String(row['title'] ?? ''), passage, names));
  return names.length === 1 || (eligible.length > 1 && onTopic.length > 0) ? onTopic : eligible;
}

/** A first name in the text and another before the same family name in the title are two members. */
function namesAgree(names: readonly string[], title: string): boolean {
  return names.every((name) => {
    const family = familyNameOf(name);
    const first = name.slice(0, name.length - family.length).trim();
    if (first === '') return true;
    const told = new RegExp(`(\\p{Lu}[\\p{Ll}-]+) ${family.replace(/[^\p{L}\p{N}]/gu, '.')}`, 'iu').exec(title)?.[1];
    return told === undefined || !/^\p{Lu}/u.test(told) || NO_FIRST_NAME.test(told) || told === first;
  });
}

const NO_FIRST_NAME = /^(?:lid|leden|motie|en|van|de)$/i;

function isBefore(date: unknown, own: string | null): boolean {
  if (typeof date !== 'string' || own === null) return true;
  const years = Number(own.slice(0, 4)) - Number(date.slice(0, 4));
  return date.slice(0, 10) <= own && years <= ANSWERED_WITHIN_YEARS;
}

/** Whether a word of some weight, no name among them, stands in both texts. */
function shareWords(one: string, other: string, names: readonly string[]): boolean {
  const ignored = new Set(names.flatMap((name) => weighty(name)));
  const words = new Set(weighty(other));
  return weighty(one).some((word) => words.has(word) && !ignored.has(word));
}

const COMMON =
  /^(?:motie|moties|leden|kamerstuk|kamer|regering|kabinet|minister|uitvoering|verzoekt|toezegging|informeren|tweede|waarbij|hiermee|gewijzigde|vergaderjaar)/;

function weighty(text: string): string[] {
  return foldName(text)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length > 5 && !COMMON.test(word));
}

export interface PromiseMade {
  readonly text: string;
  readonly number: string | null;
  /** The text does not say what was promised. */
  readonly untold?: boolean;
  readonly madeBy: string | null;
  readonly madeIn: { readonly id: string; readonly kind: Kind } | null;
  readonly due: string | null;
  readonly source: string;
}

/**
 * A commitment by its number; else the only one about the same that the same office made in the same debate; else the
 * same words with the same due date, which documents copy from each other.
 */
export async function commitmentIdentity(promise: PromiseMade, context: IdentityContext): Promise<Identity> {
  const label = promise.text;
  const identifiers = promise.number ? [promise.number] : [];
  const numbered = await context.graph.byKey(identifiers);
  if (numbered) return { id: numbered.id, kind: 'Commitment', label, identifiers, known: true };
  const id = promise.number
    ? mintId('Commitment', identifiers, label)
    : `commitment:${slugOf([promise.madeIn ? slugOfId(promise.madeIn.id) : '', promise.due ?? '', wordsKey(label)].join(' '))}`;
  if (await context.graph.byKey([id])) return { id, kind: 'Commitment', label, identifiers, known: true };
  if (promise.madeBy && promise.madeIn?.kind === 'Debate') {
    const made = await context.graph.where(
      'Commitment',
      { and: [linked('MADE_BY', 'out', [promise.madeBy]), linked('MADE_IN', 'out', [promise.madeIn.id])] },
      ['text'],
    );
    const about = made.filter((row) => shareWords(String(row['text'] ?? ''), label, []));
    const same = about.length === 1 ? about : promise.untold ? made : [];
    if (same.length === 1 && same[0]) return { id: same[0].id, kind: 'Commitment', label, identifiers, known: true };
  }
  return { id, kind: 'Commitment', label, identifiers, known: false };
}

/** The same words, whatever their case and spacing; a hash, since an id is no place for sentences. */
function wordsKey(text: string): string {
  return sha256(foldName(text)).slice(0, 8);
}
