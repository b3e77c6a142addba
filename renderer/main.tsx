import './theme/theme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { App } from './app/App.tsx';
import { begin } from './app/begin.ts';

// The window's policy forbids code made from text, which zod would use to be faster.
z.config({ jitless: true });

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
const { refused } = await begin();
createRoot(root).render(
  <StrictMode>
    <App refused={refused} />
  </StrictMode>,
);
