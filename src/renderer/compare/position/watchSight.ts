import { textStrips } from './reading';

/**
 * Reports, at most once in a frame, that something else may be in sight: something scrolled, or what is on the page or
 * the window changed its size. Tells at once as well, in the next frame. Returns what ends it.
 */
export function watchSight(onChange: () => void): () => void {
  let frame = 0;
  const request = (): void => {
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      onChange();
    });
  };
  // Scrolling does not bubble, but it can be captured on its way down: one listener hears every column.
  document.addEventListener('scroll', request, { capture: true, passive: true });
  const observer = new ResizeObserver(request);
  for (const strip of textStrips()) observer.observe(strip);
  window.addEventListener('resize', request);
  request();
  return () => {
    cancelAnimationFrame(frame);
    document.removeEventListener('scroll', request, { capture: true });
    window.removeEventListener('resize', request);
    observer.disconnect();
  };
}
