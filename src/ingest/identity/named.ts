/** Things known by their name: programmes, agreements, funds, organisations, offices, parties. */
import { foldName } from '../../model/fold.ts';
import { mintId } from '../../model/identifier.ts';
import type { Kind } from '../../model/kind.ts';
import type { NodeRow } from '../../store/rows.ts';
import type { Identity, IdentityContext } from './identity.ts';

export interface Named {
  readonly kind: Kind;
  readonly label: string;
  readonly aliases: readonly string[];
  readonly identifiers: readonly string[];
  /** What a new id is made of, where that is not the label. */
  readonly shortName?: string | undefined;
}

/**
 * A node of the kind whose identifier, name or alias equals one of the thing's; a new one where there is
 * none, or where several remain.
 */
export async function nameIdentity(thing: Named, context: IdentityContext): Promise<Identity> {
  const { kind, label, identifiers } = thing;
  const numbered = await context.graph.byKey(identifiers);
  if (numbered) return { id: numbered.id, kind, label, identifiers, known: true };
  const nameProperty = kind === 'Office' || kind === 'Debate' ? 'title' : 'name';
  const wanted = new Set([label, ...thing.aliases].map(foldName));
  const rows = await context.graph.all(kind, [nameProperty, 'aliases']);
  const found = rows.filter((row) => namesOf(row, nameProperty).some((name) => wanted.has(foldName(name))));
  const exact = found.filter((row) => foldName(String(row[nameProperty])) === foldName(label));
  const [only, another] = exact.length > 0 ? exact : found;
  if (only && !another) return { id: only.id, kind, label, identifiers, known: true };
  if (another) context.note(`"${label}" may be ${found.map((row) => row.id).join(' or ')}: kept apart`);
  return { id: mintId(kind, identifiers, thing.shortName ?? label), kind, label, identifiers, known: false };
}

function namesOf(row: NodeRow, nameProperty: string): string[] {
  const aliases = row['aliases'];
  return [String(row[nameProperty] ?? ''), ...(Array.isArray(aliases) ? (aliases as readonly string[]) : [])];
}
