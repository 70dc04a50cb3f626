/**
 * Keeps what was planned for a selection. A plan is a function of the operation's syntax, of the values
 * of the variables that the selection uses, and of today; all of them are in the key, so that nothing
 * stale can come back. What the start of a read depends on (a citation, an id, the page of a list) is not in the
 * selection, and does not make another plan.
 */
import { type ASTNode, type FieldNode, type GraphQLResolveInfo, Kind as Syntax, visit } from 'graphql';
import type { Kind } from '../model/kind.ts';

/** Plans kept for one selection: values that it filters by beneath its root field make as many. */
const PLANS_PER_SELECTION = 64;

interface Entry {
  /** The variables that the selection uses, sorted. */
  readonly variables: readonly string[];
  readonly plans: Map<string, unknown>;
}

/** What a field is planned for. */
export interface Planned {
  /** Tells apart what several callers plan for one field. */
  readonly purpose: string;
  /** The kinds of node that are read, where the field's own arguments decide. */
  readonly kinds?: readonly Kind[];
}

export class PlanCache {
  /** By operation, so that plans go when the server forgets the document. */
  readonly #operations = new WeakMap<object, Map<string, Entry>>();
  /** A thousand references of one `_entities` field come with one info: they need not make a key each. */
  readonly #resolving = new WeakMap<GraphQLResolveInfo, Map<string, unknown>>();
  readonly #nodeNumbers = new WeakMap<FieldNode, number>();
  #nextNumber = 0;

  /** The plan of the field that is being resolved. */
  plan<T>(info: GraphQLResolveInfo, planned: Planned, today: string, make: () => T): T {
    const { purpose, kinds = [] } = planned;
    const known = this.#resolving.get(info) ?? new Map<string, unknown>();
    if (known.has(purpose)) return known.get(purpose) as T;
    const plan = this.#kept(this.#entry(info, purpose), info, `${today} ${kinds}`, make);
    known.set(purpose, plan);
    this.#resolving.set(info, known);
    return plan;
  }

  #kept<T>(entry: Entry, info: GraphQLResolveInfo, also: string, make: () => T): T {
    const values = entry.variables.map((name) => info.variableValues[name] ?? null);
    const key = `${also} ${JSON.stringify(values)}`;
    const known = entry.plans.get(key) as T | undefined;
    if (known !== undefined) return known;
    const plan = make();
    if (entry.plans.size >= PLANS_PER_SELECTION) forgetOldest(entry.plans);
    entry.plans.set(key, plan);
    return plan;
  }

  #entry(info: GraphQLResolveInfo, purpose: string): Entry {
    let entries = this.#operations.get(info.operation);
    if (!entries) {
      entries = new Map();
      this.#operations.set(info.operation, entries);
    }
    // The response path alone does not do: @skip and @include decide which field nodes it stands for.
    const key = `${purpose} ${info.fieldNodes.map((node) => this.#number(node)).join(',')}`;
    let entry = entries.get(key);
    if (!entry) {
      entry = { variables: variablesOf(info), plans: new Map() };
      entries.set(key, entry);
    }
    return entry;
  }

  #number(node: FieldNode): number {
    const known = this.#nodeNumbers.get(node);
    if (known !== undefined) return known;
    this.#nextNumber += 1;
    this.#nodeNumbers.set(node, this.#nextNumber);
    return this.#nextNumber;
  }
}

function forgetOldest(plans: Map<string, unknown>): void {
  for (const key of plans.keys()) {
    plans.delete(key);
    return;
  }
}

function variablesOf(info: GraphQLResolveInfo): string[] {
  const names = new Set<string>();
  const fragments = new Set<string>();
  const walk = (node: ASTNode): void => {
    visit(node, {
      enter: (inner) => {
        if (inner.kind === Syntax.VARIABLE) names.add(inner.name.value);
        if (inner.kind !== Syntax.FRAGMENT_SPREAD || fragments.has(inner.name.value)) return;
        fragments.add(inner.name.value);
        const fragment = info.fragments[inner.name.value];
        if (fragment) walk(fragment);
      },
    });
  };
  for (const { selectionSet } of info.fieldNodes) if (selectionSet) walk(selectionSet);
  return [...names].sort();
}
