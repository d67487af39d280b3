import { pick, useGraphiQL, useMonaco } from '@graphiql/react';
import { useEffect } from 'react';
import { applyEditorTheme, darkPreference } from './editor-theme.ts';

const fontFamily = 'ui-monospace, "SF Mono", Menlo, "Cascadia Mono", Consolas, "DejaVu Sans Mono", monospace';

/** Gives GraphiQL's editors our type and colours, a name each, and Escape as the way out for the keyboard. */
export function EditorSetup() {
  const monaco = useMonaco((state) => state.monaco);
  const { queryEditor, variableEditor, headerEditor, responseEditor } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'headerEditor', 'responseEditor'),
  );

  useEffect(() => {
    if (!monaco) return;
    const apply = (): void => applyEditorTheme(monaco);
    apply();
    darkPreference.addEventListener('change', apply);
    return () => darkPreference.removeEventListener('change', apply);
  }, [monaco]);

  useEffect(() => {
    const labelled = [
      [queryEditor, 'Operation'],
      [variableEditor, 'Variables'],
      [headerEditor, 'Request headers'],
      [responseEditor, 'Response'],
    ] as const;
    for (const [editor, ariaLabel] of labelled) {
      if (!editor) continue;
      const container = editor.getContainerDomNode();
      container.setAttribute('role', 'group');
      container.setAttribute('aria-label', `${ariaLabel}, press Enter to go in and Escape to leave`);
      editor.updateOptions({
        ariaLabel,
        fontFamily,
        fontSize: 13,
        lineHeight: 20,
        wordWrap: 'on',
        bracketPairColorization: { enabled: false },
      });
      editor.addAction({
        id: 'leave-editor',
        label: 'Leave the Editor',
        keybindings: [9 /* monaco.KeyCode.Escape */],
        precondition: '!suggestWidgetVisible && !findWidgetVisible && !parameterHintsVisible && !editorHasSelection',
        run: () => container.focus(),
      });
    }
  }, [queryEditor, variableEditor, headerEditor, responseEditor]);

  return null;
}
