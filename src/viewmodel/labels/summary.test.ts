import { describe, expect, it } from 'vitest';
import type { Article, Comparison } from '../../contract';
import { type FileNames, viewOf } from '../pair/view';
import { article, link, pair } from '../testing';
import { matchedCount, summarise } from './summary';

const globe = (paragraphs: readonly string[], facts: Partial<Article> = {}): Article =>
  article(paragraphs, {
    outlet: 'The Globe and Mail',
    agencyClaims: [{ agency: 'Reuters', claim: 'credits' }],
    ...facts,
  });
const reuters = (paragraphs: readonly string[], facts: Partial<Article> = {}): Article =>
  article(paragraphs, { outlet: 'Reuters', agencyClaims: [{ agency: 'Reuters', claim: 'is' }], ...facts });
const outlet = (name: string, paragraphs: readonly string[], facts: Partial<Article> = {}): Article =>
  article(paragraphs, { outlet: name, ...facts });

/** The full summary of a pair. */
function summaryOf(left: Article, right: Article, comparison: Partial<Comparison> = {}, files?: FileNames): string {
  const { lead, rest } = summarise(viewOf(pair(left, right, comparison), files));
  return `${lead} ${rest}`.trim();
}

describe('the summary of an article that carries a dispatch', () => {
  it('measures the dispatch and counts paragraphs kept, moved, cut and added, on either side', () => {
    const links = [link([0], [0]), link([1], [1], 'edited'), link([3], [2], 'partial', { moved: true })];
    const [copy, source] = [globe(['a', 'b', 'c', 'd', 'e', 'f']), reuters(['f', 'g', 'h', 'i', 'j'])];
    const expected =
      'The Globe and Mail carries 66% of Reuters’ words. It keeps 2 of 5 paragraphs in place, moves 1 and cuts 2; it adds 3.';
    expect(summaryOf(copy, source, { links, coverage: { left: 0.12, right: 0.664 } })).toBe(expected);
    const turned = links.map((one) => ({ ...one, left: one.right, right: one.left }));
    expect(summaryOf(source, copy, { links: turned, coverage: { left: 0.664, right: 0.12 } })).toBe(expected);
  });

  it('reports that everything was kept, nothing cut and nothing added', () => {
    const links = [link([0], [0]), link([1], [1])];
    expect(summaryOf(globe(['a', 'b']), reuters(['c', 'd']), { links, coverage: { left: 1, right: 1 } })).toBe(
      'The Globe and Mail carries all of Reuters’ words. It keeps both paragraphs in place and cuts none; it adds nothing.',
    );
    expect(
      summaryOf(globe(['a']), reuters(['c']), { links: [link([0], [0])], coverage: { left: 1, right: 1 } }),
    ).toContain('It keeps the only paragraph in place and cuts none');
  });

  it('counts partly shared and reworded paragraphs separately', () => {
    const links = [link([0], [0]), link([1], [1], 'partial'), link([2], [2], 'reworded')];
    const coverage = { left: 0.5, right: 0.5 };
    expect(summaryOf(globe(['a', 'b', 'c']), reuters(['d', 'e', 'f']), { links, coverage })).toContain(
      'keeps 1 of 3 paragraphs in place, has part of 1, rewords 1 and cuts none',
    );
  });

  it('does not count page clutter', () => {
    const left = article(['a', ['boilerplate', 'Skip']], {
      outlet: 'A',
      agencyClaims: [{ agency: 'AP', claim: 'credits' }],
    });
    const right = article([['byline', 'By B'], 'b'], { outlet: 'Associated Press' });
    const given = { links: [link([0], [1])], coverage: { left: 1, right: 0.5 } };
    expect(summaryOf(left, right, given)).toContain(
      'keeps the only paragraph in place and cuts none; it adds nothing.',
    );
  });

  it('does not call the rest cut when little was carried', () => {
    const links = [link([0], [0])];
    expect(
      summaryOf(globe(['a', 'x']), reuters(['a', 'b', 'c']), { links, coverage: { left: 0.1, right: 0.12 } }),
    ).toBe(
      'The Globe and Mail carries 12% of Reuters’ words. The Globe and Mail has 1 of Reuters’ 3 paragraphs verbatim; ' +
        '2 were not found in it. It also has 1 paragraph that was not found in Reuters.',
    );
  });
});

describe('the summary without a known direction', () => {
  it('reports the share of the shorter article', () => {
    const left = outlet('Fox News', ['a', 'b']);
    const right = outlet('Townhall', ['a', 'x y z', 'z']);
    const links = [link([0], [0])];
    expect(summaryOf(left, right, { links, coverage: { left: 0.25, right: 0.2 } })).toBe(
      'Townhall and Fox News share 25% of Fox News’ words. Townhall has 1 of Fox News’ 2 paragraphs verbatim; ' +
        '1 was not found in it. It also has 2 paragraphs that were not found in Fox News.',
    );
  });

  it('calls nothing cut that was never carried', () => {
    const links = [link([0], [0], 'reworded'), link([1], [1], 'reworded')];
    const source = reuters(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
    const expected = /has 2 of Reuters’ 8 paragraphs in other words; 6 were not found in it\./;
    const all = summaryOf(source, outlet('Al Jazeera', ['a b c', 'd e f', ...'ghijklm']), { links });
    expect(all).toMatch(expected);
    expect(all).toMatch(/^Al Jazeera and Reuters have no passage in common\./);
    expect(all).not.toMatch(/cut|carr|add/);
  });

  it('counts verbatim, edited, partly shared and reworded paragraphs, as the filters do', () => {
    const links = [
      link([0], [0]),
      link([1], [1], 'edited', { moved: true }),
      link([2], [2], 'partial'),
      link([3], [3], 'reworded'),
    ];
    const given = { links, coverage: { left: 0.3, right: 0.5 } };
    expect(summaryOf(outlet('A', ['a a', 'b', 'c', 'd']), outlet('B', ['a', 'b', 'c', 'd']), given)).toBe(
      'A and B share 50% of B’s words. A has 1 of B’s 4 paragraphs verbatim, 1 with edits, 1 in part and 1 in other words.',
    );
  });

  it('reports when all paragraphs were found, and when the only one was', () => {
    const links = [link([0], [0]), link([1], [1])];
    const coverage = { left: 1, right: 1 };
    expect(summaryOf(outlet('A', ['a b', 'c d']), outlet('B', ['a', 'c']), { links, coverage })).toBe(
      'A and B share all of B’s words. A has both of B’s paragraphs verbatim.',
    );
    expect(summaryOf(outlet('A', ['a b', 'x']), outlet('B', ['a']), { links: [link([0], [0])], coverage })).toContain(
      'A has B’s only paragraph verbatim. It also has 1 paragraph that was not found in B.',
    );
  });

  it('gives a lower bound after a comparison that stopped early', () => {
    const lead = (right: number): string =>
      summaryOf(globe(['a']), reuters(['b']), {
        links: [link([0], [0])],
        coverage: { left: 0, right },
        approximate: true,
      });
    expect(lead(0.498)).toContain('carries at least 49% of Reuters’ words.');
    expect(lead(0.004)).toContain('carries some of Reuters’ words.');
    expect(lead(0)).toContain('have no passage in common, as far as the comparison got.');
    expect(summaryOf(globe(['a']), reuters(['b']), { approximate: true })).toContain('before the comparison stopped');
  });

  it('never rounds to nothing or to all', () => {
    const links = [link([0], [0])];
    expect(summaryOf(globe(['a']), reuters(['b']), { links, coverage: { left: 1, right: 0.996 } })).toMatch(
      /carries more than 99% of/,
    );
    expect(summaryOf(globe(['a']), reuters(['b']), { links, coverage: { left: 0, right: 0.004 } })).toMatch(
      /carries less than 1% of/,
    );
  });

  it('reports that nothing is shared, and that texts are identical', () => {
    expect(summaryOf(globe(['a']), reuters(['b']))).toBe('No shared text found. Both articles are shown in full.');
    const given = { links: [link([0], [0])], coverage: { left: 1, right: 1 } };
    expect(summaryOf(reuters(['a']), reuters(['a']), given)).toBe('The two texts are identical.');
  });

  it('names an article of an unknown outlet by its file', () => {
    const given = { links: [link([0], [0])], coverage: { left: 0.5, right: 0.25 } };
    const files = { left: 'townhall.txt', right: 'fox.txt' };
    expect(summaryOf(article(['a']), outlet('Fox News', ['b c']), given, files)).toMatch(
      /^Fox News and townhall\.txt share 50% of townhall\.txt’s words\./,
    );
    expect(summaryOf(article(['a b']), outlet('Fox News', ['b']), given, files)).toMatch(
      /^townhall\.txt and Fox News share/,
    );
  });

  it('counts characters in scripts without spaces', () => {
    const given = { links: [link([0], [0])], coverage: { left: 0.5, right: 0.4 } };
    expect(
      summaryOf(article(['甲'], { language: 'zh' }), outlet('Xinhua', ['乙丙'], { language: 'zh' }), given, {
        left: 'a.txt',
        right: 'b.txt',
      }),
    ).toContain('share 50% of a.txt’s characters.');
  });
});

describe('the summary of two versions', () => {
  const version = (time: string, paragraphs: readonly string[]): Article =>
    outlet('Metro Daily', paragraphs, { published: `2026-11-20T${time}:00Z` });

  it('names them by their times and measures the older one, on either side', () => {
    const given = { links: [link([0], [0], 'edited')], coverage: { left: 0.98, right: 0.97 } };
    const expected =
      'The 15:40 version has 98% of the 11:10 version’s words. It keeps the only paragraph in place and cuts none; it adds 1.';
    expect(summaryOf(version('11:10', ['a b c']), version('15:40', ['a b d', 'e']), given)).toBe(expected);
    const turned = { ...given, coverage: { left: 0.97, right: 0.98 } };
    expect(summaryOf(version('15:40', ['a b d', 'e']), version('11:10', ['a b c']), turned)).toBe(expected);
  });
});

describe('the summary of a cut-off article', () => {
  const links = [link([0], [0])];

  it('calls nothing cut when the copy ends early', () => {
    const copy = globe(['a', 'x'], { cutOff: 'Continued...' });
    const all = summaryOf(copy, reuters(['a', 'b', 'c']), { links, coverage: { left: 0.5, right: 0.4 } });
    expect(all).toBe(
      'The Globe and Mail carries 40% of Reuters’ words. It keeps 1 of 3 paragraphs in place; ' +
        '2 were not found in the part of The Globe and Mail that is here; it adds 1.',
    );
  });

  it('calls nothing added when the source ends early', () => {
    const source = reuters(['a', 'b'], { cutOff: 'Continued...' });
    const all = summaryOf(globe(['a', 'x', 'y']), source, { links, coverage: { left: 0.3, right: 0.5 } });
    expect(all).toBe(
      'The Globe and Mail carries 50% of Reuters’ words. It keeps 1 of 2 paragraphs in place and cuts 1. ' +
        'It also has 2 paragraphs that were not found in the part of Reuters that is here.',
    );
  });

  it('limits its claims to the available part when the direction is unknown', () => {
    const all = summaryOf(outlet('A', ['a b', 'c d'], { cutOff: 'Subscribe' }), outlet('B', ['a', 'c', 'e']), {
      links,
      coverage: { left: 0.2, right: 0.2 },
    });
    expect(all).toContain('A has 1 of B’s 3 paragraphs verbatim; 2 were not found in the part of A that is here.');
    expect(summaryOf(outlet('A', ['a'], { cutOff: '…' }), outlet('B', ['b']))).toBe(
      'No shared text found in the part of A that is here.',
    );
  });
});

it('counts the matched paragraphs of the article it measures', () => {
  const links = [link([0], [0]), link([1], [1, 2])];
  const view = viewOf(
    pair(globe(['a', 'b', 'c']), reuters(['d', 'e', 'f', 'g']), { links, coverage: { left: 0.5, right: 0.5 } }),
  );
  expect(matchedCount(view)).toBe(3);
});
