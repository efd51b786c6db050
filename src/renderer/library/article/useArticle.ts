import { useCallback } from 'react';
import type { Bridge, Failure, KeptArticle } from '../../../contract';
import { useAnswer } from '../state/useAnswer';

interface ArticleAnswer {
  /** Null until it has been loaded, and when it cannot be. */
  readonly article: KeptArticle | null;
  readonly failure: Failure | null;
  /** Shows a corrected article at once, before the library is asked again. */
  readonly setArticle: (article: KeptArticle) => void;
}

/** An article in full. */
export function useArticle(bridge: Pick<Bridge, 'libraryArticle'>, id: number, libraryVersion: number): ArticleAnswer {
  const request = useCallback(() => bridge.libraryArticle(id), [bridge, id]);
  const { value, failure, setValue } = useAnswer(request, libraryVersion);
  return { article: failure === null ? value : null, failure, setArticle: setValue };
}
