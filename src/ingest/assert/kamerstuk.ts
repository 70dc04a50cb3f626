/** Kamerstuk numbers: a dossier, with its suffix if any, and the number of the piece in it. */
import type { Kind } from '../../model/kind.ts';
import type { Draft, Ground } from '../draft.ts';

/** `kst:35300-XVI-150` → `35300-XVI-150`; null for identifiers of other schemes. */
export function numberOfKamerstuk(identifier: string): string | null {
  return identifier.startsWith('kst:') ? identifier.slice('kst:'.length) : null;
}

/** `kst:35300-XVI-150` → `35300-XVI`. */
function dossierOfKamerstuk(identifier: string): string | null {
  const number = numberOfKamerstuk(identifier);
  const piece = number?.lastIndexOf('-') ?? -1;
  return number && piece > 0 ? number.slice(0, piece) : null;
}

/** A kamerstuk is in the dossier that its number begins with. */
export function inDossier(
  draft: Draft,
  document: { readonly id: string; readonly kind: Kind },
  identifier: string,
  ground: Ground,
  method: string,
): void {
  const dossier = dossierOfKamerstuk(identifier);
  if (!dossier) return;
  const id = dossierNode(draft, dossier, ground, method);
  draft.link('IN_DOSSIER', document.id, id, {}, ground, method);
}

/** The dossier's title is its number until a register gives a better one. */
export function dossierNode(draft: Draft, number: string, ground: Ground, method: string): string {
  const id = `dossier:${number}`;
  const title = number.replace(/^(\d{2})(\d{3})/, '$1 $2');
  draft.label(id, `dossier ${title}`);
  draft.node(
    id,
    'Dossier',
    { props: { number, title }, identifiers: [`dossier:${number}`] },
    { ...ground, confidence: Math.min(ground.confidence, 0.5) },
    method,
  );
  return id;
}
