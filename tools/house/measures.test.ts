import { describe, expect, it } from 'vitest';
import { beginningWithWhat, commentsOf, countWords, LONGEST_LINE, longCommentLines, usesOf } from './comments';
import { functionsOf } from './functions';
import { isMet, MEASURES } from './measures';
import { exportsOf, folderOfRenderer, importsOfCompareTop } from './modules';
import { type HouseFile, isProduct, projectOf } from './project';
import { documentQueries, elementQuestions, mirrorRefs, silencedDependencies } from './renderer';
import { namesDeclaredTwice, typeDeclarations } from './typeNames';

function fileOf(text: string, path = 'src/renderer/compare/find/a.tsx'): HouseFile {
  const [file] = projectOf({ [path]: text }).files;
  if (file === undefined) throw new Error('A project of one text has one file.');
  return file;
}

const texts = (source: string): readonly string[] => commentsOf(fileOf(source)).map(({ text }) => text.trim());

function measured(id: string, files: Readonly<Record<string, string>>): number | undefined {
  return MEASURES.find((measure) => measure.id === id)?.find(projectOf(files)).value;
}

describe('the product', () => {
  it.each([
    ['src/engine/diff/unit.ts', true],
    ['src/renderer/App.tsx', true],
    ['src/engine/diff/unit.test.ts', false],
    ['src/engine/testing.ts', false],
    ['src/engine/text/data/english.ts', false],
    ['src/engine/align/weights.ts', false],
    ['src/renderer/window.d.ts', false],
    ['bench/score.ts', false],
  ])('%s: %s', (path, expected) => {
    expect(isProduct(path)).toBe(expected);
  });
});

describe('type names', () => {
  const declaredTwice = (...sources: readonly string[]): readonly string[] => [
    ...namesDeclaredTwice(typeDeclarations(sources.map((source, index) => fileOf(source, `src/${index}.ts`)))).keys(),
  ];

  it('reports an interface, an alias, an enum and a class of one name', () => {
    expect(declaredTwice('interface Pair {}', 'type Pair = 1;')).toEqual(['Pair']);
    expect(declaredTwice('enum Side {}', 'export class Side {}')).toEqual(['Side']);
  });

  it('finds a type declared in a function', () => {
    expect(declaredTwice('function f() { type Pair = 1; }', 'type Pair = 2;')).toEqual(['Pair']);
  });

  it('reports nothing for props, state, imports and re-exports', () => {
    expect(declaredTwice('interface RowProps {}', 'interface RowProps {}')).toEqual([]);
    expect(declaredTwice('type PageState = 1;', 'type PageState = 2;')).toEqual([]);
    expect(declaredTwice('export type Pair = 1;', "import type { Pair } from './0'; export type { Pair };")).toEqual(
      [],
    );
  });

  it('measures the share of declarations, not of names', () => {
    const files = { 'src/a.ts': 'type A = 1; type B = 1;', 'src/b.ts': 'type A = 2; type C = 1;' };
    expect(measured('names', files)).toBe(50);
  });
});

describe('comments', () => {
  it('joins line comments on consecutive lines, and no others', () => {
    expect(texts('// One\n// two.\nlet a;\n\n// Three.\n')).toEqual(['One\ntwo.', 'Three.']);
    expect(texts('let a; // One.\nlet b; // Two.\n')).toEqual(['One.', 'Two.']);
    expect(texts('/* One. */\n// Two.\n')).toEqual(['One.', 'Two.']);
  });

  it('reads a block comment without its stars', () => {
    expect(texts('/**\n * One *star*\n * two.\n */\nlet a;')).toEqual(['One *star*\ntwo.']);
  });

  it('finds comments in JSX, at the end of a file and inside an expression', () => {
    const source = 'const a = <p>{/* One. */}</p>;\nf(1 /* two */, 2);\n// Three.';
    expect(texts(source)).toEqual(['One.', 'two', 'Three.']);
  });

  it('finds none in strings, templates, regular expressions or the text of an element', () => {
    expect(texts("'// a'; '/* b */'; `// c`; /[/]//* d */.test(e);")).toEqual(['d']);
    expect(texts('const a = <p>http://x // y /* z */</p>;')).toEqual([]);
  });

  it('counts words and uses of a word, with the line of each', () => {
    const comments = commentsOf(fileOf('let a;\n/**\n * It stands, and\n * Stood: 3 understand.\n */\nlet b;'));
    expect(countWords(comments)).toBe(5);
    expect(usesOf(comments, /^(?:stands?|stood)$/i).map(({ line }) => line)).toEqual([3, 4]);
  });

  it('finds a comment that begins with "What", not one that contains it', () => {
    const source = '/** What it does. */\nlet a;\n// what else\n\n// So what?\n// What now\n\n/* Whatever. */';
    expect(beginningWithWhat(commentsOf(fileOf(source))).map(({ line }) => line)).toEqual([1, 3]);
  });

  it('reports comment lines that are too long, and no code', () => {
    const long = 'x'.repeat(LONGEST_LINE);
    const source = `// ${long}\nlet ${long};\nlet a; // ${long}\n/*\n${long}\n${long}y\n*/`;
    expect(longCommentLines(fileOf(source)).map(({ line }) => line)).toEqual([1, 3, 6]);
  });
});

describe('functions', () => {
  const lines = (source: string): Readonly<Record<string, number>> =>
    Object.fromEntries(functionsOf(fileOf(source)).map((item) => [item.note, item.lines]));

  it('counts a nested function by itself and in the one around it', () => {
    expect(lines('function outer() {\n  const inner = () => {\n    f();\n  };\n  inner();\n}')).toEqual({
      outer: 6,
      inner: 3,
    });
  });

  it('counts components, methods and callbacks', () => {
    const source = 'const Row = () => (\n  <p\n  />\n);\nclass A {\n  b() {\n  }\n}\nuseEffect(() => {\n});';
    expect(lines(source)).toEqual({ Row: 4, b: 2, 'in useEffect(...)': 2 });
  });

  it('skips doc comments and functions without a body', () => {
    expect(lines('/**\n * Long.\n */\nfunction a() {}\ndeclare function b(): void;\ntype C = () => void;')).toEqual({
      a: 1,
    });
  });

  it('counts an options object as one parameter', () => {
    const source = 'function a(b: 1, { c, d }: E, ...f: G) {}';
    expect(functionsOf(fileOf(source)).map(({ parameters }) => parameters)).toEqual([3]);
  });
});

describe('modules', () => {
  it('finds exports without a comment directly above', () => {
    const source =
      '/** A. */\nexport const a = 1;\nexport function b() {}\n// C\nexport type C = 1;\n/** D. */\n\nexport class D {}\nconst e = 1;';
    expect(exportsOf(fileOf(source)).map(({ isDocumented }) => isDocumented)).toEqual([true, false, true, false]);
  });

  it('finds imports of a file at the top of compare, from a folder below or beside it', () => {
    const source =
      "import { a } from '../view';\nimport b from './near';\nimport './find.css';\nexport * from '../rows';";
    expect(importsOfCompareTop(fileOf(source)).map(({ line }) => line)).toEqual([1, 4]);
    expect(importsOfCompareTop(fileOf("import a from '../compare/view';", 'src/renderer/library/a.ts'))).toHaveLength(
      1,
    );
    expect(importsOfCompareTop(fileOf("import a from './view';", 'src/renderer/compare/rows.ts'))).toEqual([]);
  });

  it('names the folder of the renderer that a file belongs to', () => {
    expect(folderOfRenderer('src/renderer/compare/find/deep/a.ts')).toBe('compare/find');
    expect(folderOfRenderer('src/renderer/library/list/a.ts')).toBe('library');
    expect(folderOfRenderer('src/renderer/compare/a.ts')).toBeNull();
    expect(folderOfRenderer('src/renderer/App.tsx')).toBeNull();
    expect(folderOfRenderer('src/main/index.ts')).toBeNull();
  });
});

describe('the renderer', () => {
  it('counts searches on any receiver, and the root of React aside', () => {
    const source =
      "document.querySelector('a'); b?.querySelectorAll<HTMLElement>('c'); d().getElementById(e);\npage.getElementById('root');";
    expect(documentQueries(fileOf(source)).map(({ note }) => note)).toEqual([
      'querySelector',
      'querySelectorAll',
      'getElementById',
    ]);
  });

  it('counts questions to elements apart', () => {
    const source = "a.closest('b'); c.matches('d'); document.activeElement; matchMedia('e').matches;";
    expect(elementQuestions(fileOf(source)).map(({ note }) => note)).toEqual(['closest', 'matches', 'activeElement']);
  });

  it('counts queries in position and windowing only in the total', () => {
    const query = "document.querySelector('main');";
    const files = {
      'src/renderer/compare/position/a.ts': query,
      'src/renderer/compare/find/a.ts': query,
      'src/main/a.ts': query,
    };
    expect(measured('queries', files)).toBe(2);
    expect(measured('queries-outside', files)).toBe(1);
  });

  it.each([
    ['an effect that only copies', 'function useA(b) { const c = useRef(b); useEffect(() => { c.current = b; }); }', 1],
    ['an effect of one expression', 'useLayoutEffect(() => (a.current = b));', 1],
    ['an object of values', 'useEffect(() => { a.current = { b, c }; });', 1],
    ['the render itself', 'function useA(b) { const c = useRef(b); c.current = b; }', 1],
    ['a constant', 'const none = 1; useEffect(() => { a.current = null; b.current = none; });', 0],
    ['an effect that does more', 'useEffect(() => { if (b) return; a.current = b; });', 0],
    ['an event handler', 'function useA(b) { const c = useRef(b); return () => { c.current = b; }; }', 0],
  ])('mirror refs: %s', (_, source, expected) => {
    expect(mirrorRefs(fileOf(source))).toHaveLength(expected);
  });

  it('counts comments that silence the rule on dependencies', () => {
    const source = ['correctness/useExhaustiveDependencies', 'a11y/useSemanticElements']
      .map((rule) => `// biome-ignore lint/${rule}: a reason`)
      .join('\n');
    expect(silencedDependencies(fileOf(source))).toHaveLength(1);
  });
});

describe('measures', () => {
  it('have an id each', () => {
    expect(new Set(MEASURES.map(({ id }) => id)).size).toBe(MEASURES.length);
  });

  it('are met up to their bound', () => {
    const [measure] = MEASURES.filter(({ id }) => id === 'longest-function');
    if (measure === undefined) throw new Error('There is no measure of the longest function.');
    const functionOf = (lines: number): string => `function a() {\n${'f();\n'.repeat(lines - 2)}}`;
    const isMetBy = (lines: number): boolean =>
      isMet(measure, measure.find(projectOf({ 'src/a.ts': functionOf(lines) })));
    expect([isMetBy(60), isMetBy(61)]).toEqual([true, false]);
  });

  it('count only the files directly in a folder', () => {
    const files = { 'src/main/a.ts': '', 'src/main/a.test.ts': '', 'src/main/ipc/b.ts': '' };
    expect(measured('main-top', files)).toBe(1);
  });
});
