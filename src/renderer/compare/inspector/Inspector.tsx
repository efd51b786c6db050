import { type KeyboardEvent, useEffect, useRef } from 'react';
import { inspector as words } from '../../../messages/compare/panels';
import { linkName } from '../../../viewmodel/labels/differences';
import { Button } from '../../ui/Button';
import { Sign } from '../../ui/Sign';
import { inspectorId } from '../position/elements';
import { useShared } from '../state/ViewContext';
import { EditList } from './EditList';
import { Explanation } from './Explanation';
import styles from './Inspector.module.css';
import { LinkTexts } from './LinkTexts';

interface Props {
  /** Index into `Comparison.links`. */
  readonly link: number;
  readonly onClose: () => void;
  readonly onBreak: () => void;
  /** Lets the user link other paragraphs instead. */
  readonly onCorrect: () => void;
  /** Copies a text to the clipboard; resolves to whether that succeeded. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** The panel about a link: the reason for it, its edits with the rule of each kind, and both texts in full. */
export function Inspector({ link: index, onClose, onBreak, onCorrect, onCopy }: Props) {
  const { view } = useShared();
  const box = useRef<HTMLElement>(null);
  const before = useRef(index);
  useEffect(() => {
    if (before.current === index) return;
    before.current = index;
    box.current?.scrollTo(0, 0);
  }, [index]);
  const link = view.pair.comparison.links[index];
  if (link === undefined) return null;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <aside
      id={inspectorId}
      className={styles.panel}
      aria-label={words.region}
      ref={box}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <header className={styles.head}>
        <h2 className={styles.title}>
          <Sign name={link.relation} />
          {linkName(link, link.moved)}
        </h2>
        <Button quiet onClick={onClose} title={words.closeTitle}>
          {words.close}
        </Button>
      </header>
      <div className={styles.parts}>
        <Explanation view={view} index={index} link={link} onBreak={onBreak} onCorrect={onCorrect} onCopy={onCopy} />
        <EditList view={view} link={index} />
        <LinkTexts view={view} index={index} link={link} />
      </div>
    </aside>
  );
}
