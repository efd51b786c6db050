/**
 * `npm run bench:view`: response times of the window with two articles of 5,000 paragraphs, as ratios to a plain page
 * of the same text in the same Electron, and its memory. Reports only, asserts nothing.
 *
 * A response time is the time from an input, by its event's timestamp, to the second animation frame after it: by then
 * the first one has been laid out and painted. The longest frame is the longest pause between two frames in the time
 * after it.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { longArticles, type Texts } from './synthetic';

const ROOT = resolve(import.meta.dirname, '..');
const PARAGRAPHS = 5000;
const REPETITIONS = 24;
/** Milliseconds after an input during which its effects, such as smooth scrolling, are observed. */
const AFTERWARDS = 400;
/** Milliseconds after which the alignment of the articles counts as failed. */
const PATIENCE = 120_000;
/** Pixels of one turn of the wheel. */
const TURN = 600;
/** Typed into the search, one letter at a time. */
const TYPED = 'the government said that';

interface Answer {
  readonly answer: number;
  readonly longestFrame: number;
}

interface Action {
  readonly name: string;
  /** The event that starts the measurement. */
  readonly event: 'keydown' | 'wheel';
  /** Preparation before the first run. */
  readonly prepare?: (page: Page) => Promise<void>;
  readonly act: (page: Page, nth: number) => Promise<void>;
  readonly end?: (page: Page) => Promise<void>;
  /** The equivalent action on the plain page. */
  readonly plain: 'scroll' | 'find';
}

const press = (key: string) => (page: Page) => page.keyboard.press(key);
const turn = (page: Page) => page.mouse.wheel(0, TURN);
const typeInFind: Pick<Action, 'event' | 'prepare' | 'act' | 'end' | 'plain'> = {
  event: 'keydown',
  prepare: async (page) => {
    await page.keyboard.press('Control+f');
    await page.getByRole('search').getByRole('textbox').fill('');
  },
  act: (page, nth) =>
    page.keyboard.press(TYPED.charAt(nth % TYPED.length) === ' ' ? 'Space' : TYPED.charAt(nth % TYPED.length)),
  end: press('Escape'),
  plain: 'find',
};
const switchLayout = async (page: Page): Promise<void> => {
  await page.keyboard.press('l');
  await settled(page);
};

const actions: readonly Action[] = [
  { name: 'Side by side: a turn of the wheel', event: 'wheel', act: turn, plain: 'scroll' },
  { name: 'Side by side: N', event: 'keydown', act: press('n'), plain: 'scroll' },
  { name: 'Side by side: P', event: 'keydown', act: press('p'), plain: 'scroll' },
  { name: 'Side by side: a letter in find', ...typeInFind },
  { name: 'L, there and back', event: 'keydown', act: press('l'), plain: 'scroll' },
  {
    name: 'Original order: a turn of the wheel',
    event: 'wheel',
    prepare: async (page) => {
      await switchLayout(page);
      await page.locator('[data-scroller="left"]').hover();
    },
    act: turn,
    plain: 'scroll',
  },
  { name: 'Original order: N', event: 'keydown', act: press('n'), plain: 'scroll' },
  { name: 'Original order: P', event: 'keydown', act: press('p'), plain: 'scroll' },
  { name: 'Original order: a letter in find', ...typeInFind },
];

/** tsx names functions with a helper that the page does not have. */
function prepare(page: Page): Promise<unknown> {
  return page.evaluate('globalThis.__name = (named) => named');
}

/** Waits until nothing has been drawn for a while. */
function settled(page: Page): Promise<void> {
  return page.evaluate(
    (time) => new Promise<void>((done) => setTimeout(() => requestIdleCallback(() => done()), time)),
    AFTERWARDS,
  );
}

/** Performs an action and measures the response time. */
async function measure(page: Page, event: Action['event'], act: () => Promise<void>): Promise<Answer> {
  const armed = await page.evaluateHandle(
    ([type, afterwards]) => ({
      answered: new Promise<Answer>((done) => {
        const begin = ({ timeStamp }: Event): void => {
          let [answer, longestFrame, before, frames] = [0, 0, timeStamp, 0];
          const frame = (): void => {
            const now = performance.now();
            frames += 1;
            if (frames === 2) answer = now - timeStamp;
            if (frames > 1) longestFrame = Math.max(longestFrame, now - before);
            before = now;
            if (now - timeStamp > afterwards && frames > 2) done({ answer, longestFrame });
            else requestAnimationFrame(frame);
          };
          requestAnimationFrame(frame);
        };
        window.addEventListener(type, begin, { capture: true, once: true, passive: true });
      }),
    }),
    [event, AFTERWARDS] as const,
  );
  await act();
  return armed.evaluate(({ answered }) => answered);
}

const sorted = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b);
const quantile = (values: readonly number[], share: number): number =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;

interface Figures {
  readonly median: number;
  readonly slow: number;
  readonly longestFrame: number;
}

const figuresOf = (answers: readonly Answer[]): Figures => ({
  median: quantile(
    answers.map(({ answer }) => answer),
    0.5,
  ),
  slow: quantile(
    answers.map(({ answer }) => answer),
    0.95,
  ),
  longestFrame: quantile(
    answers.map(({ longestFrame }) => longestFrame),
    0.95,
  ),
});

async function repeat(page: Page, event: Action['event'], act: Action['act']): Promise<Figures> {
  const answers: Answer[] = [];
  for (let nth = 0; nth < REPETITIONS; nth++) answers.push(await measure(page, event, () => act(page, nth)));
  return figuresOf(answers);
}

interface Memory {
  readonly heap: number;
  readonly nodes: number;
  readonly resident: number;
}

/** JS heap in MB after a collection, DOM nodes, and resident memory in MB of the renderer process. */
async function memoryOf(electron: ElectronApplication, page: Page): Promise<Memory> {
  const client = await page.context().newCDPSession(page);
  await client.send('HeapProfiler.collectGarbage');
  await client.send('Performance.enable');
  const { metrics } = await client.send('Performance.getMetrics');
  const metric = (name: string): number => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  const resident = await electron.evaluate(({ app }) =>
    app
      .getAppMetrics()
      .filter(({ type }) => type === 'Tab')
      .reduce((sum, { memory }) => sum + memory.workingSetSize, 0),
  );
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
  return { heap: metric('JSHeapUsedSize') / 2 ** 20, nodes, resident: resident / 1024 };
}

function launch(folder: string, name: string, args: readonly string[]): Promise<ElectronApplication> {
  return _electron.launch({
    // The system's sandbox needs a user other than root; the window stays sandboxed.
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), `--user-data-dir=${join(folder, name)}`, ...args],
    env: { ...process.env, CROSSREAD_DATA: join(folder, name) } as Record<string, string>,
  });
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Both texts side by side, with a search field: the least a page could do. */
function plainPage(texts: Texts): string {
  const column = (own: readonly string[]): string =>
    `<section>${own.map((text) => `<p>${escaped(text)}</p>`).join('\n')}</section>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Plain page</title>
<style>body { margin: 0 5rem; font: 17px/1.5 serif } main { display: grid; grid-template-columns: 1fr 1fr; gap: 4rem }
input { position: fixed; bottom: 0 }</style>
<input aria-label="Find"><main>${texts.map(column).join('')}</main>
<script>
const paragraphs = [...document.querySelectorAll('p')];
document.querySelector('input').addEventListener('input', (event) => {
  const wanted = event.target.value.toLowerCase();
  const found = paragraphs.find((one) => one.textContent.toLowerCase().includes(wanted));
  if (!found) return;
  getSelection().selectAllChildren(found);
  found.scrollIntoView({ block: 'center' });
});
</script></html>`;
}

type PlainFigures = Readonly<Record<Action['plain'], Figures>> & { readonly memory: Memory };

async function measurePlain(folder: string, texts: Texts): Promise<PlainFigures> {
  const file = join(folder, 'plain.html');
  writeFileSync(file, plainPage(texts));
  const electron = await launch(folder, 'plain', [join(ROOT, 'bench', 'static-page'), file]);
  const page = await electron.firstWindow();
  await page.locator('p').first().waitFor();
  await prepare(page);
  await settled(page);
  await page.mouse.move(300, 300);
  const scroll = await repeat(page, 'wheel', turn);
  await page.locator('input').focus();
  const find = await repeat(page, 'keydown', typeInFind.act);
  const memory = await memoryOf(electron, page);
  await electron.close();
  return { scroll, find, memory };
}

const row = (name: string, cells: readonly string[]): void =>
  console.log(`${name.padEnd(36)}${cells.map((cell) => cell.padStart(12)).join('')}`);
const whole = (value: number): string => value.toFixed(0);

async function measureCrossread(folder: string, texts: Texts, plain: PlainFigures): Promise<Memory> {
  const files = texts.map((own, index) => {
    const file = join(folder, `${['left', 'right'][index]}.txt`);
    writeFileSync(file, own.join('\n\n'));
    return file;
  });
  const electron = await launch(folder, 'crossread', [ROOT, ...files]);
  const page = await electron.firstWindow();
  await page.locator('main [data-paragraph]').first().waitFor({ timeout: PATIENCE });
  await prepare(page);
  await settled(page);
  await page.mouse.move(300, 300);
  for (const action of actions) {
    await action.prepare?.(page);
    await settled(page);
    const figures = await repeat(page, action.event, action.act);
    await action.end?.(page);
    const beside = plain[action.plain];
    row(action.name, [
      whole(figures.median),
      whole(figures.slow),
      whole(figures.longestFrame),
      (figures.slow / beside.slow).toFixed(1),
    ]);
  }
  const memory = await memoryOf(electron, page);
  await electron.close();
  return memory;
}

async function report(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-view-'));
  try {
    const texts = longArticles(PARAGRAPHS);
    console.log(`2 x ${PARAGRAPHS.toLocaleString('en')} paragraphs, ${REPETITIONS} repetitions, milliseconds\n`);
    row('', ['median', '95 %', 'longest', 'ratio']);
    row('', ['', '', 'frame, 95 %', 'of 95 %']);
    const plain = await measurePlain(folder, texts);
    for (const name of ['scroll', 'find'] as const)
      row(`Plain page: ${name}`, [plain[name].median, plain[name].slow, plain[name].longestFrame].map(whole));
    const memory = await measureCrossread(folder, texts, plain);
    console.log('');
    row('', ['JS heap, MB', 'elements', 'process, MB']);
    row('Plain page', [plain.memory.heap, plain.memory.nodes, plain.memory.resident].map(whole));
    row('Crossread', [memory.heap, memory.nodes, memory.resident].map(whole));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

report().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
