/** What the metadata of a publication says of it, for papers that do not say it themselves. */

import { MONTH, MONTHS } from '../model/months.ts';

/** A line that dates the paper ("Voorgesteld 24 april 2025", "Den Haag, 3 mei 2021"), or a question ("(ingezonden 3 mei 2021)"). */
const DATE_LINE = new RegExp(`(?<!\\d)\\d{1,2} (?:${MONTH}) \\d{4}\\)?\\.?$`);
const LONGEST_DATE_LINE = 200;
/** What papers of the chambers bear at their foot: other publications have no such line. */
const PAPER = /^kst-[\w.()-]{1,60}$/;

type Attributes = Readonly<Record<string, string>>;

export class Imprint {
  #identifier: string | null = null;
  #issued: string | null = null;
  #numbered = false;

  /** Takes notice of an element that tells, or shows that the body tells, what the paper is. */
  element(name: string, { name: property, content = '' }: Attributes): void {
    if (name === 'stuknr') this.#numbered = true;
    if (name !== 'meta') return;
    if (property === 'DC.identifier' && PAPER.test(content)) this.#identifier ??= content;
    if (property === 'DCTERMS.issued') this.#issued ??= dutchDate(content);
  }

  /** The line that bears the paper's number, where its head has none; null otherwise. */
  numberLine(): string | null {
    return this.#numbered ? null : this.#identifier;
  }

  /** The line that dates the paper, where none of these does; null otherwise. */
  dateLine(lines: readonly string[]): string | null {
    if (this.#issued === null) return null;
    const dated = lines.some((line) => line.length <= LONGEST_DATE_LINE && DATE_LINE.test(line));
    return dated ? null : `Vastgesteld ${this.#issued}`;
  }
}

function dutchDate(iso: string): string | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? null : `${Number(day)} ${name} ${year}`;
}
