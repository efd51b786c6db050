import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../main/shared/testing';
import { extractArticle } from '../main/sources/extract/extractArticle';
import { docx, pdf, typeset, wordParagraph } from '../main/sources/extract/testing';
import { alignCommand } from './command';

async function run(...argv: string[]) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const formats: string[] = [];
  const output = {
    print: async (text: string) => {
      printed.push(text);
    },
    complain: (sentence: string) => complaints.push(sentence),
  };
  const code = await alignCommand(argv, output, (bytes, hints) => {
    formats.push(hints.name);
    return extractArticle(bytes, hints);
  });
  return { code, out: printed.join(''), complaints, formats };
}

const told = 'Headline\n\nThe minister arrived in Damascus on Tuesday for talks with the president of Syria.\n';
const lines = (out: string) => out.split('\n').filter(Boolean);

describe('align LEFT RIGHT', () => {
  it('prints one object with the fields of the interface, in their order', async () => {
    const folder = folderWith({ 'a.txt': told, 'b.txt': told });
    const [left, right] = [join(folder, 'a.txt'), join(folder, 'b.txt')];
    const { code, out, complaints } = await run(left, right);
    expect({ code, complaints, lines: lines(out).length }).toEqual({ code: 0, complaints: [], lines: 1 });
    const answer = JSON.parse(out);
    expect(Object.keys(answer)).toEqual(['left', 'right', 'links', 'passages', 'edits', 'coverage', 'approximate']);
    expect(Object.keys(answer.left).join(' ')).toBe(
      'path outlet headline byline dateline published agencies language outletFrom cutOff agencyClaims paragraphs',
    );
    expect(answer.left.path).toBe(left);
    expect(answer.right.path).toBe(right);
    expect(answer.approximate).toBe(false);
    for (const { text, start, end } of answer.left.paragraphs) expect(told.slice(start, end)).toBe(text);
  });

  it.each([
    ['missing.txt', 'a.txt'],
    ['a.txt', 'missing.txt'],
    ['a.txt', '.'],
    ['empty.txt', 'a.txt'],
  ])('prints no JSON but one sentence for %s and %s', async (left, right) => {
    const folder = folderWith({ 'a.txt': told, 'empty.txt': '' });
    const { code, out, complaints } = await run(join(folder, left), join(folder, right));
    expect({ code, out, complaints: complaints.length }).toEqual({ code: 2, out: '', complaints: 1 });
    expect(complaints[0]).toContain(join(folder, left === 'a.txt' ? right : left));
  });

  it.each([
    [[]],
    [['a']],
    [['a', 'b', 'c']],
    [['--pairs']],
    [['--pairs=']],
    [['--pairs', 'a', 'b']],
    [['--pairs=a', 'b']],
  ])('says how it is called for %j', async (argv) => {
    const { code, out, complaints } = await run(...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(complaints.join()).toMatch(/^Usage: align LEFT RIGHT, or .+\.$/);
  });
});

describe('align of files in other formats', () => {
  const title = 'Ferry strike ends after nine days';
  const lead =
    'The crews of the Wexmouth ferries went back to work on Monday after their union and the harbour board agreed on a new roster, both sides said.';
  const text = `${title}\n\n${lead}\n`;
  const page = `<!doctype html><title>${title}</title><h1>${title}</h1><p>${lead}</p>`;
  const headers = `From: a@a.example\r\nSubject: ${title}\r\nDate: Tue, 3 Mar 2026 06:02:11 +0100\r\nMIME-Version: 1.0\r\n`;
  const archive = `Content-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Location: https://a.example/a\r\n\r\n${page}\r\n--b--\r\n`;

  it.each<[string, () => string | Buffer | Promise<Buffer>]>([
    ['a.html', () => page],
    ['a.mhtml', () => `${headers}${archive}`],
    ['a.eml', () => `${headers}To: b@b.example\r\nContent-Type: text/plain\r\n\r\n${text}`],
    ['a.docx', () => docx(wordParagraph(title, 'Title') + wordParagraph(lead))],
    ['a.md', () => `# ${title}\n\n${lead}\n`],
    [
      'a.pdf',
      async () =>
        pdf([[{ text: title, at: [60, 740], size: 24 }, ...(await typeset(lead, { left: 60, top: 700, width: 300 }))]]),
    ],
  ])('reads %s as the library does', async (name, content) => {
    const folder = folderWith({ [name]: await content(), 'b.txt': text });
    const { code, out, complaints } = await run(join(folder, name), join(folder, 'b.txt'));
    expect({ code, complaints }).toEqual({ code: 0, complaints: [] });
    const { left, links } = JSON.parse(out);
    expect(left.paragraphs).toMatchObject([
      { role: 'headline', text: title },
      { role: 'body', text: lead },
    ]);
    expect(links).toMatchObject([{ relation: 'verbatim' }, { relation: 'verbatim' }]);
  });

  it('reads plain text without loading the readers of other formats', async () => {
    const folder = folderWith({ 'a.txt': text, 'b.txt': text });
    expect((await run(join(folder, 'a.txt'), join(folder, 'b.txt'))).formats).toEqual([]);
  });

  it('reports on standard error what a file lacks, and compares it nevertheless', async () => {
    const paid = `<!doctype html><script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script><h1>${title}</h1><p>${lead}</p>`;
    const folder = folderWith({ 'a.html': paid, 'b.txt': text });
    const { code, out, complaints } = await run(join(folder, 'a.html'), join(folder, 'b.txt'));
    expect({ code, complaints: complaints.length, lines: lines(out).length }).toEqual({
      code: 0,
      complaints: 1,
      lines: 1,
    });
  });

  it.each([
    ['a.xml', '<?xml version="1.0"?>\n<nitf><body><p>The crews went back to work.</p></body></nitf>'],
    ['a.txt', '<nitf><head><title>a</title></head><body>The crews went back to work.</body></nitf>'],
    ['a.json', '{"headline": "Ferry strike ends", "body": "The crews went back to work."}'],
    ['a.jsonl', '{"headline": "Ferry strike ends"}\n{"headline": "The crews went back to work."}\n'],
    ['a.js', "import a from 'a';\nconst b = a();\nfunction c() {\n  return b;\n}\nc();\n"],
    ['a.css', 'p {\n  color: red;\n}\nh1 {\n  color: blue;\n}\n'],
    ['a.sh', '#!/bin/sh\necho The crews went back to work.\n'],
    ['a.rtf', '{\\rtf1 The crews went back to work.}'],
    ['a.bin', '\0\0\0\0'],
  ])('refuses %s in one sentence and prints nothing', async (name, content) => {
    const folder = folderWith({ [name]: content, 'b.txt': text });
    const { code, out, complaints } = await run(join(folder, 'b.txt'), join(folder, name));
    expect({ code, out, complaints: complaints.length }).toEqual({ code: 2, out: '', complaints: 1 });
    expect(complaints[0]).toContain(`“${join(folder, name)}” `);
  });

  it('does not mistake an article with braces and tags for source code', async () => {
    const quoting = `${title}\n\n${lead}\n\nThe tag <b>bold</b> was left in it;\n\n{1} [2] A note.\n`;
    const folder = folderWith({ 'a.txt': quoting, 'b.txt': text });
    expect((await run(join(folder, 'a.txt'), join(folder, 'b.txt'))).code).toBe(0);
  });
});

describe('align --help', () => {
  it('prints its usage', async () => {
    for (const option of ['--help', '-h']) {
      const { code, out, complaints } = await run(option);
      expect({ code, complaints }).toEqual({ code: 0, complaints: [] });
      expect(out).toContain('npm run --silent align -- LEFT RIGHT');
    }
  });
});

describe('align --pairs FILE', () => {
  const pair = (id: unknown, a: unknown, b: unknown) => JSON.stringify({ id, a, b });
  const sentence = 'The minister arrived in Damascus on Tuesday for talks with the president.';
  const pairsOf = async (content: string | Buffer) => {
    const file = join(folderWith({ 'p.jsonl': content }), 'p.jsonl');
    return { file, ...(await run('--pairs', file)) };
  };
  const pairs = (...content: string[]) => pairsOf(content.join('\n'));

  it('answers the lines in order', async () => {
    const { code, out, complaints } = await pairs(
      pair('x', [sentence], [sentence]),
      pair(7, [sentence], [sentence]),
      '',
    );
    expect({ code, complaints }).toEqual({ code: 0, complaints: [] });
    const answers = lines(out).map((line) => JSON.parse(line));
    expect(answers.map((answer) => answer.id)).toEqual(['x', 7]);
    expect(answers[0].links).toMatchObject([{ a: [0], b: [0], relation: 'verbatim' }]);
    expect(Object.keys(answers[0].links[0])).toEqual(['a', 'b', 'relation', 'score']);
  });

  it('links nothing to an empty side', async () => {
    const { code, out } = await pairs(pair('x', [], [sentence]), pair('y', [sentence], []), pair('z', [], []));
    expect(code).toBe(0);
    expect(lines(out).map((line) => JSON.parse(line).links)).toEqual([[], [], []]);
  });

  it.each([
    ['{"id":"x"', 'is not JSON. Write one object per line: {"id", "a": [sentence, ...], "b": [sentence, ...]}.'],
    ['3', 'is not an object. Write {"id"'],
    [pair('x', 'text', []), 'has no valid "a". Write {'],
    [pair('x', [], [1]), 'has no valid "b". Write {'],
    [JSON.stringify({ a: [], b: [] }), 'has no valid "id". Write {'],
    [pair('', [], []), 'has no valid "id". Write {'],
    [pair('first', [], []), 'repeats the id "first". Give each pair its own.'],
  ])('answers the other lines and complains of %s', async (line, fault) => {
    const { file, code, out, complaints } = await pairs(pair('first', [], []), line, pair('last', [], []));
    expect(code).toBe(2);
    expect(lines(out).map((answer) => JSON.parse(answer).id)).toEqual(['first', 'last']);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toContain(`Line 2 of “${file}” ${fault}`);
  });

  it('answers the other lines and complains about one that is not UTF-8', async () => {
    const line = Buffer.from(pair('caf\u00e9', [], []), 'latin1');
    const end = Buffer.from('\n');
    const { file, code, out, complaints } = await pairsOf(
      Buffer.concat([Buffer.from(pair('first', [], [])), end, line, end, Buffer.from(pair('last', [], []))]),
    );
    expect(code).toBe(2);
    expect(lines(out).map((answer) => JSON.parse(answer).id)).toEqual(['first', 'last']);
    expect(complaints).toEqual([`Line 2 of “${file}” is not UTF-8. Save the file as UTF-8.`]);
  });

  it('reads UTF-8 with a byte order mark, and line separators inside a sentence', async () => {
    const { code, out } = await pairs(`\ufeff${pair('да', [`\u2028${sentence}`], [sentence])}`);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ id: 'да', links: [{ a: [0], b: [0] }] });
  });

  it('complains about several lines in one sentence', async () => {
    expect((await pairs('x', 'y')).complaints.join()).toMatch(/ \(1 more line has errors\)\.$/);
    const { complaints } = await pairs('x', 'y', 'z');
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toMatch(/^Line 1 of .+ \(2 more lines have errors\)\.$/);
  });

  it('complains about a file that is missing, a folder, empty or blank', async () => {
    const folder = folderWith({ 'empty.jsonl': '', 'blank.jsonl': '\n  \r\n\n' });
    for (const name of ['missing.jsonl', '.', 'empty.jsonl', 'blank.jsonl']) {
      const { code, out, complaints } = await run('--pairs', join(folder, name));
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(complaints.join()).toContain(join(folder, name));
    }
  });
});
