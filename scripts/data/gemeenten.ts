/** The gemeenten of the TOOI register, with the names of the CBS lists and the successors that only these tell. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { REGISTER, registerAssertions } from '../../src/ingest/gemeenten/assertions.ts';
import { refreshed } from '../../src/ingest/gemeenten/refresh.ts';
import {
  EMPTY_REGISTER,
  otherNames,
  type Register,
  type RegisteredGemeente,
} from '../../src/ingest/gemeenten/register.ts';
import { readTooi } from '../../src/sources/gemeenten/tooi.ts';
import type { SourcedFacts } from './facts.ts';

/** A gemeente in the CBS lists of 2016 and later. */
interface Listed {
  readonly code: string;
  readonly naam: string;
  readonly geldigTot: string | null;
  readonly opvolgers: readonly { readonly code: string }[];
}

interface Named {
  readonly code: string;
  readonly aliassen: readonly string[];
}

/** `folder` is ../shared/data/gemeenten/. */
export function gemeenteFacts(folder: URL): SourcedFacts {
  return { document: REGISTER.id, assertions: registerAssertions(bundledRegister(folder)) };
}

function bundledRegister(folder: URL): Register {
  const tooi = new URL('tooi-rwc_gemeenten_compleet_4.json', folder);
  const register = refreshed(EMPTY_REGISTER, readTooi(fileURLToPath(tooi), readFileSync(tooi, 'utf8')));
  const listed = json<Listed[]>('gemeenten-historie-2016-2026.json', folder);
  const named = json<Named[]>('gemeenten-2023-2026.json', folder);
  return {
    ...register,
    gemeenten: register.gemeenten.map((gemeente) => withListedNames(gemeente, listed, named)),
    successions: withListedSuccessors(register, listed),
  };
}

function json<T>(name: string, folder: URL): T {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as T;
}

function withListedNames(
  gemeente: RegisteredGemeente,
  listed: readonly Listed[],
  named: readonly Named[],
): RegisteredGemeente {
  const { code, officialName, preferredName } = gemeente;
  const name = listed.find((each) => each.code === code)?.naam ?? gemeente.name;
  const aliases = named.find((each) => each.code === code)?.aliassen ?? [];
  return { ...gemeente, name, aliases: otherNames(name, [officialName, preferredName, ...aliases]) };
}

/** TOOI leaves out that a part of Littenseradiel went to Waadhoeke. */
function withListedSuccessors({ successions }: Register, listed: readonly Listed[]): Register['successions'] {
  const others = listed.flatMap(({ code, geldigTot, opvolgers }) =>
    geldigTot === null ? [] : opvolgers.map((to) => ({ from: code, to: to.code, date: geldigTot })),
  );
  const key = ({ from, to, date }: Register['successions'][number]) => `${from} ${date} ${to}`;
  const all = new Map([...successions, ...others].map((succession) => [key(succession), succession]));
  return [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, succession]) => succession);
}
