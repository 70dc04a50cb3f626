/** The editor's language services run in workers of our own bundle; Monaco asks for them by label. */
const workers = { graphql: 'graphql.worker.js', json: 'json.worker.js' };

globalThis.MonacoEnvironment = {
  getWorker: (_moduleId, label) =>
    new Worker(new URL(workers[label] ?? 'editor.worker.js', import.meta.url), { name: label }),
};
