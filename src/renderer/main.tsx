import { createRoot } from 'react-dom/client';
import { CompareScreen } from './compare/CompareScreen';
import { opening, ready } from './opening';
import { root } from './page';
import { ErrorBoundary } from './ui/ErrorBoundary';

/** ms: a comparison that takes longer is waited for on a page, not before it. */
const patience = 100;

void Promise.race([ready, new Promise((resolve) => setTimeout(resolve, patience))]).then(() => {
  createRoot(root).render(
    <ErrorBoundary>
      <CompareScreen bridge={window.crossread} opening={opening} />
    </ErrorBoundary>,
  );
});
