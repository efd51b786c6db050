import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from './decode';

const english =
  'Russia’s foreign minister said on Tuesday that Syria’s president was “fully committed” to ending the violence – ' +
  'whatever its source.\n\nThe opposition, however, said it didn’t believe a word. The café stayed open.\n';
const russian =
  'Министр иностранных дел России прибыл во вторник в Дамаск для переговоров с президентом Сирии.\n\n' +
  'По его словам, насилие должно быть прекращено. Оппозиция отвергла предложение.\n';
const chinese =
  '俄罗斯外交部长星期二抵达大马士革，与叙利亚总统举行会谈。\n\n他说，暴力必须停止。反对派拒绝了这一建议。\n';
const japanese =
  'ロシアの外相は火曜日、シリアの大統領と会談するためダマスカスに到着した。\n\n反体制派はこの提案を拒否した。\n';
const korean =
  '러시아 외무장관이 화요일 시리아 대통령과 회담하기 위해 다마스쿠스에 도착했다.\n\n반대파는 제안을 거부했다.\n';
const arabic = 'وصل وزير الخارجية الروسي يوم الثلاثاء إلى دمشق.\n\nورفضت المعارضة الاقتراح.\n';

describe('text without a byte order mark', () => {
  it.each([
    ['UTF-8', english, 'UTF-8'],
    ['UTF-8', chinese, 'UTF-8'],
    ['windows-1252', english, 'windows-1252'],
    ['ISO-8859-1', english.replace(/[’“”–]/g, "'"), 'windows-1252'],
    ['windows-1251', russian, 'windows-1251'],
    ['KOI8-R', russian, 'KOI8-R'],
    ['GBK', chinese, 'GB18030'],
    ['Shift_JIS', japanese, 'Shift_JIS'],
    ['EUC-KR', korean, 'EUC-KR'],
    ['UTF-16LE', english, 'UTF-16LE'],
    ['UTF-16BE', english, 'UTF-16BE'],
    ['UTF-16LE', russian, 'UTF-16LE'],
    ['UTF-16BE', arabic, 'UTF-16BE'],
    ['UTF-16LE', chinese, 'UTF-16LE'],
    ['UTF-16BE', chinese, 'UTF-16BE'],
  ])('in %s decodes to the original: %#', async (encoding, text, named) => {
    expect(await decode(iconv.encode(text, encoding))).toEqual({ text, encoding: named });
  });
});

describe('text with a byte order mark', () => {
  it.each(['UTF-8', 'UTF-16LE', 'UTF-16BE', 'UTF-32LE', 'UTF-32BE'])(
    'in %s is decoded without the mark',
    async (encoding) => {
      const bytes = iconv.encode(chinese, encoding, { addBOM: true });
      expect(await decode(bytes)).toEqual({ text: chinese, encoding });
    },
  );
});

describe('damaged and unlikely bytes', () => {
  it('keeps UTF-8 with one broken byte as UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from(russian), Buffer.from([0xff]), Buffer.from(russian)]);
    expect(await decode(bytes)).toEqual({ text: `${russian}\ufffd${russian}`, encoding: 'UTF-8 with errors' });
  });

  it('keeps UTF-8 with one broken byte that is a letter in a legacy encoding, with or without a mark', async () => {
    const text = english.repeat(3);
    const bytes = Buffer.concat([Buffer.from(text), Buffer.from('A caf\u00e9.\n', 'latin1')]);
    const expected = { text: `${text}A caf\ufffd.\n`, encoding: 'UTF-8 with errors' };
    expect(await decode(bytes)).toEqual(expected);
    expect(await decode(Buffer.concat([Buffer.from('\ufeff'), bytes]))).toEqual(expected);
  });

  it('reads a legacy encoding as such even when two of its letters look like UTF-8', async () => {
    const text = `${english.repeat(2)}\u00c3\u00a9\n`;
    expect(await decode(iconv.encode(text, 'windows-1252'))).toEqual({ text, encoding: 'windows-1252' });
  });

  it('finds the letters that give away the encoding after a lot of plain ASCII', async () => {
    const text = `${'A line of plain English text.\n'.repeat(5000)}${russian}`;
    expect(await decode(iconv.encode(text, 'windows-1251'))).toEqual({ text, encoding: 'windows-1251' });
  });

  it.each([
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452000000100000001008060000001ff3ff61', 'hex')],
    ['compressed data without a zero', Buffer.from(Array.from({ length: 400 }, (_, at) => 1 + ((at * 97) % 255)))],
    ['zeros', Buffer.alloc(64)],
    ['an odd number of bytes with a zero', Buffer.from('abc\0d')],
    ['an even number of bytes with a zero among ASCII', Buffer.from('abcdef\0\uffff\0\0')],
  ])('does not take %s for text', async (_what, bytes) => {
    expect(await decode(bytes)).toBeNull();
  });
});
