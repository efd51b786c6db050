/** The measures of `npm run house`: how each is defined, its bound, and its value in a project. */
import { beginningWithWhat, commentsOf, countWords, LONGEST_LINE, longCommentLines, usesOf } from './comments';
import { functionsOf, type MeasuredFunction } from './functions';
import { exportsOf, folderOfRenderer, importsOfCompareTop } from './modules';
import { countLines, type HouseFile, type Offender, type Project } from './project';
import { documentQueries, elementQuestions, mirrorRefs, QUERY_FOLDERS, silencedDependencies } from './renderer';
import { namesDeclaredTwice, typeDeclarations } from './typeNames';

export interface Measure {
  /** For `--list`. */
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  /** The largest value that is good enough; without it the value is only reported. */
  readonly bound?: number;
  readonly unit?: '%' | '‰';
  readonly find: (project: Project) => Finding;
}

export interface Finding {
  readonly value: number;
  /** The numbers behind a share: `147 of 450`. */
  readonly detail?: string;
  readonly offenders: readonly Offender[];
}

const LONGEST_FUNCTION = 60;
const LONGEST_FILE = 300;
const MANY_PARAMETERS = 5;

const NAMES: readonly Measure[] = [
  {
    id: 'names',
    label: 'type names declared more than once',
    definition:
      'Share of the declarations of an interface, type alias, enum or class (names in ...Props and ...State aside) ' +
      'whose name another declaration has too, wherever either is declared.',
    bound: 5,
    unit: '%',
    find: ({ product }) => {
      const all = typeDeclarations(product);
      return share([...namesDeclaredTwice(all).values()].flat(), all.length);
    },
  },
];

const COMMENTS: readonly Measure[] = [
  wordMeasure('stand', /^(?:stands?|stood|standing)$/i, '"stand", "stands", "stood", "standing"', 1),
  wordMeasure('tell', /^(?:tells?|told|telling)$/i, '"tell", "tells", "told", "telling"', 1),
  wordMeasure('what', /^what$/i, '"what"', 3),
  {
    id: 'begins-with-what',
    label: 'comments that begin with "What"',
    definition: 'Share of all comments. A run of // comments on consecutive lines is one comment.',
    bound: 0,
    unit: '%',
    find: ({ files }) => {
      const comments = files.flatMap(commentsOf);
      return share(beginningWithWhat(comments), comments.length);
    },
  },
  {
    id: 'long-comment-lines',
    label: `comment lines over ${LONGEST_LINE} columns`,
    definition: 'Lines that are, or end in, a comment. The formatter does not wrap them.',
    bound: 0,
    find: ({ files }) => count(files.flatMap(longCommentLines)),
  },
];

const FILES: readonly Measure[] = [
  topOfFolder('compare-top', 'src/renderer/compare', 0),
  topOfFolder('main-top', 'src/main', 3),
  {
    id: 'imports-of-compare-top',
    label: 'folders importing from the top of compare',
    definition: 'Folders of the renderer and of compare with an import of a file in src/renderer/compare itself.',
    bound: 0,
    find: ({ product }) => {
      const offenders = product.flatMap(importsOfCompareTop);
      return { value: new Set(offenders.map(({ file }) => folderOfRenderer(file))).size, offenders };
    },
  },
  {
    id: 'longest-file',
    label: 'lines of the longest file',
    definition: `Every line counts. Lists the files over ${LONGEST_FILE} lines.`,
    bound: LONGEST_FILE,
    find: ({ product }) => {
      const files = product.map(({ path, text }) => ({ file: path, line: 1, lines: countLines(text), note: '' }));
      return longest(files, LONGEST_FILE);
    },
  },
];

const FUNCTIONS: readonly Measure[] = [
  {
    id: 'long-functions',
    label: `functions over ${LONGEST_FUNCTION} lines`,
    definition:
      'Functions with a body, React components and callbacks included, from first to last line. A nested function ' +
      'counts once by itself and once more as lines of the function around it.',
    bound: 0,
    find: ({ product }) => count(longest(product.flatMap(functionsOf), LONGEST_FUNCTION).offenders),
  },
  {
    id: 'longest-function',
    label: 'lines of the longest function',
    definition: 'Counted as for long-functions.',
    bound: LONGEST_FUNCTION,
    find: ({ product }) => longest(product.flatMap(functionsOf), LONGEST_FUNCTION),
  },
  {
    id: 'parameters',
    label: `parameter lists of ${MANY_PARAMETERS} or more`,
    definition: 'Of functions with a body; an options object is one parameter.',
    find: ({ product }) =>
      count(
        product
          .flatMap(functionsOf)
          .filter(({ parameters }) => parameters >= MANY_PARAMETERS)
          .map((item) => ({ ...item, note: `${item.note}: ${item.parameters}` })),
      ),
  },
  {
    id: 'undocumented-exports',
    label: 'exports without a comment',
    definition: 'Share of the exported declarations (re-exports aside) with no comment directly above them.',
    unit: '%',
    find: ({ product }) => {
      const all = product.flatMap(exportsOf);
      return share(
        all.filter(({ isDocumented }) => !isDocumented),
        all.length,
      );
    },
  },
];

const RENDERER: readonly Measure[] = [
  {
    id: 'queries',
    label: 'document queries in the renderer',
    definition:
      'Calls of querySelector, querySelectorAll, getElementById or getElementsBy... on any receiver; ' +
      "getElementById('root'), the element React draws into, aside.",
    bound: 15,
    find: (project) => count(inRenderer(project).flatMap(documentQueries)),
  },
  {
    id: 'queries-outside',
    label: '... outside compare/position and /windowing',
    definition: 'Those of the document queries that are in another folder of the renderer.',
    bound: 0,
    find: (project) =>
      count(
        inRenderer(project)
          .filter(({ path }) => !QUERY_FOLDERS.test(path))
          .flatMap(documentQueries),
      ),
  },
  {
    id: 'element-questions',
    label: 'closest, matches, document.activeElement',
    definition: 'Uses of the three in the renderer: not searches, but state read from the page.',
    find: (project) => count(inRenderer(project).flatMap(elementQuestions)),
  },
  {
    id: 'mirror-refs',
    label: 'refs that mirror a value of the render',
    definition:
      'Assignments of a value that is no constant to `ref.current`, in an effect that does nothing else or directly ' +
      'in the component or hook that declares the ref.',
    bound: 0,
    find: (project) => count(inRenderer(project).flatMap(mirrorRefs)),
  },
  {
    id: 'silenced-dependencies',
    label: 'silenced dependency warnings',
    definition: 'Comments in the renderer that switch off useExhaustiveDependencies.',
    bound: 3,
    find: (project) => count(inRenderer(project).flatMap(silencedDependencies)),
  },
];

const DOCUMENTS: readonly Measure[] = [
  {
    id: 'architecture',
    label: 'lines of ARCHITECTURE.md',
    definition: 'Every line counts.',
    bound: 120,
    find: ({ architectureLines }) => ({ value: architectureLines, offenders: [] }),
  },
];

export const MEASURES: readonly Measure[] = [...NAMES, ...COMMENTS, ...FILES, ...FUNCTIONS, ...RENDERER, ...DOCUMENTS];

export function isMet({ bound }: Measure, { value }: Finding): boolean {
  return bound === undefined || value <= bound;
}

function wordMeasure(id: string, word: RegExp, words: string, bound: number): Measure {
  return {
    id,
    label: `"${id}" in 1,000 words of comments`,
    definition: `Uses of ${words} among the words of all comments.`,
    bound,
    unit: '‰',
    find: ({ files }) => {
      const comments = files.flatMap(commentsOf);
      const offenders = usesOf(comments, word);
      const words = countWords(comments);
      return { value: (1000 * offenders.length) / words, detail: `${offenders.length} of ${words}`, offenders };
    },
  };
}

function topOfFolder(id: string, folder: string, bound: number): Measure {
  return {
    id,
    label: `files at the top of ${folder}`,
    definition: 'TypeScript files in the folder itself, without tests and test helpers.',
    bound,
    find: ({ product }) =>
      count(
        product
          .filter(({ path }) => path.slice(0, path.lastIndexOf('/')) === folder)
          .map(({ path }) => ({ file: path, line: 1, note: '' })),
      ),
  };
}

function inRenderer({ product }: Project): readonly HouseFile[] {
  return product.filter(({ path }) => path.startsWith('src/renderer/'));
}

function count(offenders: readonly Offender[]): Finding {
  return { value: offenders.length, offenders };
}

function share(offenders: readonly Offender[], all: number): Finding {
  const value = all === 0 ? 0 : (100 * offenders.length) / all;
  return { value, detail: `${offenders.length} of ${all}`, offenders };
}

/** The greatest number of lines, and the items over `bound`, longest first. */
function longest(items: readonly (Offender & Pick<MeasuredFunction, 'lines'>)[], bound: number): Finding {
  const offenders = items
    .filter(({ lines }) => lines > bound)
    .sort((a, b) => b.lines - a.lines)
    .map(({ file, line, lines, note }) => ({ file, line, note: `${lines} lines ${note}`.trim() }));
  return { value: items.reduce((most, { lines }) => Math.max(most, lines), 0), offenders };
}
