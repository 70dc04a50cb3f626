/** Neo4j Community from Maven Central, for machines without Docker: fetched once, kept in the user's cache. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The newest of the 5.26 LTS line when this was last checked; a range would make Maven read every version's POM. */
export const NEO4J_VERSION = '5.26.30';

/** Says why Neo4j cannot be started here, in words for whoever runs the tests. */
export class Neo4jMissing extends Error {
  override readonly name = 'Neo4jMissing';
}

/** The folder with Neo4j's jars; builds it first where it is not there. `report` hears of slow steps. */
export async function neo4jJars(report: (message: string) => void = () => {}): Promise<string> {
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'kamergraaf');
  const target = join(cache, `neo4j-${NEO4J_VERSION}`);
  if (existsSync(join(target, 'lib'))) return join(target, 'lib');
  await mkdir(cache, { recursive: true });
  report(`Neo4j ${NEO4J_VERSION} is fetched from Maven Central into ${target} (120 MB, once)`);
  // Built under a name of its own: a folder with the final name is whole by definition.
  const building = await mkdtemp(join(cache, `neo4j-${NEO4J_VERSION}.part-`));
  try {
    await writeFile(join(building, 'pom.xml'), POM);
    await maven(building);
    await rename(building, target).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(building, { recursive: true, force: true });
  }
  return join(target, 'lib');
}

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>kamergraaf</groupId>
  <artifactId>neo4j</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>neo4j</artifactId>
      <version>${NEO4J_VERSION}</version>
    </dependency>
  </dependencies>
</project>
`;

function maven(folder: string): Promise<void> {
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', '-DoutputDirectory=lib'];
  const child = spawn('mvn', ['-q', '-B', '-ntp', ...goal], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output = (output + chunk).slice(-2000);
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', () => reject(new Neo4jMissing('Maven (mvn) is not installed')));
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Neo4jMissing(`Maven could not fetch Neo4j ${NEO4J_VERSION} (exit ${code}): ${output.trim()}`));
    });
  });
}
