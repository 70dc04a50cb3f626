/** Motions and commitments that a document answers. */
import { sha256 } from '../../model/assertion.ts';
import { foldName } from '../../model/fold.ts';
import { mintId, slugOf } from '../../model/identifier.ts';
import type { Kind } from '../../model/kind.ts';
import { submitterKey } from '../../model/submitters.ts';
import { linked } from '../known-graph.ts';
import { type Identity, type IdentityContext, slugOfId } from './identity.ts';

/** A motion by its number; else by its submitters, if exactly one before the document's date bears them. */
export async function motionIdentity(
  motion: {
    readonly text: string;
    readonly number: string | null;
    readonly names: readonly string[];
    readonly source: string;
  },
  context: IdentityContext,
): Promise<Identity | null> {
  const { text, number, names } = motion;
  if (number) {
    const known = await context.graph.byKey([number], ['title']);
    const id = known?.id ?? mintId('Motion', [number], text);
    return { id, kind: 'Motion', label: text, identifiers: [number], known: known !== null };
  }
  if (names.length === 0) return null;
  const candidates = await context.graph.where(
    'Motion',
    {
      or: [
        { property: 'submitterKey', op: 'eq', value: submitterKey(names) },
        ...(names.length === 1
          ? [{ property: 'leadSubmitter', op: 'eq', value: foldName(names[0] ?? '') } as const]
          : []),
      ],
    },
    ['date', 'title'],
  );
  const [only, another] = candidates;
  if (only && !another) return { id: only.id, kind: 'Motion', label: text, identifiers: [], known: true };
  if (another) context.note(`"${text}" may be ${candidates.map((row) => row.id).join(' or ')}: kept apart`);
  const slug = another ? `${slugOf(names.join(' '))}-in-${slugOfId(motion.source)}` : slugOf(names.join(' '));
  return { id: `motion:${slug}`, kind: 'Motion', label: text, identifiers: [], known: false };
}

export interface PromiseMade {
  readonly text: string;
  readonly number: string | null;
  readonly madeBy: string | null;
  readonly madeIn: { readonly id: string; readonly kind: Kind } | null;
  readonly due: string | null;
  readonly source: string;
}

/**
 * A commitment by its number; else the only one that the same office made in the same debate; else the
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
    const made = await context.graph.where('Commitment', {
      and: [linked('MADE_BY', 'out', [promise.madeBy]), linked('MADE_IN', 'out', [promise.madeIn.id])],
    });
    if (made.length === 1 && made[0]) return { id: made[0].id, kind: 'Commitment', label, identifiers, known: true };
  }
  return { id, kind: 'Commitment', label, identifiers, known: false };
}

/** The same words, whatever their case and spacing; a hash, since an id is no place for sentences. */
function wordsKey(text: string): string {
  return sha256(foldName(text)).slice(0, 8);
}
