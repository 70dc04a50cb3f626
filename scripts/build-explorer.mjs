/**
 * Builds the explorer page into dist/explorer: `node scripts/build-explorer.mjs [--if-stale]`.
 * Plain JavaScript, because npm runs it on whatever Node a machine has before the project's own is installed.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));
const source = join(project, 'src/explorer/app');
const target = join(project, 'dist/explorer');
const require = createRequire(import.meta.url);

/** What the bundle is made of; when it is the same as last time there is nothing to build. */
async function fingerprint() {
  const hash = createHash('sha256').update(await readFile(fileURLToPath(import.meta.url)));
  for (const name of (await readdir(source)).sort()) hash.update(name).update(await readFile(join(source, name)));
  for (const name of ['graphiql', '@graphiql/react', 'react-dom', 'monaco-editor', 'esbuild', 'graphql']) {
    hash.update(JSON.parse(await readFile(join(project, 'node_modules', name, 'package.json'), 'utf8')).version);
  }
  return hash.digest('hex');
}

/** Monaco's own style sheets are part of graphiql/style.css already. */
const withoutStyles = { '.css': 'empty' };

async function bundle(folder) {
  const { build } = await import('esbuild');
  const shared = { bundle: true, minify: true, legalComments: 'linked', outdir: folder, logLevel: 'warning' };
  const resolve = (path) =>
    require.resolve(path, { paths: [dirname(require.resolve('@graphiql/react/package.json'))] });
  await Promise.all([
    build({
      ...shared,
      entryPoints: [join(source, 'main.jsx')],
      format: 'esm',
      splitting: true,
      target: 'es2022',
      jsx: 'automatic',
      chunkNames: 'chunk-[hash]',
      define: { 'process.env.NODE_ENV': '"production"' },
      loader: withoutStyles,
    }),
    build({
      ...shared,
      entryPoints: {
        'editor.worker': resolve('monaco-editor/esm/vs/editor/editor.worker.js'),
        'json.worker': resolve('monaco-editor/esm/vs/language/json/json.worker.js'),
        'graphql.worker': resolve('monaco-graphql/esm/graphql.worker.js'),
      },
      format: 'iife',
      target: 'es2022',
      define: { 'process.env.NODE_ENV': '"production"' },
      loader: withoutStyles,
    }),
    build({
      ...shared,
      entryPoints: [join(source, 'explorer.css')],
      assetNames: '[name]',
      loader: { '.ttf': 'file', '.woff2': 'file' },
    }),
  ]);
  for (const name of ['index.html', 'icon.svg']) await copyFile(join(source, name), join(folder, name));
}

async function sizeOf(folder) {
  const sizes = await Promise.all((await readdir(folder)).map(async (name) => (await stat(join(folder, name))).size));
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

async function main() {
  if (!existsSync(join(project, 'node_modules/esbuild'))) {
    console.log('explorer: not built, the development dependencies are not installed (npm ci installs them)');
    return;
  }
  const stamp = join(target, 'fingerprint.txt');
  const wanted = await fingerprint();
  if (process.argv.includes('--if-stale') && existsSync(stamp) && (await readFile(stamp, 'utf8')) === wanted) return;
  const started = performance.now();
  const fresh = `${target}.${process.pid}`;
  await mkdir(fresh, { recursive: true });
  try {
    await bundle(fresh);
    await writeFile(join(fresh, 'fingerprint.txt'), wanted);
    const { files, bytes } = await sizeOf(fresh);
    await rm(target, { recursive: true, force: true });
    await rename(fresh, target);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`explorer: built in ${seconds} s, ${files} files, ${(bytes / 1e6).toFixed(1)} MB`);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

await main();
