import { useCallback, useEffect, useState } from 'react';
import type { Bridge, Failure, KeptArticle } from '../../../contract';
import { answered } from '../answer';

interface Held {
  readonly id: number;
  readonly article: KeptArticle | null;
  readonly failure: Failure | null;
}

/** An article in full, as the library has it now; `put` shows what a correction has made of it. */
export function useArticle(bridge: Pick<Bridge, 'libraryArticle'>, id: number, changes: number) {
  const [held, setHeld] = useState<Held>({ id, article: null, failure: null });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what changed is asked for again
  useEffect(() => {
    let ended = false;
    void answered(bridge.libraryArticle(id)).then((result) => {
      if (ended) return;
      setHeld({ id, article: result.ok ? result.value : null, failure: result.ok ? null : result.error });
    });
    return () => {
      ended = true;
    };
  }, [bridge, id, changes]);
  const put = useCallback((article: KeptArticle) => setHeld({ id: article.id, article, failure: null }), []);
  return held.id === id ? { ...held, put } : { id, article: null, failure: null, put };
}
