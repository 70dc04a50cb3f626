/**
 * Keeps what was planned for a selection. A plan is a function of the operation's syntax, of the values
 * of the variables that the selection uses, and of today; all of them are in the key, so that nothing
 * stale can come back. What the start of a read depends on (a citation, an id) is not in the selection,
 * and does not make another plan.
 */
import { type ASTNode, type FieldNode, type GraphQLResolveInfo, Kind as Syntax, visit } from 'graphql';

/** Plans kept for one selection: a page after page of one client makes as many. */
const PLANS_PER_SELECTION = 64;

interface Entry {
  /** The variables that the selection uses, sorted. */
  readonly variables: readonly string[];
  readonly plans: Map<string, unknown>;
}

export class PlanCache {
  /** By operation, so that plans go when the server forgets the document. */
  readonly #operations = new WeakMap<object, Map<string, Entry>>();
  /** A thousand references of one `_entities` field come with one info: they need not make a key each. */
  readonly #resolving = new WeakMap<GraphQLResolveInfo, Map<string, unknown>>();
  readonly #nodeNumbers = new WeakMap<FieldNode, number>();
  #nextNumber = 0;

  /**
   * The plan of the field that is being resolved. `purpose` tells apart what several callers plan for
   * one field; with `ownArguments` the plan also depends on the field's own arguments.
   */
  plan<T>(
    info: GraphQLResolveInfo,
    purpose: string,
    today: string,
    options: { readonly ownArguments: boolean },
    make: () => T,
  ): T {
    const planned = this.#resolving.get(info) ?? new Map<string, unknown>();
    if (planned.has(purpose)) return planned.get(purpose) as T;
    const plan = this.#kept(this.#entry(info, purpose, options.ownArguments), info, today, make);
    planned.set(purpose, plan);
    this.#resolving.set(info, planned);
    return plan;
  }

  #kept<T>(entry: Entry, info: GraphQLResolveInfo, today: string, make: () => T): T {
    const values = entry.variables.map((name) => info.variableValues[name] ?? null);
    const key = `${today}${JSON.stringify(values)}`;
    const known = entry.plans.get(key) as T | undefined;
    if (known !== undefined) return known;
    const plan = make();
    if (entry.plans.size >= PLANS_PER_SELECTION) forgetOldest(entry.plans);
    entry.plans.set(key, plan);
    return plan;
  }

  #entry(info: GraphQLResolveInfo, purpose: string, ownArguments: boolean): Entry {
    let entries = this.#operations.get(info.operation);
    if (!entries) {
      entries = new Map();
      this.#operations.set(info.operation, entries);
    }
    // The response path alone does not do: @skip and @include decide which field nodes it stands for.
    const key = `${purpose} ${info.fieldNodes.map((node) => this.#number(node)).join(',')}`;
    let entry = entries.get(key);
    if (!entry) {
      entry = { variables: variablesOf(info, ownArguments), plans: new Map() };
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

function variablesOf(info: GraphQLResolveInfo, ownArguments: boolean): string[] {
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
  for (const node of info.fieldNodes) {
    if (ownArguments) walk(node);
    else if (node.selectionSet) walk(node.selectionSet);
  }
  return [...names].sort();
}
