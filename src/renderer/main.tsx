import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/opsz.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import './ui/theme.css';
import { createRoot } from 'react-dom/client';
import { CompareScreen } from './compare/CompareScreen';
import { ErrorBoundary } from './ui/ErrorBoundary';

/**
 * The faces the first paint needs. They load while the story is read and compared, so waiting for them costs nothing
 * and the page never reflows from a fallback; a face that fails to load leaves the fallback, not a blank window.
 */
const firstFaces = [
  '400 1em "Source Serif 4 Variable"',
  'italic 400 1em "Source Serif 4 Variable"',
  '400 1em "Inter Variable"',
];

const fonts = Promise.allSettled(firstFaces.map((face) => document.fonts.load(face)));

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root.');
createRoot(root).render(
  <ErrorBoundary>
    <CompareScreen bridge={window.crossread} fonts={fonts} />
  </ErrorBoundary>,
);
