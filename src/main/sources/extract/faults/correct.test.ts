/** The same inputs as in faults.test.ts: the parts of them that Crossread always read and compared correctly. */
import { describe, expect, test } from 'vitest';
import { bodyOf, compare, editsOf, isThere, kindsOf, read, roleOf, storyText, verbatims } from './testing';

describe.skipIf(!isThere)('correct answers stay correct', () => {
  test('pages', async () => {
    expect(bodyOf(await read('02-linked-paragraph.html'))).toHaveLength(6);
    expect(bodyOf(await read('04-fact-list.html')).some((text) => text.startsWith('Fuel duty'))).toBe(true);
    const live = await compare('08-live-blog.html', '00-bridge-other.txt');
    expect(verbatims(live)).toBe(4);
    expect(live.links.filter(({ moved }) => moved)).toHaveLength(2);
    expect(bodyOf(await read('09-results-table.html')).some((text) => text.includes('Ida Holt'))).toBe(true);
    for (const file of ['11-cp1252.html', '11b-cp1252.mhtml'])
      expect((await read(file)).article.paragraphs.map(({ text }) => text).join(' ')).toMatch(
        /Café “Zur Möwe”.*€400,000/u,
      );
    const page = await read('42-combo-page.html');
    expect(page.article).toMatchObject({ headline: 'Thirteen dead off Selm as ferry capsizes', outlet: 'Coast Echo' });
    expect(storyText(page).join(' ')).not.toMatch(/mail boat sank|Pray for Selm|Licensed for|inbox|amended/u);
    expect(roleOf(page, 'Minister orders sister ships')).toEqual(['standfirst']);
    expect(roleOf(page, 'Worn seals').at(0)).toBe('crosshead');
  });

  test('texts', async () => {
    expect((await read('19b-date-only-visible.txt')).article.published).toBeNull();
    expect(editsOf(await compare('12-long-quote-a.txt', '12-long-quote-b.txt'))).toEqual(
      expect.arrayContaining(['quotation: nine → ten', 'quotation: birds → fish', 'quotation: ask → beg']),
    );
    for (const [left, right] of [
      ['13b-zahlen-a.txt', '13b-zahlen-b.txt'],
      ['14-invisible-a.txt', '14-invisible-b.txt'],
      ['00-bridge-other.txt', '56-whitespace-b.txt'],
      ['24-columns.pdf', '24-columns-other.txt'],
    ] as const) {
      const pair = await compare(left, right);
      const body = pair.left.paragraphs.filter(({ role }) => role === 'body').length;
      expect([left, verbatims(pair) >= body]).toEqual([left, true]);
    }
    const arabic = await compare('29-arabic-a.txt', '29-arabic-b.txt');
    expect(editsOf(arabic).filter((edit) => edit.startsWith('figure'))).toEqual([expect.stringMatching(/٢٥.*35/u)]);
    const capitals = await compare('33-caps-lede-a.txt', '33-caps-lede-b.txt');
    expect(capitals.left).toMatchObject({ dateline: 'HOLM', agencies: ['AP'] });
    expect(new Set(kindsOf(capitals, 'ROOF'))).toEqual(new Set(['house-style']));
    const drift = await compare('36-drift-a.txt', '36-drift-b.txt');
    expect(kindsOf(drift, 'claimed')).toContain('attribution');
    const split = await compare('20-moved-split-a.txt', '20-moved-split-b.txt');
    expect(split.links.find(({ left }) => left.includes(2))).toMatchObject({ right: [3, 4, 5], relation: 'verbatim' });
    expect(split.links.find(({ left }) => left.includes(3))).toMatchObject({
      right: [1],
      relation: 'edited',
      moved: true,
    });
    for (const merged of [4, 6])
      expect(split.links.find(({ left }) => left.includes(merged))).toMatchObject({ right: [7] });
  });
});
