/**
 * `npm test`: all checks, or the named ones: `npm test -- lint types`. The tests of one check can be narrowed as its
 * runner takes it: `npm test -- unit src/main/ipc`, `npm test -- e2e find -g "wraps around"`.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { closingLine, countCheck, countPlaywright, countRunner, countVitest, total } from './results.mjs';
import { run, SetupError, say } from './setup/base.mjs';
import { main, setUpNodeModules, setUpWindow } from './setup/index.mjs';
import { binary } from './setup/products.mjs';

const reports = mkdtempSync(path.join(tmpdir(), 'crossread-test-'));
process.once('exit', () => rmSync(reports, { recursive: true, force: true }));

/**
 * The checks by name. Only unit and e2e can be narrowed to some of their tests.
 *
 * @type {Record<string, (narrowing: readonly string[]) => Promise<import('./results.mjs').Count>>}
 */
const checks = {
  lint: () => check(binary('@biomejs/biome', 'biome'), 'ci', '.'),
  boundaries: () => check(binary('dependency-cruiser', 'depcruise'), '--config', '.dependency-cruiser.cjs', 'src'),
  types: () => check(binary('typescript', 'tsc'), '-b'),
  unit: async (narrowing) => {
    const report = path.join(reports, 'unit.json');
    const code = await node(
      [binary('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...narrowing],
      {},
    );
    return countRunner(read(report, countVitest), code);
  },
  e2e: async (narrowing) => {
    await setUpWindow();
    const report = path.join(reports, 'e2e.json');
    const code = await node(
      [
        binary('@playwright/test', 'playwright'),
        'test',
        '--config=e2e/playwright.config.ts',
        '--reporter=list,json',
        ...narrowing,
      ],
      { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    );
    return countRunner(read(report, countPlaywright), code);
  },
};

await main(async () => {
  const { chosen, narrowing } = splitArguments(process.argv.slice(2));
  const [unknown] = narrowing;
  if (unknown !== undefined && !(chosen.length === 1 && ['unit', 'e2e'].includes(chosen[0] ?? ''))) {
    say(`there is no check called ${unknown}; there are: ${Object.keys(checks).join(', ')}.`);
    return 2;
  }
  const setUp = await guarded(async () => {
    await setUpNodeModules();
    return null;
  });
  const counts = setUp === null ? [] : [setUp];
  for (const [name, runCheck] of Object.entries(checks)) {
    if (setUp !== null || (chosen.length > 0 && !chosen.includes(name))) continue;
    process.stdout.write(`\n--- ${name}\n`);
    const count = await guarded(() => runCheck(narrowing));
    process.stdout.write(`${name}: ${closingLine(count)}\n`);
    counts.push(count);
  }
  const sum = total(counts);
  process.stdout.write(`\n${closingLine(sum)}\n`);
  return sum.failed === 0 ? 0 : 1;
});

/**
 * The names of checks at the head of the arguments, and the rest, for the runner of the one check named.
 *
 * @param {readonly string[]} given
 */
function splitArguments(given) {
  const end = given.findIndex((name) => !(name in checks));
  return end === -1 ? { chosen: given, narrowing: [] } : { chosen: given.slice(0, end), narrowing: given.slice(end) };
}

/**
 * A failed set-up counts as a failed test: the other checks still run, and the closing line is still printed.
 *
 * @template Result
 * @param {() => Promise<Result>} work
 */
async function guarded(work) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    say(error.message);
    return countCheck(1);
  }
}

/** @param {string} script @param {readonly string[]} args */
async function check(script, ...args) {
  return countCheck(await node([script, ...args], {}));
}

/** @param {readonly string[]} args @param {NodeJS.ProcessEnv} env */
async function node(args, env) {
  const { code } = await run(process.execPath, args, { env: { ...process.env, ...env }, keepOutput: true });
  return code;
}

/**
 * @template Report
 * @param {string} file
 * @param {(report: Report) => import('./results.mjs').Count} count
 */
function read(file, count) {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}
