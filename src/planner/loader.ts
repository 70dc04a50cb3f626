/**
 * Reads nodes by key, for one request: everything that asks for the same selection in one tick, be it
 * entity references or aliases of `node`, becomes one statement.
 */
import DataLoader from 'dataloader';
import type { Kind } from '../model/kind.ts';
import type { CallOptions } from '../store/graph-store.ts';
import type { Selection } from '../store/plan.ts';
import type { EvidenceRow, NodeRow } from '../store/rows.ts';
import type { PlannerContext } from './api.ts';
import { storeCall } from './errors.ts';

export type KeyedRow = NodeRow | EvidenceRow | null;

/** What to read of the nodes behind keys. */
export interface KeyedPlan {
  /** Absent for any kind. */
  readonly kinds?: readonly Kind[];
  readonly select: Selection;
  /** Equal for plans that read the same. */
  readonly shape: string;
}

export function keyedPlan(plan: Omit<KeyedPlan, 'shape'>): KeyedPlan {
  return { ...plan, shape: JSON.stringify([plan.kinds ?? null, plan.select]) };
}

const LOADERS = new WeakMap<PlannerContext, Map<string, DataLoader<string, KeyedRow>>>();

export function loaderFor(context: PlannerContext, plan: KeyedPlan): DataLoader<string, KeyedRow> {
  let loaders = LOADERS.get(context);
  if (!loaders) {
    loaders = new Map();
    LOADERS.set(context, loaders);
  }
  let loader = loaders.get(plan.shape);
  if (!loader) {
    // No cache: a mutation of the same request may have changed the node. Keys of one batch are read once.
    loader = new DataLoader<string, KeyedRow>((keys) => readBatch(context, plan, keys), { cache: false });
    loaders.set(plan.shape, loader);
  }
  return loader;
}

async function readBatch(context: PlannerContext, plan: KeyedPlan, keys: readonly string[]): Promise<KeyedRow[]> {
  const distinct = [...new Set(keys)];
  const start = { by: 'keys' as const, keys: distinct, ...(plan.kinds ? { kinds: plan.kinds } : {}) };
  const rows = await storeCall(context.store.read({ start, select: plan.select }, callOptions(context)));
  const found = 'keyed' in rows ? rows.keyed : [];
  const byKey = new Map(distinct.map((key, index) => [key, found[index] ?? null]));
  return keys.map((key) => byKey.get(key) ?? null);
}

export function callOptions({ signal, deadline }: PlannerContext): CallOptions {
  return { ...(signal && { signal }), ...(deadline !== undefined && { deadline }) };
}
