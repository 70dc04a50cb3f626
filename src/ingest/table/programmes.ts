/** The programmes that a table may say a measure belongs to. */
import { foldName } from '../../model/fold.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { KnownGraph } from '../known-graph.ts';
import { nearest } from './nearest.ts';

export class Programmes {
  readonly #ids = new Map<string, string>();

  static async of(store: GraphStore): Promise<Programmes> {
    const programmes = new Programmes();
    for (const { id, name, aliases } of await new KnownGraph(store).all('Programme', ['name', 'aliases'])) {
      const names = [String(name ?? id), ...(Array.isArray(aliases) ? (aliases as readonly string[]) : [])];
      for (const each of names) programmes.#ids.set(foldName(each), id);
      programmes.#ids.set(id, id);
    }
    return programmes;
  }

  /** By name, other name or id. */
  find(text: string): { readonly id: string } | { readonly wrong: string } {
    const id = this.#ids.get(text) ?? this.#ids.get(foldName(text));
    if (id) return { id };
    const near = nearest(foldName(text), this.#ids.keys()).map((key) => this.#ids.get(key) ?? key);
    const meant = near.length > 0 ? `; did you mean ${[...new Set(near)].join(' or ')}?` : '';
    return { wrong: `no programme is called "${text.slice(0, 80)}"${meant}` };
  }
}
