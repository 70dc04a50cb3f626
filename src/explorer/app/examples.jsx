/** A pane that lists the example queries; a click puts one in a tab of its own. */
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useRef } from 'react';

function Icon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M5 4h14v16l-7-4-7 4z" strokeLinejoin="round" />
      <path d="M8.5 8.5h7M8.5 11.5h5" strokeLinecap="round" />
    </svg>
  );
}

/** An example that is open already is shown, not opened twice. */
function useOpen() {
  const { addTab, changeTab } = useGraphiQLActions();
  const state = useGraphiQL((current) => current);
  const latest = useRef(state);
  latest.current = state;
  return ({ query, variables }) => {
    const tab = latest.current.tabs.findIndex((candidate) => candidate.query === query);
    if (tab >= 0) return changeTab(tab);
    addTab();
    latest.current.queryEditor.setValue(query);
    latest.current.variableEditor.setValue(variables);
  };
}

function Examples({ examples }) {
  const open = useOpen();
  return (
    <section aria-label="Examples" className="examples">
      <h2>Examples</h2>
      <p>Each opens in a tab; run it with the button or Ctrl-Enter.</p>
      <ul>
        {examples.map((example) => (
          <li key={example.name}>
            <button type="button" onClick={() => open(example)}>
              <strong>{example.title}</strong>
              <span>{example.description}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** @param examples as `explorer/examples.json` gives them */
export function examplesPlugin(examples) {
  return { title: 'Examples', icon: Icon, content: () => <Examples examples={examples} /> };
}
