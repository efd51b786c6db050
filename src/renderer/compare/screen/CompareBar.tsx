import type { CommandId } from '../../../contract/commands';
import { isSameFilter, withoutStyle } from '../../../viewmodel/filter/filter';
import { LayoutTools } from '../published/LayoutTools';
import { isSingle, layoutIn } from '../state/select';
import type { CompareState } from '../state/state';
import { TopBar } from './TopBar';

interface Props {
  readonly state: CompareState;
  readonly onCommand: (id: CommandId) => void;
}

/** The top bar; each of its buttons runs a command. */
export function CompareBar({ state, onCommand }: Props) {
  const { story, shown, filter, panels, isNarrow, isTogether } = state;
  const hasLayouts = shown !== null && !isSingle(state) && !isNarrow;
  return (
    <TopBar
      story={story}
      isComparing={story?.firstPair !== null}
      substanceOnly={isSameFilter(filter, withoutStyle)}
      onSubstance={() => onCommand('substance-only')}
      filtersShown={panels.has('filters')}
      onFilters={() => onCommand('toggle-filters')}
      onLibrary={() => onCommand('show-library')}
      onKeys={() => onCommand('show-keys')}
    >
      {hasLayouts ? (
        <LayoutTools
          layout={layoutIn(state)}
          isTogether={isTogether}
          onLayout={() => onCommand('toggle-layout')}
          onTogether={() => onCommand('toggle-together')}
        />
      ) : null}
    </TopBar>
  );
}
