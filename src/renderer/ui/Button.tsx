import type { ComponentProps } from 'react';
import styles from './Button.module.css';

interface Props extends ComponentProps<'button'> {
  /** For a button in a bar; the other kind is the main action. */
  readonly quiet?: boolean;
}

/** A button. */
export function Button({ quiet = false, className, ...rest }: Props) {
  const own = quiet ? styles.quiet : styles.button;
  return <button type="button" className={className === undefined ? own : `${own} ${className}`} {...rest} />;
}
