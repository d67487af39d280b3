import type { ReactNode } from 'react';
import { forgetToken, useAccess } from './access/access.ts';
import { GuardedLink } from './access/guarded-link.tsx';
import { type Dataset, useDataset } from './dataset.ts';

/** The page around the playground: what this is, which data set answers, and whether that is synthetic. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const { status, hasToken } = useAccess();
  const state = useDataset(status === 'OPEN');
  const isSynthetic = state.status === 'reachable' && state.dataset.synthetic;
  return (
    <div className="frame" data-synthetic={isSynthetic || undefined}>
      <header>
        <h1>Lodestone</h1>
        <p className="statement">
          The countries and firms that a company’s mineral supply depends on, and the effect of losing them.
        </p>
        <div className="dataset" role="status">
          {state.status === 'reachable' && <DatasetLine dataset={state.dataset} />}
          {state.status === 'unreachable' && <strong>store not reachable</strong>}
        </div>
        <nav aria-label="Lodestone">
          <GuardedLink href="/schema.graphql" file="schema.graphql">
            Schema
          </GuardedLink>
          {hasToken && (
            <button type="button" onClick={forgetToken}>
              Forget the token
            </button>
          )}
        </nav>
      </header>
      {isSynthetic && (
        <aside className="synthetic" aria-label="Synthetic data">
          <p>
            <strong>Synthetic data</strong> Every figure here is made up and says nothing about a real company.
          </p>
        </aside>
      )}
      <main aria-label="GraphQL playground">{children}</main>
    </div>
  );
}

function DatasetLine({ dataset: { title, at, revision, hash } }: { readonly dataset: Dataset }) {
  return (
    <dl>
      {title !== '' && (
        <div>
          <dt>Data set</dt>
          <dd>{title}</dd>
        </div>
      )}
      <div>
        <dt>as of</dt>
        <dd>
          <time dateTime={at}>{longDate(at)}</time>
        </dd>
      </div>
      <div>
        <dt>revision</dt>
        <dd>{revision}</dd>
      </div>
      <div>
        <dt>hash</dt>
        <dd title={hash}>{hash.replace(/^sha256[:-]/, '').slice(0, 10)}</dd>
      </div>
    </dl>
  );
}

const dateFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

function longDate(text: string): string {
  const date = new Date(text);
  return Number.isNaN(date.valueOf()) ? text : dateFormat.format(date);
}
