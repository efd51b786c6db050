/** Names of types, and those that more than one declaration uses. */
import ts from 'typescript';
import { type HouseFile, lineOf, type Offender, walk } from './project';

export interface TypeDeclaration extends Offender {
  readonly name: string;
}

/** Props and state of a component are named after it and not counted. */
const NAMED_AFTER_COMPONENT = /(?:Props|State)$/;

/** Each interface, type alias, enum and class, wherever it is declared. */
export function typeDeclarations(files: readonly HouseFile[]): readonly TypeDeclaration[] {
  const found: TypeDeclaration[] = [];
  for (const { path, tree } of files) {
    walk(tree, (node) => {
      if (!isTypeDeclaration(node) || node.name === undefined) return;
      const name = node.name.text;
      if (!NAMED_AFTER_COMPONENT.test(name)) {
        found.push({ name, file: path, line: lineOf(tree, node.name.getStart(tree)), note: name });
      }
    });
  }
  return found;
}

/** The declarations of each name that has two or more, most first. */
export function namesDeclaredTwice(
  declarations: readonly TypeDeclaration[],
): ReadonlyMap<string, readonly TypeDeclaration[]> {
  const byName = new Map<string, TypeDeclaration[]>();
  for (const declaration of declarations) {
    byName.set(declaration.name, [...(byName.get(declaration.name) ?? []), declaration]);
  }
  return new Map(
    [...byName]
      .filter(([, same]) => same.length > 1)
      .sort(([nameA, a], [nameB, b]) => b.length - a.length || nameA.localeCompare(nameB)),
  );
}

function isTypeDeclaration(
  node: ts.Node,
): node is ts.InterfaceDeclaration | ts.TypeAliasDeclaration | ts.EnumDeclaration | ts.ClassDeclaration {
  return (
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isEnumDeclaration(node) ||
    ts.isClassDeclaration(node)
  );
}
