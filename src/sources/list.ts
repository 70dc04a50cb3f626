/** The files that paths stand for: files as named, folders with all that is in them. */
import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileSystemError, SourceError } from './errors.ts';

export interface Listing {
  /** In the order of the arguments; within a folder by name in code-unit order, each file once. */
  readonly files: readonly string[];
  /** Paths that are missing or may not be read; the others are listed all the same. */
  readonly problems: readonly SourceError[];
}

/**
 * Lists what there is to read, deterministically. Hidden files and folders (a dot first) are left out
 * unless named themselves, and so are pipes, sockets and devices; links are followed, each folder once.
 */
export async function listSources(paths: readonly string[]): Promise<Listing> {
  const walk = { files: new Map<string, string>(), folders: new Set<string>(), problems: [] as SourceError[] };
  for (const path of paths) await visit(path, walk, true);
  return { files: [...walk.files.values()], problems: walk.problems };
}

interface Walk {
  /** By real path, so that a file reached twice is read once. */
  readonly files: Map<string, string>;
  readonly folders: Set<string>;
  readonly problems: SourceError[];
}

async function visit(path: string, walk: Walk, named = false): Promise<void> {
  try {
    const real = await realpath(path);
    const found = await stat(path);
    if (!found.isDirectory()) {
      // A pipe found in a folder would be waited for without end; one that is named is somebody's output.
      if ((found.isFile() || named) && !walk.files.has(real)) walk.files.set(real, path);
    } else if (!walk.folders.has(real)) {
      walk.folders.add(real);
      for (const name of visibleNames(await readdir(path, { withFileTypes: true })))
        await visit(join(path, name), walk);
    }
  } catch (error) {
    const problem = fileSystemError(error, path);
    if (!(problem instanceof SourceError)) throw problem;
    walk.problems.push(problem);
  }
}

function visibleNames(entries: readonly Dirent[]): string[] {
  return entries
    .map((entry) => entry.name)
    .filter((name) => !name.startsWith('.'))
    .sort((a, b) => (a < b ? -1 : 1));
}
