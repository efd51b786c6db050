import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../../contract';
import { isStoryText } from '../../../engine/reader';
import { links } from '../../../messages/compare/panels';
import { replacementNote } from '../../../viewmodel/labels/decisions';
import { firstWords, type ParagraphContext, paragraphLabel } from '../../../viewmodel/labels/paragraphs';
import { type LinkEnds, overriddenLinks } from '../../../viewmodel/pair/decisions';
import { type Side, sides } from '../../../viewmodel/pair/sides';
import { DecisionForm } from './DecisionForm';
import styles from './Decisions.module.css';

interface Props {
  readonly view: ParagraphContext;
  /** The paragraphs chosen initially: those at the reader's position, or those of a link to correct. */
  readonly initial: LinkEnds;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onMake: (ends: LinkEnds, reason: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** The dialog that links paragraphs of both sides. */
export function MakeLink({ view, initial, busy, failure, onMake, onClose }: Props) {
  const [chosen, setChosen] = useState(initial);
  const complete = chosen.left.length > 0 && chosen.right.length > 0;
  const note = replacementNote(overriddenLinks(view.pair.comparison.links, chosen));
  // The side on which nothing is chosen yet gets the focus.
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
          <ParagraphChoices
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

interface ParagraphChoicesProps {
  readonly view: ParagraphContext;
  readonly side: Side;
  readonly chosen: readonly number[];
  /** Whether it has the focus initially. */
  readonly isFirst: boolean;
  readonly onChoose: (side: Side, index: number, isChosen: boolean) => void;
}

/** How many paragraphs each key moves by. */
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };

/** The story text of one article, a checkbox for each paragraph. Arrow keys move between them, Tab leaves the list. */
function ParagraphChoices({ view, side, chosen, isFirst, onChoose }: ParagraphChoicesProps) {
  // Linked clutter stays in the list when it is unchecked.
  const [offered] = useState(() =>
    view.pair[side].paragraphs.flatMap((paragraph, index) =>
      !isStoryText(paragraph.role) && !chosen.includes(index) ? [] : [index],
    ),
  );
  const [start] = useState(chosen[0] ?? offered[0]);
  const startInput = useRef<HTMLInputElement>(null);
  /** The paragraph that Tab goes to. */
  const [at, setAt] = useState(start);
  useEffect(() => {
    startInput.current?.scrollIntoView({ block: 'center' });
    if (isFirst) startInput.current?.focus({ preventScroll: true });
  }, [isFirst]);
  const onKeyDown = (event: KeyboardEvent<HTMLFieldSetElement>): void => {
    const by = STEPS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const inputs = [...event.currentTarget.elements].filter((input) => input instanceof HTMLInputElement);
    const from = offered.indexOf(at ?? -1);
    inputs[Math.min(inputs.length - 1, Math.max(0, from + by))]?.focus();
  };
  return (
    <fieldset className={styles.choices} data-side={side} onKeyDown={onKeyDown}>
      <legend>{links.paragraphsOf({ name: view.names[side] })}</legend>
      {offered.map((index) => (
        <label key={index} className={styles.choice}>
          <input
            ref={index === start ? startInput : undefined}
            type="checkbox"
            tabIndex={index === at ? 0 : -1}
            checked={chosen.includes(index)}
            onFocus={() => setAt(index)}
            onChange={(event) => onChoose(side, index, event.target.checked)}
          />
          <span>
            <b>{paragraphLabel(view, side, index)}</b> {firstWords(view, side, index)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
