/** Applies a change with its note in the audit, and no second time for a key that was used before. */
import { applyChange } from './apply.ts';
import { KEY_DAYS, type KeptAnswer } from './audit.ts';
import { StoreError } from './errors.ts';
import { wellFormed } from './finding.ts';
import type { Applied, Change, WriteOptions } from './graph-store.ts';
import type { Transaction } from './tables.ts';

const DAY_MS = 86_400_000;

/** In the engine's transaction. Throws KEY_REUSED, and as `applyChange`. */
export async function applyOnce(tx: Transaction, change: Change, options: WriteOptions = {}): Promise<Applied> {
  const { act, dryRun } = options;
  if (!act || dryRun) return applyChange(tx, change, options);
  const key = act.key && { by: act.by, ...act.key };
  if (key) {
    await tx.forgetKeys(new Date(Date.parse(act.at) - KEY_DAYS * DAY_MS).toISOString());
    const kept = await tx.answerTo(key.by, key.value);
    if (kept) return repeated(kept, key);
  }
  const applied = await applyChange(tx, change, options);
  const { added, removed, revision } = applied;
  const { key: _key, ...noted } = wellFormed(act);
  const kept = key && { key: key.value, inputHash: key.inputHash, answer: JSON.stringify(applied) };
  await tx.note({ ...noted, added, removed, revision }, kept);
  return applied;
}

function repeated(kept: KeptAnswer, key: { readonly value: string; readonly inputHash: string }): Applied {
  if (kept.inputHash === key.inputHash) {
    return { ...(JSON.parse(kept.answer) as Applied), repeats: { subject: kept.subject } };
  }
  throw new StoreError(
    'KEY_REUSED',
    `The key "${key.value}" was used before, for another input: use a new key for each change`,
  );
}
