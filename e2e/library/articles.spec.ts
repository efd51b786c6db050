import { expect, test } from '../fixtures';

test('all articles are filtered by outlet, agency and date, and sorted', async ({ library }) => {
  await library.open();
  await library.openAllArticles();
  await expect(library.allEntries).toHaveCount(5);
  await library.filter('Outlet').selectOption('The Independent');
  await expect(library.allEntries).toHaveCount(1);
  await expect(library.notice('1 of 5')).toBeVisible();
  await library.clearFiltersButton.click();
  await library.filter('Agency').selectOption('Reuters');
  await expect(library.allEntries).toHaveCount(2);
  await library.fromDateField.fill('2013-01-01');
  await expect(library.allEntries).toHaveCount(0);
  await expect(library.noArticles).toBeVisible();
  await library.clearFiltersButton.click();
  await library.articleOrder.selectOption('outlet');
  await expect(library.allEntries).toContainText([/Al Jazeera/, /Reuters/, /Globe/, /Independent/, /\.txt/]);
});
