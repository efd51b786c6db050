/** Exports and imports of modules. */
import { dirname, posix } from 'node:path';
import ts from 'typescript';
import { type HouseFile, lineOf, type Offender } from './project';

export interface ExportedName extends Offender {
  readonly isDocumented: boolean;
}

/** Each exported declaration, re-exports aside, and whether a comment is directly above it. */
export function exportsOf({ path, text, tree }: HouseFile): readonly ExportedName[] {
  return tree.statements.filter(isExported).map((statement) => {
    const start = statement.getStart(tree);
    const isDocumented = /(?:\*\/|\/\/[^\n]*)\r?\n?[ \t]*$/.test(text.slice(0, start));
    const note = text.slice(start, text.indexOf('\n', start)).slice(0, 80);
    return { file: path, line: lineOf(tree, start), note, isDocumented };
  });
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true
  );
}

const RENDERER = 'src/renderer/';
const COMPARE = 'src/renderer/compare';

/** Each import, in a folder of the renderer, of a file that is in the compare folder itself. */
export function importsOfCompareTop({ path, tree }: HouseFile): readonly Offender[] {
  if (folderOfRenderer(path) === null) return [];
  return tree.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const specifier = statement.moduleSpecifier;
    if (specifier === undefined || !ts.isStringLiteral(specifier) || !specifier.text.startsWith('.')) return [];
    const target = posix.join(dirname(path), specifier.text);
    if (dirname(target) !== COMPARE || target.endsWith('.css')) return [];
    return [{ file: path, line: lineOf(tree, statement.getStart(tree)), note: `imports ${target}` }];
  });
}

/** `compare/find` for a file in that folder or below, `library` outside compare; null at the top of either. */
export function folderOfRenderer(path: string): string | null {
  if (!path.startsWith(RENDERER)) return null;
  const folders = dirname(path.slice(RENDERER.length)).split('/');
  if (folders[0] === '.') return null;
  if (folders[0] !== 'compare') return folders[0] ?? null;
  return folders[1] === undefined ? null : `compare/${folders[1]}`;
}
