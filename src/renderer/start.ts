/**
 * The first script of the page, small on purpose: it loads the styles, and lets a cached page be painted before the
 * large script is fetched, compiled and run, which would block the frame for as long as rendering takes.
 */
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/opsz.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import './ui/theme.css';
import './ui/base.css';
import { firstSeen, isCached } from './page';

/** Milliseconds: a window that is hidden, or does not report its paint, still needs its menu. */
const patience = 1000;

const begin = () => void import('./main');

// Waits until it is visible, and not only painted: the processes that bring the frame to the screen need the processor
// too.
if (isCached) void Promise.race([firstSeen(), new Promise((resolve) => setTimeout(resolve, patience))]).then(begin);
else begin();
