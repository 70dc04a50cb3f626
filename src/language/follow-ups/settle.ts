/**
 * A document may speak of one motion in its title, in passing and where it says what was done. What it says
 * most exactly counts, and of several equally exact statements the last.
 */
import type { FollowUp } from '../extraction.ts';

/** How exactly a statement speaks of its target. */
export const STRENGTH = { named: 4, pronoun: 3, implied: 2, title: 1, mention: 0 } as const;

export interface Statement {
  readonly followUp: FollowUp;
  /** The same for all statements about one motion or toezegging. */
  readonly key: string;
  readonly strength: number;
  /** An opinion that the letter itself gives: it stands after whatever was told before it. */
  readonly now?: boolean;
}

/** Gives way to whatever is said after it: an opinion before the vote, a reaction that says neither yes nor no. */
const YIELDING: ReadonlySet<string> = new Set(['APPRECIATION', 'RESPONSE']);

function yielding(statement: Statement): Statement {
  return YIELDING.has(statement.followUp.outcome)
    ? { ...statement, strength: Math.min(statement.strength, STRENGTH.implied) }
    : statement;
}

/** Keeps of each target the statements of the outcome that counts, in the order of the text. */
export function settle(statements: readonly Statement[]): FollowUp[] {
  const decided = new Map<string, Statement>();
  for (const statement of statements) {
    const before = decided.get(statement.key);
    const later = yielding(statement);
    const { strength } = statement.now ? statement : later;
    if (!before || strength >= before.strength) decided.set(statement.key, later);
  }
  const kept = new Map<string, FollowUp>();
  for (const { followUp, key, strength } of statements.map(yielding)) {
    const final = decided.get(key);
    if (!final || followUp.outcome !== final.followUp.outcome || strength < final.strength) continue;
    const named = followUp.targetId !== null || followUp.targetNames !== undefined;
    const once = followUp.outcome === 'MENTION' || !named;
    const passage = once ? key : `${key}|${followUp.targetId}|${followUp.start}`;
    // Of one passage the longest stays: it holds all that was weighed. Of mentions the first does.
    if (followUp.outcome !== 'MENTION' || !kept.has(passage)) kept.set(passage, followUp);
  }
  return [...kept.values()];
}
