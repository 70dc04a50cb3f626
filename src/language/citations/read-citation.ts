/** Reads one pasted citation, however people write it. */
import { inText } from './citations.ts';
import { namesAt } from './member-names.ts';

export interface CitationReading {
  /** `scheme:value`, where the citation gives an identifier. */
  readonly id?: string;
  /** Motions by name: surnames in the order written. */
  readonly names?: readonly string[];
  /** In words, how the text was understood. */
  readonly reading: string;
  readonly confidence: number;
}

const LONGEST = 500;
const KENMERK = /^\d{5,8}-\d{5,8}-[A-Z]{2,5}$/;

/**
 * What a citation says: "motie-Raadsma/Bergen", "34 104, nr. 258", "2019Z18701", "kst-34104-258", an
 * address. Null when the text is none that is known.
 */
export function readCitation(text: string): CitationReading | null {
  const clean = text
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .slice(0, LONGEST);
  if (clean === '') return null;
  return identified(clean) ?? bare(clean) ?? named(clean);
}

function identified(text: string): CitationReading | null {
  const found = inText(text);
  const number = found.find((citation) => citation.id !== null);
  const motion = found.find((citation) => citation.kind === 'motion-name');
  if (number?.id) {
    const names = motion?.names ? { names: motion.names } : {};
    return {
      id: number.id,
      ...names,
      reading: `${DUTCH[number.kind] ?? number.kind} ${valueIn(number.id)}`,
      confidence: number.confidence,
    };
  }
  return motion?.names
    ? { names: motion.names, reading: readingOf(motion.names), confidence: motion.confidence }
    : null;
}

const DUTCH: Readonly<Record<string, string>> = {
  kamerstuk: 'kamerstuk',
  dossier: 'dossier',
  zaak: 'zaak',
  document: 'document',
  url: 'address',
};

/** Numbers that only a pasted text may give without any word around them. */
function bare(text: string): CitationReading | null {
  const piece =
    /^(?:kst[:-] ?)?(\d{2})[ .]?(\d{3})((?:[ -](?:[IVXL]{1,6}[A-E]?|[A-L]|\d{2}(?=[ -])))?)[ ,-]{1,3}(?:nrs?\.? ?)?(\d{1,4}|[A-Z]{1,3})$/i.exec(
      text,
    );
  if (piece) {
    const suffix = piece[3]?.trim().replace(/^-/, '').toUpperCase();
    const value = `${piece[1]}${piece[2]}${suffix ? `-${suffix}` : ''}-${piece[4]?.toUpperCase()}`;
    return { id: `kst:${value}`, reading: `kamerstuk ${value}`, confidence: 0.95 };
  }
  const dossier = /^(?:dossier ?)?(\d{2})[ .]?(\d{3})(?:[ -]([IVXL]{1,6}[A-E]?|[A-L]|\d{2}))?$/i.exec(text);
  if (dossier) {
    const value = `${dossier[1]}${dossier[2]}${dossier[3] ? `-${dossier[3].toUpperCase()}` : ''}`;
    return { id: `dossier:${value}`, reading: `dossier ${value}`, confidence: 0.9 };
  }
  const scheme = /^(?:tk-zaak:|tk-document:)?((?:19|20)\d{2})([zd])(\d{5})$/i.exec(text);
  if (scheme) {
    const letter = scheme[2]?.toUpperCase();
    const id = `${letter === 'Z' ? 'tk-zaak' : 'tk-document'}:${scheme[1]}${letter}${scheme[3]}`;
    return { id, reading: id.replace(':', ' '), confidence: 0.99 };
  }
  if (KENMERK.test(text)) return { id: `kenmerk:${text}`, reading: `kenmerk ${text}`, confidence: 0.95 };
  return null;
}

/** "Raadsma/Bergen" or "Van der Wal c.s." without the word "motie". */
function named(text: string): CitationReading | null {
  const list = namesAt(text, 0);
  if (!list || list.end !== text.length || (list.joined === 'none' && !list.others && text.split(' ').length > 4))
    return null;
  return {
    names: list.names,
    reading: readingOf(list.names),
    confidence: list.joined === 'slash' || list.others ? 0.8 : 0.5,
  };
}

function readingOf(names: readonly string[]): string {
  return `motion of ${names.join(', ').replace(/, ([^,]*)$/, ' and $1')}`;
}

function valueIn(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
