import type { ReactNode } from 'react';
import type { Link } from '../../../contract';
import { manualRule, movedRule, relationRules } from '../../../messages/compare/differences';
import { withKey } from '../../../messages/compare/page';
import { inspector as words } from '../../../messages/compare/panels';
import { LOCALE } from '../../../messages/message';
import { paragraphReference } from '../../../viewmodel/labels/paragraphs';
import { sides } from '../../../viewmodel/pair/sides';
import type { View } from '../../../viewmodel/pair/view';
import { keyOf } from '../../commands/keys';
import { Button } from '../../ui/Button';
import { SafeText } from '../../ui/SafeText';
import { CopyButtons } from './CopyButtons';
import styles from './Inspector.module.css';

interface Props {
  readonly view: View;
  /** Index into `Comparison.links`. */
  readonly index: number;
  readonly link: Link;
  readonly onBreak: () => void;
  readonly onCorrect: () => void;
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** Why two paragraphs are linked, and buttons that change the link. */
export function Explanation({ view, index, link, onBreak, onCorrect, onCopy }: Props) {
  const { byHand } = link;
  return (
    <section aria-label={words.why}>
      <p className={styles.why}>
        {byHand === undefined ? relationRules[link.relation] : manualRule} {link.moved ? movedRule : ''}
      </p>
      <dl className={styles.facts}>
        {sides.map((side) => (
          <LabelledFact key={side} name={view.titles[side]}>
            {link[side].map((paragraph) => paragraphReference(view, side, paragraph)).join(', ')}
          </LabelledFact>
        ))}
        <LabelledFact name={words.confidence}>
          {byHand === undefined ? words.percent({ share: link.score }) : words.manual}
        </LabelledFact>
        <LabelledFact name={words.inCommon}>{sharedWords(view, link).toLocaleString(LOCALE)}</LabelledFact>
      </dl>
      {byHand === undefined || byHand.reason === '' ? null : (
        <p className={styles.reason}>
          <q dir="auto">
            <SafeText text={byHand.reason} />
          </q>
        </p>
      )}
      <div className={styles.actions}>
        <Button
          onClick={onBreak}
          aria-haspopup="dialog"
          title={withKey({ text: words.unlinkTitle, key: keyOf('break-link') })}
        >
          {words.unlink}
        </Button>
        <Button
          onClick={onCorrect}
          aria-haspopup="dialog"
          title={withKey({ text: words.relinkTitle, key: keyOf('make-link') })}
        >
          {words.relink}
        </Button>
      </div>
      <CopyButtons view={view} link={index} onCopy={onCopy} />
    </section>
  );
}

function LabelledFact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The words in the passages between a link's paragraphs. */
function sharedWords({ pair }: View, link: Link): number {
  return pair.comparison.passages
    .filter((passage) => link.left.includes(passage.left.paragraph) && link.right.includes(passage.right.paragraph))
    .reduce((sum, passage) => sum + passage.words, 0);
}
