/**
 * The server's settings: one table that gives each its environment variable, its default, its check
 * and its meaning. README holds `settingsTable()`; a test compares them.
 */
import { ServerError } from './errors.ts';

interface Setting<T> {
  readonly variable: string;
  /** As a user would write it; empty for "not set". */
  readonly fallback: string;
  readonly meaning: string;
  /** Reads the text; throws an Error whose message says what the value must be. */
  readonly read: (text: string) => T;
}

function setting<T>(variable: string, fallback: string, read: (text: string) => T, meaning: string): Setting<T> {
  return { variable, fallback, read, meaning };
}

const integer =
  (min: number, max: number) =>
  (text: string): number => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= min && value <= max)) throw new Error(`must be a whole number from ${min} to ${max}`);
    return value;
  };

const oneOf =
  <const T extends string>(...values: readonly T[]) =>
  (text: string): T => {
    const found = values.find((value) => value === text);
    if (found === undefined) throw new Error(`must be one of ${values.join(', ')}`);
    return found;
  };

function flag(text: string): boolean {
  return oneOf('true', 'false')(text) === 'true';
}

function plain(text: string): string {
  return text;
}

/** An empty token would let everybody in, and a short one can be guessed. */
function token(text: string): string | null {
  if (text !== '' && !/^[\x21-\x7e]{16,}$/.test(text)) {
    throw new Error('must be at least 16 visible ASCII characters without spaces');
  }
  return text || null;
}

function url(text: string): string {
  const parsed = URL.parse(text);
  if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.search || parsed.hash) {
    throw new Error('must be an http or https address such as https://graaf.example.nl');
  }
  return parsed.href.replace(/\/$/, '');
}

function origins(text: string): readonly string[] {
  const list = text.split(/[\s,]+/).filter(Boolean);
  for (const origin of list) {
    if (URL.parse(origin)?.origin !== origin)
      throw new Error(`"${origin}" must be an origin such as https://example.nl`);
  }
  return list;
}

const SETTINGS = {
  host: setting('KAMERGRAAF_HOST', '127.0.0.1', plain, 'Address to listen on; `0.0.0.0` for all of the machine.'),
  port: setting('PORT', '4000', integer(0, 65_535), 'Port to listen on; 0 takes a free one and prints it.'),
  publicUrl: setting(
    'KAMERGRAAF_PUBLIC_URL',
    '',
    (text) => (text === '' ? null : url(text)),
    'Address under which others reach the server; linked-data ids start with it. Empty: the address of the request.',
  ),
  token: setting('KAMERGRAAF_TOKEN', '', token, 'Bearer token that allows writes. Empty: nobody writes.'),
  tokenRole: setting(
    'KAMERGRAAF_TOKEN_ROLE',
    'editor',
    oneOf('editor', 'reviewer'),
    'What the token allows: `reviewer` reviews evidence, `editor` ingests documents as well.',
  ),
  introspection: setting('KAMERGRAAF_INTROSPECTION', 'true', flag, 'Whether the schema can be asked for.'),
  federatedTracing: setting(
    'KAMERGRAAF_FEDERATED_TRACING',
    'false',
    flag,
    'Whether a gateway that asks for it learns how long each field took (`extensions.ftv1`).',
  ),
  explorer: setting('KAMERGRAAF_EXPLORER', 'true', flag, 'Whether browsers get GraphiQL at /graphql.'),
  corsOrigins: setting(
    'KAMERGRAAF_CORS_ORIGINS',
    '',
    origins,
    'Origins of web pages that may call the API from a browser, separated by commas.',
  ),
  requestTimeoutMs: setting(
    'KAMERGRAAF_REQUEST_TIMEOUT_MS',
    '30000',
    integer(1, 3_600_000),
    'After this many milliseconds a request ends with TIMEOUT, and so do its statements at the store.',
  ),
  stopTimeoutMs: setting(
    'KAMERGRAAF_STOP_TIMEOUT_MS',
    '10000',
    integer(0, 3_600_000),
    'How many milliseconds requests in progress get to end after SIGTERM or SIGINT.',
  ),
  maxBodyBytes: setting(
    'KAMERGRAAF_MAX_BODY_BYTES',
    '10485760',
    integer(1024, 1_073_741_824),
    'Largest request body; a document to ingest must fit.',
  ),
  maxTokens: setting('KAMERGRAAF_MAX_TOKENS', '4000', integer(1, 1_000_000), 'Most lexical tokens in an operation.'),
  maxDepth: setting('KAMERGRAAF_MAX_DEPTH', '20', integer(1, 1000), 'Most levels of fields in an operation.'),
  maxAliases: setting('KAMERGRAAF_MAX_ALIASES', '100', integer(0, 100_000), 'Most aliases in an operation.'),
  maxDirectives: setting('KAMERGRAAF_MAX_DIRECTIVES', '50', integer(0, 100_000), 'Most directives in an operation.'),
  maxPageSize: setting('KAMERGRAAF_MAX_PAGE_SIZE', '100', integer(1, 100_000), 'Largest `first` or `last`.'),
  maxCost: setting(
    'KAMERGRAAF_MAX_COST',
    '500000',
    integer(1, 1_000_000_000),
    'Most values an operation may ask for: each field counts once for every row of the pages it is in.',
  ),
  logLevel: setting(
    'KAMERGRAAF_LOG_LEVEL',
    'warn',
    oneOf('silent', 'fatal', 'error', 'warn', 'info', 'debug'),
    'Least serious log line to write (JSON, standard error); `info` writes one a request.',
  ),
} as const;

type Settings = typeof SETTINGS;

export type ServerConfig = { readonly [K in keyof Settings]: ReturnType<Settings[K]['read']> };

/**
 * Reads the settings from the environment; a variable that is empty counts as not set.
 * @param overrides settings that take precedence, such as those of the command line
 * @throws {ServerError} BAD_CONFIG, naming every variable that is wrong and what it must be
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>> = process.env,
  overrides: Partial<ServerConfig> = {},
): ServerConfig {
  const problems: string[] = [];
  const entries = Object.entries(SETTINGS).map(([key, { variable, fallback, read }]) => {
    const text = env[variable]?.trim() || fallback;
    try {
      return [key, read(text)];
    } catch (error) {
      // A token is a secret even when it is wrong.
      const shown = variable === 'KAMERGRAAF_TOKEN' ? '' : ` "${text}"`;
      problems.push(`${variable}${shown} ${error instanceof Error ? error.message : error}`);
      return [key, null];
    }
  });
  if (problems.length > 0) throw new ServerError('BAD_CONFIG', problems.join('\n'));
  return { ...(Object.fromEntries(entries) as ServerConfig), ...overrides };
}

/** The variables that hold the settings. */
export function settingNames(): readonly string[] {
  return Object.values(SETTINGS).map(({ variable }) => variable);
}

/** The settings as rows of README's configuration table. */
export function settingsTable(): string {
  return Object.values(SETTINGS)
    .map(({ variable, fallback, meaning }) => `| \`${variable}\` | ${fallback && `\`${fallback}\``} | ${meaning} |`)
    .join('\n');
}
