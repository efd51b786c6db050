import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { articleLines, docx, extracted, failureOf, wordParagraph } from '../testing';

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
    expect(articleLines(source)).toBe(
      `headline\tHarbour bridge closes\nbody\t${sentence}\ncrosshead\tWhat it costs\nbody\t${sentence} & more.\nbody\tBus\t1.20\nbody\tFerry\t2.40\n`,
    );
    expect(source.metadata.headline).toEqual({ value: 'Harbour bridge closes', from: 'document' });
  });
});

describe('the notes of a Word document', () => {
  const relations =
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/endnotes" Target="endnotes.xml"/></Relationships>';
  const noted = (body: string) => {
    const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const notes = (kind: string, ids: readonly number[]) =>
      strToU8(
        `<?xml version="1.0"?><w:${kind}s ${w}>${ids.map((id) => `<w:${kind} w:id="${id}">${wordParagraph(`The ${kind} ${id} on it.`)}</w:${kind}>`).join('')}</w:${kind}s>`,
      );
    return docx(body, {
      'word/_rels/document.xml.rels': strToU8(relations),
      'word/footnotes.xml': notes('footnote', [2, 3]),
      'word/endnotes.xml': notes('endnote', [2]),
    });
  };
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const mark = (kind: string, id: number) =>
    `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:${kind}Reference w:id="${id}"/></w:r>`;
  const raised = (text: string) => `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>${text}</w:t></w:r>`;
  const next = 'The first boat left at six in the morning with eleven passengers on board.';

  it('are clutter, and their marks are left out of the text', async () => {
    const body =
      wordParagraph('Harbour bridge closes', 'Title') +
      `<w:p>${run(sentence)}${mark('footnote', 2)}${raised(',')}${mark('footnote', 3)}</w:p>` +
      `<w:p>${run('The deck')}${mark('endnote', 2)}${run(' is 40 m')}${raised('2')}${run(' large')}${raised('[7]')}${run('.')}</w:p>` +
      wordParagraph(next);
    expect(articleLines(await extracted(noted(body)))).toBe(
      `headline\tHarbour bridge closes\nbody\t${sentence}\nbody\tThe deck is 40 m2 large.\nbody\t${next}\n` +
        'boilerplate\tThe footnote 2 on it.\nboilerplate\tThe footnote 3 on it.\nboilerplate\tThe endnote 2 on it.\n',
    );
  });

  it('do not influence the role of the paragraph that refers to them', async () => {
    const paragraphs = (marks: string) =>
      [wordParagraph('Harbour bridge closes'), `<w:p>${run(sentence)}${marks}</w:p>`, wordParagraph(next)].join('');
    const roles = async (marks: string) =>
      articleLines(await extracted(noted(paragraphs(marks))))
        .split('\n')
        .slice(0, 3);
    expect(await roles(mark('footnote', 2))).toEqual(await roles(''));
  });

  it('and text deleted or moved away in tracked changes is left out', async () => {
    const gone = (name: string) =>
      `<w:${name} w:id="1" w:author="A"><w:r><w:delText>away</w:delText><w:t>away</w:t></w:r></w:${name}>`;
    const come = (name: string) => `<w:${name} w:id="1" w:author="A">${run(' here')}</w:${name}>`;
    const body = `<w:p>${run(sentence)}${gone('del')}${come('ins')}${gone('moveFrom')}${come('moveTo')}${run('.')}</w:p>`;
    expect(articleLines(await extracted(docx(body)))).toBe(`body\t${sentence} here here.\n`);
  });
});

describe('a Word document that cannot be read says what to do', () => {
  it('when it would unpack to gigabytes', async () => {
    const bomb = docx(wordParagraph(sentence), { 'word/comments.xml': new Uint8Array(32 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(100 * 1024);
    expect(await failureOf(bomb, { name: 'a.docx' })).toMatchObject({
      code: 'too-large',
      message: expect.stringMatching(/^“a\.docx” unpacks to far more than its size\. .+\.$/),
    });
  });

  it('when it unpacks to more than it declares', async () => {
    const bytes = Buffer.from(docx(wordParagraph(sentence.repeat(500))));
    // Understate the size in the central directory and in the local header.
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
      message: '“a.docx” is damaged. Open it in a word processor and save it again.',
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
