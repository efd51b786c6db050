/**
 * `npm run house`: how easy the code is to enter, in numbers. Prints each measure with its value, its bound and whether
 * the bound is met. See `HELP` for the options and measures.ts for the definitions.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Finding, isMet, MEASURES, type Measure } from './measures';
import { readProject, UnknownRevisionError, withRevision } from './project';

const ROOT = join(import.meta.dirname, '../..');

const HELP = `npm run house -- [options] [measure ...]

Measures how easy the code is to enter, against bounds. Measures may be named by their id; without, all are taken.

  --list           list the places behind each value, as file:line
  --define         print how each measure is defined
  --at REVISION    measure a git revision instead of the working tree
  --since REVISION add a column with the values at an earlier git revision
  --check          exit with 1 when a bound is broken
  --help           print this

"src" below means its files without tests, test helpers (testing.ts), .d.ts, data and fitted weights.
"Comments" are those of src, e2e, test, tools and bench, tests included.
Start-up time is measured by npm run bench:startup.`;

type Findings = ReadonlyMap<string, Finding>;

// `npm run house -- --list | head` closes the pipe early.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));
try {
  process.exitCode = run();
} catch (error) {
  if (!(error instanceof Error && isUsageError(error))) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

function run(): number {
  const { values: options, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      list: { type: 'boolean' },
      define: { type: 'boolean' },
      at: { type: 'string' },
      since: { type: 'string' },
      check: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  const unknown = positionals.find((id) => !MEASURES.some((measure) => measure.id === id));
  if (unknown !== undefined) {
    console.error(`There is no measure "${unknown}". There are: ${MEASURES.map(({ id }) => id).join(', ')}.`);
    return 2;
  }
  const measures = MEASURES.filter(({ id }) => positionals.length === 0 || positionals.includes(id));
  if (options.help) console.log(HELP);
  if (options.help || options.define) {
    for (const { id, label, definition } of measures) console.log(`\n${id}: ${label}\n  ${definition}`);
    return 0;
  }

  const earlier = options.since === undefined ? null : findingsAt(measures, options.since);
  const findings = findingsAt(measures, options.at ?? null);
  printTable(measures, findings, earlier, { earlier: options.since ?? '', now: options.at ?? 'now' });
  if (options.list) printOffenders(measures, findings);
  const isBroken = measures.some((measure) => !isMet(measure, findingOf(findings, measure)));
  return options.check && isBroken ? 1 : 0;
}

/** Whether the message is for the user, who gave a wrong option or revision. */
function isUsageError(error: Error): boolean {
  if (error instanceof UnknownRevisionError) return true;
  return 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

/** The values at a git revision, or in the working tree. */
function findingsAt(measures: readonly Measure[], revision: string | null): Findings {
  const find = (root: string): Findings => {
    const project = readProject(root);
    return new Map(measures.map((measure) => [measure.id, measure.find(project)]));
  };
  return revision === null ? find(ROOT) : withRevision(ROOT, revision, find);
}

function printTable(
  measures: readonly Measure[],
  findings: Findings,
  earlier: Findings | null,
  titles: { readonly earlier: string; readonly now: string },
): void {
  const rows = measures.map((measure) => {
    const finding = findingOf(findings, measure);
    const mark = measure.bound === undefined ? ' ' : isMet(measure, finding) ? '✓' : '✗';
    return [
      measure.id,
      measure.label,
      ...(earlier === null ? [] : [shown(measure, findingOf(earlier, measure).value)]),
      shown(measure, finding.value),
      measure.bound === undefined ? '' : shown(measure, measure.bound),
      mark,
      finding.detail ?? '',
    ];
  });
  const numbers = [...(earlier === null ? [] : [titles.earlier]), titles.now, 'bound'];
  const table = [['measure', '', ...numbers, '', ''], ...rows];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of table) {
    const cells = row.map((cell, column) => {
      const width = widths[column] ?? 0;
      return column >= 2 && column < 2 + numbers.length ? cell.padStart(width) : cell.padEnd(width);
    });
    console.log(cells.join('  ').trimEnd());
  }
  console.log('\nStart-up time: npm run bench:startup. Definitions: --define. Places: --list.');
}

function printOffenders(measures: readonly Measure[], findings: Findings): void {
  for (const measure of measures) {
    const { offenders } = findingOf(findings, measure);
    if (offenders.length > 0) console.log(`\n${measure.id}: ${measure.label}`);
    for (const { file, line, note } of offenders) console.log(`  ${file}:${line}  ${note}`);
  }
}

function findingOf(findings: Findings, { id }: Measure): Finding {
  const finding = findings.get(id);
  if (finding === undefined) throw new Error(`Measure ${id} was not taken.`);
  return finding;
}

function shown({ unit }: Measure, value: number): string {
  if (unit === undefined) return String(value);
  return unit === '%' ? `${value.toFixed(1)} %` : value.toFixed(1);
}
