import type { ComponentProps } from 'react';
import styles from './Button.module.css';

interface Props extends ComponentProps<'button'> {
  /** A quiet button stands in a bar; the other is the one thing to do next. */
  readonly quiet?: boolean;
}

/** A button of the interface. */
export function Button({ quiet = false, className, ...rest }: Props) {
  const own = quiet ? styles.quiet : styles.button;
  return <button type="button" className={className === undefined ? own : `${own} ${className}`} {...rest} />;
}
