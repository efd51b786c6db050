import { describe, expect, it } from 'vitest';
import { articleLines, type DrawnText, extracted, pdf, typeset } from '../testing';
import { foliosOf, jumpOf } from './jumps';

const TITLE = 'Ferry strike ends after nine days';
const LEAD =
  'The crews of the Wexmouth ferries went back to work on Monday after their union and the harbour board agreed on a new roster, both sides said in a joint statement.';
const NEXT =
  'The first boat left at six in the morning with eleven passengers on board, most of them nurses on their way to the hospital across the bay.';
const LAST =
  'The board is to meet again on Thursday to decide who pays for the nine days, and the union wants to be heard before it does, a spokesman said.';
const OTHER = 'Lighthouse of Brannock for sale';
const OTHER_LEAD =
  'The lighthouse of Brannock is for sale, the harbour board said on Tuesday, and whoever buys it must keep its lamp lit from dusk to dawn.';
const OTHER_NEXT =
  'No keeper has lived in the tower since 1998, and its stairs are closed to visitors because two of the landings have rusted through.';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width?: number;
}

/** Paragraphs below each other, and where the next one would begin. */
async function column(texts: readonly string[], { left, top, width = 150 }: Box) {
  const lines: DrawnText[] = [];
  let next = top;
  for (const text of texts) {
    const paragraph = await typeset(text, { left, top: next, width });
    // Indented, as in newspapers.
    lines.push(...paragraph.map(({ text, at }, i): DrawnText => ({ text, at: [at[0] + (i === 0 ? 8 : 0), at[1]] })));
    next -= paragraph.length * 12;
  }
  return { lines, next };
}

const head = (text: string, at: readonly [number, number], size: number): DrawnText => ({ text, at, size });
const body = (...texts: readonly string[]) => texts.map((text) => `body\t${text}\n`).join('');
const clutter = (...texts: readonly string[]) => texts.map((text) => `boilerplate\t${text}\n`).join('');
const read = async (...pages: readonly (readonly DrawnText[])[]) => {
  const source = await extracted(await pdf(pages), { name: 'a.pdf' });
  return { told: articleLines(source), problems: source.problems.map(({ message }) => message) };
};
const TWO = [
  '“a.pdf” has 2 stories. The one with the largest headline is the article. The others are hidden as clutter.',
];

describe('a second story in a PDF is clutter', () => {
  it('below the columns of the first', async () => {
    const [one, two] = [await column([LEAD], { left: 40, top: 700 }), await column([NEXT], { left: 216, top: 700 })];
    const [three, four] = [
      await column([OTHER_LEAD], { left: 40, top: 440 }),
      await column([OTHER_NEXT], { left: 216, top: 440 }),
    ];
    const page = [...one.lines, ...two.lines, ...three.lines, ...four.lines];
    const { told, problems } = await read([head(TITLE, [40, 740], 26), head(OTHER, [40, 465], 18), ...page]);
    expect(told).toBe(`headline\t${TITLE}\n${body(LEAD, NEXT)}${clutter(OTHER, OTHER_LEAD, OTHER_NEXT)}`);
    expect(problems).toEqual(TWO);
  });

  it('in a column beside the first', async () => {
    const [one, two, three] = [
      await column([LEAD], { left: 40, top: 700 }),
      await column([NEXT], { left: 216, top: 700 }),
      await column([OTHER_LEAD, OTHER_NEXT], { left: 392, top: 690 }),
    ];
    const page = [...one.lines, ...two.lines, ...three.lines];
    const titles = [head(TITLE, [40, 740], 22), head('Lighthouse for sale', [392, 712], 16)];
    const { told, problems } = await read([...titles, ...page]);
    expect(told).toBe(
      `headline\t${TITLE}\n${body(LEAD, NEXT)}${clutter('Lighthouse for sale', OTHER_LEAD, OTHER_NEXT)}`,
    );
    expect(problems).toEqual(TWO);
  });

  it.each([
    ['a byline', 'By Aune Brandt', OTHER_LEAD],
    ['a dateline', null, `BRANNOCK (Reuters) - ${OTHER_LEAD}`],
  ])('below the first in a single column, with its own %s', async (_what, byline, lead) => {
    const one = await column([LEAD, NEXT], { left: 60, top: 700, width: 300 });
    const two = await column([lead, OTHER_NEXT], { left: 60, top: one.next - 80, width: 300 });
    const bylines = byline === null ? [] : [head(byline, [60, one.next - 60], 10)];
    const titles = [head(TITLE, [60, 740], 26), head(OTHER, [60, one.next - 36], 18)];
    const { told, problems } = await read([...titles, ...bylines, ...one.lines, ...two.lines]);
    const rest = byline === null ? [lead, OTHER_NEXT] : [byline, lead, OTHER_NEXT];
    expect(told).toBe(`headline\t${TITLE}\n${body(LEAD, NEXT)}${clutter(OTHER, ...rest)}`);
    expect(problems).toEqual(TWO);
  });

  it('above the first, whose headline is larger', async () => {
    const one = await column([OTHER_LEAD], { left: 60, top: 700, width: 300 });
    const two = await column([LEAD, NEXT], { left: 60, top: one.next - 80, width: 300 });
    const titles = [
      head(OTHER, [60, 740], 16),
      head('By Aune Brandt', [60, 722], 10),
      head(TITLE, [60, one.next - 46], 26),
    ];
    const { told } = await read([...titles, ...one.lines, ...two.lines]);
    expect(told).toBe(`${clutter(OTHER, 'By Aune Brandt', OTHER_LEAD)}headline\t${TITLE}\n${body(LEAD, NEXT)}`);
  });
});

describe('a heading inside an article begins no new story', () => {
  it('in a single column, however large it is', async () => {
    const one = await column([LEAD], { left: 60, top: 700, width: 300 });
    const two = await column([NEXT], { left: 60, top: one.next - 50, width: 300 });
    const titles = [head(TITLE, [60, 740], 26), head('A long night', [60, one.next - 30], 18)];
    const { told, problems } = await read([...titles, ...one.lines, ...two.lines]);
    expect(told).toBe(`headline\t${TITLE}\n${body(LEAD)}crosshead\tA long night\n${body(NEXT)}`);
    expect(problems).toEqual([]);
  });

  it('among columns, if it is little larger than the text', async () => {
    const one = await column([LEAD], { left: 40, top: 700 });
    const two = await column([NEXT], { left: 40, top: one.next - 26 });
    const three = await column([LAST, LEAD.replace('Monday', 'Tuesday')], { left: 216, top: 700 });
    const titles = [head(TITLE, [40, 740], 26), head('A long night', [40, one.next - 12], 13)];
    const { told, problems } = await read([...titles, ...one.lines, ...two.lines, ...three.lines]);
    expect(told).toContain(`${body(LEAD)}crosshead\tA long night\n${body(NEXT, LAST)}`);
    expect(problems).toEqual([]);
  });
});

describe('an article that continues on another page', () => {
  it('resumes after the line that says so, not in the story before that line', async () => {
    const [one, two] = [await column([LEAD], { left: 40, top: 700 }), await column([NEXT], { left: 216, top: 700 })];
    const [three, four] = [
      await column([OTHER_LEAD], { left: 40, top: 440 }),
      await column([OTHER_NEXT], { left: 216, top: 440 }),
    ];
    const first = [...one.lines, ...two.lines, ...three.lines, ...four.lines];
    const titles = [head(TITLE, [40, 740], 26), head(OTHER, [40, 465], 18)];
    const to = head('See FERRY, page A4', [230, two.next - 12], 8);
    const rest = await column([LAST], { left: 40, top: 730 });
    const away = await column([OTHER_NEXT.replace('1998', '1999')], { left: 40, top: rest.next - 60 });
    const second = [
      head('FERRY: Continued from page 1', [40, 750], 14),
      ...rest.lines,
      head('LIGHTHOUSE, from Page A1', [40, rest.next - 40], 14),
      ...away.lines,
    ];
    const { told, problems } = await read([...titles, ...first, to], second);
    expect(told).toBe(
      `headline\t${TITLE}\n${body(LEAD, NEXT)}${clutter('See FERRY, page A4', OTHER, OTHER_LEAD, OTHER_NEXT)}` +
        `${clutter('FERRY: Continued from page 1')}${body(LAST)}${clutter('LIGHTHOUSE, from Page A1', OTHER_NEXT.replace('1998', '1999'))}`,
    );
    expect(problems).toEqual(TWO);
  });

  it('stays one paragraph where a reference to another page interrupts a sentence', async () => {
    const lines = await typeset(LEAD, { left: 60, top: 700, width: 200 });
    const [first, second] = [lines.slice(0, 2), lines.slice(2)];
    const turned = second.map(({ text }, i): DrawnText => ({ text, at: [60, 700 - i * 12] }));
    const { told } = await read(
      [head(TITLE, [60, 740], 26), ...first, head('Continued on page 3', [60, 670], 8)],
      [head('FERRY', [60, 760], 10), head('Continued from page 1', [60, 730], 8), ...turned],
    );
    expect(told).toContain(`body\t${LEAD}\n`);
  });
});

describe('folios are clutter', () => {
  it.each([
    ['4 | News', 'skerryherald.example'],
    ['NEWS', 'A4'],
    ['The Skerry Herald – 4', 'Seite 4'],
    ['www.skerryherald.example/news', '12'],
  ])('such as %s and %s', async (left, right) => {
    const { lines } = await column([LEAD, NEXT], { left: 60, top: 700, width: 300 });
    const page = [head(TITLE, [60, 740], 26), ...lines, head(left, [60, 30], 8), head(right, [420, 30], 8)];
    const { told } = await read(page);
    const [headline, first, second, ...rest] = told.split('\n').filter(Boolean);
    expect([headline, first, second]).toEqual([`headline\t${TITLE}`, `body\t${LEAD}`, `body\t${NEXT}`]);
    // A number alone is known from other documents, and comes after all pages.
    expect(rest.join(' ').replaceAll('boilerplate\t', '')).toBe(`${left} ${right}`);
    expect(rest.every((line) => line.startsWith('boilerplate'))).toBe(true);
  });

  it('but not a date or the last lines of the text', () => {
    const line = (text: string, baseline: number) => ({ text, left: 60, right: 200, baseline, size: 10 });
    const date = line('3 March 2026', 800);
    const text = [line('The first boat left at six with some', 62), line('12 passengers on board, most of them', 50)];
    const folio = line('Skerry Herald 4', 25);
    const frame = { height: 842, usual: 10, heads: new Set<never>(), isDate: (text: string) => text === date.text };
    expect([...foliosOf([date, ...text, folio], frame)]).toEqual([folio]);
    expect([...foliosOf([date, ...text], frame)]).toEqual([]);
  });
});

describe('lines that refer to another page', () => {
  it.each([
    ['Continued on page 5', 'to'],
    ['See BRIDGE, Page A4', 'to'],
    ['Fortsetzung auf Seite 4', 'to'],
    ['Lire la suite page 5', 'to'],
    ['Continúa en la página 7', 'to'],
    ['Vervolg op pagina 3', 'to'],
    ['Окончание на стр. 4', 'to'],
    ['下转第4版', 'to'],
    ['BRIDGE: Continued from page 4', 'from'],
    ['From Page A1', 'from'],
    ["Cont'd from p. 1", 'from'],
    ['Fortsetzung von Seite 1', 'from'],
    ['Suite de la page 1', 'from'],
    ['Viene de la página 1', 'from'],
    ['Segue da pagina 1', 'from'],
    ['上接第1版', 'from'],
    ['The passage that he read aloud was from page 12', null],
    ['and the talks between both sides continued on page after page', null],
    ['She has asked for a list of every crossing', null],
    [`${'see '.repeat(20_000)}page 4`, null],
  ])('%s', (line, jump) => {
    expect(jumpOf(line)).toBe(jump);
  });
});
