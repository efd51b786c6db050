import { useEffect } from 'react';
import type { Bridge } from '../../../contract';
import { attributesOf } from '../../../contract/settings';
import { findPlace, keepPlace } from '../position/places';

/** Draws changed settings; those of the start came with the page. The reader stays at the same paragraph. */
export function useSettings(bridge: Bridge): void {
  useEffect(
    () =>
      bridge.onSettings((settings) => {
        const place = findPlace(null, null);
        for (const [name, value] of Object.entries(attributesOf(settings)))
          document.documentElement.setAttribute(name, value);
        if (place !== null) keepPlace(place, () => {});
      }),
    [bridge],
  );
}
