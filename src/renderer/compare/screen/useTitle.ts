import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Story } from '../../../contract';
import { appName, windowTitle } from '../../../messages/compare/page';
import type { View } from '../../../viewmodel/pair/view';
import { focusText, isFocusLost } from '../position/focus';

/** Titles the window, and the document it prints, after the two outlets. */
export function useTitle(view: View | null, isShown: boolean): void {
  useEffect(() => {
    if (!isShown) return;
    document.title = view === null ? appName : windowTitle(view.titles);
  }, [view, isShown]);
}

/** Focuses the text of a new story if the focus was lost with the previous story's text. */
export function useStoryFocus(story: Story | null, view: View | null): void {
  const read = useRef(story);
  useLayoutEffect(() => {
    if (view === null || story === read.current) return;
    const isFirst = read.current === null;
    read.current = story;
    if (!isFirst && isFocusLost()) focusText();
  }, [story, view]);
}
