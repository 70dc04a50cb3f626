/** Where a picture goes, and in which format. */
import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Picture } from '../chart/picture.ts';
import { fileSystemError } from '../sources/errors.ts';
import { CliError } from './failure.ts';
import { say, write } from './output.ts';

export interface PictureOptions<F extends string> {
  readonly output?: string;
  readonly format?: F;
}

/** What `--format` says, else the file's extension, else the first. */
export function formatOf<F extends string>({ output, format }: PictureOptions<F>, formats: readonly [F, ...F[]]): F {
  if (format) return format;
  if (output === undefined) return formats[0];
  const extension = extname(output).slice(1).toLowerCase();
  const found = formats.find((each) => each === extension);
  if (found) return found;
  const mend = `name it ${formats.map((each) => `.${each}`).join(', ')}, or say --format`;
  throw new CliError('UNKNOWN_FORMAT', `${output}: its name does not tell what to write; ${mend}`, 2);
}

/** The picture as SVG or PNG. */
export async function drawn(picture: Picture, format: 'svg' | 'png'): Promise<string | Uint8Array> {
  return format === 'svg' ? picture.svg : (await import('../chart/png.ts')).pngOf(picture);
}

/** To the file, or to standard output; a terminal gets no bytes that are not text. */
export async function deliver(content: string | Uint8Array, output: string | undefined): Promise<void> {
  if (output === undefined) {
    if (typeof content === 'string') return write(content);
    if (process.stdout.isTTY) throw new CliError('NO_OUTPUT', 'a PNG is not for a terminal; name a file with -o', 2);
    process.stdout.write(content);
    return;
  }
  await writeFile(output, content).catch((error: unknown) => {
    throw fileSystemError(error, output);
  });
  say(`${output} is written.`);
}
