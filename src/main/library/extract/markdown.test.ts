import { describe, expect, it } from 'vitest';
import { extracted, told } from './testing';

const LEAD = 'The crews of the Wexmouth ferries went back to work on Monday, their union and the harbour board said.';
const LAST = 'The first boat left at six in the morning with eleven passengers on board.';

describe('the notes of a Markdown file', () => {
  it('are clutter, and their marks are not in the text', async () => {
    const text = `# Ferry strike ends\r\n\r\n${LEAD}[^1] [^b]\r\n\r\n[^1]: The board has\r\nseven members.\r\n\r\n${LAST}\r\n\r\n[^b]: So the *union* says.\r\n`;
    expect(told(await extracted(text, { name: 'a.md' }))).toBe(
      `headline\tFerry strike ends\nbody\t${LEAD}\nbody\t${LAST}\nboilerplate\tThe board has seven members.\nboilerplate\tSo the union says.\n`,
    );
  });

  it('made to take long are read', async () => {
    const text = `# Ferry strike ends\n\n${LEAD}\n\n${'[^'.repeat(50_000)}\n\n${'[^1]: a\n'.repeat(20_000)}`;
    const source = await extracted(text, { name: 'a.md' });
    expect(source.text).toContain(LEAD);
  });
});
