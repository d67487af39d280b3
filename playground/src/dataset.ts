import { useEffect, useState } from 'react';
import { askServer } from './access/access.ts';

/** What the frame tells about the data set the server answers from. */
export interface Dataset {
  readonly title: string;
  readonly at: string;
  readonly revision: string;
  readonly hash: string;
  readonly synthetic: boolean;
}

export type DatasetState =
  | { readonly status: 'loading' | 'unreachable' }
  | { readonly status: 'reachable'; readonly dataset: Dataset };

const retryAfterMilliseconds = 15_000;

const loading: DatasetState = { status: 'loading' };

/** The data set of this server, asked once the page may, and again from time to time while it cannot be reached. */
export function useDataset(mayAsk: boolean): DatasetState {
  const [state, setState] = useState(loading);

  useEffect(() => {
    if (!mayAsk) return undefined;
    const abort = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async (): Promise<void> => {
      const dataset = await fetchDataset(abort.signal).catch(() => undefined);
      if (abort.signal.aborted) return;
      setState(dataset ? { status: 'reachable', dataset } : { status: 'unreachable' });
      if (!dataset) timer = setTimeout(() => void ask(), retryAfterMilliseconds);
    };
    void ask();
    return () => {
      abort.abort();
      clearTimeout(timer);
    };
  }, [mayAsk]);

  return mayAsk ? state : loading;
}

async function fetchDataset(signal: AbortSignal): Promise<Dataset | undefined> {
  const response = await askServer('/graphql', {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ dataset { title at revision hash synthetic } }' }),
    signal,
  });
  return parseDataset(await response.json());
}

function parseDataset(answer: unknown): Dataset | undefined {
  const dataset = fieldOf(fieldOf(answer, 'data'), 'dataset');
  const hash = fieldOf(dataset, 'hash');
  if (typeof hash !== 'string') return undefined;
  return {
    title: text(fieldOf(dataset, 'title')),
    at: text(fieldOf(dataset, 'at')),
    revision: text(fieldOf(dataset, 'revision')),
    hash,
    synthetic: fieldOf(dataset, 'synthetic') === true,
  };
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
