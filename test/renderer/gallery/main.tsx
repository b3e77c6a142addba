import '../../../renderer/theme/theme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { pages } from './pages.tsx';

const theme = new URLSearchParams(location.search).get('theme');
if (theme) document.documentElement.dataset.theme = theme;
const Page = pages[location.hash.slice(1)];
const root = document.getElementById('root');
if (root && Page) {
  createRoot(root).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
}
