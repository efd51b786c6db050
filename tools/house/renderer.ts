/** How the window's code reaches into the page and around React. */
import ts from 'typescript';
import { type HouseFile, lineOf, type Offender, walk } from './project';

const SEARCHES = new Set([
  'querySelector',
  'querySelectorAll',
  'getElementById',
  'getElementsByClassName',
  'getElementsByName',
  'getElementsByTagName',
]);

/** Where document queries belong. */
export const QUERY_FOLDERS = /^src\/renderer\/compare\/(?:position|windowing)\//;

/** Each call that searches the document, or a part of it, for elements; the element React draws into aside. */
export function documentQueries({ path, tree }: HouseFile): readonly Offender[] {
  return accesses(
    path,
    tree,
    ({ name, parent }) =>
      ts.isCallExpression(parent) &&
      SEARCHES.has(name.text) &&
      !parent.getText(tree).endsWith("getElementById('root')"),
  );
}

/** Each use of the DOM that is not a search but still takes state from the page: ancestors, matches and focus. */
export function elementQuestions({ path, tree }: HouseFile): readonly Offender[] {
  return accesses(path, tree, (node) =>
    ts.isCallExpression(node.parent)
      ? /^(?:closest|matches)$/.test(node.name.text)
      : node.getText(tree) === 'document.activeElement',
  );
}

function accesses(
  path: string,
  tree: ts.SourceFile,
  isWanted: (node: ts.PropertyAccessExpression) => boolean,
): readonly Offender[] {
  const found: Offender[] = [];
  walk(tree, (node) => {
    if (!ts.isPropertyAccessExpression(node) || !isWanted(node)) return;
    found.push({ file: path, line: lineOf(tree, node.name.getStart(tree)), note: node.name.text });
  });
  return found;
}

const EFFECTS = new Set(['useEffect', 'useLayoutEffect', 'useInsertionEffect']);

/**
 * Each ref that only copies a value of the render for callbacks to read: `ref.current = value` in an effect that does
 * nothing else, or beside the `useRef`. Assigning a constant, or assigning in an event handler, is no mirror.
 */
export function mirrorRefs({ path, tree }: HouseFile): readonly Offender[] {
  const constants = moduleNames(tree);
  const found: Offender[] = [];
  walk(tree, (node) => {
    if (!ts.isFunctionLike(node) || !('body' in node) || node.body === undefined) return;
    const statements: readonly ts.Node[] = ts.isBlock(node.body) ? node.body.statements : [node.body];
    const mirrors = statements.filter((statement) => isMirror(statement, constants));
    const isMirrorEffect = isEffect(node, tree) && mirrors.length === statements.length;
    for (const mirror of mirrors) {
      if (isMirrorEffect || declaresRef(statements, mirror.getText(tree))) {
        found.push({ file: path, line: lineOf(tree, mirror.getStart(tree)), note: mirror.getText(tree) });
      }
    }
  });
  return found;
}

function isEffect(node: ts.Node, tree: ts.SourceFile): boolean {
  return ts.isCallExpression(node.parent) && EFFECTS.has(node.parent.expression.getText(tree));
}

/** Whether one of the statements declares the ref that `assignment` begins with. */
function declaresRef(statements: readonly ts.Node[], assignment: string): boolean {
  const ref = assignment.slice(0, assignment.indexOf('.'));
  return statements.some((statement) => new RegExp(`^const ${ref} = useRef\\b`).test(statement.getText()));
}

/** Whether this is `ref.current = value` with a value that uses more than constants of the module. */
function isMirror(node: ts.Node, constants: ReadonlySet<string>): boolean {
  const expression = ts.isExpressionStatement(node) ? node.expression : node;
  const assignment = ts.isParenthesizedExpression(expression) ? expression.expression : expression;
  if (!ts.isBinaryExpression(assignment) || assignment.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return false;
  const { left, right } = assignment;
  if (!ts.isPropertyAccessExpression(left) || left.name.text !== 'current') return false;
  let isOfRender = false;
  walk(right, (part) => {
    if (ts.isIdentifier(part) && part.text !== 'undefined' && !constants.has(part.text)) isOfRender = true;
  });
  return isOfRender;
}

/** Names of the variables declared at the top of a file. */
function moduleNames(tree: ts.SourceFile): ReadonlySet<string> {
  return new Set(
    tree.statements.flatMap((statement) =>
      ts.isVariableStatement(statement)
        ? statement.declarationList.declarations.map(({ name }) => name.getText(tree))
        : [],
    ),
  );
}

/** Each comment that silences Biome's rule on the dependencies of a hook. */
export function silencedDependencies({ path, text }: HouseFile): readonly Offender[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      /biome-ignore\S*\s+\S*useExhaustiveDependencies/.test(line)
        ? [{ file: path, line: index + 1, note: line.trim() }]
        : [],
    );
}
