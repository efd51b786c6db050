/**
 * The first script of the page, small on purpose: it has the styles, and lets a kept page be painted before the large
 * script is fetched, compiled and run; that script would hold up the frame for as long as drawing the page takes.
 */
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/opsz.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import './ui/theme.css';
import { isKept } from './page';

const begin = () => void import('./main');

// The frame's own callback comes before it is laid out and painted, the timer after that.
if (isKept) requestAnimationFrame(() => setTimeout(begin));
else begin();
