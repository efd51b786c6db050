import { useCallback, useEffect, useRef, useState } from 'react';
import type { Bridge, Failure, Pair, Story } from '../../contract';

/** The ids of the two articles side by side. */
export interface Selection {
  readonly left: string;
  readonly right: string;
}

/** What the window knows and waits for. */
export interface Session {
  readonly story: Story | null;
  /** What is, or is about to be, on screen. */
  readonly selection: Selection | null;
  /** The last finished comparison; it stays on screen while the next one runs. */
  readonly shown: { readonly selection: Selection; readonly pair: Pair } | null;
  readonly waiting: boolean;
  readonly failure: Failure | null;
  readonly choose: (selection: Selection) => void;
  readonly cancel: () => void;
  readonly openFiles: () => void;
}

const broken: Failure = {
  code: 'engine',
  message: 'Crossread could not answer; this is a fault of its own. Choose the articles again, or restart it.',
};

/** Loads the story and compares what is chosen in it; the latest choice wins. */
export function useSession(bridge: Bridge, fonts: Promise<unknown>): Session {
  const [story, setStory] = useState<Story | null>(null);
  const [shown, setShown] = useState<Session['shown']>(null);
  const [pending, setPending] = useState<Selection | null>(null);
  const [waiting, setWaiting] = useState(true);
  const [failure, setFailure] = useState<Failure | null>(null);
  const latest = useRef(0);

  const choose = useCallback(
    async (selection: Selection): Promise<void> => {
      latest.current += 1;
      const request = latest.current;
      setPending(selection);
      setWaiting(true);
      setFailure(null);
      const [result] = await Promise.all([
        bridge.compare(selection.left, selection.right).catch(() => ({ ok: false as const, error: broken })),
        fonts,
      ]);
      if (request !== latest.current) return;
      setWaiting(false);
      setPending(null);
      if (result.ok) setShown({ selection, pair: result.value });
      else setFailure(result.error);
    },
    [bridge, fonts],
  );

  const show = useCallback(
    (opened: Story): void => {
      latest.current += 1;
      setStory(opened);
      setShown(null);
      setFailure(null);
      setPending(null);
      setWaiting(false);
      if (opened.opening !== null) void choose(opened.opening);
    },
    [choose],
  );

  useEffect(() => {
    let ended = false;
    void Promise.all([bridge.story().catch(() => ({ ok: false as const, error: broken })), fonts]).then(([result]) => {
      if (ended) return;
      if (result.ok) show(result.value);
      else {
        setFailure(result.error);
        setWaiting(false);
      }
    });
    const unsubscribe = bridge.onStory(show);
    return () => {
      ended = true;
      unsubscribe();
    };
  }, [bridge, fonts, show]);

  const cancel = useCallback(() => void bridge.cancel(), [bridge]);

  const openFiles = useCallback(async (): Promise<void> => {
    const result = await bridge.openFiles().catch(() => ({ ok: false as const, error: broken }));
    if (!result.ok) setFailure(result.error);
    else if (result.value !== null) show(result.value);
  }, [bridge, show]);

  const selection = pending ?? shown?.selection ?? story?.opening ?? null;
  return {
    story,
    selection,
    shown,
    waiting,
    failure,
    choose: (next) => void choose(next),
    cancel,
    openFiles: () => void openFiles(),
  };
}
