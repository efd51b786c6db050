import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROPERTY } from '../testing';
import { quotedTokens } from './quotations';
import { tokenize } from './tokens';

/** The quoted ranges of a paragraph, without opening marks. */
function quoted(text: string): readonly string[] {
  const tokens = tokenize(text);
  const marks = quotedTokens(text, tokens);
  const found: string[] = [];
  tokens.forEach(({ start, end }, index) => {
    if (marks[index] !== true) return;
    if (marks[index - 1] === true) found[found.length - 1] += text.slice(tokens[index - 1]?.end, end);
    else found.push(text.slice(start, end));
  });
  return found.map((stretch) => stretch.slice(1));
}

describe('quotations', () => {
  it.each([
    ['“We were slow,” he said.', ['We were slow,']],
    ['‘We were slow,’ he said. ‘We lost.’', ['We were slow,', 'We lost.']],
    ["'We were slow,' he said. 'We lost.'", ['We were slow,', 'We lost.']],
    ["He called it 'a farce' on Monday.", ['a farce']],
    ['He called it ‘a farce’ on Monday.', ['a farce']],
    ['Er nannte es ‚eine Farce‘ und ging.', ['eine Farce']],
    ['Er nannte es ›eine Farce‹ und ging.', ['eine Farce']],
    ['Il a parlé d’une ‹ farce › hier.', [' farce']],
    ['Han sade ”vi förlorade” och gick.', ['vi förlorade']],
    ['Han sade ’vi förlorade’ och gick.', ['vi förlorade']],
    ['「残念だ」と述べた。', ['残念だ']],
    // Apostrophes inside: the quotation continues.
    ["'We weren't slow, the teachers' union was,' he said.", ["We weren't slow, the teachers' union was,"]],
    ['‘The teachers’ union wasn’t asked,’ she said.', ['The teachers’ union wasn’t asked,']],
    ['‘I’m goin’ home,’ he said.', ['I’m goin’ home,']],
    ['The ‘players’ and the ‘coaches’ left.', ['players', 'coaches']],
    [
      "She had 'held on to a rail with one hand and to my son with the other'.",
      ['held on to a rail with one hand and to my son with the other'],
    ],
    ['He said (‘no comment’) and left.', ['no comment']],
    ["He said, '35 people died,' and left.", ['35 people died,']],
    // Nested: the outer one counts.
    ['‘He said “no” to me,’ she said.', ['He said “no” to me,']],
    ['“He said ‘no’ to me,” she said.', ['He said ‘no’ to me,']],
    // One of several paragraphs.
    ['‘We have looked at the river for nine years.', ['We have looked at the river for nine years.']],
  ])('finds in %s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it.each([
    "The teachers' union wasn't asked, and the workers' wasn't either.",
    'The teachers’ union wasn’t asked, and the workers’ wasn’t either.',
    "They played rock 'n' roll in the '90s, O'Neill said.",
    'They played rock ’n’ roll in the ’90s, O’Neill said.',
    "Give 'em time 'til June; 'twas the class of '68 and the workers' year.",
    "'90s music was the players' choice.",
    "He is 6'2 tall, the Joneses' boy.",
    "It was nobody's fault but James' own.",
  ])('finds none in %s', (text) => {
    expect(quoted(text)).toEqual([]);
  });

  it('reads a long run of marks that nothing closes', () => {
    expect(quoted("'a ".repeat(20_000)).length).toBeLessThan(20_000);
    expect(quoted('‘a '.repeat(20_000)).length).toBeLessThan(20_000);
    expect(quoted("s' ".repeat(20_000))).toEqual([]);
  });

  it('answers for each token of any text', () => {
    const text = fc.array(fc.constantFrom('‘', '’', "'", '"', '“', '”', 'teachers', 'no', ' ', '.', ',', '90s'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, (parts) => {
        const tokens = tokenize(parts.join(''));
        expect(quotedTokens(parts.join(''), tokens)).toHaveLength(tokens.length);
      }),
      PROPERTY,
    );
  });
});
