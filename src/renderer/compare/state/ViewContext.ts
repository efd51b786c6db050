import { createContext, useContext } from 'react';
import type { Side } from '../../../viewmodel/pair/sides';
import type { View } from '../../../viewmodel/pair/view';

/** The data and callbacks that all rows share. */
export interface Shared {
  readonly view: View;
  /** Leads from one row to another; both are briefly marked. */
  readonly follow: (from: string, to: string) => void;
  /** Opens the inspector on a link. */
  readonly inspect: (link: number) => void;
  readonly furnitureShown: boolean;
  /** Sides whose own paragraphs the filter folds. */
  readonly foldedSides: ReadonlySet<Side>;
}

export const SharedContext = createContext<Shared | null>(null);

/** The shared context of a row. */
export function useShared(): Shared {
  const shared = useContext(SharedContext);
  if (shared === null) throw new Error('A row is drawn outside the page.');
  return shared;
}
