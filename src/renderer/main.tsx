// First of all, so that the story is on its way while React is still being loaded.
import './openingPage';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { opening, ready } from './openingPage';
import { isKept, root } from './page';
import { ErrorBoundary } from './ui/ErrorBoundary';

/** ms: after this the page is rendered without its comparison, which is still under way. */
const patience = 100;
const waited = new Promise((resolve) => setTimeout(resolve, patience));

// A kept page stays until the whole page can replace it.
void (isKept ? ready : Promise.race([ready, waited])).then(() => {
  createRoot(root).render(
    <ErrorBoundary>
      <App bridge={window.crossread} opening={opening} />
    </ErrorBoundary>,
  );
});
