/**
 * What became of a motion: `node trace.ts CITATION [URL]`, with a Kamergraaf server at the URL
 * (http://127.0.0.1:4000/graphql). Exit code 1 when the graph does not have the motion.
 */
import { connect, GraphError, traceMotion } from 'kamergraaf/client';

const [citation = '34 104, nr. 258', url = 'http://127.0.0.1:4000/graphql'] = process.argv.slice(2);

try {
  const { motion } = await connect(url).ask(traceMotion, { citation });
  if (!motion) {
    console.error(`the graph has no motion "${citation}"`);
    process.exit(1);
  }
  console.log(`${motion.kamerstuk ?? motion.id}  ${motion.title}`);
  console.log(`submitted by ${(motion.submitters ?? []).map(({ name }) => name).join(', ')} on ${motion.date}`);
  console.log(`${motion.status?.state} since ${motion.status?.since ?? 'it was submitted'}`);
  for (const { node, outcome, date, evidence } of motion.followUps?.edges ?? []) {
    console.log(`\n${date}  ${outcome}  ${node.title}`);
    for (const { quote, statement } of evidence) console.log(`    ${quote ? `"${quote}"` : statement}`);
  }
} catch (error) {
  if (!(error instanceof GraphError)) throw error;
  for (const { message, code } of error.problems) console.error(`${code}: ${message}`);
  process.exit(1);
}
