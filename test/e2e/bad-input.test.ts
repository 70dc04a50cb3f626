/** What a user can get wrong: each told plainly, with the right exit code, and the rest of the run goes on. */
import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { PROGRAM, runCli, temporaryFolder } from '../cli/run-cli.ts';
import { cannotDropRights, runAsNobody } from '../sources/as-nobody.ts';
import { tinyPdf } from '../sources/tiny-pdf.ts';
import { fictionalLetter, writeLetters } from './letters.ts';

const STORE = ['--store', 'sqlite:graaf.sqlite'];

/** One line for people: the program's name, the culprit and no stack. */
function assertPlain(stderr: string, culprit: RegExp): void {
  assert.match(stderr, culprit);
  assert.doesNotMatch(stderr, /\n\s+at |node:internal|KAMERGRAAF_DEBUG/);
}

test('bad files are listed with their reason, and the good ones among them are read', async (t) => {
  const cwd = temporaryFolder(t);
  const folder = join(cwd, 'brieven');
  writeLetters(folder, 2);
  const bad: Readonly<Record<string, readonly [string, string | Uint8Array]>> = {
    'a-leeg.txt': ['EMPTY_FILE', ''],
    'b-binair.txt': ['BINARY_FILE', Buffer.from([1, 2, 0, 255, 254, 0, 9])],
    'c-geheim.pdf': ['ENCRYPTED_PDF', tinyPdf([['geheim']], { encrypted: true })],
    'd-stuk.pdf': ['CORRUPT_PDF', '%PDF-1.7\nrommel'],
    'e-brief.docx': ['BINARY_FILE', 'PK\x03\x04'],
    'z-lijst.csv': ['UNKNOWN_TYPE', 'a;b\n'],
  };
  for (const [name, [, content]] of Object.entries(bad)) writeFileSync(join(folder, name), content);

  const { code, stdout, stderr } = await runCli([...STORE, 'ingest', 'brieven', 'weg.txt', '--json'], { cwd });
  assert.equal(code, 1);
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const failed = lines.filter((line) => 'error' in line).map(({ file, error }) => [file, error.code]);
  const expected = Object.entries(bad).map(([name, [reason]]) => [`brieven/${name}`, reason]);
  assert.deepEqual(failed.sort(), [...expected, ['weg.txt', 'NOT_FOUND']].sort());
  assert.deepEqual(lines.at(-1).summary, { files: 8, ingested: 2, changed: 2, failed: 7, stopped: false });
  for (const [file] of failed) assertPlain(stderr, new RegExp(`^  ${file}: .+`, 'm'));
  assert.match(stderr, /^Not read \(7\):$/m);
});

test('a single bad file ends extract with 1', async (t) => {
  const cwd = temporaryFolder(t);
  writeFileSync(join(cwd, 'leeg.txt'), '');
  const { code, stdout, stderr } = await runCli(['extract', 'leeg.txt', '--json'], { cwd });
  assert.deepEqual([code, stdout], [1, '']);
  assertPlain(stderr, /^kamergraaf: leeg\.txt: is empty/);
  const piped = await runCli(['extract', '-', '--json'], { cwd, input: '' });
  assert.equal(piped.code, 1);
});

test('megabytes of one line are read, and more than the limit is refused; the run goes on', async (t) => {
  const cwd = temporaryFolder(t);
  const folder = join(cwd, 'brieven');
  writeLetters(folder, 1);
  writeFileSync(join(folder, 'a-regel.txt'), Buffer.alloc(2 * 1024 * 1024, 'De bomen staan er nog. '));
  writeFileSync(join(folder, 'b-regel.txt'), Buffer.alloc(50 * 1024 * 1024, 'De bomen staan er nog. '));
  const { code, stdout, stderr } = await runCli([...STORE, 'ingest', 'brieven', '--json', '--max-size', '10'], { cwd });
  assert.equal(code, 1);
  assertPlain(stderr, /b-regel\.txt: is larger than 10 MB \(at least 50 MB\); split it, or raise --max-size/);
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.deepEqual(
    lines.map(({ file, error }) => [file, error?.code]),
    [
      ['brieven/a-regel.txt', undefined],
      ['brieven/b-regel.txt', 'TOO_LARGE'],
      ['brieven/brief-001.txt', undefined],
      [undefined, undefined],
    ],
  );
});

test('a folder without permission is named, and the rest is read', { skip: cannotDropRights }, (t) => {
  const cwd = temporaryFolder(t);
  writeFileSync(join(cwd, 'brief.txt'), fictionalLetter(1));
  mkdirSync(join(cwd, 'dicht'), { mode: 0o000 });
  t.after(() => existsSync(join(cwd, 'dicht')) && rmdirSync(join(cwd, 'dicht')));
  chmodSync(cwd, 0o777);
  chmodSync(join(cwd, 'brief.txt'), 0o644);
  const { status, stdout, stderr } = runAsNobody([PROGRAM, ...STORE, 'ingest', '.', '--json'], { cwd });
  assert.equal(status, 1, stderr);
  assertPlain(stderr, /^ {2}dicht: may not be read; give this user permission/m);
  assert.match(stdout, /"file":"brief\.txt","document":"letter:/);
});

test('a store in a folder without permission is named', { skip: cannotDropRights }, (t) => {
  const cwd = temporaryFolder(t);
  chmodSync(cwd, 0o755);
  writeFileSync(join(cwd, 'brief.txt'), fictionalLetter(1));
  const { status, stderr } = runAsNobody([PROGRAM, ...STORE, 'ingest', 'brief.txt'], { cwd });
  assert.equal(status, 2);
  assertPlain(stderr, /^kamergraaf: graaf\.sqlite .*(permission|written)/);
});

test('a file that is no database, or a damaged one, is named', async (t) => {
  const cwd = temporaryFolder(t);
  const path = join(cwd, 'graaf.sqlite');
  writeFileSync(path, 'dit is geen databank maar een brief over bomen, en lang genoeg om er een te lijken');
  for (const args of [['export'], ['trace', '39 001, nr. 1'], ['ingest', path]]) {
    const { code, stdout, stderr } = await runCli([...STORE, ...args], { cwd });
    assert.deepEqual([code, stdout], [2, ''], args.join(' '));
    assertPlain(stderr, /^kamergraaf: graaf\.sqlite is damaged or no SQLite database: .+\n$/);
  }
  const doctor = await runCli([...STORE, 'doctor', '--json'], { cwd });
  assert.equal(doctor.code, 1);
  assert.equal(JSON.parse(doctor.stdout).problems[0].code, 'STORE_CORRUPT');
});

test('a database with a torn page is found by doctor', async (t) => {
  const cwd = temporaryFolder(t);
  const path = join(cwd, 'graaf.sqlite');
  writeLetters(join(cwd, 'brieven'), 20);
  await runCli([...STORE, 'ingest', 'brieven'], { cwd });
  assert.equal((await runCli([...STORE, 'doctor'], { cwd })).code, 0);
  const bytes = readFileSync(path);
  bytes.fill(0xa5, Math.floor(bytes.length / 3), bytes.length - 4096);
  writeFileSync(path, bytes);
  const { code, stdout } = await runCli([...STORE, 'doctor', '--json'], { cwd });
  assert.equal(code, 1);
  assert.match(JSON.parse(stdout).problems[0].code, /^(STORE_CORRUPT|INTEGRITY)$/);
});

test('a database of a newer version is refused and left as it is', async (t) => {
  const cwd = temporaryFolder(t);
  const path = join(cwd, 'graaf.sqlite');
  writeLetters(join(cwd, 'brieven'), 1);
  await runCli([...STORE, 'ingest', 'brieven'], { cwd });
  const database = new DatabaseSync(path);
  database.exec('PRAGMA user_version = 999; PRAGMA wal_checkpoint(TRUNCATE)');
  database.close();
  const before = readFileSync(path);
  for (const args of [['export'], ['ingest', 'brieven'], ['serve', '--port', '0']]) {
    const { code, stdout, stderr } = await runCli([...STORE, ...args], { cwd });
    assert.deepEqual([code, stdout], [2, ''], stderr);
    assertPlain(stderr, /^kamergraaf: .*graaf\.sqlite.*(newer|999).*\n$/);
  }
  assert.equal((await runCli([...STORE, 'doctor'], { cwd })).code, 1);
  assert.ok(readFileSync(path).equals(before));
});

/** A port on which nothing listens: one that was just given back. */
async function closedPort(): Promise<number> {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 1);
    });
  });
  await new Promise((resolve) => server.close(resolve));
  return port;
}

test('a Neo4j that does not answer is named by its address, without the password', async (t) => {
  const cwd = temporaryFolder(t);
  writeLetters(join(cwd, 'brieven'), 1);
  const port = await closedPort();
  const store = ['--store', `bolt://gebruiker:geheimwoord@127.0.0.1:${port}`];
  for (const args of [['export'], ['ingest', 'brieven'], ['serve', '--port', '0']]) {
    const { code, stdout, stderr } = await runCli([...store, ...args], { cwd });
    assert.deepEqual([code, stdout], [2, ''], stderr);
    assertPlain(stderr, new RegExp(`^kamergraaf: .*127\\.0\\.0\\.1:${port}.*\n$`));
    assert.doesNotMatch(stderr, /geheimwoord/);
  }
  const doctor = await runCli([...store, 'doctor', '--json'], { cwd });
  assert.equal(doctor.code, 1);
  assert.doesNotMatch(doctor.stdout + doctor.stderr, /geheimwoord/);
  assert.equal(JSON.parse(doctor.stdout).problems[0].code, 'STORE_UNAVAILABLE');
});

test('a wrong setting is named by its variable', async (t) => {
  const cwd = temporaryFolder(t);
  const url = await runCli(['export'], { cwd, env: { KAMERGRAAF_STORE: 'graaf.sqlite' } });
  assert.equal(url.code, 2);
  assertPlain(url.stderr, /^kamergraaf: "graaf\.sqlite" names no store: use sqlite:PATH/);
  const port = await runCli(['serve'], { cwd, env: { PORT: 'vier' } });
  assert.equal(port.code, 2);
  assertPlain(port.stderr, /^kamergraaf: PORT "vier" must be a whole number/);
  assert.equal(existsSync(join(cwd, 'var')), false);
  const doctor = await runCli(['doctor'], { cwd, env: { PORT: 'vier' } });
  assert.equal(doctor.code, 1);
  assert.match(doctor.stdout, /Wrong: PORT "vier"/);
});
