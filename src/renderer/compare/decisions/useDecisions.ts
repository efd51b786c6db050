import { useCallback, useEffect, useRef, useState } from 'react';
import type { Bridge, Failure, KeptDecision, Link, Pair, SettledDecision } from '../../../contract';
import type { Selection } from '../useSession';
import { emptyHistory, type History, type List, recorded, redone, turned, undone, withDecision } from './history';

/** A comparison on screen, and the ids it was asked for by. */
export interface Shown {
  readonly selection: Selection;
  readonly pair: Pair;
}

/** A person's decisions about the pair on screen, and what can be done about them. */
export interface Decisions {
  /** All of this pair, in their order. */
  readonly list: readonly SettledDecision[];
  /** True while the comparison is made anew; meanwhile nothing else is decided. */
  readonly busy: boolean;
  /** Why the last one could not be kept or applied. */
  readonly failure: Failure | null;
  /** Each resolves to whether it was done. */
  readonly make: (ends: Ends, reason: string) => Promise<boolean>;
  readonly break: (ends: Ends, reason: string) => Promise<boolean>;
  /** Takes one decision back, whichever it is. */
  readonly takeBack: (decision: KeptDecision) => Promise<boolean>;
  /** The latest step of this sitting back, and forth again; null when there is none. */
  readonly undo: (() => Promise<boolean>) | null;
  readonly redo: (() => Promise<boolean>) | null;
}

type Ends = Pick<Link, 'left' | 'right'>;

const nothing: readonly SettledDecision[] = [];

const broken: Failure = {
  code: 'engine',
  message: 'Crossread could not answer; this is a fault of its own. Try again, or restart it.',
};

/** Steps are remembered for a pair whichever side each article stands on: as if the lesser id were left. */
function isTurned({ left, right }: Selection): boolean {
  return left > right;
}

function nameOf({ left, right }: Selection): string {
  return [left, right].sort().join(' ');
}

/**
 * Decides about the pair on screen: `onDecided` gets the comparison that results, unless another one has come on screen
 * by then. Each pair has its own steps to undo, as long as the window lives.
 */
export function useDecisions(
  bridge: Pick<Bridge, 'decide'>,
  shown: Shown | null,
  onDecided: (shown: Shown) => void,
): Decisions {
  const [histories, setHistories] = useState<ReadonlyMap<string, History>>(new Map());
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const current = useRef(shown);
  const working = useRef(false);
  useEffect(() => {
    current.current = shown;
  });

  const list = shown?.pair.decisions ?? nothing;
  const selection = shown?.selection ?? null;
  const name = selection === null ? '' : nameOf(selection);
  const history = histories.get(name) ?? emptyHistory;
  const oriented = (decisions: List): List =>
    selection !== null && isTurned(selection) ? turned(decisions) : decisions;
  const now = oriented(list.map(({ decision }) => decision));

  const apply = useCallback(
    async (decisions: List, next: History): Promise<boolean> => {
      const asked = current.current;
      if (asked === null || working.current) return false;
      working.current = true;
      setBusy(true);
      setFailure(null);
      const { left, right } = asked.selection;
      const wanted = isTurned(asked.selection) ? turned(decisions) : decisions;
      const result = await bridge.decide(left, right, wanted).catch(() => ({ ok: false as const, error: broken }));
      working.current = false;
      setBusy(false);
      if (!result.ok) {
        // Given up for another pair: it is kept all the same, and there when the person comes back to this one.
        if (result.error.code !== 'cancelled') setFailure(result.error);
        return false;
      }
      setHistories((all) => new Map(all).set(nameOf(asked.selection), next));
      if (current.current?.selection === asked.selection) {
        onDecided({ selection: asked.selection, pair: result.value });
      }
      return true;
    },
    [bridge, onDecided],
  );

  const decide = (kind: KeptDecision['kind'], { left, right }: Ends, reason: string): Promise<boolean> => {
    const [decision] = oriented([{ kind, left, right, reason: reason.trim(), texts: null }]);
    return decision === undefined ? Promise.resolve(false) : apply(withDecision(now, decision), recorded(history, now));
  };
  const back = undone(history, now);
  const forth = redone(history, now);
  return {
    list,
    busy,
    failure,
    make: (ends, reason) => decide('make', ends, reason),
    break: (ends, reason) => decide('break', ends, reason),
    takeBack: (decision) => {
      const rest = oriented(list.flatMap((each) => (each.decision === decision ? [] : [each.decision])));
      return apply(rest, recorded(history, now));
    },
    undo: back && (() => apply(back.list, back.history)),
    redo: forth && (() => apply(forth.list, forth.history)),
  };
}
