import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { mendEntities, mendMojibake } from './mend';

/**
 * A text saved as UTF-8 and read in another encoding; bytes without a character come through as controls, or are lost.
 */
function garble(text: string, encoding: string, lost = ''): string {
  return [...Buffer.from(text)]
    .map((byte) => {
      const character = iconv.decode(Buffer.of(byte), encoding);
      return character === '\ufffd' ? lost || String.fromCharCode(byte) : character;
    })
    .join('');
}

const english = 'The café “Zur Möwe” won’t reopen – the damage was put at €400,000 … René Grün said so.\n';
const french = 'Le maire a déclaré jeudi : « À la fin de l’été, c’est fini »\u00a0; il s’est tu. Où ?\n';
const german = 'Der Bürgermeister sagte: „Das macht keinen Spaß“, und schloß die Tür.\n';
const russian = 'Министр прибыл во вторник в Дамаск — «для переговоров», сказал он.\n';

describe('text read in the wrong encoding', () => {
  it.each([
    ['windows-1252', english],
    ['windows-1252', french],
    ['windows-1252', german],
    ['windows-1252', russian],
    ['windows-1251', russian],
    ['windows-1251', `${russian}“Won’t he?” asked the Café.`],
    ['latin1', english],
  ])('%s: %s', (encoding, text) => {
    const mended = mendMojibake(garble(text, encoding));
    expect(mended.text).toBe(text);
    expect(mended.example).not.toBeNull();
  });

  it('is mended when it happened twice', () => {
    expect(mendMojibake(garble(garble(english, 'windows-1252'), 'windows-1252')).text).toBe(english);
  });

  it('is mended in one paragraph of an otherwise correct text', () => {
    const mixed = `${english}\nwonâ€™t\n\n${german}`;
    expect(mendMojibake(mixed)).toEqual({
      text: `${english}\nwon’t\n\n${german}`,
      example: { garbled: 'wonâ€™t', mended: 'won’t' },
      doubtful: null,
    });
  });

  it('is mended where the byte of the closing quotation mark was lost', () => {
    expect(mendMojibake('He said â€œno,â€ and leftâ€”at once.').text).toBe('He said “no,” and left—at once.');
  });

  it('is only named where it may be intended', () => {
    const text = `${english}\nThe sign said CafÃ©.`;
    expect(mendMojibake(text)).toEqual({ text, example: null, doubtful: 'CafÃ©' });
  });
});

describe('correct text is unchanged', () => {
  it.each([
    english,
    french,
    german,
    russian,
    'Er sagte: „Spaß“. Sie rief: „Fuß…“',
    'SPASS AM CAFÉ”, IRMÃ… E MAÇÃ”, NÃO',
    'publié\u00a0» et été\u00a0»',
    '俄罗斯外交部长星期二抵达大马士革。',
    'وصل وزير الخارجية الروسي يوم الثلاثاء إلى دمشق.',
    'ロシアの外相は火曜日、ダマスカスに到着した。',
    'plain ASCII',
    '',
  ])('%s', (text) => {
    expect(mendMojibake(text)).toEqual({ text, example: null, doubtful: null });
  });
});

describe('entities left in plain text', () => {
  it.each([
    ['Mayor&#8217;s plan &amp; the harbour', 'Mayor’s plan & the harbour'],
    ['It would cost &euro;35 million', 'It would cost €35 million'],
    ['Mayor&amp;#8217;s plan &amp;amp; the &amp;ldquo;harbour&amp;rdquo;', 'Mayor’s plan & the “harbour”'],
    ['a&nbsp;b &#x2014; c', 'a\u00a0b — c'],
  ])('%s', (text, meant) => {
    expect(mendEntities(text).text).toBe(meant);
  });

  it.each(['AT&T; and R&D', 'a & b; c', '&unknownentity;', 'see ?a=1&copy=2'])(
    'leave other ampersands alone: %s',
    (text) => {
      expect(mendEntities(text)).toEqual({ text, example: null, doubtful: null });
    },
  );
});

it('large hostile texts come back complete', () => {
  for (const part of ['Ã', 'â€', 'Ã©', 'â', '&#', '&amp;', '&amp', 'Р', 'ð']) {
    expect(mendMojibake(part.repeat(500_000)).text.length).toBeGreaterThan(0);
    expect(mendEntities(part.repeat(500_000)).text.length).toBeGreaterThan(0);
  }
});

describe('rarer faults', () => {
  it.each(['windows-1250', 'macintosh'])('UTF-8 read as %s is mended', (encoding) => {
    expect(mendMojibake(garble(english, encoding)).text).toBe(english);
  });

  it.each([
    'Północ: PÓŁKA, ŹRÓDŁO i łódź – „tak”, powiedział burmistrz Łodzi.',
    'L’État a dit : “Édouard est à l’école”, et “Émile” aussi, là-bas à Évreux.',
    'Příliš žluťoučký kůň úpěl ďábelské ódy – „ano“, řekl starosta.',
  ])('%s is unchanged', (text) => {
    expect(mendMojibake(text)).toEqual({ text, example: null, doubtful: null });
  });

  it('reads control characters as windows-1252', () => {
    expect(mendMojibake('The mayor\u0092s plan, \u0093late\u0094').text).toBe('The mayor’s plan, “late”');
  });

  it('names lost characters', () => {
    expect(mendMojibake('The Caf\ufffd would not reopen.').doubtful).toBe('Caf\ufffd');
    expect(mendMojibake('The mayor?s plan won?t do.').doubtful).toBe('mayor?s');
    expect(mendMojibake('Who? Why? See a.example/?s=x and b.example/page?s=y.').doubtful).toBeNull();
  });

  it('decodes undecoded mail and escapes', () => {
    expect(mendEntities('caf=C3=A9 won=E2=80=99t pay =\nuntil Monday').text).toBe('café won’t pay until Monday');
    expect(mendEntities('won\\u2019t pay').text).toBe('won’t pay');
    expect(mendEntities('x=AB and 2=2').text).toBe('x=AB and 2=2');
  });

  it('takes linear time on hostile text', () => {
    for (const text of ['=E2'.repeat(300_000), 'a?'.repeat(300_000), '√'.repeat(300_000), '\\u2'.repeat(300_000)])
      expect(mendEntities(mendMojibake(text).text).text.length).toBeGreaterThan(0);
  });
});
