import { memo, useEffect, useRef } from 'react';
import type { MiniatureBand } from '../../../viewmodel/pair/miniature';
import type { Side } from '../../../viewmodel/pair/sides';
import styles from './Overview.module.css';
import { inksOf, paint } from './paint';
import { watchTheme } from './watchTheme';

interface Props {
  readonly side: Side;
  readonly bands: readonly MiniatureBand[];
  /** In CSS pixels. */
  readonly height: number;
}

/**
 * One article in miniature; repainted only when the article, its size, the screen's pixel density or the theme changes.
 */
export const MiniatureCanvas = memo(function MiniatureCanvas({ side, bands, height }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return undefined;
    const draw = (): void => {
      const density = window.devicePixelRatio;
      const box = element.getBoundingClientRect();
      element.width = Math.max(1, Math.round(box.width * density));
      element.height = Math.max(1, Math.round(box.height * density));
      paint(context, { side, bands, inks: inksOf(element, side) }, { width: box.width, height: box.height, density });
    };
    const observer = new ResizeObserver(draw);
    observer.observe(element, { box: 'device-pixel-content-box' });
    const unwatch = watchTheme(draw);
    return () => {
      observer.disconnect();
      unwatch();
    };
  }, [side, bands]);
  return <canvas ref={canvas} className={styles.canvas} style={{ height }} />;
});
