/** Moves the focus to the current difference, or to the articles as a whole if none is shown. */
export function focusArticles(): void {
  const current = document.querySelector<HTMLElement>('main [data-current]') ?? document.querySelector('main');
  current?.focus({ preventScroll: true });
}
