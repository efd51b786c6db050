import { useState } from 'react';
import { inspector as words } from '../../../messages/compare/panels';
import { linkAsCitation, linkAsText } from '../../../viewmodel/labels/linkAsText';
import type { View } from '../../../viewmodel/pair/view';
import { Button } from '../../ui/Button';
import styles from './Inspector.module.css';

interface Props {
  readonly view: View;
  /** Index into `Comparison.links`. */
  readonly link: number;
  /** Copies a text to the clipboard; resolves to whether that succeeded. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** Copies a link, with or without its sources, and confirms it. */
export function CopyButtons({ view, link, onCopy }: Props) {
  const [copied, setCopied] = useState<{ readonly link: number; readonly message: string } | null>(null);
  const copy = async (text: string, done: string): Promise<void> => {
    const message = (await onCopy(text)) ? done : words.notCopied;
    setCopied({ link, message });
  };
  return (
    <div className={styles.copy}>
      <Button onClick={() => void copy(linkAsText(view, link), words.copiedText)}>{words.copyText}</Button>
      <Button onClick={() => void copy(linkAsCitation(view, link), words.copiedSources)}>{words.copySources}</Button>
      <span role="status">{copied?.link === link ? copied.message : ''}</span>
    </div>
  );
}
