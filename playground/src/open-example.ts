import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { Kind, parse } from 'graphql';
import { type Example, examples } from './examples.ts';

/**
 * Puts an example into a tab and runs it. A tab that holds it already is shown again; else a tab whose text is blank
 * or an untouched example is used; text of the reader's own is never replaced, it keeps its tab.
 */
export function useOpenExample(): (example: Example) => void {
  const { addTab, changeTab, run, setOperationFacts, stop, updateActiveTabValues } = useGraphiQLActions();
  const { queryEditor, responseEditor, tabs, variableEditor } = useGraphiQL(
    pick('queryEditor', 'responseEditor', 'tabs', 'variableEditor'),
  );

  return ({ operation, variables }) => {
    if (!queryEditor || !variableEditor) return;
    stop();
    const present = tabs.findIndex(({ query }) => query === operation);
    if (present >= 0) changeTab(present);
    else if (!isReplaceable(queryEditor.getValue())) addTab();

    queryEditor.setValue(operation);
    variableEditor.setValue(variables);
    // The editor tells its operation name only after a pause; without this the run would send the former one.
    const documentAST = parse(operation);
    const operations = documentAST.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    const operationName = operations[0]?.name?.value;
    setOperationFacts({ documentAST, operations, ...(operationName !== undefined && { operationName }) });
    updateActiveTabValues({ query: operation, variables, operationName: operationName ?? null });
    run();
    responseEditor?.getContainerDomNode().scrollIntoView({ block: 'nearest' });
  };
}

function isReplaceable(text: string): boolean {
  return text.trim() === '' || examples.some(({ operation }) => operation === text);
}
