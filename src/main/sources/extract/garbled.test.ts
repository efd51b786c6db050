import { describe, expect, it } from 'vitest';
import { extractArticle } from './extractArticle';

const STORY =
  'CafÃ© owner wonâ€™t reopen\n\nRenÃ© GrÃ¼n said he wouldnâ€™t reopen the CafÃ© after the fire â€“ the third this year.\n';

async function read(text: string, name: string, encoding?: string) {
  const read = await extractArticle(Buffer.from(text), { name, ...(encoding ? { encoding } : {}) });
  if (!read.ok) throw new Error(read.error.message);
  return {
    texts: read.value.article.paragraphs.map((paragraph) => paragraph.text),
    problems: read.value.problems.map(({ message }) => message),
  };
}

describe('text that was garbled before it was imported', () => {
  it('is mended, and the import says so', async () => {
    expect(await read(STORY, 'cafe.txt')).toEqual({
      texts: [
        'Café owner won’t reopen',
        'René Grün said he wouldn’t reopen the Café after the fire – the third this year.',
      ],
      problems: [
        '“cafe.txt” contained garbled text (“CafÃ©” instead of “Café”), which has been repaired. Check it against the original.',
      ],
    });
  });

  it('is mended in a page, too', async () => {
    const page = `<html><body><article><h1>A page</h1><p>${STORY.replaceAll('\n', ' ').repeat(4)}</p></article></body></html>`;
    const { texts, problems } = await read(page, 'cafe.html');
    expect(texts.join(' ')).toContain('René Grün said he wouldn’t reopen the Café after the fire – the third');
    expect(problems).toHaveLength(1);
  });

  it('has its entities replaced when it is plain text', async () => {
    const text =
      'Mayor&#8217;s plan\n\nThe plan would cost &amp;euro;35 million and take four years, the paper said.\n';
    expect(await read(text, 'plan.txt')).toEqual({
      texts: ['Mayor’s plan', 'The plan would cost €35 million and take four years, the paper said.'],
      problems: [
        '“plan.txt” contained garbled characters (“&#8217;” instead of “’”), which have been repaired. Check it against the original.',
      ],
    });
  });

  it('is only named where it may be intended', async () => {
    const { texts, problems } = await read('The sign read “CafÃ©”, and nobody knew why it did.', 'sign.txt');
    expect(texts).toEqual(['The sign read “CafÃ©”, and nobody knew why it did.']);
    expect(problems).toEqual([
      '“sign.txt” looks garbled in places (“CafÃ©”). If letters are wrong, get the text from its source again.',
    ]);
  });

  it('is left alone when the user chose the encoding', async () => {
    const { texts, problems } = await read(STORY, 'cafe.txt', 'UTF-8');
    expect(texts[0]).toBe('CafÃ© owner wonâ€™t reopen');
    expect(problems).toEqual([]);
  });
});
