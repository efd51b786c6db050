import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Edit, EditKind } from '../../../contract';
import { keyOf } from '../../commands/keys';
import { Button } from '../../ui/Button';
import { SafeText } from '../../ui/SafeText';
import { Sign } from '../../ui/Sign';
import { counted } from '../../ui/text';
import { linkName } from '../differences';
import { kinds } from '../filters/filter';
import { kindNames } from '../filters/names';
import { mergeLink } from '../inline/merge';
import { type Side, sides } from '../sides';
import { placeName, useShared, type View } from '../view';
import { linkAsCitation, linkAsText } from './copy';
import styles from './Inspector.module.css';
import { byHandRule, kindRules, movedRule, relationRules } from './rules';
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
      aria-label="Inspector"
      ref={box}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <header className={styles.head}>
        <h2 className={styles.title}>
          <Sign name={link.relation} />
          {name}
        </h2>
        <Button quiet onClick={onClose} title="Close the inspector (Esc)">
          Close
        </Button>
      </header>
      <div className={styles.parts}>
        <section aria-label="Why these are linked">
          <p className={styles.why}>
            {link.byHand === undefined ? relationRules[link.relation] : byHandRule} {link.moved ? movedRule : ''}
          </p>
          <dl className={styles.facts}>
            {sides.map((side) => (
              <Fact key={side} name={view.names[side]}>
                {link[side].map((paragraph) => placeName(view, side, paragraph)).join(', ')}
              </Fact>
            ))}
            <Fact name="shared words">{sharedWords(view, index).toLocaleString('en-GB')}</Fact>
            <Fact name="certainty">{link.byHand === undefined ? `${Math.round(link.score * 100)} %` : 'by hand'}</Fact>
          </dl>
          {link.byHand === undefined || link.byHand.reason === '' ? null : (
            <p className={styles.reason}>
              <q dir="auto">
                <SafeText text={link.byHand.reason} />
              </q>
            </p>
          )}
          <div className={styles.actions}>
            <Button onClick={onBreak} aria-haspopup="dialog" title={`Not the same after all (${keyOf('break-link')})`}>
              Break link…
            </Button>
            <Button onClick={onCorrect} aria-haspopup="dialog" title={`Link other paragraphs (${keyOf('make-link')})`}>
              Correct…
            </Button>
          </div>
          <CopyButtons view={view} link={index} onCopy={onCopy} />
        </section>
        <Edits view={view} link={index} />
        <div>
          <OneText view={view} link={index} />
          {sides.map((side) => (
            <section key={side} aria-label={`Text of ${view.names[side]}`}>
              <h3>
                <bdi>{view.names[side]}</bdi>
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
  const copy = async (text: string, what: string): Promise<void> => {
    const done = await onCopy(text);
    setSaid(done ? `Copied ${what}.` : 'The clipboard could not be reached; select the text and copy it.');
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was copied of one link is not said of the next
  useEffect(() => setSaid(''), [link]);
  return (
    <div className={styles.copy}>
      <Button onClick={() => void copy(linkAsText(view, link), 'both texts')}>Copy as text</Button>
      <Button onClick={() => void copy(linkAsCitation(view, link), 'both texts with their sources')}>
        Copy with sources
      </Button>
      <span role="status">{said}</span>
    </div>
  );
}

/** A link's edits by kind, each kind with the rule it is named by. */
function Edits({ view, link }: { readonly view: View; readonly link: number }) {
  const edits = view.pair.comparison.edits.flatMap((edit, index) => (edit.link === link ? [{ ...edit, index }] : []));
  const words = (side: Side, edit: Edit): string => {
    const span = edit[side];
    return span === null ? '' : (view.pair[side].paragraphs[span.paragraph]?.text ?? '').slice(span.start, span.end);
  };
  const ofKind = (kind: EditKind) => edits.filter((edit) => edit.kind === kind);
  return (
    <section aria-label="Edits">
      <h3>{edits.length === 0 ? 'No edits' : counted(edits.length, 'edit', 'edits')}</h3>
      {kinds
        .filter((kind) => ofKind(kind).length > 0)
        .map((kind) => (
          <div key={kind}>
            <h4>
              {kindNames[kind]} <span>{ofKind(kind).length}</span>
            </h4>
            <p className={styles.rule}>{kindRules[kind]}</p>
            <ul className={styles.edits}>
              {ofKind(kind).map((edit) => (
                <li key={edit.index}>
                  {edit.left === null ? null : (
                    <del className={styles.left}>
                      <SafeText text={words('left', edit)} />
                    </del>
                  )}
                  {edit.left === null || edit.right === null ? null : ' → '}
                  {edit.right === null ? null : (
                    <ins className={styles.right}>
                      <SafeText text={words('right', edit)} />
                    </ins>
                  )}
                </li>
              ))}
            </ul>
          </div>
        ))}
    </section>
  );
}

/** Both sides as one text; nothing where their edits do not make one of them, for both follow in full. */
function OneText({ view, link }: { readonly view: View; readonly link: number }) {
  const paragraphs = mergeLink(view.pair, link);
  if (paragraphs === null) return null;
  return (
    <section aria-label="As one text">
      <h3>As one text</h3>
      {paragraphs.map((parts, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a text never change their order
        <p key={at} className={styles.text} dir="auto">
          {parts.map(({ text, own }, part) => {
            const Element = own === null ? 'span' : own.side === 'left' ? 'del' : 'ins';
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change their order
              <Element key={part} className={own === null ? undefined : styles[own.side]}>
                <SafeText text={text} />
              </Element>
            );
          })}
        </p>
      ))}
    </section>
  );
}
