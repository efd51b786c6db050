import { IntlMessageFormat } from 'intl-messageformat';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { compilePatterns, isCatalogue } from './compiledMessages';

/** The argument that the only call in some code has once its pattern is compiled. */
function compiledIn(code: string): ConstructorParameters<typeof IntlMessageFormat>[0] {
  const compiled = compilePatterns(code, parseAst);
  return JSON.parse(compiled.slice(compiled.indexOf('(') + 1, compiled.lastIndexOf(')')));
}

const pattern = '{count, plural, one {# paragraph} other {# paragraphs}} in {side, select, left {A} other {B}}';

describe('compiled messages', () => {
  it.each([
    ['a string', `export const shown = message('${pattern}');`],
    ['a template without expressions', `export const shown = message(\`${pattern}\`);`],
    ['strings joined by +', `const shown = { inner: message('${pattern.slice(0, 9)}' + '${pattern.slice(9)}') };`],
  ])('compiles %s to what the parser makes of it', (_, code) => {
    for (const values of [
      { count: 1, side: 'left' },
      { count: 1200, side: 'right' },
    ])
      expect(new IntlMessageFormat(compiledIn(code), 'en-GB').format(values)).toBe(
        new IntlMessageFormat(pattern, 'en-GB').format(values),
      );
  });

  it('leaves other calls and code without messages alone', () => {
    for (const code of ["other('{count}');", 'export const plain = "{count}";'])
      expect(compilePatterns(code, parseAst)).toBe(code);
  });

  it('refuses a pattern that is not constant, and one that is not well formed', () => {
    expect(() => compilePatterns('message(pattern);', parseAst)).toThrow(/constant string/);
    expect(() => compilePatterns("message('{count');", parseAst)).toThrow();
  });

  it('compiles the catalogue only', () => {
    expect(isCatalogue('/project/src/messages/compare/page.ts')).toBe(true);
    expect(isCatalogue('/project/src/messages/message.ts')).toBe(false);
    expect(isCatalogue('/project/src/renderer/App.tsx')).toBe(false);
  });
});
