/**
 * What a record of an export tells, held to the model: all of an import that asks nothing of the graph, so that it
 * can be done in another thread, or while the engine works. Holds plain data, which JSON carries as it is.
 */
import { type Finding, wellFormed } from './finding.ts';
import type { GraphRecord } from './graph-store.ts';
import { findingsIn } from './records.ts';
import { checkAssertion, checkId } from './validation.ts';

export interface Told {
  readonly findings: readonly Finding[];
  readonly aliases: readonly KnownAlias[];
}

/** Ids that are known to mean a node: a record's `merged`. */
export interface KnownAlias {
  readonly alias: string;
  readonly node: string;
}

/** Throws BAD_CHANGE for a record that breaks the model. */
export function toldBy(record: GraphRecord): Told {
  const sound = wellFormed(record);
  const findings = findingsIn(sound);
  for (const finding of findings) {
    checkId(finding.document, finding.document);
    checkAssertion(finding);
  }
  const merged = 'node' in sound ? (sound.merged ?? []).map((alias) => ({ alias, node: sound.node })) : [];
  return { findings, aliases: merged };
}
