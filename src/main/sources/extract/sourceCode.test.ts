import { describe, expect, it } from 'vitest';
import { isSourceCode } from './sourceCode';

describe('source code and data are not articles', () => {
  it.each([
    ['Python', 'import os\n\ndef main():\n    print("hello")\n    return 0\n\nmain()\n'],
    ['a style sheet', 'body { margin: 0; }\n.article p { color: red; }\n@media print { .ad { display: none; } }\n'],
    ['a table', 'name,date,count\nBridge,2026-03-02,4\nFerry,2026-03-03,5\n'],
    ['queries', 'SELECT a.id FROM articles a WHERE a.outlet = 1;\nINSERT INTO articles (id) VALUES (1);\n'],
    ['settings', 'version: 3\nservices:\n  web:\n    image: nginx\n    ports:\n      - 80\n'],
    ['JSON', '{"headline": "Bridge closed"}'],
  ])('%s', (_, text) => {
    expect(isSourceCode(text)).toBe(true);
  });

  it.each([
    ['an interview', 'Q: Was it safe?\nA: We thought so.\nQ: And now?\nA: Now we know that it was not.\n'],
    ['names and figures', 'Bridge closed\n\nOstry, Kessel, Selm\n\nThe three towns are cut off, the mayor said.\n'],
    ['verse', 'The bridge is shut;\nthe boats are slow;\nand where are we,\npray, meant to go?\n'],
    [
      'a text on code',
      'The tag <p> opens a paragraph.\n\nIn C, a line ends so;\n\nIn Python it does not, the teacher said.\n',
    ],
  ])('%s is one', (_, text) => {
    expect(isSourceCode(text)).toBe(false);
  });

  it('takes linear time on hostile text', () => {
    for (const part of ['select ', 'def a', 'a.b', 'a = ', '- a', 'import a.', ', ,'])
      expect(isSourceCode(`${part.repeat(9_000)}\n`.repeat(2))).toBeTypeOf('boolean');
  });
});
