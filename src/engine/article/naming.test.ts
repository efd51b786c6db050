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

describe('names that people and browsers give files', () => {
  test.each([
    ['Guardian 7 Feb 2012.html', 'The Guardian'],
    ['nyt_2012-02-07_syria.html', 'The New York Times'],
    ['NYT Feb 7 2012 Syria talks.pdf', 'The New York Times'],
    ['bbc.co.uk - Syria.mhtml', 'BBC News'],
    ['Le Figaro.fr.txt', 'Le Figaro'],
    ['lefigaro.fr.txt', 'Le Figaro'],
    ['spiegel-online.txt', 'Der Spiegel'],
    ['SpiegelOnline_Syrien.html', 'Der Spiegel'],
    ['CNN/01.txt', 'CNN'],
    ['Syria talks fail | World news | The Guardian.html', 'The Guardian'],
    ['Syria talks fail _ World news _ The Guardian.html', 'The Guardian'],
    ['Syria talks fail - The New York Times.html', 'The New York Times'],
    ['Syria talks fail – The New York Times.htm', 'The New York Times'],
    ['Syria talks fail — Al Jazeera English.mhtml', 'Al Jazeera'],
    ['Syria crisis - live updates - CNN.com.html', 'CNN'],
    ['www.theguardian.com-world-2012-feb-07-syria.html', 'The Guardian'],
    ['theguardian_com.txt', 'The Guardian'],
    ['guardian_com.txt', 'The Guardian'],
    ['nytimes.txt', 'The New York Times'],
    ['nytimes.com.txt', 'The New York Times'],
    ['NYTimes 2012.txt', 'The New York Times'],
    ['washpost.txt', 'The Washington Post'],
    ['WaPo.txt', 'The Washington Post'],
    ['wapo_syria_0207.txt', 'The Washington Post'],
    ['wsj.txt', 'The Wall Street Journal'],
    ['WSJ - Syria.pdf', 'The Wall Street Journal'],
    ['FT_syria.txt', 'Financial Times'],
    ['LATimes-syria.txt', 'Los Angeles Times'],
    ['latimes.txt', 'Los Angeles Times'],
    ['aljazeera_syria.txt', 'Al Jazeera'],
    ['Al-Jazeera-2012-02-07.txt', 'Al Jazeera'],
    ['reuters_20120207.txt', 'Reuters'],
    ['20120207_reuters.txt', 'Reuters'],
    ['AFP 2012-02-07.txt', 'AFP'],
    ['afp-syria-russia.txt', 'AFP'],
    ['ap-news.txt', 'Associated Press'],
    ['apnews.com_article_syria.html', 'Associated Press'],
    ['dpa.txt', 'dpa'],
    ['bbc-news-syria.txt', 'BBC News'],
    ['bbc_syria_lavrov.txt', 'BBC News'],
    ['BBCNews.txt', 'BBC News'],
    ['01_cnn.txt', 'CNN'],
    ['1. CNN.txt', 'CNN'],
    ['cnn1.txt', 'CNN'],
    ['CNN (2).txt', 'CNN'],
    ['Copy of CNN.txt', 'CNN'],
    ['CNN - Kopie.txt', 'CNN'],
    ['dailymail.txt', 'Daily Mail'],
    ['daily_mail_syria.txt', 'Daily Mail'],
    ['telegraph.txt', 'The Daily Telegraph'],
    ['independent.co.uk.txt', 'The Independent'],
    ['sueddeutsche.txt', 'Süddeutsche Zeitung'],
    ['Sueddeutsche_Zeitung_Syrien.pdf', 'Süddeutsche Zeitung'],
    ['faz.net.html', 'Frankfurter Allgemeine Zeitung'],
    ['FAZ_2012.txt', 'Frankfurter Allgemeine Zeitung'],
    ['zeit-online.txt', 'Die Zeit'],
    ['welt.txt', 'Die Welt'],
    ['lemonde_fr.txt', 'Le Monde'],
    ['elpais.txt', 'El País'],
    ['repubblica.txt', 'la Repubblica'],
    ['foxnews_syria.txt', 'Fox News'],
    ['fox.txt', 'Fox News'],
    ['huffpost.txt', 'HuffPost'],
    ['huffington-post.txt', 'HuffPost'],
    ['Xinhua.txt', 'Xinhua'],
    ['xinhua_syria.txt', 'Xinhua'],
    ['2012-02-07 Reuters/1.txt', 'Reuters'],
    ['nyt/a.txt', 'The New York Times'],
    ['le_monde/article1.txt', 'Le Monde'],
  ])('%s is of %s', (path, outlet) => {
    expect(nameOutlet(unnamed, { path }).outlet).toBe(outlet);
  });

  test.each([
    'syria_times.txt',
    'guardians of the galaxy.txt',
    'time to go.txt',
    'the sun also rises.txt',
    'national security.txt',
    'mirror image.html',
    'express train crash.txt',
    'hill-climb.txt',
    'cnn-fires-anchor-over-remark.html',
    'left.txt',
    'right.txt',
    'a.txt',
    'version-a.txt',
    'download (3).html',
    'index.html',
    'Untitled document.docx',
    'message.eml',
    'articles/1.txt',
    'press/1.txt',
    'Downloads/stern warning.txt',
    'focus-group.txt',
    'stern-words.txt',
    'abc.txt',
    'abc-analysis.txt',
    'expresso machine.txt',
    'nature.txt',
    'pa-system.txt',
    'cp file.txt',
    'sid.txt',
  ])('%s names no outlet', (path) => {
    expect(nameOutlet(unnamed, { path }).outlet).toBeNull();
  });
});
