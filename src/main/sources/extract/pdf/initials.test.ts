import { describe, expect, it } from 'vitest';
import { articleLines, type DrawnText, extracted, failureOf, pdf, typeset } from '../testing';

const HEAD: DrawnText = { text: 'Ferry strike ends after nine days', at: [60, 780], size: 24 };
const BYLINE: DrawnText = { text: 'By Aune Brandt', at: [60, 750], size: 10 };
const LEAD =
  'The crews of the Wexmouth ferries went back to work on Monday after their union and the harbour board agreed on a new roster, both sides said in a joint statement that took them the whole night.';
const NEXT =
  'The first boat left at six in the morning with eleven passengers on board, most of them nurses on their way to the hospital across the bay.';
const LEFT = 60;
const TOP = 700;
const WIDTH = 220;
const LEADING = 12;

interface Cap {
  /** Its depth in lines; 0 for one that sits on the first line and rises above it. */
  readonly deep: number;
  readonly gap?: number;
  /** How far left of the column it hangs. */
  readonly hanging?: number;
  readonly isLast?: boolean;
  readonly mark?: 'with' | 'small';
}

/** The lines of a paragraph with its first letter as an initial, the first baseline at `top`. */
async function withCap(
  text: string,
  { deep, gap = 3, hanging = 0, isLast = false, mark }: Cap,
  left = LEFT,
  top = TOP,
) {
  const size = deep === 0 ? 22 : (deep - 1) * LEADING + 10;
  const capWidth = size * 0.75 + gap;
  const letter = text.charAt(0);
  const baseline = top - Math.max(0, deep - 1) * LEADING;
  const inset = hanging > 0 ? 0 : capWidth;
  const markWidth = mark === 'small' ? 5 : 0;
  const cap: DrawnText = {
    text: `${mark === 'with' ? '“' : ''}${letter}`,
    at: [left - hanging + markWidth, baseline],
    size,
  };
  const first = await typeset(text.slice(1), { left: left + inset + markWidth, top, width: WIDTH - inset });
  const narrow = first.slice(0, Math.max(1, deep));
  const rest = first
    .slice(narrow.length)
    .map(({ text }) => text)
    .join(' ');
  const wide = rest === '' ? [] : await typeset(rest, { left, top: top - narrow.length * LEADING, width: WIDTH });
  const small: DrawnText[] = mark === 'small' ? [{ text: '“', at: [left, top], size: 10 }] : [];
  const lines = [...narrow, ...wide];
  return {
    drawn: isLast ? [...lines, ...small, cap] : [...small, cap, ...lines],
    bottom: top - lines.length * LEADING,
  };
}

/** The article on a page with a headline, a byline, a paragraph with an initial, and another paragraph. */
async function articleWith(text: string, cap: Cap) {
  const { drawn, bottom } = await withCap(text, cap);
  const next = await typeset(NEXT, { left: LEFT, top: bottom - LEADING, width: WIDTH });
  return articleLines(await extracted(await pdf([[HEAD, BYLINE, ...drawn, ...next]])));
}

const right = (lead: string) => `headline\t${HEAD.text}\nbyline\t${BYLINE.text}\nbody\t${lead}\nbody\t${NEXT}\n`;

describe('a drop cap is the first letter of its word', () => {
  it.each<[string, Cap]>([
    ['two lines deep', { deep: 2 }],
    ['three lines deep', { deep: 3 }],
    ['five lines deep', { deep: 5 }],
    ['raised above its line', { deep: 0 }],
    ['with much room after it', { deep: 3, gap: 12 }],
    ['close to its text', { deep: 3, gap: -2 }],
    ['in the margin', { deep: 3, hanging: 30 }],
    ['drawn after the text', { deep: 3, isLast: true }],
    ['raised, and drawn after the text', { deep: 0, isLast: true }],
  ])('%s', async (_layout, cap) => {
    expect(await articleWith(LEAD, cap)).toBe(right(LEAD));
  });

  it.each<[string, Cap]>([
    ['of its size', { deep: 3, mark: 'with' }],
    ['of the size of the text', { deep: 3, mark: 'small' }],
    ['of the size of the text, drawn first', { deep: 2, mark: 'small', isLast: true }],
  ])('after a quotation mark %s', async (_layout, cap) => {
    const quotation = LEAD.replace(', both sides said', ',” both sides said');
    expect(await articleWith(quotation, cap)).toBe(right(`“${quotation}`));
  });

  it.each([
    'A lorry carrying twenty tonnes of apples overturned on the coast road near Selm on Tuesday and blocked both lanes for five hours.',
    'After the vote nobody on the quay cheered, since nine days without wages had left the crews too tired for it, they said.',
    'All boats of the harbour board are back at the quay, and the crews are to be paid for the nine days they did not work.',
    'I wanted to be on the first boat, said a nurse who had walked to the hospital for nine days in the rain of early March.',
    'In the harbour of Wexmouth the horns of four boats were to be heard at six, for the first time in nine days, on Monday.',
    'A British skipper was the first to cross the bay, with a crew of volunteers from the lifeboat station, early on Monday.',
    'Élise Brandt, who had spoken for the crews, was not on board of the first boat, since she had slept through the morning.',
  ])('and a separate word only where it is one: %s', async (text) => {
    expect(await articleWith(text, { deep: 3 })).toBe(right(text));
  });

  it('of a paragraph with fewer lines than the initial', async () => {
    const short = 'The strike is over, and nobody is sorry for it.';
    const { drawn } = await withCap(short, { deep: 4 });
    const next = await typeset(NEXT, { left: LEFT, top: TOP - 5 * LEADING, width: WIDTH });
    expect(articleLines(await extracted(await pdf([[HEAD, BYLINE, ...drawn, ...next]])))).toBe(right(short));
  });

  it('in any column, and in the middle of an article, if a paragraph begins with it', async () => {
    const first = await withCap(LEAD, { deep: 3 });
    const second = await withCap(NEXT, { deep: 2 }, 320);
    const third = await withCap(LEAD.replace('Monday', 'Tuesday'), { deep: 3 }, 320, second.bottom);
    const source = await extracted(await pdf([[HEAD, BYLINE, ...first.drawn, ...second.drawn, ...third.drawn]]));
    expect(articleLines(source)).toBe(`${right(LEAD)}body\t${LEAD.replace('Monday', 'Tuesday')}\n`);
  });
});

describe('a PDF with nothing but drop caps', () => {
  const caps = (count: number) =>
    Array.from({ length: count }, (_, i): DrawnText => {
      const size = 12 + (i % 7) * 6;
      return {
        text: String.fromCharCode(65 + (i % 26)),
        at: [40 + (i % 10) * 52, 780 - Math.floor(i / 10) * 0.7],
        size,
      };
    });

  it('is read, with each of its letters', async () => {
    const source = await extracted(await pdf([caps(50), caps(1500)]));
    expect(source.text.match(/\p{L}/gu)?.length).toBe(1550);
  });

  it('counts as a picture if it has only a few letters', async () => {
    expect(await failureOf(await pdf([caps(5)]))).toMatchObject({ code: 'no-text' });
  });
});
