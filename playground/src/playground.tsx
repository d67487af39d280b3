import { explorerPlugin } from '@graphiql/plugin-explorer';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { EditorSetup } from './editor-setup.tsx';
import { editorThemes } from './editor-theme.ts';
import { examples } from './examples.ts';
import { FirstAnswer } from './first-answer.tsx';
import { isFirstVisit } from './first-visit.ts';
import { postOperation } from './post-operation.ts';
import { questionsPlugin } from './questions.tsx';

const plugins = [questionsPlugin, { ...explorerPlugin(), title: 'Query builder' }, HISTORY_PLUGIN];

const defaultTabs = examples.slice(0, 1).map(({ operation, variables }) => ({ query: operation, variables }));

// GraphiQL opens this panel whenever none was open before; only a first visitor gets it unasked.
const openPanel = isFirstVisit ? { visiblePlugin: questionsPlugin } : {};

/** GraphiQL with the questions, a query builder, the history and the schema's documentation. */
export function Playground() {
  return (
    <GraphiQL
      fetcher={postOperation}
      plugins={plugins}
      defaultTabs={defaultTabs.length > 0 ? defaultTabs : [{ query: '{\n  __typename\n}\n' }]}
      defaultEditorToolsVisibility={false}
      editorTheme={editorThemes}
      forcedTheme="system"
      inputValueDeprecation
      schemaDescription
      shouldPersistHeaders={false}
      {...openPanel}
    >
      <GraphiQL.Logo>{null}</GraphiQL.Logo>
      <EditorSetup />
      <FirstAnswer />
    </GraphiQL>
  );
}
