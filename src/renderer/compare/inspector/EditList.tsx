import { Fragment } from 'react';
import type { Edit, EditKind } from '../../../contract';
import { inspector as words } from '../../../messages/compare/panels';
import { wordsAt } from '../../../viewmodel/labels/differences';
import { kindName, kindRule, markElement } from '../../../viewmodel/labels/editKinds';
import { capitalised } from '../../../viewmodel/labels/text';
import { editKinds } from '../../../viewmodel/pair/editKinds';
import type { Side } from '../../../viewmodel/pair/sides';
import { readingOrder } from '../../../viewmodel/pair/source';
import type { View } from '../../../viewmodel/pair/view';
import { SafeText } from '../../ui/SafeText';
import styles from './Inspector.module.css';

/** A link's edits by kind, each kind with the rule that defines it. */
export function EditList({ view, link }: { readonly view: View; readonly link: number }) {
  const edits = view.pair.comparison.edits.flatMap((edit, index) => (edit.link === link ? [{ ...edit, index }] : []));
  const ofKind = (kind: EditKind) => edits.filter((edit) => edit.kind === kind);
  return (
    <section aria-label={words.edits}>
      <h3>{edits.length === 0 ? words.noEdits : words.countEdits({ count: edits.length })}</h3>
      {editKinds
        .filter((kind) => ofKind(kind).length > 0)
        .map((kind) => (
          <div key={kind}>
            <h4>
              {capitalised(kindName(view, kind))} <span>{ofKind(kind).length}</span>
            </h4>
            <p className={styles.rule}>{kindRule(view, kind)}</p>
            <ul className={styles.edits}>
              {ofKind(kind).map((edit) => (
                <EditItem key={edit.index} view={view} edit={edit} />
              ))}
            </ul>
          </div>
        ))}
    </section>
  );
}

/**
 * The words of an edit, those of the source first. Without a source they are joined by a slash, because neither came
 * first.
 */
function EditItem({ view, edit }: { readonly view: View; readonly edit: Edit }) {
  const shown = readingOrder(view).filter((side) => edit[side] !== null);
  return (
    <li>
      {shown.map((side, at) => (
        <Fragment key={side}>
          {at === 0 ? null : view.source === null ? ' / ' : ' → '}
          <MarkedWords view={view} side={side} text={wordsAt(view.pair, side, edit[side])} />
        </Fragment>
      ))}
    </li>
  );
}

/** Words that differ, marked in the colour of their side. */
export function MarkedWords({ view, side, text }: { readonly view: View; readonly side: Side; readonly text: string }) {
  const Element = markElement(view, side);
  return (
    <Element className={styles[side]}>
      <SafeText text={text} />
    </Element>
  );
}
