/** Draws times over sizes as an SVG chart. Both axes are logarithmic: a straight line of slope one is linear growth. */

interface Series {
  readonly name: string;
  readonly color: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** Shown beside the last point: why the line ends there. */
  readonly ending?: string;
}

const WIDTH = 800;
const HEIGHT = 480;
const MARGIN = { left: 80, right: 170, top: 56, bottom: 60 };

/** The powers of ten that span all values. */
function decades(values: readonly number[]): readonly number[] {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  return Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index));
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Draws the series as SVG; x and y must be above 0. */
export function chart(title: string, xLabel: string, yLabel: string, series: readonly Series[]): string {
  const points = series.flatMap((each) => each.points);
  const [xs, ys] = [decades(points.map(({ x }) => x)), decades(points.map(({ y }) => y))];
  const scale = (value: number, ticks: readonly number[], from: number, to: number): number => {
    const [low, high] = [Math.log10(ticks[0] ?? 1), Math.log10(ticks.at(-1) ?? 1)];
    return Math.round((from + ((Math.log10(value) - low) / (high - low)) * (to - from)) * 10) / 10;
  };
  const [right, bottom] = [WIDTH - MARGIN.right, HEIGHT - MARGIN.bottom];
  const x = (value: number) => scale(value, xs, MARGIN.left, right);
  const y = (value: number) => scale(value, ys, bottom, MARGIN.top);
  const text = (at: readonly [number, number], content: string, more = '') =>
    `<text x="${at[0]}" y="${at[1]}" ${more}>${escaped(content)}</text>`;
  const grid = (from: readonly [number, number], to: readonly [number, number]) =>
    `<line x1="${from[0]}" y1="${from[1]}" x2="${to[0]}" y2="${to[1]}" stroke="#d5d5d5"/>`;
  const drawn = series.flatMap(({ name, color, points: own, ending }) => {
    const last = own.at(-1);
    if (last === undefined) return [];
    const beside = x(last.x) + 10;
    return [
      `<polyline fill="none" stroke="${color}" stroke-width="2.5" points="${own.map((p) => `${x(p.x)},${y(p.y)}`).join(' ')}"/>`,
      ...own.map((p) => `<circle cx="${x(p.x)}" cy="${y(p.y)}" r="4" fill="${color}"/>`),
      text([beside, y(last.y) + 5], name, `fill="${color}" font-weight="bold"`),
      ...(ending === undefined ? [] : [text([beside, y(last.y) + 22], ending, `fill="${color}"`)]),
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="14" fill="#222">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    text([MARGIN.left, 30], title, 'font-size="17" font-weight="bold"'),
    ...xs.flatMap((value) => [
      grid([x(value), MARGIN.top], [x(value), bottom]),
      text([x(value), bottom + 22], value.toLocaleString('en'), 'text-anchor="middle"'),
    ]),
    ...ys.flatMap((value) => [
      grid([MARGIN.left, y(value)], [right, y(value)]),
      text([MARGIN.left - 10, y(value) + 5], value.toLocaleString('en'), 'text-anchor="end"'),
    ]),
    text([(MARGIN.left + right) / 2, HEIGHT - 14], xLabel, 'text-anchor="middle"'),
    text([0, 0], yLabel, `text-anchor="middle" transform="translate(22 ${(MARGIN.top + bottom) / 2}) rotate(-90)"`),
    ...drawn,
    '</svg>',
    '',
  ].join('\n');
}
