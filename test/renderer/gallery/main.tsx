import '../../../renderer/theme/theme.css';
import { StrictMode, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { pages } from './pages.tsx';

function onHash(changed: () => void) {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

/** The page that the address names; without a name an empty one, so that a page can be had afresh. */
function Gallery() {
  const Page = pages[useSyncExternalStore(onHash, () => location.hash).slice(1)];
  return <div data-page-name={location.hash.slice(1)}>{Page && <Page />}</div>;
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Gallery />
    </StrictMode>,
  );
}
