import {
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { limitExceeded } from './limit-exceeded.ts';

/**
 * No operation may nest fields deeper than `maximum` levels; fragments count where they are spread.
 * Introspection is left out: graphql-js has a rule of its own for it.
 */
export function maxDepth(maximum: number): ValidationRule {
  return (context) => ({
    OperationDefinition(operation) {
      const depth = new DepthMeter(context).of(operation.selectionSet);
      if (depth > maximum) {
        context.reportError(limitExceeded('depth', 'nests fields', 'levels', depth, maximum, operation));
      }
    },
  });
}

class DepthMeter {
  readonly #context: ValidationContext;
  /** A fragment's depth is the same wherever it is spread; 0 while it is being measured, which ends cycles. */
  readonly #fragments = new Map<string, number>();

  constructor(context: ValidationContext) {
    this.#context = context;
  }

  of(selections: SelectionSetNode | undefined): number {
    let deepest = 0;
    for (const selection of selections?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        if (selection.name.value.startsWith('__')) continue;
        deepest = Math.max(deepest, 1 + this.of(selection.selectionSet));
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        deepest = Math.max(deepest, this.of(selection.selectionSet));
      } else {
        deepest = Math.max(deepest, this.#ofFragment(this.#context.getFragment(selection.name.value)));
      }
    }
    return deepest;
  }

  #ofFragment(fragment: FragmentDefinitionNode | null | undefined): number {
    if (!fragment) return 0;
    const known = this.#fragments.get(fragment.name.value);
    if (known !== undefined) return known;
    this.#fragments.set(fragment.name.value, 0);
    const depth = this.of(fragment.selectionSet);
    this.#fragments.set(fragment.name.value, depth);
    return depth;
  }
}
