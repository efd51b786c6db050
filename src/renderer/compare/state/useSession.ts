import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Bridge, Failure, Pair, Result, Story } from '../../../contract';
import { notices } from '../../../messages/compare/page';
import type { Opening } from '../../opening';

/** The ids of the two articles side by side. */
export interface Selection {
  readonly left: string;
  readonly right: string;
}

/** The open story, the comparison on screen, and the one under way. */
export interface Session {
  readonly story: Story | null;
  /** The pair that is, or is about to be, on screen. */
  readonly selection: Selection | null;
  /** The last finished comparison; it stays on screen while the next one runs. */
  readonly shown: { readonly selection: Selection; readonly pair: Pair } | null;
  readonly waiting: boolean;
  readonly failure: Failure | null;
  /** The selection as of now: two keys may be pressed before the page is drawn once. */
  readonly current: () => Selection | null;
  readonly choose: (selection: Selection) => void;
  /** Puts another comparison of the same two articles in the place of the one on screen. */
  readonly put: (shown: NonNullable<Session['shown']>) => void;
  readonly cancel: () => void;
  readonly openFiles: () => void;
}

const broken: Failure = {
  code: 'engine',
  message: notices.noAnswer,
};

/** The answer, or the sentence for a bug when there is none. */
function answered<T extends Result<unknown> | null>(answer: Promise<T>): Promise<T | Result<never>> {
  return answer.catch(() => ({ ok: false, error: broken }));
}

/** Takes up the opening story and compares what is chosen in it; the latest choice wins. */
export function useSession(bridge: Bridge, opening: Opening): Session {
  const [first] = useState(() => opening.whole());
  const [story, setStory] = useState<Story | null>(first?.story ?? null);
  const [shown, setShown] = useState<Session['shown']>(
    first?.story.firstPair ? { selection: first.story.firstPair, pair: first.pair } : null,
  );
  const [pending, setPending] = useState<Selection | null>(null);
  const [waiting, setWaiting] = useState(first === null);
  const [failure, setFailure] = useState<Failure | null>(null);
  /** Counts what was asked for; the opening is the first. */
  const latest = useRef(first === null ? 0 : 1);
  const wanted = useRef<Selection | null>(first?.story.firstPair ?? null);
  const onScreen = useRef<Selection | null>(null);
  useLayoutEffect(() => {
    onScreen.current = shown?.selection ?? null;
  });

  const choose = useCallback(
    async (
      selection: Selection,
      answer: Opening['pair'] = bridge.compare(selection.left, selection.right),
    ): Promise<void> => {
      latest.current += 1;
      const request = latest.current;
      wanted.current = selection;
      setPending(selection);
      setWaiting(true);
      setFailure(null);
      const [result] = await Promise.all([answered(answer), opening.fonts]);
      if (result === null || request !== latest.current) return;
      setWaiting(false);
      setPending(null);
      if (result.ok) setShown({ selection, pair: result.value });
      else {
        setFailure(result.error);
        // The pair on screen stays, and the next swap swaps it.
        wanted.current = onScreen.current ?? selection;
      }
    },
    [bridge, opening],
  );

  const show = useCallback(
    (opened: Story, answer?: Opening['pair']): void => {
      latest.current += 1;
      const pair = opened.firstPair;
      wanted.current = pair;
      setStory(opened);
      setShown(null);
      setFailure(null);
      setPending(null);
      setWaiting(false);
      const alone = opened.articles[0];
      if (pair !== null) void choose(pair, answer);
      // One article that could be read is shown, whatever became of the others: beside itself it is shown alone.
      else if (alone !== undefined) void choose({ left: alone.id, right: alone.id });
    },
    [choose],
  );

  useEffect(() => {
    let ended = false;
    void Promise.all([answered(opening.story), opening.fonts]).then(([result]) => {
      // A story opened meanwhile stands over the one the window opened on.
      if (ended || latest.current > 0) return;
      if (result.ok) show(result.value, opening.pair);
      else {
        setFailure(result.error);
        setWaiting(false);
      }
    });
    const unsubscribes = [bridge.onStory((story) => show(story)), bridge.onStoryRenewed((story) => show(story))];
    return () => {
      ended = true;
      for (const unsubscribe of unsubscribes) unsubscribe();
    };
  }, [bridge, opening, show]);

  const current = useCallback(() => wanted.current, []);
  const cancel = useCallback(() => void bridge.cancel(), [bridge]);

  const openFiles = useCallback(async (): Promise<void> => {
    const result = await answered(bridge.openFiles());
    if (!result.ok) setFailure(result.error);
    else if (result.value !== null) show(result.value);
  }, [bridge, show]);

  const selection = pending ?? shown?.selection ?? story?.firstPair ?? null;
  return {
    story,
    selection,
    shown,
    waiting,
    failure,
    current,
    choose: (next) => void choose(next),
    put: setShown,
    cancel,
    openFiles: () => void openFiles(),
  };
}
