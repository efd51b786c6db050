/** The words that every screen shares: a page that could not be shown, dialogs, invisible characters. */

export const brokenPage = {
  title: 'Crossread could not show this page.',
  reason: 'This is a fault in Crossread; your articles are unchanged. Reloading usually helps.',
  reload: 'Reload',
} as const;

export const closeDialog = 'Close';

/** The tooltip of a name that takes the place of an invisible character. */
export const invisibleCharacter = 'An invisible character in the text';
