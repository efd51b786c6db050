/**
 * The inputs of `../shared/samples/faults`, each with the right answer given in that folder's README. Each is one
 * example of a kind of fault; the kinds have tests beside the code that reads or compares them.
 */
import { describe, expect, test } from 'vitest';
import {
  bodyOf,
  clutter,
  compare,
  editsOf,
  isThere,
  kindsOf,
  linksOf,
  onlyHouseStyle,
  read,
  roleOf,
  rolesOf,
  sharedPassages,
  storyText,
  verbatims,
} from './testing';

describe.skipIf(!isThere)('readers are shown the truth', () => {
  test('1 different statements by one speaker are not linked', async () => {
    const same = await compare('53-same-speaker-a.txt', '53-same-speaker-b.txt');
    expect(linksOf(same)).toContain('1=2 verbatim');
    expect(same.links.some(({ left, right }) => left.includes(2) || right.includes(1))).toBe(false);
    const leadIn = await compare('54b-same-lead-in-a.txt', '54b-same-lead-in-b.txt');
    expect(leadIn.links.some(({ left, right }) => left.includes(1) || right.includes(1))).toBe(false);
  });

  test.each(['03-lead-elsewhere.html', '03b-lead-in-header.html'])(
    '2 the first paragraph is part of %s',
    async (file) => {
      const pair = await compare(file, '00-bridge-other.txt');
      expect(['body', 'standfirst']).toContain(pair.left.paragraphs[5]?.role);
      expect(verbatims(pair)).toBe(6);
    },
  );

  test.each(['06-cookie-wall.html', '06b-cookie-wall-div.html'])('3 consent is clutter in %s', async (file) => {
    const page = await read(file);
    expect(roleOf(page, 'Engineers closed the Varn bridge')).toContain('body');
    expect(storyText(page).filter((text) => /choices|cookies|partners|privacy/iu.test(text))).toEqual([]);
  });

  test('4 the headline is the one above the article', async () => {
    const { article } = await read('37-two-h1.html');
    expect(article.headline).toBe('Varn bridge closed after cracks found');
    expect(article.paragraphs[5]).toMatchObject({ role: 'headline', text: 'Varn bridge closed after cracks found' });
  });

  test('5 a byline is a byline', async () => {
    const short = await read('48-short-head-byline.txt');
    expect(short.article).toMatchObject({
      headline: 'Varn bridge closed',
      byline: expect.stringContaining('Lena Quist'),
    });
    expect((await rolesOf('48-short-head-byline.txt')).slice(0, 2)).toEqual(['headline', 'byline']);
    expect((await rolesOf('41b-byline-and-agencies.txt')).slice(0, 2)).toEqual(['headline', 'byline']);
    expect((await read('41b-byline-and-agencies.txt')).article.byline).toContain('Lena Quist');
  });

  test('6 single marks are quotation marks', async () => {
    const pair = await compare('17-british-quotes-a.txt', '17-british-quotes-b.txt');
    expect(editsOf(pair)).toEqual(['quotation: slow → poor', 'quotation: everything → nothing']);
  });

  test('7 a figure that moved still differs', async () => {
    const pair = await compare('47-figure-moves-a.txt', '47-figure-moves-b.txt');
    for (const figure of ['13', '11', '4,000', '2,500']) expect(kindsOf(pair, figure)).toContain('figure');
  });

  test('8 forwarded mail', async () => {
    for (const file of ['28-forwarded.eml', '28c-forwarded-html.eml']) {
      const mail = await read(file);
      expect(mail.article.headline).toBe('Bridge to stay shut for six weeks');
      expect(mail.article.published?.slice(0, 10)).toBe('2026-03-03');
      expect(['Ostry Ledger', 'Ostry Ledger Briefing', null]).toContain(mail.article.outlet);
      expect(storyText(mail).filter((text) => /From:|To:|Subject:|signed up|Quay Street|FYI/u.test(text))).toEqual([]);
    }
    const plain = await read('28b-forwarded-plain.eml');
    const headline = plain.article.paragraphs.findIndex(({ role }) => role === 'headline');
    expect(headline).toBe(6);
    expect(plain.article.paragraphs.slice(0, 6).every(({ role }) => clutter.includes(role))).toBe(true);
    expect(clutter).toContain(plain.article.paragraphs[10]?.role);
    const begun = await read('28e-begin-forwarded.eml');
    expect(begun.article.paragraphs.findIndex(({ role }) => role === 'headline')).toBe(5);
    expect(begun.article.headline).toBe('Bridge to stay shut for six weeks');
    expect(storyText(begun).filter((text) => /Ola Desk|Night editor|From:/u.test(text))).toEqual([]);
  });

  test('9 an agency is not taken for the outlet', async () => {
    expect((await read('31-masthead-a.txt')).article).toMatchObject({
      outlet: 'The Harbour Times',
      agencies: ['Reuters'],
    });
    expect((await read('31-masthead-b.txt')).article).toMatchObject({ outlet: 'Ostry Ledger', agencies: ['Reuters'] });
  });

  test('10 a drop cap is part of its word', async () => {
    const { article } = await read('25-drop-cap.pdf');
    expect(article.byline).toBe('Mirna Olden');
    expect(article.paragraphs[3]?.role).toBe('byline');
    expect(article.paragraphs[4]).toMatchObject({
      role: 'body',
      text: expect.stringMatching(/^The roads agency closed/u),
    });
    const pair = await compare('25-drop-cap.pdf', '24-columns-other.txt');
    expect(linksOf(pair)).toContain('4=1 verbatim');
  });
});

describe.skipIf(!isThere)('nothing is mislabelled, missed or marked without cause', () => {
  test('11 another article is not joined on', async () => {
    const page = await read('05-two-articles.html');
    expect(storyText(page).join(' ')).not.toMatch(/apples/iu);
    const paper = await read('26-two-stories.pdf');
    expect(roleOf(paper, 'News ledger.example').every((role) => clutter.includes(role))).toBe(true);
    expect(roleOf(paper, 'Continued from page').every((role) => clutter.includes(role))).toBe(true);
  });

  test('12 a repeated text is story text once', async () => {
    expect(bodyOf(await read('55-text-twice.html'))).toHaveLength(4);
    const pair = await compare('55-text-twice.html', '00-bridge-other.txt');
    const shared = sharedPassages(pair);
    expect(shared.map(({ relation }) => relation)).toEqual(['verbatim', 'verbatim', 'verbatim', 'verbatim']);
    expect(shared.some(({ moved }) => moved)).toBe(false);
  });

  test('13 the relation does not depend on spelling', async () => {
    const names = await compare('34-names-a.txt', '34-names-b.txt');
    expect(names.links.find(({ left }) => left.includes(1))?.relation).toBe('verbatim');
    expect(kindsOf(names, 'Yulia')).toEqual(['name-spelling']);
    const abbreviations = await compare('23-abbrev-a.txt', '23-abbrev-b.txt');
    expect(abbreviations.links.find(({ left }) => left.includes(1))?.relation).toBe('edited');
  });

  test('14 the same amount, date or time is house style', async () => {
    const figures = await compare('13-figures-a.txt', '13-figures-b.txt');
    const others = onlyHouseStyle(figures).filter((edit) => !/3\.2|3,200|km|metres/u.test(edit));
    expect(others).toEqual([expect.stringMatching(/^figure: .*35.*55/u)]);
    const amounts = await compare('40-amounts-a.txt', '40-amounts-b.txt');
    const wrong = onlyHouseStyle(amounts).filter((edit) => /first|89th|EUR|2,500|10|12|March|3\/3/u.test(edit));
    expect(wrong.filter((edit) => !/crore|rupees/u.test(edit))).toEqual([]);
    expect(onlyHouseStyle(await compare('40c-time-a.txt', '40c-time-b.txt'))).toEqual([]);
  });

  test('15 months, weekdays and seasons are figures', async () => {
    const pair = await compare('49-month-day-a.txt', '49-month-day-b.txt');
    for (const word of ['June', 'Tuesday', 'April', 'spring']) expect(kindsOf(pair, word)).toEqual(['figure']);
  });

  test('16 a line with the author and more is split', async () => {
    expect((await read('38-byline-date-line.txt')).article).toMatchObject({
      byline: 'Mirna Olden',
      published: '2026-03-02',
    });
    expect(['byline', 'date']).toContain((await rolesOf('38-byline-date-line.txt'))[1]);
    expect((await read('38b-byline-agency-place.txt')).article).toMatchObject({
      byline: 'Mirna Olden',
      agencies: ['AFP'],
    });
  });

  test('17, 18 notices and corrections are clutter', async () => {
    expect((await rolesOf('39-paywall-lines.txt')).slice(3)).toEqual(['boilerplate', 'boilerplate', 'boilerplate']);
    expect((await rolesOf('50-corrections.txt')).slice(3)).toEqual(Array(4).fill('boilerplate'));
    const lines = await read('21-furniture-lines.txt');
    expect(storyText(lines).filter((text) => /correct|amended|clarif/iu.test(text))).toEqual([]);
  });

  test('19 a German sign-off is a credit', async () => {
    const { article } = await read('51-german-signoff.txt');
    expect(article.paragraphs[3]?.role).toBe('credit');
    expect(article.agencies).toEqual(['dpa']);
  });

  test('22 variant characters are the same word', async () => {
    const pair = await compare('16-zh-a.txt', '16-zh-b.txt');
    expect(pair.links.find(({ left }) => left.includes(0))?.relation).toBe('verbatim');
    expect(kindsOf(pair, '台').every((kind) => kind === 'house-style')).toBe(true);
    expect(editsOf(pair).filter((edit) => edit.startsWith('figure'))).toEqual([expect.stringMatching(/兩.*三/u)]);
  });

  test('23 pull quotes are clutter', async () => {
    const page = await read('07-pull-quote.html');
    for (const at of [7, 12]) expect(clutter).toContain(page.article.paragraphs[at]?.role);
    const pair = await compare('07-pull-quote.html', '00-bridge-other.txt');
    const linked = sharedPassages(pair).flatMap(({ left }) => left);
    expect(new Set(linked).size).toBe(linked.length);
    for (const at of [7, 10, 12]) expect(pair.links.flatMap(({ left }) => left)).not.toContain(at);
  });
});

describe.skipIf(!isThere)('small faults', () => {
  test('24 a lead set as a heading', async () => {
    expect(['body', 'standfirst']).toContain((await rolesOf('01-h2-lead.html'))[5]);
    expect(verbatims(await compare('01-h2-lead.html', '00-bridge-other.txt'))).toBe(6);
  });

  test('25 a line of dates is a date', async () => {
    expect((await rolesOf('19-dates.html'))[2]).toBe('date');
    expect((await read('19-dates.html')).article.published).toMatch(/^2026-03-0(?:3T04:30|2T23:30)/u);
  });

  test('26 a reference mark is not compared', async () => {
    const { article } = await read('27-tracked.docx');
    expect(article.paragraphs[1]?.role).toBe('body');
    expect(article.paragraphs[1]?.text).not.toMatch(/\[1\]/u);
  });

  test('27 markup left in the text', async () => {
    const roles = await rolesOf('35-shortcodes.txt');
    const page = await read('35-shortcodes.txt');
    expect(roleOf(page, 'The Varn bridge on Monday.')).toEqual(['caption']);
    expect(roleOf(page, '[embed]').every((role) => clutter.includes(role))).toBe(true);
    expect(roleOf(page, '[gallery').every((role) => clutter.includes(role))).toBe(true);
    expect(roleOf(page, 'This article is for subscribers')).toEqual(['boilerplate']);
    expect(roles.filter((role) => role === 'body')).toHaveLength(2);
  });

  test('28 garbled text is never a figure', async () => {
    const escaped = await compare('10-double-escaped.html', '10b-plain-escaped.txt');
    expect(onlyHouseStyle(escaped)).toEqual([]);
    const garbled = await compare('46-mojibake-a.txt', '46-mojibake-b.txt');
    expect(editsOf(garbled).filter((edit) => edit.startsWith('figure'))).toEqual([]);
    const { article, problems } = await read('46-mojibake-b.txt');
    const isMended = !article.paragraphs.some(({ text }) => text.includes('â€™'));
    expect(isMended || problems.some((problem) => /garbled/iu.test(problem))).toBe(true);
  });

  test('29 contractions are house style', async () => {
    const pair = await compare('15-marks-a.txt', '15-marks-b.txt');
    expect(onlyHouseStyle(pair).filter((edit) => !edit.startsWith('quotation'))).toEqual([]);
    expect(editsOf(pair)).toContain("house-style: wasn't → was not");
    const marks = pair.edits.filter((edit) => edit.kind === 'quotation').map((edit) => edit.left);
    expect(
      marks.some((span) => /^["‘“]/u.test(pair.left.paragraphs[span?.paragraph ?? -1]?.text.slice(span?.start) ?? '')),
    ).toBe(false);
  });

  test('several faults at once', async () => {
    const pair = await compare('41-combo-wire-a.txt', '41-combo-wire-b.txt');
    expect((await rolesOf('41-combo-wire-b.txt'))[1]).toBe('byline');
    for (const figure of ['11 people', '13 people'].map((text) => text.slice(0, 2)))
      expect(kindsOf(pair, figure)).toContain('figure');
    expect(kindsOf(pair, 'Fifteen')).toContain('figure');
    expect(editsOf(pair).filter((edit) => /^figure.*6[:.]42/u.test(edit))).toEqual([]);
  });
});
