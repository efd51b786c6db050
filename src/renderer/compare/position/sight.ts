import { textStrips } from './reading';

/**
 * Calls back, at most once a frame, when the text in sight may have changed: something scrolled, or the page or the
 * window was resized. The first call is in the next frame. Returns a function that stops it.
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
  // Scroll events do not bubble, but can be captured: one listener hears every column.
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
