/**
 * Matches below 900 px, where the lines of two columns are too short to read; not on paper. The styles have the same
 * limit, but this query starts at 1 px: on a busy machine the first page may be rendered before the window has a width,
 * and should then be rendered for a wide window, not in one column first (2 of 40 starts on two loaded processors).
 */
export const narrow = matchMedia('screen and (min-width: 1px) and (max-width: 899.98px)');
