/** Links that a user makes and removes by hand, their undoing, and how they are stored. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures';
import type { App } from './pages/app';

/** Removes the first link, by keyboard alone. */
async function unlinkFirst(app: App, reason = ''): Promise<void> {
  const { links, linkDialogs } = app.compare;
  await links.first().focus();
  await app.press('b');
  await expect(linkDialogs.note(linkDialogs.unlink)).toBeFocused();
  await app.type(reason);
  await app.press('Tab', 'Tab', 'Enter');
  await expect(linkDialogs.unlink).toHaveCount(0);
}

test('a link removed by keyboard stays removed after a restart, and undo brings it back', async ({
  launch,
  profile,
}) => {
  const first = await launch({ profile });
  const before = await first.compare.links.count();
  await unlinkFirst(first, 'Two other <b>events</b>');
  await expect(first.compare.links).toHaveCount(before - 1);
  await expect(first.compare.status).toHaveText('Paragraphs unlinked.');
  await expect(first.compare.manualLinksNote).toContainText('1 link removed');
  await expect(first.compare.focused).toHaveCount(1);
  await first.quit();

  const second = await launch({ profile });
  const { links, linkDialogs, manualLinksNote } = second.compare;
  await expect(links).toHaveCount(before - 1);
  await second.press('d');
  await expect(linkDialogs.list).toContainText('Two other <b>events</b>');
  await linkDialogs.undoUnlinkButton.click();
  await expect(linkDialogs.list).toContainText('No manual links');
  await expect(manualLinksNote).toHaveCount(0);
  await expect(links).toHaveCount(before);
});

test('Ctrl+Z and Ctrl+Shift+Z go through manual links and changes of the view in one order', async ({
  app,
  compare,
}) => {
  const before = await compare.links.count();
  await unlinkFirst(app);
  await expect(compare.links).toHaveCount(before - 1);
  await app.press('x');
  await compare.expectLeft('Reuters');
  await app.press('Control+z');
  await compare.expectLeft('The Globe and Mail');
  await expect(compare.links).toHaveCount(before - 1);
  await app.press('Control+z');
  await expect(compare.links).toHaveCount(before);
  await expect(compare.status).toHaveText('Undone: unlinking.');
  await app.press('Control+Shift+z');
  await expect(compare.links).toHaveCount(before - 1);
  await expect(compare.status).toHaveText('Redone: unlinking.');
  await app.press('Control+y');
  await compare.expectLeft('Reuters');
});

test('a manual link has a row, its mark and its reason, also after a restart', async ({ launch, profile }) => {
  const first = await launch({ profile });
  const { linkDialogs } = first.compare;
  await first.press('k');
  await linkDialogs.paragraph('The Globe and Mail', '¶9').check();
  await linkDialogs.paragraph('Reuters', '¶3').check();
  await linkDialogs.note(linkDialogs.link).fill('One and the same statement');
  await first.press('Tab', 'Tab', 'Enter');
  await expect(first.compare.manualRow).toBeFocused();
  await expect(first.compare.manualRow).toBeInViewport();
  await expectManualRow(first, 'One and the same statement');
  await first.quit();

  const second = await launch({ profile });
  const { unlink } = second.compare.linkDialogs;
  await expectManualRow(second, 'One and the same statement');
  await second.compare.inspector.unlinkButton.click();
  await expect(unlink).toContainText('One and the same statement');
  await second.compare.linkDialogs.cancelUnlinkButton.click();
  await expect(second.compare.inspector.unlinkButton).toBeFocused();
});

async function expectManualRow({ compare }: App, reason: string): Promise<void> {
  const sign = compare.inspectButton(compare.manualRow);
  await expect(sign).toHaveAccessibleName(/^Inspect this link: .*, manual$/);
  await expect(sign).toContainText('manual');
  await sign.click();
  await expect(compare.inspector.panel).toContainText('A person linked these');
  await expect(compare.inspector.reason).toHaveText(reason);
}

test('the focused row’s paragraphs are chosen at first, arrows lead to the others, and edits are shown', async ({
  app,
  compare,
}) => {
  const { link, linkButton, chosen } = compare.linkDialogs;
  await compare.linksOfRelation('edited').first().focus();
  await app.press('k');
  await expect(chosen).toHaveCount(2);
  await expect(chosen.first()).toBeFocused();
  await app.press('ArrowDown', 'Space');
  await expect(chosen).toHaveCount(3);
  await app.press('Space');
  await expect(chosen).toHaveCount(2);
  await app.press('Tab');
  await expect(chosen.last()).toBeFocused();
  await linkButton.click();
  await expect(link).toHaveCount(0);
  const row = compare.row(/^edited, .*manual link$/);
  await expect(compare.changes({ side: 'left', within: row }).first()).toBeAttached();
  await expect(compare.changes({ side: 'right', within: row }).first()).toBeAttached();
});

test('the inspector stays open when its link is removed, on the next one, and keeps the focus', async ({ compare }) => {
  const { inspector, links, linkDialogs } = compare;
  const before = await links.count();
  await compare.inspectButton(links.nth(1)).click();
  const text = await inspector.paragraphsOf('Reuters').innerText();
  const removed = await compare.inspectedLinkIndex();
  await inspector.unlinkButton.press('Enter');
  await linkDialogs.unlinkButton.click();
  await expect(links).toHaveCount(before - 1);
  await expect(inspector.unlinkButton).toBeFocused();
  await expect(inspector.textOf('Reuters')).not.toContainText(text);
  await expect(compare.inspectedButton).toBeInViewport();
  expect(await compare.inspectedLinkIndex()).toBe(removed);
  await expect(compare.status).toHaveText('Paragraphs unlinked. The inspector shows the next link.');
});

test('the focus stays near a link that is removed from its row', async ({ app, compare }) => {
  const row = compare.links.nth(2);
  await row.focus();
  const words = await compare.sideText(row, 'right').innerText();
  await app.press('b', 'Tab', 'Tab', 'Enter');
  await expect(compare.linkDialogs.unlink).toHaveCount(0);
  await expect(compare.focused).toHaveRole('group');
  await expect(compare.focused).toBeInViewport();
  await expect(compare.paragraph(words, 'right')).toBeInViewport();
});

test('the picker and the summary agree about a pair with manual links', async ({ app, compare }) => {
  const carried = async (): Promise<string> =>
    /(?:carries|share) (\d+%)/u.exec(await compare.summary.innerText())?.[1] ?? '';
  const before = await carried();
  await unlinkFirst(app);
  await expect.poll(carried).not.toBe(before);
  await compare.picker('left').click();
  await expect(compare.outlet(/The Globe and Mail/)).toContainText(
    new RegExp(`(carries|shares) ${await carried()} of Reuters`),
  );
});

test('a manual link whose paragraphs are gone has no effect, is reported, and can be undone', async ({
  launch,
  profile,
}) => {
  const file = join(profile, 'decisions.json');
  const first = await launch({ profile });
  const before = await first.compare.links.count();
  await unlinkFirst(first, 'They are about another day');
  await expect.poll(() => existsSync(file)).toBe(true);
  await first.quit();
  const stored = readFileSync(file, 'utf8');
  writeFileSync(file, stored.replace(/"start":\d+,"end":\d+/u, '"start":999998,"end":999999'));

  const second = await launch({ profile });
  const { links, linkDialogs } = second.compare;
  await expect(links).toHaveCount(before);
  await second.press('d');
  await expect(linkDialogs.list).toContainText('No effect: the paragraphs are no longer in these articles.');
  await expect(linkDialogs.list).toContainText('They are about another day');
  await linkDialogs.undoButtons.click();
  await expect(linkDialogs.list).toContainText('No manual links');
  await expect(links).toHaveCount(before);
});

test('the list of manual links keeps the focus while they are undone one after the other', async ({ app, compare }) => {
  const { list, undoButtons, closeListButton } = compare.linkDialogs;
  await unlinkFirst(app);
  await unlinkFirst(app);
  await expect(compare.manualLinksNote).toContainText('2 links removed');
  await app.press('d');
  await undoButtons.last().focus();
  await app.press('Enter');
  await expect(undoButtons).toHaveCount(1);
  await expect(undoButtons).toBeFocused();
  await app.press('Enter');
  await expect(list).toContainText('No manual links');
  await expect(closeListButton).toBeFocused();
  await app.press('Enter');
  await expect(compare.focused).toHaveCount(1);
});

test('a damaged file of manual links is reported and set aside, not lost', async ({ launch, profile }) => {
  const file = join(profile, 'decisions.json');
  const first = await launch({ profile });
  await unlinkFirst(first);
  await expect.poll(() => existsSync(file)).toBe(true);
  await first.quit();
  writeFileSync(file, '{"pairs": damaged');

  const second = await launch({ profile });
  await expect(second.alert).toContainText('The manual links could not be read');
  const aside = readdirSync(profile).find((name) => name.startsWith('decisions.json.damaged-')) ?? '';
  expect(readFileSync(join(profile, aside), 'utf8')).toContain('damaged');
});
