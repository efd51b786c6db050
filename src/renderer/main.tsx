// First of all, so that the story is on its way while React is still being read.
import './opening';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { opening, ready } from './opening';
import { isKept, root } from './page';
import { ErrorBoundary } from './ui/ErrorBoundary';

/** ms: a comparison that takes longer is waited for on a page, not before it. */
const patience = 100;
const waited = new Promise((resolve) => setTimeout(resolve, patience));

// A kept page stays until the whole page can take its place.
void (isKept ? ready : Promise.race([ready, waited])).then(() => {
  createRoot(root).render(
    <ErrorBoundary>
      <App bridge={window.crossread} opening={opening} />
    </ErrorBoundary>,
  );
});
