import 'graphiql/setup-workers/vite';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { AccessGate } from './access/access-gate.tsx';
import { Frame } from './frame.tsx';
import { Playground } from './playground.tsx';
import './style.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');

createRoot(root).render(
  <StrictMode>
    <Frame>
      <AccessGate>
        <Playground />
      </AccessGate>
    </Frame>
  </StrictMode>,
);
