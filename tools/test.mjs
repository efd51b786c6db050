/** `npm test`: all checks, or the named ones: `npm test -- lint boundaries types unit e2e`. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { closingLine, countCheck, countPlaywright, countRunner, countVitest, total } from './results.mjs';
import { run, SetupError, say } from './setup/base.mjs';
import { main, setUpNodeModules, setUpWindow } from './setup/index.mjs';
import { binary } from './setup/products.mjs';

const reports = mkdtempSync(path.join(tmpdir(), 'crossread-test-'));
process.once('exit', () => rmSync(reports, { recursive: true, force: true }));

/** @type {Record<string, () => Promise<import('./results.mjs').Count>>} */
const checks = {
  lint: () => check(binary('@biomejs/biome', 'biome'), 'ci', '.'),
  boundaries: () => check(binary('dependency-cruiser', 'depcruise'), '--config', '.dependency-cruiser.cjs', 'src'),
  types: () => check(binary('typescript', 'tsc'), '-b'),
  unit: async () => {
    const report = path.join(reports, 'unit.json');
    const code = await node(
      [binary('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      {},
    );
    return countRunner(read(report, countVitest), code);
  },
  e2e: async () => {
    await setUpWindow();
    const report = path.join(reports, 'e2e.json');
    const code = await node(
      [binary('@playwright/test', 'playwright'), 'test', '--config=e2e/playwright.config.ts', '--reporter=list,json'],
      { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    );
    return countRunner(read(report, countPlaywright), code);
  },
};

await main(async () => {
  const chosen = process.argv.slice(2);
  const unknown = chosen.find((name) => !(name in checks));
  if (unknown !== undefined) {
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
    const count = await guarded(runCheck);
    process.stdout.write(`${name}: ${closingLine(count)}\n`);
    counts.push(count);
  }
  const sum = total(counts);
  process.stdout.write(`\n${closingLine(sum)}\n`);
  return sum.failed === 0 ? 0 : 1;
});

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
