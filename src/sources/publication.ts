/** XML of official publications (officielebekendmakingen.nl) to the text of the printed paper. */
import { Parser } from 'htmlparser2';
import { SourceError } from './errors.ts';
import { Imprint } from './publication-imprint.ts';
import { PublicationPage } from './publication-page.ts';

const ROOT = 'officiele-publicatie';
/** Real ones nest some thirty deep. Every end tag is looked up among the open elements, so that these must stay few. */
const DEEPEST = 500;

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** What stands in these is one line, whatever elements it is divided into, … */
const ONE_LINE = words(
  'al considerans.al noot.al noot.nr li li.nr lidnr entry title titel subtitel tussenkop kop dossier stuknr datumtekst ' +
    'tekstregel spreker functie naam plaats kamervraagomschrijving kamervraagnummer nr term bijschrift',
);
/** … but for these, which begin lines of their own wherever they stand. */
const OWN_LINES = words('al al-groep citaat citaat-artikel lijst li table tgroup row entry tekst ondertekening');
/** Their elements are words: "36 410 XVI Vaststelling …", "Artikel 2 Begrippen", "A. de Vries". */
const OF_WORDS = words('dossier dossiernummer kop naam spreker noot');
/** Their blocks stand under each other without a blank line. */
const TIGHT = words('al-groep ondertekening kamerstukkop kamervraagkop handelingenkop');
/** Where the head has ended. */
const BODY = words('algemeen vrije-tekst tekst');
/** What carries no text of the paper. */
const DROPPED = words('metadata');

interface OpenElement {
  readonly inLine: boolean;
  readonly ofWords: boolean;
  readonly tight: boolean;
  readonly dropped: boolean;
}

type Attributes = Readonly<Record<string, string>>;

export interface PublicationText {
  readonly text: string;
  /** What had to be assumed, or null. */
  readonly note: string | null;
}

const CUT_NOTE = 'the XML breaks off before its end; read as far as it goes';

/**
 * The paper that the XML is of: head, paragraphs apart by a blank line, list items with their marks, rows
 * with tabs between their cells, footnotes by raised number and under the text. Entities that a document
 * declares itself are neither fetched nor expanded. Throws a SourceError: UNKNOWN_TYPE for XML of another
 * kind, CORRUPT_XML for what is nested deeper than any publication.
 */
export function publicationText(origin: string, xml: string): PublicationText {
  const page = new PublicationPage();
  const imprint = new Imprint();
  const open: OpenElement[] = [];
  let complete = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length === 0 && name !== ROOT) throw otherKind(origin, name);
        if (open.length === DEEPEST) throw tooDeep(origin);
        const parent = open.at(-1);
        const element = elementOf(name, parent);
        open.push(element);
        imprint.element(name, attributes);
        if (element.dropped) return;
        if (!parent?.inLine || OWN_LINES.has(name)) page.endBlock(parent?.tight);
        openElement(page, name, attributes);
      },
      ontext(text) {
        if (open.length > 0 && !open.at(-1)?.dropped) page.text(text);
      },
      onclosetag(name, implied) {
        const element = open.pop();
        const parent = open.at(-1);
        if (name === ROOT && open.length === 0) complete = !implied;
        if (!element || element.dropped) return;
        closeElement(page, name, element);
        if (!parent?.inLine || OWN_LINES.has(name)) page.endBlock(element.tight);
        else if (parent.ofWords) page.endWord();
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return { text: page.result(imprint), note: complete ? null : CUT_NOTE };
}

function elementOf(name: string, parent: OpenElement | undefined): OpenElement {
  return {
    inLine: ONE_LINE.has(name) || (parent?.inLine === true && !OWN_LINES.has(name)),
    ofWords: OF_WORDS.has(name),
    tight: TIGHT.has(name) || parent?.tight === true,
    dropped: DROPPED.has(name) || parent?.dropped === true,
  };
}

function openElement(page: PublicationPage, name: string, attributes: Attributes): void {
  if (name === 'lijst') page.openList();
  else if (name === 'li') page.openItem();
  else if (name === 'noot') page.openNote();
  else if (name === 'tgroup') page.openTable();
  else if (name === 'colspec') page.column(attributes['colname']);
  else if (name === 'row') page.openRow();
  else if (name === 'entry') page.openCell(attributes['namest'] ?? attributes['colname']);
  // As at the foot of the page: a signature is looked for at the end.
  else if (name === 'ondertekening') page.putNotes();
  else if (BODY.has(name)) page.bodyBegins();
}

function closeElement(page: PublicationPage, name: string, { tight }: OpenElement): void {
  if (name === 'lijst') page.closeList();
  else if (name === 'li') page.closeItem(tight);
  else if (name === 'li.nr' || name === 'lidnr') page.itemMark();
  else if (name === 'noot') page.closeNote();
  else if (name === 'noot.nr') page.noteNumber();
  else if (name === 'tgroup') page.closeTable();
  else if (name === 'row') page.closeRow();
  else if (name === 'entry') page.closeCell();
}

function otherKind(origin: string, root: string): SourceError {
  const name = root.length > 40 ? `${root.slice(0, 40)}…` : root;
  const reason = `is XML of a kind that is not read (<${name}>); of XML only official publications (<${ROOT}>) are`;
  return new SourceError('UNKNOWN_TYPE', origin, reason);
}

function tooDeep(origin: string): SourceError {
  const reason = `is XML nested more than ${DEEPEST} elements deep, as no publication is; fetch it again`;
  return new SourceError('CORRUPT_XML', origin, reason);
}
