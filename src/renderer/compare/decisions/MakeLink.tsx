import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Failure, Link } from '../../../contract';
import { links } from '../../../messages/compare/panels';
import { firstWords, type Named, paragraphName, replacementNote } from '../../../viewmodel/labels/decisions';
import { givingWay } from '../../../viewmodel/pair/decisions';
import { isFurniture, type Side, sides } from '../../../viewmodel/pair/sides';
import { DecisionForm } from './DecisionForm';
import styles from './Decisions.module.css';

type Ends = Pick<Link, Side>;

interface Props {
  readonly view: Named;
  /** The paragraphs that are chosen to begin with: the two selected ones, or those of a link to be corrected. */
  readonly initial: Ends;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onMake: (ends: Ends, reason: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Links paragraphs that are chosen on each side. */
export function MakeLink({ view, initial, busy, failure, onMake, onClose }: Props) {
  const [chosen, setChosen] = useState<Ends>(initial);
  const complete = chosen.left.length > 0 && chosen.right.length > 0;
  const note = replacementNote(givingWay(view.pair.comparison.links, chosen));
  // Where something is still to be chosen.
  const first: Side = initial.left.length > 0 && initial.right.length === 0 ? 'right' : 'left';
  const choose = (side: Side, index: number, isChosen: boolean): void => {
    const others = chosen[side].filter((other) => other !== index);
    setChosen({ ...chosen, [side]: (isChosen ? [...others, index] : others).sort((a, b) => a - b) });
  };
  return (
    <DecisionForm
      title={links.linkTitle}
      action={links.link}
      complete={complete}
      busy={busy}
      failure={failure}
      onDecide={(reason) => onMake(chosen, reason)}
      onClose={onClose}
    >
      <div className={styles.columns}>
        {sides.map((side) => (
          <Choices
            key={side}
            view={view}
            side={side}
            chosen={chosen[side]}
            isFirst={side === first}
            onChoose={choose}
          />
        ))}
      </div>
      <p className={styles.note} aria-live="polite">
        {complete ? note : links.chooseBoth}
      </p>
    </DecisionForm>
  );
}

interface ChoicesProps {
  readonly view: Named;
  readonly side: Side;
  readonly chosen: readonly number[];
  /** Whether it has the focus to begin with. */
  readonly isFirst: boolean;
  readonly onChoose: (side: Side, index: number, isChosen: boolean) => void;
}

/** By how many paragraphs a key leads on. */
const keySteps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };

/** The story-text paragraphs of one article, each to be chosen or not; arrows lead through them, Tab past them. */
function Choices({ view, side, chosen, isFirst, onChoose }: ChoicesProps) {
  const list = useRef<HTMLFieldSetElement>(null);
  // Linked clutter stays in the list when it is no longer chosen.
  const [offered] = useState(() =>
    view.pair[side].paragraphs.flatMap((paragraph, index) =>
      isFurniture(paragraph) && !chosen.includes(index) ? [] : [index],
    ),
  );
  const [at, setAt] = useState(chosen[0] ?? offered[0]);
  useEffect(() => {
    const input = list.current?.querySelector<HTMLInputElement>('input[tabindex="0"]');
    input?.scrollIntoView({ block: 'center' });
    if (isFirst) input?.focus({ preventScroll: true });
  }, [isFirst]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const by = keySteps[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const inputs = [...event.currentTarget.querySelectorAll('input')];
    const from = inputs.findIndex((input) => input.matches(':focus'));
    inputs[Math.min(inputs.length - 1, Math.max(0, from + by))]?.focus();
  };
  return (
    <fieldset ref={list} className={styles.choices} data-side={side} onKeyDown={onKeyDown}>
      <legend>{links.paragraphsOf({ name: view.names[side] })}</legend>
      {offered.map((index) => (
        <label key={index} className={styles.choice}>
          <input
            type="checkbox"
            tabIndex={index === at ? 0 : -1}
            checked={chosen.includes(index)}
            onFocus={() => setAt(index)}
            onChange={(event) => onChoose(side, index, event.target.checked)}
          />
          <span>
            <b>{paragraphName(view, side, index)}</b> {firstWords(view, side, index)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
