/** The explorer: GraphiQL with the project's own example queries, from files of this server alone. */
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { examplesPlugin } from './examples.jsx';
import { fetcher } from './fetcher.js';
import './workers.js';

const root = createRoot(document.getElementById('explorer'));

/** The examples are read at run time, so that one can be added without building the page again. */
async function loadExamples() {
  const answer = await fetch('explorer/examples.json');
  if (!answer.ok) throw new Error(`The example queries could not be read: HTTP ${answer.status}`);
  return await answer.json();
}

/** GraphiQL keeps the tabs of the last visit; the first visit starts with the examples. */
const isFirstVisit = localStorage.getItem('graphiql:tabState') === null;

function show(examples) {
  const plugin = examplesPlugin(examples);
  const tabs = examples.filter((example) => example.tab).map(({ query, variables }) => ({ query, variables }));
  root.render(
    <GraphiQL
      fetcher={fetcher}
      plugins={[plugin, HISTORY_PLUGIN]}
      visiblePlugin={plugin.title}
      defaultTabs={tabs}
      // The variables of the first tab are not taken from the tab.
      {...(isFirstVisit && { initialVariables: tabs[0].variables })}
      defaultEditorToolsVisibility="variables"
      defaultTheme="light"
      schemaDescription
    >
      <GraphiQL.Logo>Kamergraaf</GraphiQL.Logo>
    </GraphiQL>,
  );
}

try {
  show(await loadExamples());
} catch (error) {
  document.getElementById('explorer').textContent = error.message;
}
