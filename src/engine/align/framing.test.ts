import { describe, expect, it } from 'vitest';
import { articleOf } from '../testing';
import { fold } from '../text/fold';
import { languageData, languageTags } from '../text/language';
import { sourcingOf } from './data/sourcing';
import { prepare } from './prepare';

/** The words of a text as printed, those of the frame in brackets. */
function framed(text: string, language = 'en'): string {
  const { words } = prepare(articleOf([text], language));
  const marked = words.map(({ start, end, framed }) =>
    framed ? `[${text.slice(start, end)}]` : text.slice(start, end),
  );
  return marked.join(' ').replaceAll('] [', ' ');
}

describe('the frame of a statement', () => {
  it.each([
    [
      'Chief engineer Tilda Marrow told a news conference that the cables had rusted.',
      '[Chief engineer Tilda Marrow told a news conference that the] cables had rusted',
    ],
    [
      '"The cables had rusted," said the agency\'s chief engineer, Tilda Marrow, at a news conference.',
      "The cables had rusted [said the agency's chief engineer Tilda Marrow at a news conference]",
    ],
    ['The cables had rusted, Marrow said on Monday.', 'The cables had rusted [Marrow said on Monday]'],
    [
      'Tilda Marrow, who heads the roads agency, said in a statement that the cables had rusted.',
      '[Tilda Marrow who heads the roads agency said in a statement that] the cables had rusted',
    ],
    ['The cables had rusted, according to the roads agency.', 'The cables had rusted [according to the roads agency]'],
    [
      'Marrow told a packed town hall in Kessel late on Monday that the cables had rusted.',
      '[Marrow told a packed town hall in Kessel late on Monday that] the cables had rusted',
    ],
  ])('of %s', (text, wanted) => {
    expect(framed(text)).toBe(wanted);
  });

  it('holds set phrases about the sources of a report', () => {
    expect(framed('Frey did not immediately respond to a request for comment about the leaking tanks.')).toBe(
      'Frey did [not immediately respond to a request for comment about the] leaking tanks',
    );
  });

  it.each([
    'The blast was heard across the harbour and broke the windows of 40 houses.',
    'Soldiers closed the road and searched each car for weapons.',
    'The United States recalled none of its diplomats from the flooded city.',
  ])('is empty in %s', (text) => {
    expect(framed(text)).toBe(text.replace(/\.$/, ''));
  });

  it.each([
    [
      'de',
      'Ministerin Oda Reiss sagte am Dienstag in Kassel, die Brücke bleibe gesperrt.',
      'die Brücke bleibe gesperrt',
    ],
    [
      'fr',
      'La ministre Oda Reiss a déclaré mardi à des journalistes que le pont resterait fermé.',
      'le pont resterait fermé',
    ],
    [
      'es',
      'La ministra Oda Reiss dijo el martes en una entrevista que el puente seguirá cerrado.',
      'el puente seguirá cerrado',
    ],
    ['ru', 'Министр Ольга Рейс заявила журналистам в Казани, что мост останется закрытым.', 'мост останется закрытым'],
    ['ar', 'قالت وزيرة البيئة عائدة ريس للصحفيين في القاهرة إن الجسر سيبقى مغلقا.', 'الجسر سيبقى مغلقا'],
    ['zh', '環境部長李大川週二在記者會上表示，大橋將繼續封閉。', '大 橋 將 繼 續 封 閉'],
    ['ja', '環境相の木村誠氏は火曜日の記者会見で、橋は閉鎖を続けると述べた。', '橋 は 閉 鎖 を 続 け る'],
    ['ko', '김민수 환경부 장관은 화요일 기자들에게 다리가 계속 폐쇄될 것이라고 말했다.', '다리가 계속 폐쇄될 것이라고'],
  ])('leaves the statement in %s', (language, text, statement) => {
    const left = framed(text, language)
      .replace(/\[[^\]]*\]/g, '')
      .trim();
    expect(left).toContain(statement);
    expect(left.length).toBeLessThan(statement.length + 6);
  });

  it.each(['said said ', 'said - - - ', 'Marrow, the chief, ', '- '])('is found in a hostile run of %j', (unit) => {
    const text = unit.repeat(60_000);
    expect(prepare(articleOf([text])).words.every(({ framed }) => typeof framed === 'boolean')).toBe(true);
  });
});

it.each(languageTags)('keeps the sourcing words of %s as folding leaves words', (tag) => {
  const language = { ...languageData(tag), honorifics: new Set<string>() };
  const lists = Object.values(sourcingOf(tag)).filter((value) => typeof value !== 'boolean');
  const words = lists.flatMap((list) => [...list]).flatMap((phrase) => phrase.split(' '));
  expect(words.filter((word) => fold(word, language) !== word)).toEqual([]);
});
