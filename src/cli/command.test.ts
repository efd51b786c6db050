import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../main/library/testing';
import { alignCommand } from './command';

async function run(...argv: string[]) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const code = await alignCommand(argv, {
    print: async (text) => {
      printed.push(text);
    },
    complain: (sentence) => complaints.push(sentence),
  });
  return { code, out: printed.join(''), complaints };
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
      'path outlet headline byline dateline published agencies language paragraphs',
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
    expect(complaints.join()).toMatch(/^Name two text files .+\.$/);
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

  it('answers each line in its order', async () => {
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
    ['{"id":"x"', 'this is not JSON'],
    ['3', 'this is not an object'],
    [pair('x', 'text', []), '"a" is missing'],
    [pair('x', [], [1]), '"b" is missing'],
    [JSON.stringify({ a: [], b: [] }), '"id" is missing'],
    [pair('', [], []), '"id" is missing'],
    [pair('first', [], []), 'the id "first" stands in an earlier line'],
  ])('answers the other lines and complains of %s', async (line, fault) => {
    const { file, code, out, complaints } = await pairs(pair('first', [], []), line, pair('last', [], []));
    expect(code).toBe(2);
    expect(lines(out).map((answer) => JSON.parse(answer).id)).toEqual(['first', 'last']);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toContain(`“${file}”, line 2: ${fault}`);
  });

  it('answers the other lines and complains of one that is not UTF-8', async () => {
    const line = Buffer.from(pair('caf\u00e9', [], []), 'latin1');
    const end = Buffer.from('\n');
    const { file, code, out, complaints } = await pairsOf(
      Buffer.concat([Buffer.from(pair('first', [], [])), end, line, end, Buffer.from(pair('last', [], []))]),
    );
    expect(code).toBe(2);
    expect(lines(out).map((answer) => JSON.parse(answer).id)).toEqual(['first', 'last']);
    expect(complaints).toEqual([`“${file}”, line 2: this is not UTF-8; save the file as UTF-8.`]);
  });

  it('reads UTF-8 with a byte order mark, and line separators inside a sentence', async () => {
    const { code, out } = await pairs(`\ufeff${pair('да', [`\u2028${sentence}`], [sentence])}`);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ id: 'да', links: [{ a: [0], b: [0] }] });
  });

  it('complains in one sentence of several lines', async () => {
    expect((await pairs('x', 'y')).complaints.join()).toMatch(/\(and 1 more line like it\)\.$/);
    const { complaints } = await pairs('x', 'y', 'z');
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toMatch(/line 1: .+\(and 2 more lines like it\)\.$/);
  });

  it('complains of a file that is missing, a folder, empty or blank', async () => {
    const folder = folderWith({ 'empty.jsonl': '', 'blank.jsonl': '\n  \r\n\n' });
    for (const name of ['missing.jsonl', '.', 'empty.jsonl', 'blank.jsonl']) {
      const { code, out, complaints } = await run('--pairs', join(folder, name));
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(complaints.join()).toContain(join(folder, name));
    }
  });
});
