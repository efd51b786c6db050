import { useEffect, useRef, useState } from 'react';
import type { Failure, Link } from '../../../contract';
import { isFurniture, type Side, sides } from '../sides';
import { DecisionForm } from './DecisionForm';
import styles from './Decisions.module.css';
import { givingWay } from './history';
import { firstWords, type Named, paragraphName, replacementNote } from './words';

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

/** Makes a link of paragraphs that are chosen on each side. */
export function MakeLink({ view, initial, busy, failure, onMake, onClose }: Props) {
  const [chosen, setChosen] = useState<Ends>(initial);
  const complete = chosen.left.length > 0 && chosen.right.length > 0;
  const note = replacementNote(givingWay(view.pair.comparison.links, chosen));
  const choose = (side: Side, index: number, isChosen: boolean): void => {
    const others = chosen[side].filter((other) => other !== index);
    setChosen({ ...chosen, [side]: (isChosen ? [...others, index] : others).sort((a, b) => a - b) });
  };
  return (
    <DecisionForm
      title="Make a link"
      action="Link these paragraphs"
      complete={complete}
      busy={busy}
      failure={failure}
      onDecide={(reason) => onMake(chosen, reason)}
      onClose={onClose}
    >
      <div className={styles.columns}>
        {sides.map((side) => (
          <Choices key={side} view={view} side={side} chosen={chosen[side]} onChoose={choose} />
        ))}
      </div>
      <p className={styles.note} aria-live="polite">
        {complete ? note : 'Choose at least one paragraph of each article.'}
      </p>
    </DecisionForm>
  );
}

interface ChoicesProps {
  readonly view: Named;
  readonly side: Side;
  readonly chosen: readonly number[];
  readonly onChoose: (side: Side, index: number, isChosen: boolean) => void;
}

/** The told paragraphs of one article, each to be chosen or not. */
function Choices({ view, side, chosen, onChoose }: ChoicesProps) {
  const list = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    const first = list.current?.querySelector<HTMLInputElement>('input:checked');
    first?.scrollIntoView({ block: 'center' });
    if (side === 'left') first?.focus({ preventScroll: true });
  }, [side]);
  return (
    <fieldset ref={list} className={styles.choices} data-side={side}>
      <legend>Paragraphs of {view.names[side]}</legend>
      {view.pair[side].paragraphs.map((paragraph, index) =>
        isFurniture(paragraph) && !chosen.includes(index) ? null : (
          <label key={paragraph.start} className={styles.choice}>
            <input
              type="checkbox"
              checked={chosen.includes(index)}
              onChange={(event) => onChoose(side, index, event.target.checked)}
            />
            <span>
              <b>{paragraphName(view, side, index)}</b> {firstWords(view, side, index)}
            </span>
          </label>
        ),
      )}
    </fieldset>
  );
}
