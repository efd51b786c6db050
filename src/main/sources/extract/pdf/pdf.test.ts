import { describe, expect, it } from 'vitest';
import { articleLines, type DrawnText, extracted, failureOf, pdf, protectedPdf, typeset } from '../testing';

const one =
  'The har~bour bridge was closed to all traf~fic late on Mon~day after in~spectors found a crack in one of the steel hang~ers that carry its deck, the trans~port au~thority of the city said in a state~ment that it pub~lished shortly be~fore mid~night.';
const two =
  'The cross~ing, which carries 38,000 ve~hicles a day, could stay shut for six weeks, ac~cording to the chief en~gineer, who said that nobody would open it until she was cer~tain of it, and that cer~tainty takes its time.';
const three =
  'Buses will be di~verted through the tun~nel, where the speed limit is to be low~ered, and two ex~tra fer~ries will run from early morn~ing until ten at night, the au~thority said, with~out any change of the fares.';
const whole = (text: string) => text.replaceAll('~', '');

const body = (text: string) => `body\t${whole(text)}\n`;

describe('a PDF', () => {
  it('of one column has its paragraphs, with split words rejoined', async () => {
    const box = { left: 70, width: 300 };
    const first = await typeset(one, { ...box, top: 700 });
    const second = await typeset(two, { ...box, top: 680 - first.length * 12 });
    expect(first.some(({ text }) => text.endsWith('-'))).toBe(true);
    const source = await extracted(
      await pdf([[{ text: 'Harbour bridge closes', at: [70, 740], size: 24 }, ...first, ...second]]),
    );
    expect(articleLines(source)).toBe(`headline\tHarbour bridge closes\n${body(one)}${body(two)}`);
    expect(source).toMatchObject({ kind: 'pdf', encoding: null, problems: [] });
    expect(source.metadata.headline).toEqual({ value: 'Harbour bridge closes', from: 'page' });
  });

  it('of two columns is read down each, and on where a sentence continues', async () => {
    const lines = await typeset(`${one} ${two} ${three}`, { left: 0, top: 0, width: 210 });
    const half = Math.ceil(lines.length / 2);
    const column = (from: number, to: number, left: number) =>
      lines.slice(from, to).map(({ text }, i): DrawnText => ({ text, at: [left, 700 - i * 12] }));
    // DrawnText line by line across the columns, as some programs do.
    const drawn = [...column(0, half, 60), ...column(half, lines.length, 300)].sort((a, b) => b.at[1] - a.at[1]);
    const source = await extracted(
      await pdf([[{ text: 'Harbour bridge closes after a crack is found', at: [60, 740], size: 22 }, ...drawn]]),
    );
    expect(articleLines(source)).toBe(
      `headline\tHarbour bridge closes after a crack is found\nbody\t${whole(`${one} ${two} ${three}`)}\n`,
    );
  });

  it('with indented paragraphs has them separate', async () => {
    const box = { left: 70, width: 300 };
    const first = await typeset(one, { ...box, top: 700 });
    const second = await typeset(two, { ...box, top: 700 - first.length * 12 });
    const setIn = second.map(({ text, at }, i): DrawnText => ({ text, at: [at[0] + (i === 0 ? 12 : 0), at[1]] }));
    expect(articleLines(await extracted(await pdf([[...first, ...setIn]])))).toBe(body(one) + body(two));
  });

  it('of several pages has running heads and page numbers as clutter, and paragraphs that span pages', async () => {
    const lines = await typeset(`${one} ${two}`, { left: 70, top: 700, width: 300 });
    const page = (number: number, text: readonly DrawnText[]) => [
      { text: 'The Meridian Post', at: [70, 810] as const },
      ...text.map((line, i): DrawnText => ({ ...line, at: [70, 700 - i * 12] })),
      { text: `Page ${number} of 2`, at: [280, 30] as const },
    ];
    const source = await extracted(await pdf([page(1, lines.slice(0, 4)), page(2, lines.slice(4))]));
    expect(articleLines(source)).toBe(
      `${`body\t${whole(`${one} ${two}`)}\n`}${['The Meridian Post', 'Page 1 of 2', 'The Meridian Post', 'Page 2 of 2']
        .map((text) => `boilerplate\t${text}\n`)
        .join('')}`,
    );
  });

  it('keeps a compound whose hyphen is at the end of a line', async () => {
    const lines: DrawnText[] = [
      'The long-term plan was dropped, and nobody spoke of the long-',
      'term cost of that.',
    ].map((text, i) => ({
      text,
      at: [70, 700 - i * 12],
    }));
    expect((await extracted(await pdf([lines]))).text).toContain('the long-term cost of that.');
  });
});

describe('a PDF that cannot be read says what to do', () => {
  it('when it is damaged', async () => {
    const bytes = await pdf([[{ text: one, at: [70, 700] }]]);
    for (const damaged of [
      Buffer.from('%PDF-1.7\nnothing of the sort'),
      Buffer.concat([bytes.subarray(0, 200), Buffer.alloc(300, 7)]),
    ]) {
      expect(await failureOf(damaged, { name: 'a.pdf' })).toEqual({
        code: 'damaged',
        message: '“a.pdf” is damaged. Open it in a PDF viewer and print it to a new PDF.',
      });
    }
  });

  it('when it is a scan of pages', async () => {
    expect(await failureOf(await pdf([[], []]), { name: 'a.pdf' })).toEqual({
      code: 'no-text',
      message: '“a.pdf” has no text (a scan?). Run OCR and import it again.',
    });
  });

  it('when some of its pages are scans, and keeps the text of the others', async () => {
    const { problems, text } = await extracted(await pdf([await typeset(one, { left: 70, top: 700, width: 300 }), []]));
    expect(text).toBe(whole(one));
    expect(problems).toMatchObject([
      { code: 'incomplete', message: 'Page 2 of “a” has no text (a scan?). Run OCR and import it again.' },
    ]);
  });

  it('when it needs a password', async () => {
    expect(await failureOf(await protectedPdf(), { name: 'a.pdf' })).toEqual({
      code: 'protected',
      message: '“a.pdf” is protected by a password. Save a copy without one.',
    });
  });
});
