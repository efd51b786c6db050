import { withKey, layout as words } from '../../../messages/compare/page';
import { keyOf } from '../../commands/keys';
import { Button } from '../../ui/Button';
import type { Layout } from '../state/state';
import styles from './LayoutTools.module.css';

const layouts: readonly (readonly [Layout, string])[] = [
  ['aligned', words.aligned],
  ['published', words.published],
];

interface Props {
  readonly layout: Layout;
  readonly isTogether: boolean;
  readonly onLayout: () => void;
  readonly onTogether: () => void;
}

/** The choice of layout, and the switch of the original order. */
export function LayoutTools({ layout, isTogether, onLayout, onTogether }: Props) {
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
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form; these are two buttons of a bar */}
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
