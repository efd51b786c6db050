import { KeysSheet } from '../../commands/KeysSheet';
import { CommandPalette } from '../../commands/palette/CommandPalette';
import type { PaletteChoice } from '../../commands/palette/entries';
import type { Commands } from '../../commands/useCommands';
import { DecisionDialogs } from '../decisions/DecisionDialogs';
import { decide, undoDecision } from '../decisions/deciding';
import type { Compare } from '../state/compare';
import { decisionsIn, selectionIn, viewIn } from '../state/select';
import type { CompareState } from '../state/state';
import { goToParagraph } from '../state/stepping';

interface Props {
  readonly compare: Compare;
  readonly state: CompareState;
  readonly commands: Commands;
}

/** The dialogs over the page: the palette, those about manual links, the keyboard shortcuts. */
export function Overlays({ compare, state, commands }: Props) {
  const { dispatch } = compare;
  const { story, panels, dialog, decision } = state;
  const view = viewIn(state);
  const choose = (choice: PaletteChoice): void => {
    if (choice.kind === 'command') commands.run(choice.id);
    else if (choice.kind === 'compare') dispatch({ type: 'choose', selection: choice.selection });
    else goToParagraph(compare, choice);
  };
  return (
    <>
      {panels.has('palette') ? (
        <CommandPalette
          story={story}
          selection={selectionIn(state)}
          view={view}
          canRun={commands.canRun}
          onChoose={choose}
          onClose={() => dispatch({ type: 'hide-panel', panel: 'palette' })}
        />
      ) : null}
      {dialog !== null && view !== null ? (
        <DecisionDialogs
          dialog={dialog}
          view={view}
          list={decisionsIn(state)}
          busy={decision.kind === 'working'}
          failure={decision.kind === 'failed' ? decision.failure : null}
          onDecide={(kind, ends, reason) => decide(compare, kind, ends, reason)}
          onUndo={(decision) => undoDecision(compare, decision)}
          onClose={() => dispatch({ type: 'close-dialog' })}
        />
      ) : null}
      {panels.has('keys') ? <KeysSheet onClose={() => dispatch({ type: 'hide-panel', panel: 'keys' })} /> : null}
    </>
  );
}
