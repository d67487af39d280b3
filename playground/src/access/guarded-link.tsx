import type { ReactNode } from 'react';
import { askServer, useAccess } from './access.ts';

interface GuardedLinkProps {
  readonly href: string;
  /** The name under which the file is saved. */
  readonly file: string;
  readonly children: ReactNode;
}

/** A link to a file of this server. A browser sends no token when it follows a link, so with a token the file is saved instead. */
export function GuardedLink({ href, file, children }: GuardedLinkProps) {
  const { status, hasToken } = useAccess();
  if (status === 'CLOSED') return null;
  return (
    <a
      href={href}
      onClick={(event) => {
        if (!hasToken) return;
        event.preventDefault();
        void save(href, file);
      }}
    >
      {children}
    </a>
  );
}

async function save(href: string, file: string): Promise<void> {
  const response = await askServer(href);
  if (!response.ok) return;
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = file;
  link.click();
  URL.revokeObjectURL(address);
}
