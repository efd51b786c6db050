import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { watchNearParagraphs } from '../position/nearParagraphs';

/** The set of paragraph elements near the viewport; calls back when it has changed. */
export function useNear(onChange: () => void): RefObject<ReadonlySet<Element>> {
  const near = useRef<Set<Element>>(new Set());
  const report = useEffectEvent(onChange);
  useEffect(() => watchNearParagraphs(near.current, () => report()), []);
  return near;
}
