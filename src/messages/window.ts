/** Messages shared by all screens: a page that could not be shown, dialogs, invisible characters. */

/** Replaces a page that could not be rendered. */
export const brokenPage = {
  title: 'Crossread could not show this page.',
  reason: 'This is a fault in Crossread; your articles are unchanged. Reloading usually helps.',
  reload: 'Reload',
} as const;

/** The label of the button that closes a dialog. */
export const closeDialog = 'Close';

/** The tooltip of a name shown in place of an invisible character. */
export const invisibleCharacter = 'An invisible character in the text';
