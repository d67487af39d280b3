import { type GraphiQLProps } from 'graphiql';
import { useGraphiQL } from '@graphiql/react';
import { examples } from './examples.ts';
import { useOpenExample } from './open-example.ts';

type Plugin = NonNullable<GraphiQLProps['plugins']>[number];

/** The panel of example questions; one click puts the operation into a tab and runs it. */
export const questionsPlugin: Plugin = { title: 'Questions', icon: QuestionMark, content: Questions };

function Questions() {
  const openExample = useOpenExample();
  const shown = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.query);
  return (
    <section className="questions" aria-labelledby="questions-title">
      <h2 id="questions-title">Questions</h2>
      <ol>
        {examples.map((example) => (
          <li key={example.name}>
            <button
              type="button"
              aria-current={example.operation === shown ? 'true' : undefined}
              onClick={() => openExample(example)}
            >
              {example.question}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function QuestionMark() {
  return (
    <svg
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M6.5 7.2a3.5 3.5 0 1 1 5.1 3.1c-1 .6-1.6 1.1-1.6 2.3M10 15.6v.1" />
    </svg>
  );
}
