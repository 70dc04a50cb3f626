/** How products are known: an entity's key in the graph, and the identifiers for keys of several fields. */
import type { EntityKeys } from '../../src/planner/api.ts';

const address = (...parts: readonly string[]) =>
  `url:https://products.example/${parts.map((part) => encodeURIComponent(part)).join('/')}`;

export const productId = (id: string) => `product:${id}`;
export const userId = (email: string) => `user:${email}`;
export const inventoryId = (id: string) => `inventory:${id}`;
export const byPackage = (sku: string, name: string) => address('package', sku, name);
export const byVariation = (sku: string, variation: string) => address('variation', sku, variation);
export const deprecatedBy = (sku: string, name: string) => address('deprecated', sku, name);
export const byCase = (caseNumber: string) => address('case', caseNumber);

/** An id without the prefix that it has in the graph. */
export const bare = (id: string) => id.slice(id.indexOf(':') + 1);

export const KEYS: EntityKeys = {
  Product: [
    { fields: ['id'], key: productId },
    { fields: ['sku', 'package'], key: byPackage },
    { fields: ['sku', 'variation.id'], key: byVariation },
  ],
  DeprecatedProduct: [{ fields: ['sku', 'package'], key: deprecatedBy }],
  ProductResearch: [{ fields: ['study.caseNumber'], key: byCase }],
  User: [{ fields: ['email'], key: userId }],
  Inventory: [{ fields: ['id'], key: inventoryId }],
};
