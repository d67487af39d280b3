import type { ViewQuestion } from './view.ts';

/** Tells whether the scenario of a view changes an answer. */
export interface ScenarioChange {
  /** Undefined without a scenario. The answer without the scenario is computed on request. */
  hasEffect(): Promise<boolean | undefined>;
}

/** An answer in a view. Its figures with and without the view's scenario can be compared. */
export async function withScenarioChange<
  Question extends { readonly view: ViewQuestion | null | undefined },
  Answer extends object,
>(question: Question, ask: (question: Question) => Promise<Answer>): Promise<Answer & ScenarioChange> {
  const { view } = question;
  const answer = await ask(question);
  return {
    ...answer,
    async hasEffect() {
      if (view?.scenario == null && view?.scenarioKey == null) return undefined;
      const without = await ask({ ...question, view: { ...view, scenario: null, scenarioKey: null } });
      return figuresIn(answer) !== figuresIn(without);
    },
  };
}

/** All figures and records of an answer, but for the view that it was asked in. */
function figuresIn(answer: object): string {
  return JSON.stringify(answer, (key, value: unknown) => (key === 'view' ? undefined : value));
}
