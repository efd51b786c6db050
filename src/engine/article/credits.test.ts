import { describe, expect, test } from 'vitest';
import { parseArticle } from './parse';

const STORY = [
  'Varn-Brücke gesperrt',
  'Die Straßenbehörde hat die Varn-Brücke am Montagabend gesperrt, nachdem Risse an zwei der vier Seile entdeckt worden waren.',
  'Die Fähren fahren ab Mittwoch sechsmal öfter am Tag, teilten die Betreiber mit.',
];

describe('a closing line of agencies and initials', () => {
  test.each([
    ['dpa/lq', ['dpa']],
    ['AFP/rts', ['AFP']],
    ['(ap, dpa)', ['AP', 'dpa']],
    ['Reuters/jlo', ['Reuters']],
    ['jlo/AFP', ['AFP']],
    ['hs/dpa/AFP', ['dpa', 'AFP']],
    ['lq (dpa)', ['dpa']],
    ['(SZ/dpa/rtr)', ['dpa', 'Reuters']],
    ['(dpa-AFX)', ['dpa']],
    ['dpa', ['dpa']],
    ['afp', ['AFP']],
    ['(mit Material von dpa)', ['dpa']],
    ['red, ORF.at/APA', ['APA']],
    ['— Reuters', ['Reuters']],
    ['© AFP', ['AFP']],
    ['Associated Press/jlo', ['AP']],
    ['(APA, 3.3.2026)', ['APA']],
    ['(lq)', []],
    ['lq/mo', []],
  ])('%s', (line, agencies) => {
    const article = parseArticle([...STORY, line].join('\n\n'));
    expect(article.paragraphs.at(-1)?.role).toBe('credit');
    expect(article.agencies).toEqual(agencies);
  });

  test.each(['Ja, ja', 'tt', 'And/or', 'A/B', 'He has it.', 'AP Müller sagte nichts', 'Wer/was'])(
    'is none: %s',
    (line) => {
      const article = parseArticle([...STORY, line, ...STORY.slice(1)].join('\n\n'));
      expect(article.paragraphs[STORY.length]?.role).not.toBe('credit');
    },
  );

  test('behind the last sentence it leaves the paragraph body', () => {
    const signed = [...STORY.slice(0, -1), `${STORY.at(-1)} (dpa/lq)`];
    const article = parseArticle(signed.join('\n\n'));
    expect(article.paragraphs.at(-1)?.role).toBe('body');
    expect(article.agencies).toEqual(['dpa']);
    expect(parseArticle([...STORY, 'Er nannte es „teuer“ (und das ist es).'].join('\n\n')).agencies).toEqual([]);
  });
});
