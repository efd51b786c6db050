/** The actions of the Compare screen. */
import type { Failure, KeptDecision, Pair, Story } from '../../../contract';
import type { Filter } from '../../../viewmodel/filter/filter';
import type { LinkEnds } from '../../../viewmodel/pair/decisions';
import type { DecisionDialog, PairSelection, Panel, Round } from './state';

/** Everything that happens on the Compare screen. */
export type Action =
  /** A story was opened; it is compared as it opens, or its only article is shown alone. */
  | { readonly type: 'open-story'; readonly story: Story }
  /** No story could be opened; the present one stays. */
  | { readonly type: 'fail-to-open'; readonly failure: Failure }
  /** The user swapped the sides. */
  | { readonly type: 'swap' }
  /** The user chose other articles. */
  | { readonly type: 'choose'; readonly selection: PairSelection }
  /** The user restarted a comparison that was stopped. */
  | { readonly type: 'retry' }
  /** Answers to a request for a comparison. */
  | { readonly type: 'compared'; readonly request: number; readonly pair: Pair }
  | { readonly type: 'fail-to-compare'; readonly request: number; readonly failure: Failure }
  | { readonly type: 'filter'; readonly filter: Filter }
  | { readonly type: 'toggle-clutter' }
  | { readonly type: 'toggle-layout' }
  | { readonly type: 'toggle-together' }
  /** The window became too narrow for two columns, or wide enough. */
  | { readonly type: 'resize'; readonly isNarrow: boolean }
  /** A step to a difference. `link`: the link it is in, if any. */
  | { readonly type: 'step'; readonly key: string; readonly link: number | null; readonly round: Round }
  /** The current difference was found again in a new comparison. */
  | { readonly type: 'restore-stop'; readonly key: string }
  /** A chip was followed from one row to another; both are marked until `end-flash`. */
  | { readonly type: 'follow'; readonly from: string; readonly to: string }
  | { readonly type: 'end-flash' }
  /** Selects a link, or none. */
  | { readonly type: 'select'; readonly link: number | null }
  /** Opens the inspector at a link, or shows that in the open one. */
  | { readonly type: 'inspect'; readonly link: number }
  | { readonly type: 'close-inspector' }
  | { readonly type: 'show-panel'; readonly panel: Panel }
  | { readonly type: 'hide-panel'; readonly panel: Panel }
  | { readonly type: 'toggle-panel'; readonly panel: Panel }
  | { readonly type: 'open-dialog'; readonly dialog: DecisionDialog }
  | { readonly type: 'close-dialog' }
  /** Shows a sentence in the status line; null shows the position again. */
  | { readonly type: 'say'; readonly message: string | null }
  /**
   * The user made or undid a decision about the articles on screen; main is asked to store the list. Ignored while
   * busy.
   */
  | {
      readonly type: 'decide';
      readonly kind: KeptDecision['kind'] | 'take-back';
      readonly list: readonly KeptDecision[];
      readonly ends: LinkEnds | null;
    }
  /** Main stored the decisions and compared again. */
  | { readonly type: 'decided'; readonly pair: Pair }
  | { readonly type: 'fail-to-decide'; readonly failure: Failure }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' };

/** The action of one type. */
export type ActionOf<Type extends Action['type']> = Extract<Action, { readonly type: Type }>;
