import { useEffect, useState } from 'react';
import type { Bridge, Facets, Failure } from '../../contract';
import { answered } from './answer';

/** How much the library has, and of which outlets and agencies; null while that is not known. */
export function useFacets(bridge: Pick<Bridge, 'libraryFacets'>, changes: number) {
  const [facets, setFacets] = useState<Facets | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what changed is counted again
  useEffect(() => {
    let ended = false;
    void answered(bridge.libraryFacets()).then((result) => {
      if (ended) return;
      if (result.ok) setFacets(result.value);
      setFailure(result.ok ? null : result.error);
    });
    return () => {
      ended = true;
    };
  }, [bridge, changes]);
  return { facets, failure };
}
