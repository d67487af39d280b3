import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef } from 'react';
import { examples } from './examples.ts';
import { isFirstVisit } from './first-visit.ts';

/** Runs the welcome operation once on the first visit, so that the page opens with an answer. */
export function FirstAnswer() {
  const { run } = useGraphiQLActions();
  const { queryEditor, responseEditor } = useGraphiQL(pick('queryEditor', 'responseEditor'));
  const done = useRef(!isFirstVisit || examples.length === 0);

  useEffect(() => {
    if (done.current || !queryEditor || !responseEditor) return;
    done.current = true;
    run();
  }, [queryEditor, responseEditor, run]);

  return null;
}
