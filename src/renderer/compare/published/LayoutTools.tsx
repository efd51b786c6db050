import { withKey, layout as words } from '../../../messages/compare/page';
import { keyOf } from '../../commands/keys';
import { Button } from '../../ui/Button';
import styles from './LayoutTools.module.css';
import type { Layout, LayoutState } from './useLayout';

const layouts: readonly (readonly [Layout, string])[] = [
  ['aligned', words.aligned],
  ['published', words.published],
];

interface Props {
  readonly state: LayoutState;
  readonly onLayout: () => void;
  readonly onTogether: () => void;
}

/** The choice of layout, and the switch that the second layout has. */
export function LayoutTools({ state, onLayout, onTogether }: Props) {
  const { layout, isTogether } = state;
  return (
    <>
      {layout === 'published' ? (
        <Button
          quiet
          aria-pressed={isTogether}
          onClick={onTogether}
          title={withKey({ text: words.togetherTitle, key: keyOf('toggle-together') })}
        >
          {words.together}
        </Button>
      ) : null}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is a form's; these are two buttons of a bar */}
      <div role="group" aria-label={words.group} className={styles.layouts}>
        {layouts.map(([name, label]) => (
          <Button
            key={name}
            quiet
            aria-pressed={layout === name}
            onClick={layout === name ? undefined : onLayout}
            title={layout === name ? undefined : withKey({ text: label, key: keyOf('toggle-layout') })}
          >
            {label}
          </Button>
        ))}
      </div>
    </>
  );
}
