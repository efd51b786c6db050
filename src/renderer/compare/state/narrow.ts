/**
 * Matches below 900 px, where two columns hold no readable lines. Not on paper: a sheet is no screen. The styles have the
 * same width, but here it begins at 1 px: on a busy machine the first page may be rendered before the window has a width,
 * and is then rendered for the window to come, not in one column first (measured: 2 of 40 starts on two loaded
 * processors).
 */
export const narrow = matchMedia('screen and (min-width: 1px) and (max-width: 899.98px)');
