import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Article, ArticleSummary } from '../../../contract';
import { viewOf } from '../../../viewmodel/pair/view';
import { article, link, pair } from '../../../viewmodel/testing';
import { FoldStore, FoldsContext } from '../state/folds';
import { SharedContext } from '../state/ViewContext';
import { Heads } from './Heads';
import { Pickers } from './Pickers';

const plain = (markup: string): string => markup.replace(/<[^>]*>/g, '|').replace(/\|+/g, '|');

/** The heads of two articles that share a paragraph, as markup. */
function heads(left: Partial<Article>, right: Partial<Article> = {}): string {
  const view = viewOf(
    pair(article(['a'], left), article(['a', 'b'], right), {
      links: [link([0], [0])],
      coverage: { left: 1, right: 0.564 },
    }),
    { left: 'townhall.txt', right: 'wire.txt' },
  );
  const shared = {
    view,
    follow: () => {},
    inspect: () => {},
    clutterShown: false,
    foldedSides: new Set<'left' | 'right'>(),
    isNarrow: false,
  };
  return renderToStaticMarkup(
    <FoldsContext.Provider value={new FoldStore()}>
      <SharedContext.Provider value={shared}>
        <Heads current={null} />
      </SharedContext.Provider>
    </FoldsContext.Provider>,
  );
}

describe('the facts in the heads', () => {
  it('have one fact for each agency claim', () => {
    const text = plain(
      heads(
        {
          outlet: 'Townhall',
          agencyClaims: [
            { agency: 'AFP', claim: 'credits' },
            { agency: 'AP', claim: 'quotes' },
          ],
        },
        { outlet: 'Associated Press', agencyClaims: [{ agency: 'AP', claim: 'is' }] },
      ),
    );
    expect(text).toContain('|Credits AFP| ·|quotes AP| ·|1 paragraph|');
    expect(text).toContain('|AP dispatch| ·|2 paragraphs|');
  });

  it.each([
    ['file name', 'Outlet from the file name'],
    ['folder', 'Outlet from the folder name'],
    ['list', 'Outlet from the web address'],
  ] as const)('say that the outlet comes from a %s', (outletFrom, words) => {
    expect(plain(heads({ outlet: 'Townhall', outletFrom }))).toContain(`|${words}|`);
  });

  it('have no note on an outlet that the text or the user names', () => {
    for (const outletFrom of ['text', 'metadata', 'person'] as const)
      expect(heads({ outlet: 'Townhall', outletFrom })).not.toMatch(/outlet from/i);
  });

  it('quote the evidence that a text is cut off, shortened if it is long', () => {
    expect(plain(heads({ cutOff: 'Continued...' }))).toContain('|cut off: “Continued...”|');
    const markup = heads({ cutOff: `Subscribe <now> ${'to read on '.repeat(20)}` });
    expect(markup).toMatch(/cut off: “Subscribe &lt;now&gt; [^”]{1,60}…”/u);
  });

  it('have the share of words in the other article, which is named by its file if its outlet is unknown', () => {
    const text = plain(heads({}, { outlet: 'Reuters' }));
    expect(text).toContain('|100%| of 1 word also in Reuters|');
    expect(text).toContain('|56%| of 2 words also in townhall.txt|');
  });
});

describe('the pickers', () => {
  const summary = (id: string, facts: Partial<ArticleSummary>): ArticleSummary => ({
    id,
    file: `${id}.txt`,
    outlet: null,
    headline: null,
    published: null,
    agencyClaims: [],
    encoding: null,
    ...facts,
  });

  it('name versions by their times and unknown outlets by their files, and show agency claims', () => {
    const articles = [
      summary('a', { outlet: 'Metro Daily', published: '2026-11-20T11:10:00Z' }),
      summary('b', { outlet: 'Metro Daily', published: '2026-11-20T15:40:00Z' }),
      summary('c', { agencyClaims: [{ agency: 'AP', claim: 'quotes' }] }),
    ];
    const markup = renderToStaticMarkup(
      <Pickers
        story={{ title: '', date: null, articles, firstPair: null, problems: [] }}
        selection={{ left: 'a', right: 'b' }}
        onChoose={() => {}}
        onSwap={() => {}}
        onCoverage={() => Promise.reject(new Error('Nothing is asked while the list is closed.'))}
      />,
    );
    expect(markup).toContain('aria-label="Left outlet: Metro Daily, 11:10 version"');
    expect(markup).toContain('aria-label="Right outlet: Metro Daily, 15:40 version"');
    expect(plain(markup)).toContain('|c.txt|quotes AP|');
  });
});
