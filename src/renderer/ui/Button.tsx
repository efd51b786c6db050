import type { ComponentProps } from 'react';
import styles from './Button.module.css';

interface Props extends ComponentProps<'button'> {
  /** For one of several buttons in a bar; the other kind is for the main thing to do next. */
  readonly quiet?: boolean;
}

/** A button with the look of the application. */
export function Button({ quiet = false, className, ...rest }: Props) {
  const own = quiet ? styles.quiet : styles.button;
  return <button type="button" className={className === undefined ? own : `${own} ${className}`} {...rest} />;
}
