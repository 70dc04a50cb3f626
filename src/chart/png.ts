/** Draws an SVG as a PNG, with fonts of its own so that it is the same on every machine. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Picture } from './picture.ts';

/** Two dots of the PNG to one unit of the picture: sharp on today's screens. */
const SCALE = 2;

const require = createRequire(import.meta.url);
let ready: Promise<readonly Uint8Array[]> | undefined;

export async function pngOf({ svg, width }: Picture): Promise<Uint8Array> {
  ready ??= prepare();
  const fontBuffers = [...(await ready)];
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'width', value: width * SCALE },
    font: { fontBuffers, loadSystemFonts: false, defaultFontFamily: 'PT Sans' },
  });
  try {
    const image = drawing.render();
    const png = image.asPng();
    image.free();
    return png;
  } finally {
    drawing.free();
  }
}

async function prepare(): Promise<readonly Uint8Array[]> {
  const [wasm, ...fonts] = await Promise.all([
    readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')),
    readFile(require.resolve('@expo-google-fonts/pt-sans/400Regular/PTSans_400Regular.ttf')),
    readFile(require.resolve('@expo-google-fonts/pt-sans/700Bold/PTSans_700Bold.ttf')),
  ]);
  await initWasm(wasm);
  return fonts;
}
