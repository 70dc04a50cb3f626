/** Writes the smallest PDF that holds some lines of text, for tests (ISO 32000-1, clause 7.5). */
export interface TinyPdfOptions {
  /** A password handler that no password of ours opens. */
  readonly encrypted?: boolean;
}

/** Each page is a list of lines; an empty line leaves a paragraph's gap. Text is limited to ASCII. */
export function tinyPdf(pages: readonly (readonly string[])[], options: TinyPdfOptions = {}): Buffer {
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>', ''];
  const add = (body: string) => objects.push(body);
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  const kids = pages.map((lines) => {
    const content = pageContent(lines);
    const stream = add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${stream} 0 R ` +
        `/Resources << /Font << /F1 ${font} 0 R >> >> >>`,
    );
  });
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;
  const hash = 'ab'.repeat(32);
  const encrypt = options.encrypted
    ? add(`<< /Filter /Standard /V 1 /R 2 /Length 40 /O <${hash}> /U <${hash}> /P -4 >>`)
    : null;
  return assemble(objects, encrypt === null ? '' : ` /Encrypt ${encrypt} 0 R /ID [<${hash}> <${hash}>]`);
}

function pageContent(lines: readonly string[]): string {
  const shown = lines.map((line) => (line === '' ? '0 -14 Td' : `(${line.replace(/[\\()]/g, '\\$&')}) Tj 0 -14 Td`));
  return `BT /F1 12 Tf 60 780 Td ${shown.join('\n')} ET`;
}

function assemble(objects: readonly string[], trailer: string): Buffer {
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = body.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  body += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(body, 'latin1');
}
