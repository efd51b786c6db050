import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docx, extracted, failureOf, told, wordParagraph } from '../testing';

const sentence = 'The harbour bridge was closed to all traffic late on Monday, the transport authority said.';

describe('a Word document', () => {
  it('has its title, headings, lists and tables in order', async () => {
    const table = `<w:tbl>${[
      ['Bus', '1.20'],
      ['Ferry', '2.40'],
    ]
      .map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${wordParagraph(cell)}</w:tc>`).join('')}</w:tr>`)
      .join('')}</w:tbl>`;
    const bytes = docx(
      wordParagraph('Harbour bridge closes', 'Title') +
        wordParagraph(sentence) +
        wordParagraph('What it costs', 'Heading2') +
        wordParagraph(`${sentence} &amp; more.`) +
        table,
    );
    const source = await extracted(bytes, { name: 'a.txt' });
    expect(source.kind).toBe('docx');
    expect(told(source)).toBe(
      `headline\tHarbour bridge closes\nbody\t${sentence}\ncrosshead\tWhat it costs\nbody\t${sentence} & more.\nbody\tBus\t1.20\nbody\tFerry\t2.40\n`,
    );
    expect(source.metadata.headline).toEqual({ value: 'Harbour bridge closes', from: 'document' });
  });
});

describe('a Word document that cannot be read says what to do', () => {
  it('when it would unpack to gigabytes', async () => {
    const bomb = docx(wordParagraph(sentence), { 'word/comments.xml': new Uint8Array(32 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(100 * 1024);
    expect(await failureOf(bomb, { name: 'a.docx' })).toMatchObject({
      code: 'too-large',
      message: expect.stringMatching(/^“a\.docx” unpacks to far more than its size; .+\.$/),
    });
  });

  it('when it unpacks to more than it declares', async () => {
    const bytes = Buffer.from(docx(wordParagraph(sentence.repeat(500))));
    // The size in the central directory and in the local header, made small.
    const size = Buffer.alloc(4);
    const declared = strToU8(`<w:t`).length;
    for (const [signature, at, name] of [
      [0x02014b50, 24, 46],
      [0x04034b50, 22, 30],
    ] as const) {
      for (let offset = 0; offset < bytes.length - 4; offset += 1) {
        if (bytes.readUInt32LE(offset) !== signature) continue;
        if (bytes.subarray(offset + name, offset + name + 17).toString() !== 'word/document.xml') continue;
        size.writeUInt32LE(declared);
        size.copy(bytes, offset + at);
      }
    }
    expect(await failureOf(bytes)).toMatchObject({ code: 'too-large' });
  });

  it('when it is damaged', async () => {
    const bytes = docx(wordParagraph(sentence));
    expect(await failureOf(bytes.subarray(0, bytes.length - 40), { name: 'a.docx' })).toEqual({
      code: 'damaged',
      message: '“a.docx” is damaged; open it in a word processor and save it anew.',
    });
    expect(await failureOf(docx('<w:p><unclosed>'))).toMatchObject({ code: 'damaged' });
  });

  it.each([
    [
      'another Office document',
      zipSync({ 'xl/workbook.xml': strToU8('<x/>') }),
      /Save it as DOCX, PDF or plain text\.$/,
    ],
    ['a packed folder', zipSync({ 'a.txt': strToU8('A') }), /Unzip it, then import the files inside\.$/],
    ['an old Word file', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /Save it as DOCX, then import that\.$/],
    ['rich text', Buffer.from('{\\rtf1 A}'), /Save it as DOCX or plain text, then import that\.$/],
  ])('when it is %s', async (_what, bytes, sentenceEnd) => {
    expect(await failureOf(Buffer.from(bytes))).toMatchObject({
      code: 'bad-request',
      message: expect.stringMatching(sentenceEnd),
    });
  });
});
