/** The kamerstuk number that a document bears itself: in its head, its footer or its imprint. */
import { inText } from '../citations/citations.ts';
import type { Located } from '../extraction.ts';
import type { Line } from '../reading/lines.ts';
import { PAPER_NAME } from '../reading/paper-names.ts';
import type { LaidOut } from '../reading/read-text.ts';
import { located } from './located.ts';

const IMPRINT = /^kst-(\d{4,5}(?:-[0-9A-Za-z()]{1,8}){1,4})$/i;
const FOOTER = /^(?:(?:kst-)?\d{5}(?:-\w+){1,3}\s+)?(?:Tweede|Eerste) Kamer, vergaderjaar \d{4}[-–]\d{4}, /;
const DOSSIER_LINE = /^([1-3]\d) ?(\d{3})(?:[ -]((?:[IVXL]{1,6}[A-E]?|[A-L]|\d{2})(?![\w.])|\(R ?\d{4}\)))?(?=$|\s)/;
const NUMBER_LINE = /^[Nn]r\. ?(\d{1,4}|[A-Z]{1,2})(?:\s|$)/;
/** "Nr." and its number, or a dossier and its chapter, on two lines. */
const NUMBER_WORD = /^[Nn]r\.$/;
const NUMBER_ALONE = /^(\d{1,4}|[A-Z]{1,2})$/;
const CHAPTER_ALONE = /^([IVX]{1,6}[A-E]?)$/;
/** Papers of the Eerste Kamer bear letters, on a line of their own under their dossiers. */
const PAPER = new RegExp(`^${PAPER_NAME}(?= VAN | NAAR | HOUDENDE |$)`);
const LETTERS = /^([A-Z]{1,2})\d?(?: HERDRUK ?\d?)?$/;
/** The row under "Organisatie, Vergaderjaar, Dossier- en ondernummer" on a page of an official publication. */
const ROW =
  /^(?:Tweede|Eerste) Kamer der Staten-Generaal[ |]{0,3}\d{4}-\d{4}[ |]{0,3}(\d{5}(?:-[IVXLA-H]{1,6})?) nr\. (\d{1,4}|[A-Z]{1,2})(?!\w)/;
const WHOLE_LINE = /^(?:ID: |Kamerstuk )?([1-3]\d ?\d{3}(?:[- ][IVXL]{1,6}[A-E]?|-\d{2})?)-(\d{1,4})$/;

/** "34104-258" with the lines that say so, or null. */
export function ownKamerstuk(reading: LaidOut): Located<string> | null {
  const { source, lines, letterhead } = reading;
  for (const line of lines) {
    const imprint = line.text.length < 40 ? IMPRINT.exec(line.text) : null;
    if (imprint?.[1]) return located(source, [line], imprint[1], 0.98);
  }
  const head = fromHead(source, lines.slice(0, Math.max(letterhead.end, 12)));
  const footer = fromFooter(reading);
  // A paper of several dossiers has one number in each; the footer has the one it is filed under.
  return head && footer?.value.split('-').at(-1) === head.value.split('-').at(-1) ? footer : (head ?? footer);
}

function fromHead(source: string, lines: readonly Line[]): Located<string> | null {
  const row = lines.find((line) => ROW.test(line.text));
  const named = ROW.exec(row?.text ?? '');
  if (row && named) return located(source, [row], `${named[1]}-${named[2]}`, 0.95);
  const whole = lines.find((line) => WHOLE_LINE.test(line.text));
  const told = WHOLE_LINE.exec(whole?.text ?? '');
  if (whole && told) return located(source, [whole], `${told[1]?.replace(' ', '').replace(' ', '-')}-${told[2]}`, 0.95);
  const number = lines.findIndex(
    (line, at) =>
      NUMBER_LINE.test(line.text) || (NUMBER_WORD.test(line.text) && NUMBER_ALONE.test(lines[at + 1]?.text ?? '')),
  );
  if (number < 0) return byLetters(source, lines);
  const apart = NUMBER_WORD.test(lines[number]?.text ?? '');
  const from = lines.slice(0, number).findIndex((line) => DOSSIER_LINE.test(line.text));
  const dossier = DOSSIER_LINE.exec(lines[from]?.text ?? '');
  const nr = apart ? NUMBER_ALONE.exec(lines[number + 1]?.text ?? '') : NUMBER_LINE.exec(lines[number]?.text ?? '');
  const chapter = dossier?.[3] ?? CHAPTER_ALONE.exec(lines[from + 1]?.text ?? '')?.[1];
  if (!dossier || !nr) return null;
  const value = `${dossier[1]}${dossier[2]}${chapter ? `-${chapter}` : ''}-${nr[1]}`;
  return located(source, lines.slice(from, number + (apart ? 2 : 1)), value.replace('(R ', '(R'), 0.95);
}

function byLetters(source: string, lines: readonly Line[]): Located<string> | null {
  const from = lines.findIndex((line) => DOSSIER_LINE.test(line.text));
  const at = lines.findIndex((line, index) => index > from && LETTERS.test(line.text));
  const letters = LETTERS.exec(lines[at]?.text ?? '')?.[1];
  const dossier = DOSSIER_LINE.exec(lines[from]?.text ?? '');
  const titled =
    PAPER.test(lines[at + 1]?.text ?? '') || lines.slice(0, at).some((line) => /^Eerste Kamer/.test(line.text));
  if (!dossier || !letters || !titled) return null;
  const chapter = dossier[3] ? `-${dossier[3]}` : '';
  return located(source, lines.slice(from, at + 1), `${dossier[1]}${dossier[2]}${chapter}-${letters}`, 0.9);
}

function fromFooter(reading: LaidOut): Located<string> | null {
  const line = reading.lines.find((one) => one.role === 'furniture' && FOOTER.test(one.text));
  const id = line ? inText(line.text).find((citation) => citation.kind === 'kamerstuk')?.id : null;
  return line && id ? located(reading.source, [line], id.slice('kst:'.length), 0.95) : null;
}
