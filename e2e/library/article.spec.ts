import { expect, test, writeFiles } from '../fixtures';
import { BRIDGE_OPPOSED } from '../news';

test.beforeEach(({ library }) => library.open());

test.describe('an article', () => {
  test('is corrected in its fields, and the corrections are undone', async ({ app, library, folder }) => {
    const { article } = library;
    await library.importing.importFiles(writeFiles(folder, { 'one.txt': BRIDGE_OPPOSED }));
    await library.openFirstArticle(/^Council/);
    await article.field('Outlet').fill('The Harbour Post');
    await app.press('Enter');
    await expect(library.story(/harbour bridge/)).toContainText('The Harbour Post');
    await article.field('Date').fill('yesterday');
    await app.press('Enter');
    await expect(app.alert).toContainText('Write the date as 7 Feb 2012');
    await article.field('Date').fill('1 March 2026');
    await app.press('Enter');
    await article.field('Agencies').fill('AP, Reuters');
    await app.press('Enter');
    await expect(article.corrections(/3 corrections/)).toBeVisible();
    await library.undoButton.click();
    await expect(article.field('Agencies')).toHaveValue('');
    await app.press('Escape');
    await expect(library.articles).toBeFocused();
    await expect(library.articleEntries).toContainText('The Harbour Post');
    await expect(library.articleEntries).toContainText('1 Mar 2026');
  });

  test('has roles, and its paragraphs can be split and joined at the caret', async ({ app, library, folder }) => {
    const { article } = library;
    await library.importing.importFiles(writeFiles(folder, { 'one.txt': BRIDGE_OPPOSED }));
    await library.openFirstArticle(/^Council/);
    await expect(article.role(1)).toHaveText('Headline');
    await article.role(4).focus();
    await app.press('f');
    await expect(article.role(4)).toHaveText('Clutter');
    await expect(article.role(4)).toBeFocused();
    await app.press('Enter');
    await article.roleMenuItem(/^Caption/).click();
    await expect(article.role(4)).toHaveText('Caption');
    await expect(article.role(4)).toBeFocused();

    // The text itself cannot be typed over.
    await article.paragraph(2).click();
    await app.press('Control+Home');
    await app.type('x');
    await expect(article.paragraph(2)).toHaveText(/^The city council voted/);
    for (let step = 0; step < 'The city council'.length; step++) await app.press('ArrowRight');
    await app.press('Enter');
    await expect(article.paragraph(2)).toHaveText('The city council');
    await expect(article.paragraph(3)).toHaveText(/^\s?voted on Tuesday/);
    await expect(article.paragraph(3)).toBeFocused();
    await app.press('Backspace');
    await expect(article.paragraph(2)).toHaveText(/^The city council voted on Tuesday/);
    await expect(article.paragraph(2)).toBeFocused();
    // The key undoes the correction, not typing in the paragraph that has the focus.
    await app.press('Control+z');
    await expect(article.paragraph(2)).toHaveText('The city council');
  });

  test('whose encoding was guessed can be read again in another one', async ({ library, folder }) => {
    const { article } = library;
    const text =
      'Le café rouvre ses portes à Genève\n\nLe café a été fermé pendant des années, déclare le maire de la ville à la presse étrangère.\n\nIl a coûté très cher, répète-t-il.\n';
    await library.importing.importFiles(writeFiles(folder, { 'cafe.txt': Buffer.from(text, 'latin1') }));
    await library.openFirstArticle(/^Le café/);
    await article.encoding.selectOption('windows-1251');
    await article.readAgainButton.click();
    await expect(article.readAs('windows-1251')).toBeVisible();
    await expect(article.field('Headline')).not.toHaveValue(/café/);
  });

  test('that resembles another is offered as a version of it, and compared with it', async ({
    compare,
    library,
    folder,
  }) => {
    const paragraphs = BRIDGE_OPPOSED.split('\n\n').slice(1);
    const harbourPost = (ending: string) =>
      `<html><head><meta property="og:site_name" content="The Harbour Post"><title>Council approves new harbour bridge</title></head><body><article><h1>Council approves new harbour bridge</h1>${[...paragraphs, ending].map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
    const { importing, article } = library;
    await importing.importFiles(writeFiles(folder, { 'first.html': harbourPost('The vote was close.') }));
    await importing.importFiles(
      writeFiles(folder, { 'second.html': harbourPost('The vote was close, at eleven to ten.') }),
    );
    await library.articleEntries.filter({ hasText: 'possible earlier or later version' }).dblclick();
    await expect(article.possibleVersionNote).toBeVisible();
    await article.confirmVersionButton.click();
    await expect(article.versionNote).toBeVisible();
    await article.compareButton.click();
    await expect(compare.text).toContainText('eleven to ten');
    await expect(compare.picker('left')).toContainText('The Harbour Post');
  });

  test('of five thousand paragraphs is rendered only near the viewport', async ({ app, library, folder }) => {
    const { article } = library;
    const paragraphs = Array.from(
      { length: 5000 },
      (_, index) =>
        `Engineers inspected bridge number ${index + 1} on Tuesday after a night of heavy storms in the district.`,
    );
    await library.importing.importFiles(
      writeFiles(folder, { 'long.txt': `Storm damage across the city\n\n${paragraphs.join('\n\n')}\n` }),
    );
    await library.openFirstArticle(/^(Storm damage|long\.txt)/);
    expect(await article.drawnParagraphs.count()).toBeLessThan(80);
    await article.scrollToEnd();
    await expect(article.paragraph(5001)).toBeVisible();
    await expect(article.role(5001)).toHaveText('Body');
    await article.role(5001).focus();
    await app.press('c');
    await expect(article.role(5001)).toHaveText('Caption');
    await expect(article.role(5001)).toBeFocused();
  });
});
