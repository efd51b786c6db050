/**
 * Compiles the patterns of src/messages while the application is built: `message('{count, plural, …}')` becomes
 * `message([…])`, the parsed pattern, so that the parser (a quarter of main's first script) is neither loaded nor run.
 * Tests and the command line parse their patterns as they run.
 */
import { parse } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';

const parserPackage = '@formatjs/icu-messageformat-parser';

/** A node of an ESTree: offsets are UTF-16 units of the code. */
interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

interface StringLiteral extends SyntaxNode {
  readonly type: 'Literal';
  readonly value: unknown;
}

interface TemplateLiteral extends SyntaxNode {
  readonly type: 'TemplateLiteral';
  readonly quasis: readonly { readonly value: { readonly cooked: string } }[];
}

interface BinaryExpression extends SyntaxNode {
  readonly type: 'BinaryExpression';
  readonly operator: string;
  readonly left: Expression;
  readonly right: Expression;
}

/** The expressions that can be constant strings; others are told apart by their `type`. */
type Expression = StringLiteral | TemplateLiteral | BinaryExpression;

interface Call extends SyntaxNode {
  readonly callee: { readonly type: string; readonly name?: string };
  readonly arguments: readonly Expression[];
}

function isCall(node: object): node is Call {
  return 'type' in node && node.type === 'CallExpression';
}

/** The value of a string literal, or of literals joined by `+`; null for any other expression. */
function constantString(node: Expression): string | null {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  if (node.type === 'TemplateLiteral') return node.quasis.length === 1 ? (node.quasis[0]?.value.cooked ?? null) : null;
  if (node.type !== 'BinaryExpression' || node.operator !== '+') return null;
  const left = constantString(node.left);
  const right = constantString(node.right);
  return left === null || right === null ? null : left + right;
}

/** The calls of `message` in a syntax tree, in the order of the code. */
function messageCalls(node: object): readonly Call[] {
  const inner = Object.values(node).flatMap((child: unknown) =>
    typeof child === 'object' && child !== null ? messageCalls(child) : [],
  );
  return isCall(node) && node.callee.name === 'message' ? [node, ...inner] : inner;
}

/**
 * Replaces the patterns of a module by what the parser makes of them.
 *
 * @param code JavaScript.
 * @param parseCode Parses JavaScript to an ESTree.
 * @throws When a pattern is not a constant string, or not valid ICU MessageFormat.
 */
export function compilePatterns(code: string, parseCode: (code: string) => object): string {
  let compiled = code;
  // From the end, so that the offsets before stay right.
  for (const { arguments: given } of [...messageCalls(parseCode(code))].reverse()) {
    const [argument] = given;
    const pattern = argument === undefined ? null : constantString(argument);
    if (argument === undefined || pattern === null)
      throw new Error('message() takes a constant string, because the build compiles it.');
    const tree = JSON.stringify(parse(pattern, { ignoreTag: true }));
    compiled = compiled.slice(0, argument.start) + tree + compiled.slice(argument.end);
  }
  return compiled;
}

/** Whether a module is part of the catalogue, by its path. */
export function isCatalogue(path: string): boolean {
  return /\/src\/messages\/.+\.ts$/u.test(path) && !path.endsWith('/message.ts');
}

/** The Vite plugin. It also replaces the parser by the parser package's build without one. */
export function compiledMessages(): Plugin {
  return {
    name: 'crossread:compiled-messages',
    enforce: 'post',
    config: () => ({
      resolve: { alias: [{ find: new RegExp(`^${parserPackage}$`), replacement: `${parserPackage}/no-parser.js` }] },
    }),
    transform(code, path) {
      return isCatalogue(path) ? { code: compilePatterns(code, (source) => this.parse(source)), map: null } : null;
    },
  };
}
