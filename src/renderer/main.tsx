// First, so that the story is requested while React is still loading.
import './openingPage';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { opening, ready } from './openingPage';
import { isCached, root } from './page';
import { ErrorBoundary } from './ui/ErrorBoundary';

/** Milliseconds after which the page is rendered without its comparison, if that is still in progress. */
const patience = 100;
const waited = new Promise((resolve) => setTimeout(resolve, patience));

// A cached page stays until the whole page can replace it.
void (isCached ? ready : Promise.race([ready, waited])).then(() => {
  createRoot(root).render(
    <ErrorBoundary>
      <App bridge={window.crossread} opening={opening} />
    </ErrorBoundary>,
  );
});
