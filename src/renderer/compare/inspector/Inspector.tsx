import { Fragment, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Edit, EditKind } from '../../../contract';
import { manualRule, movedRule, relationRules } from '../../../messages/compare/differences';
import { withKey } from '../../../messages/compare/page';
import { inspector as words } from '../../../messages/compare/panels';
import { LOCALE } from '../../../messages/message';
import { kinds } from '../../../viewmodel/filter/filter';
import { capitalised, kindName, kindRule, markElement, readingOrder } from '../../../viewmodel/labels/alone';
import { linkAsCitation, linkAsText } from '../../../viewmodel/labels/linkText';
import { linkName, wordsAt } from '../../../viewmodel/pair/differences';
import { mergeLink } from '../../../viewmodel/pair/mergedText';
import { type Side, sides } from '../../../viewmodel/pair/sides';
import { placeName, type View } from '../../../viewmodel/pair/view';
import { keyOf } from '../../commands/keys';
import { Button } from '../../ui/Button';
import { SafeText } from '../../ui/SafeText';
import { Sign } from '../../ui/Sign';
import { useShared } from '../state/ViewContext';
import styles from './Inspector.module.css';
import { inspectorId } from './useInspection';

interface Props {
  /** Index into `Comparison.links`. */
  readonly link: number;
  readonly onClose: () => void;
  readonly onBreak: () => void;
  /** Chooses other paragraphs for it. */
  readonly onCorrect: () => void;
  /** Puts a text on the clipboard; resolves to whether it could. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** The link under inspection: why it is one, what changed by which rule, and both texts in full. */
export function Inspector({ link: index, onClose, onBreak, onCorrect, onCopy }: Props) {
  const { view } = useShared();
  const link = view.pair.comparison.links[index];
  const box = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each link is read from its beginning
  useEffect(() => box.current?.scrollTo(0, 0), [index]);
  if (link === undefined) return null;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  const name = linkName(link, link.moved);
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
          {name}
        </h2>
        <Button quiet onClick={onClose} title={words.closeTitle}>
          {words.close}
        </Button>
      </header>
      <div className={styles.parts}>
        <section aria-label={words.why}>
          <p className={styles.why}>
            {link.byHand === undefined ? relationRules[link.relation] : manualRule} {link.moved ? movedRule : ''}
          </p>
          <dl className={styles.facts}>
            {sides.map((side) => (
              <Fact key={side} name={view.titles[side]}>
                {link[side].map((paragraph) => placeName(view, side, paragraph)).join(', ')}
              </Fact>
            ))}
            <Fact name={words.confidence}>
              {link.byHand === undefined ? words.percent({ share: link.score }) : words.manual}
            </Fact>
            <Fact name={words.inCommon}>{sharedWords(view, index).toLocaleString(LOCALE)}</Fact>
          </dl>
          {link.byHand === undefined || link.byHand.reason === '' ? null : (
            <p className={styles.reason}>
              <q dir="auto">
                <SafeText text={link.byHand.reason} />
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
        <Edits view={view} link={index} />
        <div>
          <Combined view={view} link={index} />
          {sides.map((side) => (
            <section key={side} aria-label={words.textOf({ name: view.titles[side] })}>
              <h3>
                <bdi>{view.titles[side]}</bdi>
              </h3>
              {link[side].map((paragraph) => (
                <p key={paragraph} className={styles.text} lang={view.pair[side].language ?? undefined} dir="auto">
                  <SafeText text={view.pair[side].paragraphs[paragraph]?.text ?? ''} />
                </p>
              ))}
            </section>
          ))}
        </div>
      </div>
    </aside>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The words in the passages between a link's paragraphs. */
function sharedWords(view: View, index: number): number {
  const { links, passages } = view.pair.comparison;
  const link = links[index];
  if (link === undefined) return 0;
  return passages
    .filter((passage) => link.left.includes(passage.left.paragraph) && link.right.includes(passage.right.paragraph))
    .reduce((sum, passage) => sum + passage.words, 0);
}

interface CopyProps {
  readonly view: View;
  readonly link: number;
  readonly onCopy: Props['onCopy'];
}

function CopyButtons({ view, link, onCopy }: CopyProps) {
  const [said, setSaid] = useState('');
  const copy = async (text: string, done: string): Promise<void> => {
    setSaid((await onCopy(text)) ? done : words.notCopied);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was copied of one link is not said of the next
  useEffect(() => setSaid(''), [link]);
  return (
    <div className={styles.copy}>
      <Button onClick={() => void copy(linkAsText(view, link), words.copiedText)}>{words.copyText}</Button>
      <Button onClick={() => void copy(linkAsCitation(view, link), words.copiedSources)}>{words.copySources}</Button>
      <span role="status">{said}</span>
    </div>
  );
}

/** A link's edits by kind, each kind with the rule it is named by. */
function Edits({ view, link }: { readonly view: View; readonly link: number }) {
  const edits = view.pair.comparison.edits.flatMap((edit, index) => (edit.link === link ? [{ ...edit, index }] : []));
  const ofKind = (kind: EditKind) => edits.filter((edit) => edit.kind === kind);
  return (
    <section aria-label={words.edits}>
      <h3>{edits.length === 0 ? words.noEdits : words.countEdits({ count: edits.length })}</h3>
      {kinds
        .filter((kind) => ofKind(kind).length > 0)
        .map((kind) => (
          <div key={kind}>
            <h4>
              {capitalised(kindName(view, kind))} <span>{ofKind(kind).length}</span>
            </h4>
            <p className={styles.rule}>{kindRule(view, kind)}</p>
            <ul className={styles.edits}>
              {ofKind(kind).map((edit) => (
                <OneEdit key={edit.index} view={view} edit={edit} />
              ))}
            </ul>
          </div>
        ))}
    </section>
  );
}

/** The words of an edit, those of the source first; without a source nothing says that one came before the other. */
function OneEdit({ view, edit }: { readonly view: View; readonly edit: Edit }) {
  const shown = readingOrder(view).filter((side) => edit[side] !== null);
  return (
    <li>
      {shown.map((side, at) => (
        <Fragment key={side}>
          {at === 0 ? null : view.source === null ? ' / ' : ' → '}
          <Own view={view} side={side} text={wordsAt(view.pair, side, edit[side])} />
        </Fragment>
      ))}
    </li>
  );
}

/** Words that one side has otherwise. */
function Own({ view, side, text }: { readonly view: View; readonly side: Side; readonly text: string }) {
  const Element = markElement(view, side);
  return (
    <Element className={styles[side]}>
      <SafeText text={text} />
    </Element>
  );
}

/** Both texts as one; nothing where their edits do not make one of them, for both follow in full. */
function Combined({ view, link }: { readonly view: View; readonly link: number }) {
  const paragraphs = mergeLink(view.pair, link, readingOrder(view)[0]);
  if (paragraphs === null) return null;
  return (
    <section aria-label={words.combined}>
      <h3>{words.combined}</h3>
      {paragraphs.map((parts, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a text never change their order
        <p key={at} className={styles.text} dir="auto">
          {parts.map(({ text, own }, part) =>
            own === null ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change their order
              <SafeText key={part} text={text} />
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change their order
              <Own key={part} view={view} side={own.side} text={text} />
            ),
          )}
        </p>
      ))}
    </section>
  );
}
