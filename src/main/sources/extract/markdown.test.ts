import { describe, expect, it } from 'vitest';
import { extractArticle } from './extractArticle';
import { articleLines, extracted } from './testing';

const LEAD = 'The crews of the Wexmouth ferries went back to work on Monday, their union and the harbour board said.';
const LAST = 'The first boat left at six in the morning with eleven passengers on board.';

describe('the notes of a Markdown file', () => {
  it('are clutter, and their marks are left out of the text', async () => {
    const text = `# Ferry strike ends\r\n\r\n${LEAD}[^1] [^b]\r\n\r\n[^1]: The board has\r\nseven members.\r\n\r\n${LAST}\r\n\r\n[^b]: So the *union* says.\r\n`;
    expect(articleLines(await extracted(text, { name: 'a.md' }))).toBe(
      `headline\tFerry strike ends\nbody\t${LEAD}\nbody\t${LAST}\nboilerplate\tThe board has seven members.\nboilerplate\tSo the union says.\n`,
    );
  });

  it('made to take long are read', async () => {
    const text = `# Ferry strike ends\n\n${LEAD}\n\n${'[^'.repeat(50_000)}\n\n${'[^1]: a\n'.repeat(20_000)}`;
    const source = await extracted(text, { name: 'a.md' });
    expect(source.text).toContain(LEAD);
  });
});

describe('a Markdown file made to break its parser', () => {
  it.each(['[a](', '*a_', '~~a', '[[', '<a ', 'a@', '`a'])('of 50,000 times %j is read', async (mark) => {
    const source = await extracted(`# Ferry strike ends\n\n${LEAD}\n\n${mark.repeat(50_000)}\n\n*${LAST}*`, {
      name: 'a.md',
    });
    expect(source.text).toContain(LEAD);
    expect(source.text).toContain(LAST);
    expect(source.text).not.toContain(`*${LAST}`);
  });

  it.each(['> ', '>', '- ', '1. '])('of 5,000 nested %j is refused in a sentence', async (mark) => {
    const markdown = `# Ferry strike ends\n\n${mark.repeat(5_000)}${LEAD}\n`;
    expect(await extractArticle(Buffer.from(markdown), { name: 'a.md' })).toEqual({
      ok: false,
      error: {
        code: 'too-large',
        message: '“a.md” is nested too deeply to be read as a page. Copy the article from it and paste it.',
      },
    });
  });
});
