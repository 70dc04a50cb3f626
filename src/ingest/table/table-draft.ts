/** What a table asserts with the rows that are right. */
import type { Assertion } from '../../model/assertion.ts';
import { Draft } from '../draft.ts';
import type { KnownGraph } from '../known-graph.ts';
import { measureKind } from '../measure-kind.ts';
import type { CitedSource } from './cells.ts';
import type { Entry } from './judge.ts';
import { amountOf } from './known-observations.ts';
import { type PrimarySource, primarySource } from './primary-sources.ts';

const METHOD = 'table';
/** A cell is read as it stands. */
const GROUND = { confidence: 1 };
/** A definition of one's own gives way to that of the measure's source. */
const DEFINED = { confidence: 0.9 };
/** What is only named: whatever else the graph knows of it goes before. */
const MENTIONED = { confidence: 0.5 };

export class TableDraft {
  readonly #draft: Draft;
  readonly #graph: KnownGraph;
  readonly #sources = new Map<string, Promise<PrimarySource>>();
  readonly #stated = new Set<string>();

  constructor(document: string, name: string, graph: KnownGraph) {
    this.#draft = new Draft(document);
    this.#graph = graph;
    this.#draft.label(document, name);
    this.#draft.node(document, 'Publication', { props: { title: name, placeholder: false } }, GROUND, METHOD);
  }

  get assertions(): readonly Assertion[] {
    return this.#draft.assertions;
  }

  async entry(entry: Entry, id: string): Promise<void> {
    const draft = this.#draft;
    const { measure, gemeente, moment, value, quantifier, source, programme } = entry;
    this.#measure(entry);
    const where = gemeente ? ` in ${gemeente.name}` : '';
    draft.label(id, `${amountOf(entry)} ${measure.unit}${where} (${moment.date}), according to ${source.text},`);
    const props = { value, quantifier, unit: measure.unit, date: moment.date };
    draft.node(id, 'Observation', { props }, GROUND, METHOD);
    draft.link('OBSERVES', id, measure.id, {}, GROUND, METHOD);
    if (gemeente) {
      draft.label(gemeente.id, gemeente.name);
      draft.link('IN_GEMEENTE', id, gemeente.id, {}, GROUND, METHOD);
    }
    draft.link('PRIMARY_SOURCE', id, await this.#source(source), {}, GROUND, METHOD);
    if (programme) draft.link('MEASURES', measure.id, programme, {}, GROUND, METHOD);
  }

  /** Stated again where the graph has it, so that it stays for as long as a table counts it. */
  #measure({ measure: { id, name, unit, definition } }: Entry): void {
    this.#draft.label(id, name);
    if (this.#stated.has(id)) return;
    this.#stated.add(id);
    const props = { name, unit, definition, measureKind: measureKind(unit) };
    this.#draft.node(id, 'Measure', { props }, definition === null ? MENTIONED : DEFINED, METHOD);
  }

  async #source(source: CitedSource): Promise<string> {
    const key = source.url ?? source.text;
    const first = !this.#sources.has(key);
    const finding = this.#sources.get(key) ?? primarySource(source, this.#graph);
    this.#sources.set(key, finding);
    const { id, kind, identifiers } = await finding;
    this.#draft.label(id, source.text);
    if (first) {
      const props = { title: source.text, url: source.url, placeholder: true };
      this.#draft.node(id, kind, { props, identifiers }, MENTIONED, METHOD);
    }
    return id;
  }
}
