import { useEffect, useRef, useState } from 'react';
import type { Bridge, Failure, KeptDecision, Link, SettledDecision } from '../../../contract';
import { undoing } from '../../../messages/commands';
import { notices } from '../../../messages/compare/page';
import { manualLinks } from '../../../messages/compare/panels';
import { type List, turned, withDecision } from '../../../viewmodel/pair/decisions';
import type { Change } from '../../commands/useUndo';
import type { Selection, Session } from '../state/useSession';

/** A comparison on screen, and the ids it was asked for by. */
export type Shown = NonNullable<Session['shown']>;

type Ends = Pick<Link, 'left' | 'right'>;

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
}

interface Options {
  /**
   * Gets the comparison that results, unless another one has come on screen by then, what was done in a sentence, and
   * the paragraphs it was done to.
   */
  readonly onDecided: (shown: Shown, said: string, ends: Ends | null) => void;
  /** Gets each decision, to be taken back and made again. */
  readonly remember: (change: Change) => void;
}

const nothing: readonly SettledDecision[] = [];

const broken: Failure = {
  code: 'engine',
  message: notices.noAnswer,
};

/** The things a person can do to the links of a pair. */
type Doing = KeptDecision['kind'] | 'take-back';

const saidOf: Readonly<Record<Doing, string>> = {
  break: manualLinks.saidUnlinked,
  make: manualLinks.saidLinked,
  'take-back': manualLinks.saidUndone,
};

/** Whether two selections are of the same two articles, whichever side each is on. */
function isSamePair(a: Selection, b: Selection): boolean {
  return (a.left === b.left && a.right === b.right) || (a.left === b.right && a.right === b.left);
}

/** Decides about the pair on screen. */
export function useDecisions(
  bridge: Pick<Bridge, 'decide'>,
  session: Pick<Session, 'shown' | 'waiting' | 'choose'>,
  options: Options,
): Decisions {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const working = useRef(false);
  /** As of now: what is remembered is taken back in another page than it was done in. */
  const latest = useRef({ session, options });
  useEffect(() => {
    latest.current = { session, options };
  });
  const list = session.shown?.pair.decisions ?? nothing;

  /** Puts a list, as of the sides of `of`, in the place of the one there is. */
  const put = async (wanted: List, of: Selection, said: string, ends: Ends | null): Promise<boolean> => {
    const { shown } = latest.current.session;
    if (shown === null || working.current) return false;
    working.current = true;
    setBusy(true);
    setFailure(null);
    const { left, right } = shown.selection;
    const isTurned = left !== of.left;
    const endsHere = isTurned && ends !== null ? { left: ends.right, right: ends.left } : ends;
    const result = await bridge
      .decide(left, right, isTurned ? turned(wanted) : wanted)
      .catch(() => ({ ok: false as const, error: broken }));
    working.current = false;
    setBusy(false);
    if (result.ok && latest.current.session.shown?.selection === shown.selection) {
      latest.current.options.onDecided({ selection: shown.selection, pair: result.value }, said, endsHere);
    }
    // Given up for another pair: it is kept all the same, and there when the person comes back to this one.
    if (result.ok || result.error.code === 'cancelled') return true;
    setFailure(result.error);
    return false;
  };

  const isShown = (of: Selection): boolean => {
    const { shown, waiting, choose } = latest.current.session;
    if (waiting || working.current) return false;
    if (shown !== null && isSamePair(shown.selection, of)) return true;
    choose(of);
    return false;
  };

  const change = async (kind: Doing, after: (before: List) => List, ends: Ends | null = null): Promise<boolean> => {
    if (session.shown === null) return false;
    const of = session.shown.selection;
    const before = list.map(({ decision }) => decision);
    const wanted = after(before);
    const name = manualLinks.changes[kind];
    const done = await put(wanted, of, saidOf[kind], ends);
    if (done) {
      latest.current.options.remember({
        name,
        back: () => void put(before, of, undoing.undone({ name }), ends),
        forth: () => void put(wanted, of, undoing.redone({ name }), ends),
        isShown: () => isShown(of),
      });
    }
    return done;
  };
  const decide = (kind: KeptDecision['kind'], { left, right }: Ends, reason: string): Promise<boolean> =>
    change(kind, (before) => withDecision(before, { kind, left, right, reason: reason.trim(), texts: null }), {
      left,
      right,
    });
  return {
    list,
    busy,
    failure,
    make: (ends, reason) => decide('make', ends, reason),
    break: (ends, reason) => decide('break', ends, reason),
    takeBack: (decision) => change('take-back', (before) => before.filter((each) => each !== decision)),
  };
}
