import { createContext, useContext } from 'react';
import type { Side } from '../../../viewmodel/pair/sides';
import type { View } from '../../../viewmodel/pair/view';

/** The data and callbacks that all rows share. */
export interface SharedView {
  readonly view: View;
  /** Moves from one row to another; both are briefly marked. */
  readonly follow: (from: string, to: string) => void;
  /** Opens the inspector on a link. */
  readonly inspect: (link: number) => void;
  /** Whether all page clutter is unfolded. */
  readonly clutterShown: boolean;
  /** Sides whose unmatched paragraphs the filter folds. */
  readonly foldedSides: ReadonlySet<Side>;
  /** Whether the window is too narrow for two columns. */
  readonly isNarrow: boolean;
}

/** The context of `useShared`. */
export const SharedContext = createContext<SharedView | null>(null);

/** The data that all rows share, for one of them. */
export function useShared(): SharedView {
  const shared = useContext(SharedContext);
  if (shared === null) throw new Error('A row is rendered outside the page.');
  return shared;
}
