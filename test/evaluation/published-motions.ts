/** Motions as they were published, in `../shared/data`, and what each says of itself, read from its marks and lines alone. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const DATA = new URL('../../../shared/data/', import.meta.url);

export interface PublishedMotion {
  readonly file: string;
  /** As `kst-34104-258`. */
  readonly kst: string;
  readonly date: string | undefined;
  readonly submitters: readonly string[];
  readonly dictum: string;
}

interface Listed {
  readonly kst: string;
  readonly publicatieIds: readonly string[];
}

/** Without the mark that ends it: the last line of a dictum has a comma, a name sometimes a stop. */
export function withoutStop(text: string): string {
  return text.replace(/[\s,;:.]+$/, '');
}

/** The motions that officielebekendmakingen.nl gives as XML; none where they are not present. */
export function motionsInXml(): PublishedMotion[] {
  const index = new URL('motions-vws/index.json', DATA);
  if (!existsSync(index)) return [];
  const listed = JSON.parse(readFileSync(index, 'utf8')) as Listed[];
  return listed.map(({ kst, publicatieIds }) => {
    const file = fileURLToPath(new URL(`motions-vws/document_publications/${publicatieIds[0]}.xml`, DATA));
    return { file, kst, ...saidInXml(readFileSync(file, 'utf8')) };
  });
}

function saidInXml(xml: string): Omit<PublishedMotion, 'file' | 'kst'> {
  const paragraphs = [...xml.matchAll(/<al>([^<]*)<\/al>/g)].map(([, text = '']) => text.replace(/\s+/g, ' ').trim());
  const end = paragraphs.indexOf('en gaat over tot de orde van de dag.');
  const asks = paragraphs.findIndex((text) => /^(?:verzoekt|spreekt|vraagt|roept)\b/.test(text));
  return {
    date: /isodatum="([^"]+)"/.exec(xml)?.[1],
    submitters: paragraphs.slice(end + 1).map(withoutStop),
    dictum: withoutStop(paragraphs.slice(asks, end).join(' ')),
  };
}

/** The motions that are present as the text of their print, of which one is a scan. */
export function motionsInText(): PublishedMotion[] {
  return globSync(fileURLToPath(new URL('motion-texts/*.txt', DATA)))
    .sort()
    .map((file) => ({ file, ...saidInPrint(readFileSync(file, 'utf8')) }));
}

const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** A page may break inside the dictum; a scan names its number and date on lines of their own. */
function saidInPrint(text: string): Omit<PublishedMotion, 'file'> {
  const lines = text
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => !/^(?:\d|kst-.*|ISSN .*|’s-Gravenhage \d{4}|Tweede Kamer, vergaderjaar .*)$/.test(line));
  const asks = lines.findIndex((line) => /^(?:verzoekt|spreekt|vraagt|roept)\b/.test(line));
  const end = lines.indexOf('en gaat over tot de orde van de dag.');
  const after = lines.slice(end + 1);
  const [, day = '', month = '', year = ''] = /^(?:Voorgesteld .*?)?(\d{1,2}) (\p{Ll}+) (\d{4})$/mu.exec(text) ?? [];
  return {
    kst: /^kst-[\w-]+$/m.exec(text)?.[0] ?? `kst-${/^\d{5}(?:-[\w()]+)?-\d+$/m.exec(text)?.[0]}`,
    date: `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`,
    submitters: after.slice(0, after.indexOf('')).map(withoutStop),
    dictum: withoutStop(lines.slice(asks, end).filter(Boolean).join(' ')),
  };
}
