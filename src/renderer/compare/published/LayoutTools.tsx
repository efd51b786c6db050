import { Button } from '../../ui/Button';
import styles from './LayoutTools.module.css';
import type { Layout, LayoutState } from './useLayout';

const layouts: readonly (readonly [Layout, string])[] = [
  ['aligned', 'Aligned'],
  ['published', 'As published'],
];

/** The choice of layout, and what can be chosen in the second. */
export function LayoutTools({ state }: { readonly state: LayoutState }) {
  const { layout, isTogether, toggleLayout, toggleTogether } = state;
  return (
    <>
      {layout === 'published' ? (
        <Button quiet aria-pressed={isTogether} onClick={toggleTogether} title="Scroll both columns together (Y)">
          Scroll together
        </Button>
      ) : null}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is a form's; these are two buttons of a bar */}
      <div role="group" aria-label="Layout" className={styles.layouts}>
        {layouts.map(([name, label]) => (
          <Button
            key={name}
            quiet
            aria-pressed={layout === name}
            onClick={layout === name ? undefined : toggleLayout}
            title={layout === name ? undefined : `${label} (L)`}
          >
            {label}
          </Button>
        ))}
      </div>
    </>
  );
}
