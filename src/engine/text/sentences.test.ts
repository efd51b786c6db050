import { describe, expect, it } from 'vitest';
import { languageData } from './language';
import { sentences } from './sentences';
import { tokenize } from './tokens';

function split(text: string, tag = 'en'): readonly string[] {
  const tokens = tokenize(text);
  return sentences(text, tokens, languageData(tag)).map(({ from, to }) =>
    text.slice(tokens[from]?.start, tokens[to - 1]?.end),
  );
}

describe('sentences', () => {
  it.each([
    ['Mr. Assad met Gen. Smith of the U.S. Army. He left.', 'en', 2],
    ['"Will it end?" he asked. "They believe so."', 'en', 2],
    ['George W. Bush spoke. No one came.', 'en', 2],
    ['It cost 1.5 million. It failed...', 'en', 2],
    ['Dr. Müller sagte ca. 20 Worte. Dann ging er.', 'de', 2],
    ['俄罗斯外长访问大马士革。会谈持续三小时。', 'zh', 2],
    ['هل انتهت الأزمة؟ لا أحد يعرف.', 'ar', 2],
    ['no full stop at all', 'en', 1],
  ])('%s', (text, tag, count) => {
    expect(split(text, tag)).toHaveLength(count);
    expect(split(text, tag).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });
});

it('reads a line of dot leaders once', () => {
  const text = `${'............ '.repeat(20_000)}a`;
  const tokens = tokenize(text);
  expect(sentences(text, tokens, languageData('en')).at(-1)?.to).toBe(tokens.length);
});
