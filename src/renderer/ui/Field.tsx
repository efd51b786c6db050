import type { ReactNode } from 'react';
import styles from './Field.module.css';

interface Props {
  readonly label: string;
  /** In a bar the label is beside its control, in a form above it. */
  readonly layout: 'inline' | 'stacked';
  /** One input, select or textarea. */
  readonly children: ReactNode;
}

/** A labelled control. A control whose label is only read out takes `styles.control` of Field.module.css instead. */
export function Field({ label, layout, children }: Props) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is among the children
    <label className={styles[layout]}>
      {label}
      {children}
    </label>
  );
}
