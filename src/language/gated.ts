import { type Cues, type Gate, gateOf } from './cues.ts';
import { matchesOf } from './matches.ts';

/**
 * A pattern that is tried only on a text that has the words it needs: most patterns match in few sentences, and
 * to see that costs a few bits. Which words these are is read from the pattern, so that a rule says nothing of them. The
 * `cues` are those of the text itself, or of a longer one that it is a part of.
 */
export class Gated {
  readonly pattern: RegExp;
  readonly #gate: Gate | null;

  /** Made when a module is loaded. */
  constructor(pattern: RegExp) {
    this.pattern = pattern;
    this.#gate = gateOf(pattern);
  }

  mayMatch(cues: Cues): boolean {
    return cues.allow(this.#gate);
  }

  test(text: string, cues: Cues): boolean {
    return cues.allow(this.#gate) && this.pattern.test(text);
  }

  exec(text: string, cues: Cues): RegExpExecArray | null {
    return cues.allow(this.#gate) ? this.pattern.exec(text) : null;
  }

  /** All of a global pattern. */
  matches(text: string, cues: Cues): readonly RegExpExecArray[] {
    return cues.allow(this.#gate) ? matchesOf(this.pattern, text) : NONE;
  }
}

const NONE: readonly RegExpExecArray[] = [];
