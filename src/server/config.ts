/**
 * The server's settings: one table that gives each its environment variable, its default, its check
 * and its meaning. README holds `settingsTable()`; a test compares them.
 */
import { ROLES } from '../subgraphs/context.ts';
import { ServerError } from './errors.ts';
import { flag, integer, oneOf, optional, origins, plain, proxies, token, url } from './setting-values.ts';

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

const SETTINGS = {
  host: setting('KAMERGRAAF_HOST', '127.0.0.1', plain, 'Address to listen on; `0.0.0.0` for all of the machine.'),
  port: setting('PORT', '4000', integer(0, 65_535), 'Port to listen on; 0 takes a free one and prints it.'),
  publicUrl: setting(
    'KAMERGRAAF_PUBLIC_URL',
    '',
    optional(url),
    'Address under which others reach the server; linked-data ids start with it. Empty: the address of the request.',
  ),
  trustProxy: setting(
    'KAMERGRAAF_TRUST_PROXY',
    '',
    proxies,
    'Proxies whose X-Forwarded headers are believed: addresses, ranges such as `10.0.0.0/8`, or `loopback`, `linklocal`, `uniquelocal`, separated by commas.',
  ),
  token: setting('KAMERGRAAF_TOKEN', '', optional(token), 'Bearer token of one machine. Empty: there is none.'),
  tokenRole: setting(
    'KAMERGRAAF_TOKEN_ROLE',
    'editor',
    oneOf(...ROLES),
    'What the token allows: `reader` reads, `editor` also reviews evidence and ingests documents, `admin` everything.',
  ),
  jwksUrl: setting(
    'KAMERGRAAF_JWKS_URL',
    '',
    optional(url),
    'Where the issuer of JSON Web Tokens publishes its keys; needs the issuer and the audience. Empty: no such tokens.',
  ),
  jwtIssuer: setting('KAMERGRAAF_JWT_ISSUER', '', plain, 'What `iss` of a token must be.'),
  jwtAudience: setting('KAMERGRAAF_JWT_AUDIENCE', '', plain, 'What `aud` of a token must be or hold.'),
  jwtAlgorithm: setting(
    'KAMERGRAAF_JWT_ALGORITHM',
    'RS256',
    oneOf('RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'),
    'The one algorithm that tokens may be signed with.',
  ),
  jwtRolesClaim: setting(
    'KAMERGRAAF_JWT_ROLES_CLAIM',
    'roles',
    plain,
    'Where in a token the roles are, such as `realm_access.roles`; `reader`, `editor` and `admin` count.',
  ),
  jwtClockSkewS: setting(
    'KAMERGRAAF_JWT_CLOCK_SKEW_S',
    '30',
    integer(0, 600),
    "How many seconds the issuer's clock may differ from ours.",
  ),
  readAccess: setting(
    'KAMERGRAAF_READ_ACCESS',
    'open',
    oneOf('open', 'reader'),
    'Who may read: anyone, or a `reader`.',
  ),
  introspection: setting(
    'KAMERGRAAF_INTROSPECTION',
    'on',
    oneOf('on', 'authenticated', 'off'),
    'Who may ask for the schema: anyone, who sends a valid token, or nobody.',
  ),
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
  drainMs: setting(
    'KAMERGRAAF_DRAIN_MS',
    '1000',
    integer(0, 3_600_000),
    'How many milliseconds the server goes on answering after SIGTERM while `/ready` already says no: longer than a load balancer takes to notice.',
  ),
  stopTimeoutMs: setting(
    'KAMERGRAAF_STOP_TIMEOUT_MS',
    '10000',
    integer(0, 3_600_000),
    'How many milliseconds requests in progress then get to end; those that do not are ended, and the exit code is 1.',
  ),
  rateLimit: setting(
    'KAMERGRAAF_RATE_LIMIT',
    '0',
    integer(0, 1_000_000),
    'Most requests a minute from one user or, without a token, one address; 0 for no limit.',
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
  maxInputDepth: setting(
    'KAMERGRAAF_MAX_INPUT_DEPTH',
    '20',
    integer(1, 1000),
    'Most levels of lists and objects in an argument or variable.',
  ),
  maxInputValues: setting(
    'KAMERGRAAF_MAX_INPUT_VALUES',
    '10000',
    integer(1, 10_000_000),
    'Most values in the variables of a request; a list or object counts as one more.',
  ),
  maxPageSize: setting('KAMERGRAAF_MAX_PAGE_SIZE', '100', integer(1, 100_000), 'Largest `first` or `last`.'),
  maxCost: setting(
    'KAMERGRAAF_MAX_COST',
    '500000',
    integer(1, 1_000_000_000),
    'Most values an operation may ask for: each field counts once for every row of the pages it is in.',
  ),
  boundaries: setting(
    'KAMERGRAAF_BOUNDARIES',
    '',
    (text) => text || null,
    'GeoJSON or TopoJSON file of gemeenten or provinces for maps. Empty: provinces are drawn as tiles.',
  ),
  trustedDocuments: setting(
    'KAMERGRAAF_TRUSTED_DOCUMENTS',
    'off',
    oneOf('off', 'prefer', 'only'),
    'Whether requests may name a document of the manifest (`prefer`), or must (`only`; an admin may send any).',
  ),
  trustedDocumentsFile: setting(
    'KAMERGRAAF_TRUSTED_DOCUMENTS_FILE',
    '',
    optional(plain),
    'The manifest: the `persisted-documents.json` of GraphQL Code Generator, or the manifest of Apollo.',
  ),
  cacheBytes: setting(
    'KAMERGRAAF_CACHE_BYTES',
    '33554432',
    integer(0, 10_000_000_000),
    'How much of its answers to GET requests the server keeps, until the graph changes; 0 for none.',
  ),
  cacheMaxAgeS: setting(
    'KAMERGRAAF_CACHE_MAX_AGE_S',
    '0',
    integer(0, 31_536_000),
    'How many seconds browsers and proxies may show an answer to a GET request without asking whether it is still right.',
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
  const config = { ...(Object.fromEntries(entries) as ServerConfig), ...overrides };
  problems.push(...missing(config));
  if (problems.length > 0) throw new ServerError('BAD_CONFIG', problems.join('\n'));
  return config;
}

/** Settings that others need, and that are not set. */
function missing(config: ServerConfig): readonly string[] {
  const needed = (key: keyof Settings, by: keyof Settings) =>
    config[key] ? [] : [`${SETTINGS[key].variable} must be set, because ${SETTINGS[by].variable} is`];
  return [
    ...(config.jwksUrl ? [...needed('jwtIssuer', 'jwksUrl'), ...needed('jwtAudience', 'jwksUrl')] : []),
    ...(config.trustedDocuments === 'off' ? [] : needed('trustedDocumentsFile', 'trustedDocuments')),
  ];
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
