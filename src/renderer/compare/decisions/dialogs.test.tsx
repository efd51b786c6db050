import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { KeptDecision, SettledDecision } from '../../../contract';
import { viewOf } from '../../../viewmodel/pair/view';
import { article, link, pair } from '../../../viewmodel/testing';
import { BreakLink } from './BreakLink';
import { DecisionList } from './DecisionList';
import { MakeLink } from './MakeLink';

const view = viewOf(
  pair(
    article(
      [['headline', 'A veto'], 'Russia defended its veto.', ['credit', 'By A Writer'], 'Shelling <b>went</b> on.'],
      {
        outlet: 'Reuters',
      },
    ),
    article(['Moscow stood by its vote.', 'Shells fell.'], { outlet: 'BBC' }),
    { links: [link([1], [0]), link([3], [1], 'reworded', { byHand: { reason: 'the same \u202eattack' } })] },
  ),
);
const done = async (): Promise<boolean> => true;
const idle = { view, busy: false, failure: null, onClose: () => {} };

/** Renders an element to markup. */
const read = (element: ReactElement): string => renderToStaticMarkup(element);
const plain = (markup: string): string => markup.replace(/<[^>]*>/g, '|').replace(/\|+/g, '|');

const decision = (facts: Partial<KeptDecision> = {}): KeptDecision => ({
  kind: 'make',
  left: [3],
  right: [1],
  reason: 'one attack',
  texts: 'x',
  ...facts,
});

describe('MakeLink', () => {
  const dialog = (left: readonly number[], right: readonly number[]) =>
    read(<MakeLink {...idle} initial={{ left, right }} onMake={done} />);

  it('offers the story text of both articles by number and first words', () => {
    const text = plain(dialog([], []));
    expect(text).toContain('|Paragraphs of Reuters|');
    expect(text).toContain('|headline| A veto|');
    expect(text).toContain('|¶1| Moscow stood by its vote.|');
    expect(text).toContain('Shelling &lt;b&gt;went');
    expect(text).not.toContain('By A Writer');
  });

  it('starts with the selected paragraphs and lists the links it would replace', () => {
    expect(dialog([1], [0]).match(/checked=""/g)).toHaveLength(2);
    expect(plain(dialog([1], [0]))).toContain('Replaces 1 existing link.');
    expect(plain(dialog([1], [1]))).not.toContain('Replaces');
  });

  it('needs paragraphs on both sides', () => {
    expect(dialog([1], [])).toMatch(/<button[^>]*type="submit"[^>]*disabled=""/);
    expect(dialog([1], [0])).not.toMatch(/disabled/);
  });

  it('labels the note and limits its length', () => {
    const [, name] = /<label[^>]*for="([^"]+)"[^>]*>Note/.exec(dialog([], [])) ?? [];
    expect(dialog([], [])).toMatch(new RegExp(`<textarea id="${name}"[^>]*maxLength="1000"`));
  });
});

describe('BreakLink', () => {
  it('shows both ends, and the reason for a manual link, with invisible characters named', () => {
    const made = view.pair.comparison.links[1];
    if (made === undefined) throw new Error('There is a second link.');
    const text = plain(read(<BreakLink {...idle} link={made} onBreak={done} />));
    expect(text).toContain('|¶2| Shelling');
    expect(text).toContain('|¶2| Shells fell.|');
    expect(text).toContain('the same |⟦RLO⟧|attack');
  });

  it('shows the reason for a failure', () => {
    const failure = { code: 'unwritable', message: 'The disk is full; make room.' } as const;
    const markup = read(<BreakLink {...idle} failure={failure} link={link([1], [0])} onBreak={done} />);
    expect(markup).toMatch(/role="alert"[^>]*>The disk is full/);
  });
});

describe('DecisionList', () => {
  const dialog = (list: readonly SettledDecision[]) => read(<DecisionList {...idle} list={list} onUndo={() => {}} />);

  it('names each decision, its outcome, and the button that undoes it', () => {
    const markup = dialog([
      { decision: decision(), effect: 'applied', overriddenLinks: [link([3], [0])] },
      { decision: decision({ kind: 'break', left: [1], right: [0] }), effect: 'no-effect', overriddenLinks: [] },
      { decision: decision({ left: [1], right: [0] }), effect: 'stale', overriddenLinks: [] },
    ]);
    expect(markup).toContain('aria-label="Undo: Linked, Reuters ¶2 and BBC ¶2"');
    expect(markup).toContain('aria-label="Undo: Unlinked, Reuters ¶1 and BBC ¶1"');
    expect(markup).toContain('aria-label="Undo the change without effect"');
    const text = plain(markup);
    expect(text).toContain('Replaces 1 other link.');
    expect(text).toContain('these paragraphs were not linked.');
    // The paragraphs are gone, and their numbers now have a different text.
    expect(text.match(/Moscow/g)).toHaveLength(1);
  });

  it('reports that it is empty', () => {
    expect(plain(dialog([]))).toContain('No manual links');
  });
});
