import { describe, expect, test } from 'vitest';
import { nameOutlet } from './naming';
import { parseArticle } from './parse';

const LEAD =
  'The government in the capital said on Monday that it would resign after weeks of protests in the country.';
const SECOND = 'Protests had spread to every large town since the government raised the price of bread in March.';

const unnamed = parseArticle(`Government to resign over bread\n\n${LEAD}\n\n${SECOND}`);

function outletOf(path: string) {
  const { outlet, outletFrom } = nameOutlet(unnamed, { path });
  return outlet === null ? null : `${outlet} (${outletFrom})`;
}

describe('nameOutlet', () => {
  test.each([
    ['news/the-guardian.txt', 'The Guardian (file name)'],
    ['news/guardian.html', 'The Guardian (file name)'],
    ['C:\\news\\TheGuardian.txt', 'The Guardian (file name)'],
    ['usa-today.txt', 'USA TODAY (file name)'],
    ['ap.txt', 'Associated Press (file name)'],
    ['AP_tariffs.html', 'Associated Press (file name)'],
    ['2012-02-07_le-monde.txt', 'Le Monde (file name)'],
    ['El País 7.2.2012.txt', 'El País (file name)'],
    ['el_pais.txt', 'El País (file name)'],
    ['syria--al-jazeera.txt', 'Al Jazeera (file name)'],
    ['Russia wins promise - BBC News.mhtml', 'BBC News (file name)'],
    ['reuters-syria.txt', 'Reuters (file name)'],
    ['www.nytimes.com_2012_02_07.html', 'The New York Times (file name)'],
    ['cbs-news (1).txt', 'CBS News (file name)'],
    ['corpus/washington-post/0012.txt', 'The Washington Post (folder)'],
  ])('%s', (path, expected) => {
    expect(outletOf(path)).toBe(expected);
  });

  test.each([
    'article.txt',
    'story-time.txt',
    'story_time.txt',
    'sun rises in the east.txt',
    'reuters vs guardian.txt',
    'fox-news-fires-anchor-after-complaint.html',
    'fr.txt',
    '000_7716cf6ab2c65437.txt',
    'the-guardian/notes/003.txt',
    '',
  ])('says nothing of %s', (path) => {
    expect(outletOf(path)).toBeNull();
  });

  test('goes by the address where nothing else names the outlet', () => {
    expect(nameOutlet(unnamed, { address: 'https://amp.theguardian.com/world/2012/feb/07/syria' })).toMatchObject({
      outlet: 'The Guardian',
      outletFrom: 'list',
    });
    expect(nameOutlet(unnamed, { address: 'https://theguardian.com.example/' }).outlet).toBeNull();
  });

  test('never overrules the text', () => {
    const said = parseArticle(`${LEAD}\n\n${SECOND}\n\nCopyright © 2019 The Washington Times, LLC.`);
    expect(nameOutlet(said, { path: 'reuters.txt' })).toEqual(said);
  });

  test('an agency gives way to who ran its dispatch, and is then credited', () => {
    const dispatch = parseArticle(`Government to resign\n\nBERLIN (AP) — ${LEAD}\n\n${SECOND}`);
    expect(dispatch).toMatchObject({ outlet: 'Associated Press', agencyClaims: [{ agency: 'AP', claim: 'is' }] });
    expect(nameOutlet(dispatch, { path: 'fox-news.txt' })).toMatchObject({
      outlet: 'Fox News',
      outletFrom: 'file name',
      agencies: ['AP'],
      agencyClaims: [{ agency: 'AP', claim: 'credits' }],
    });
  });

  test('an agency named by its file is the source of its own text', () => {
    expect(nameOutlet(unnamed, { path: 'associated-press.txt' }).agencyClaims).toEqual([{ agency: 'AP', claim: 'is' }]);
  });
});
