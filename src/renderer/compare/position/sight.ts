import { textStrips } from './reading';

/**
 * Calls back, at most once a frame, when other text may be in sight: something scrolled, or the page or the window
 * changed its size. The first call comes in the next frame. Returns the function that ends it.
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
  // Scroll events do not bubble, but they can be captured on their way down: one listener hears every column.
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
