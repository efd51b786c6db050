import { expect, test } from './fixtures';

test('finds a command by a few letters, shows its key and runs it', async ({ app, compare }) => {
  const { palette } = app;
  await palette.open();
  await expect(palette.entry(/Swap sides/)).toContainText('X');
  await app.type('nedi');
  await expect(palette.active).toContainText('Next difference');
  await app.press('Enter');
  await expect(palette.dialog).toHaveCount(0);
  await expect(compare.status).toContainText('Difference 1 of');
});

test('finds commands by synonyms, and reports when nothing is found', async ({ app }) => {
  const { palette } = app;
  await palette.open();
  for (const [typed, found] of [
    ['settings', 'Larger text'],
    ['export', 'Save as PDF'],
    ['help', 'Keyboard shortcuts and symbols'],
    ['undo', 'Undo'],
  ] as const) {
    await palette.field.fill(typed);
    await expect(palette.active).toContainText(found);
  }
  await palette.field.fill('csv');
  await expect(palette.status).toContainText('No results. Try another word');
});

test('Undo in the menu applies to the focused text field, and otherwise to the page', async ({ app, compare }) => {
  await app.press('f');
  await app.palette.open();
  await app.type('zzz');
  await app.system.chooseMenuItem('undo');
  await expect(app.palette.field).not.toHaveValue('zzz');
  await app.press('Escape');
  await app.system.chooseMenuItem('undo');
  await expect(compare.status).toContainText('Undone: ');
  await app.system.chooseMenuItem('undo');
  await expect(compare.status).toHaveText('Nothing to undo.');
});

test('compares another outlet', async ({ app, compare }) => {
  await app.press('Control+Shift+p');
  await app.type('mail with jazeera');
  await expect(app.palette.active).toContainText('Compare The Globe and Mail with Al Jazeera');
  await app.press('Enter');
  await expect(compare.picker('right')).toHaveText('Al Jazeera');
});

test('goes to a paragraph, even a folded one', async ({ app, compare }) => {
  await app.palette.open();
  await app.type('France, Italy');
  await expect(app.palette.active).toContainText('France, Italy');
  await app.press('Enter');
  const paragraph = compare.paragraph('France, Italy, Britain, Belgium');
  await expect(paragraph).toBeInViewport();
  await expect(paragraph).toBeFocused();
});

test('the arrow keys go through the list and wrap around, and Escape returns the focus', async ({ app, compare }) => {
  const { palette } = app;
  await compare.swapButton.focus();
  await palette.open();
  const first = await palette.active.innerText();
  await app.press('ArrowUp');
  await expect(palette.active).toBeInViewport();
  await expect(palette.active).not.toHaveText(first);
  await app.press('ArrowDown');
  await expect(palette.active).toHaveText(first, { useInnerText: true });
  await app.type('zzzz');
  await expect(palette.status).toContainText('No results');
  await app.press('Escape');
  await expect(palette.dialog).toHaveCount(0);
  await expect(compare.swapButton).toBeFocused();
});

test('the application menu has every command with its key, and runs it', async ({ app, compare }) => {
  expect(await app.system.menuLabels()).toEqual(
    expect.arrayContaining([
      '&Open files to compare… CmdOrCtrl+O',
      '&Find in both articles CmdOrCtrl+F',
      '&Next difference N',
    ]),
  );
  await app.system.chooseMenuItem('swap');
  await expect(compare.picker('left')).toHaveText('Reuters');
});

test('opens again immediately, even when the keys are pressed fast', async ({ app }) => {
  for (let times = 0; times < 5; times++) {
    await app.press('Control+k');
    await app.type('undo');
    await expect(app.palette.active).toBeVisible();
    await app.press('Escape');
  }
  await expect(app.palette.dialog).toHaveCount(0);
});
