import { type ReactNode, useEffect } from 'react';
import { enterToken, findOutAccess, useAccess } from './access.ts';
import { TokenForm } from './token-form.tsx';

/** Shows a page if it may ask the server. If the server needs a token, asks the reader for one first. */
export function AccessGate({ children }: { readonly children: ReactNode }) {
  const { status, problem } = useAccess();

  useEffect(() => {
    void findOutAccess();
  }, []);

  if (status === 'UNKNOWN') return null;
  return status === 'OPEN' ? children : <TokenForm onToken={enterToken} problem={problem} />;
}
