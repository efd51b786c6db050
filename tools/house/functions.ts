/** Lengths and parameter lists of functions. */
import ts from 'typescript';
import { type HouseFile, lineOf, type Offender, walk } from './project';

export interface MeasuredFunction extends Offender {
  /** From the line it starts on to the line it ends on, both included. */
  readonly lines: number;
  readonly parameters: number;
}

/**
 * Each function with a body: React components, methods, and functions without a name too. A nested function counts
 * once by itself and once more as lines of the function around it.
 */
export function functionsOf({ path, tree }: HouseFile): readonly MeasuredFunction[] {
  const found: MeasuredFunction[] = [];
  walk(tree, (node) => {
    if (!ts.isFunctionLike(node) || !('body' in node) || node.body === undefined) return;
    const line = lineOf(tree, node.getStart(tree));
    const lines = lineOf(tree, node.end) - line + 1;
    const parameters = node.parameters.length;
    found.push({ file: path, line, lines, parameters, note: `${nameOf(node, tree)}` });
  });
  return found;
}

/** Its name, or that of the variable or property it is assigned to, or of the function it is passed to. */
function nameOf(node: ts.SignatureDeclaration, tree: ts.SourceFile): string {
  if (ts.isConstructorDeclaration(node)) return 'constructor';
  if (node.name !== undefined) return node.name.getText(tree);
  const parent = node.parent;
  if (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent)) {
    return parent.name.getText(tree);
  }
  return ts.isCallExpression(parent) ? `in ${parent.expression.getText(tree)}(...)` : 'without a name';
}
