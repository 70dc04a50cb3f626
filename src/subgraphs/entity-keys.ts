/**
 * By which fields a reference to an entity may name it. A document's `kamerstuk` is taken but not declared as a
 * `@key`: not every document has one, and a gateway that may travel by it sends the null.
 */
import { DOCUMENT_KINDS } from '../model/kind.ts';
import { BY_ID, byIdentifier, type EntityKeys } from '../planner/api.ts';

const BY_CBS_CODE = [BY_ID, byIdentifier('code', 'cbs')];

export const ENTITY_KEYS: EntityKeys = {
  ...Object.fromEntries(DOCUMENT_KINDS.map((kind) => [kind, [BY_ID, byIdentifier('kamerstuk', 'kst')]])),
  Gemeente: BY_CBS_CODE,
  Province: BY_CBS_CODE,
  Dossier: [BY_ID, byIdentifier('number', 'dossier')],
};
