/** PDF to text, line by line, with blank lines where the page shows a gap between paragraphs. */
import { extractTextItems, getDocumentProxy, type StructuredTextItem } from 'unpdf';
import { SourceError } from './errors.ts';

/** A gap of this many font sizes between two base lines is a new paragraph; running lines stand 1.1 to 1.3 apart. */
const PARAGRAPH_GAP = 1.6;

/**
 * The text of a PDF, pages apart by a form feed. Throws a SourceError: ENCRYPTED_PDF when it asks for a
 * password, CORRUPT_PDF when it cannot be read.
 */
export async function pdfText(origin: string, bytes: Uint8Array): Promise<string> {
  const pdf = await openPdf(origin, bytes);
  try {
    const { items } = await extractTextItems(pdf);
    return items
      .map(pageText)
      .filter((text) => text !== '')
      .join('\n\f\n');
  } catch (error) {
    throw corrupt(origin, error);
  } finally {
    await pdf.destroy();
  }
}

async function openPdf(origin: string, bytes: Uint8Array) {
  try {
    // A copy: the reader takes the buffer for itself. Verbosity 0: it would print its own warnings.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false });
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      const reason = 'is an encrypted PDF that asks for a password; save it again without one';
      throw new SourceError('ENCRYPTED_PDF', origin, reason, { cause: error });
    }
    throw corrupt(origin, error);
  }
}

function corrupt(origin: string, error: unknown): SourceError {
  const detail = error instanceof Error ? error.message : String(error);
  const reason = `is not a readable PDF (${detail}); fetch or save it again`;
  return new SourceError('CORRUPT_PDF', origin, reason, { cause: error });
}

function pageText(items: readonly StructuredTextItem[]): string {
  let text = '';
  let baseline: number | null = null;
  for (const item of items) {
    if (item.str.trim() !== '') {
      const isGap = baseline !== null && Math.abs(baseline - item.y) > PARAGRAPH_GAP * item.fontSize;
      if (isGap && text.endsWith('\n') && !text.endsWith('\n\n')) text += '\n';
      baseline = item.y;
    }
    text += item.str + (item.hasEOL ? '\n' : '');
  }
  return tidy(text);
}

function tidy(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
