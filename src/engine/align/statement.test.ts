import { describe, expect, it } from 'vitest';
import { articleOf } from '../testing';
import { compareArticles } from './compare';

/** Other paragraphs of the two articles, so that each has more than one. */
const LAKE = 'The lake lost its last trout in the spring of 1998 after a spill.';
const FARMS = 'Farmers nearby have asked for a wider channel.';

/** Whether the first paragraphs of two articles are linked. */
function areLinked(left: string, right: string, language = 'en'): boolean {
  const more = language === 'en' ? { left: [LAKE], right: [FARMS] } : { left: [], right: [] };
  const { links } = compareArticles(
    articleOf([left, ...more.left], language),
    articleOf([right, ...more.right], language),
  );
  return links.some((link) => link.left.includes(0) && link.right.includes(0));
}

describe('two statements of one speaker', () => {
  it.each([
    [
      '"The water came through the kitchen door at three," said Greta Lomm, 71, a retired baker from Odrin.',
      'Greta Lomm, 71, a retired baker from Odrin, said the insurance had not answered her calls.',
    ],
    [
      'Defence lawyer Ivan Kersh said outside the court that his client would appeal.',
      'Outside the court, defence lawyer Ivan Kersh said his client had repaid all the money by March.',
    ],
    [
      'Finance minister Pavel Orlo told a news conference in Drava that the tax on diesel would be dropped next year.',
      '"We have never hidden these letters from anyone," finance minister Pavel Orlo told a news conference in Drava.',
    ],
    [
      'Police chief Anna Bren said in a statement on Friday that two officers had been suspended.',
      'In a statement on Friday, police chief Anna Bren said the search of the harbour had ended.',
    ],
    [
      '"The roof was checked in spring," said Milo Hart, head of the school board, in an interview on Thursday.',
      'Milo Hart, head of the school board, said in an interview on Thursday that parents would be paid for the lost weeks.',
    ],
    [
      'Coastguard commander Tore Brandt told state television late on Tuesday that divers had found the wreck.',
      'Coastguard commander Tore Brandt told state television late on Tuesday that nobody had checked the lifeboats.',
    ],
    [
      'Union leader Ada Kern, who has led the strike since May, said drivers would return on Sunday.',
      'Union leader Ada Kern, who has led the strike since May, said her own house had been searched.',
    ],
    [
      'The head of the World Food Programme in Kessel, Ines Park, said the trucks had been turned back at the border.',
      'The head of the World Food Programme in Kessel, Ines Park, said she feared a hard winter.',
    ],
    ['Kern said: "The talks have failed."', 'Kern said: "My house was searched."'],
  ])('are not linked: %s', (left, right) => {
    expect(areLinked(left, right)).toBe(false);
    expect(areLinked(right, left)).toBe(false);
  });

  it.each([
    [
      'de',
      'Umweltministerin Oda Reiss sagte am Dienstag vor Journalisten in Kassel, die Fische würden in fünf Jahren zurückkehren.',
      'Umweltministerin Oda Reiss sagte am Dienstag vor Journalisten in Kassel, sie werde wegen der Kosten nicht zurücktreten.',
    ],
    [
      'fr',
      "« Nous n'avons rien caché », a déclaré le chef de la police Karl Brandt lors d'une conférence de presse lundi à Lille.",
      "Le chef de la police Karl Brandt a déclaré lors d'une conférence de presse lundi à Lille que deux agents avaient été suspendus.",
    ],
    [
      'es',
      'La ministra de Medio Ambiente, Oda Reiss, dijo el martes en una rueda de prensa en Cádiz que los peces volverían en cinco años.',
      'La ministra de Medio Ambiente, Oda Reiss, dijo el martes en una rueda de prensa en Cádiz que no dimitiría por el coste.',
    ],
    [
      'it',
      'La ministra dell’Ambiente Oda Reiss ha detto martedì ai giornalisti a Torino che i pesci torneranno entro cinque anni.',
      'La ministra dell’Ambiente Oda Reiss ha detto martedì ai giornalisti a Torino che non si dimetterà per i costi.',
    ],
    [
      'ru',
      '«Мы ничего не скрывали», — сказал начальник полиции Карл Брандт на пресс-конференции в понедельник в Казани.',
      'Начальник полиции Карл Брандт сказал на пресс-конференции в понедельник в Казани, что двое сотрудников отстранены.',
    ],
    [
      'ar',
      'قالت وزيرة البيئة عائدة ريس للصحفيين في القاهرة يوم الثلاثاء إن الأسماك ستعود خلال خمس سنوات.',
      'قالت وزيرة البيئة عائدة ريس للصحفيين في القاهرة يوم الثلاثاء إنها لن تستقيل بسبب التكلفة.',
    ],
    [
      'zh',
      '環境部長李大川週二在記者會上表示，魚群五年內會回來。',
      '環境部長李大川週二在記者會上表示，他不會因為費用而辭職。',
    ],
    [
      'ja',
      '「何も隠していない」と木村誠本部長は月曜日の記者会見で述べた。',
      '木村誠本部長は月曜日の記者会見で、二人の職員を停職にしたと明らかにした。',
    ],
    [
      'ko',
      '김민수 환경부 장관은 화요일 서울에서 기자들에게 물고기가 5년 안에 돌아올 것이라고 말했다.',
      '김민수 환경부 장관은 화요일 서울에서 기자들에게 비용 때문에 사임하지는 않겠다고 말했다.',
    ],
  ])('are not linked in %s', (language, left, right) => {
    expect(areLinked(left, right, language)).toBe(false);
  });
});

describe('one statement of one speaker', () => {
  it.each([
    [
      '"We will not resign over a few dead fish," environment minister Oda Reiss told reporters in Kessel.',
      'Environment minister Oda Reiss said that she would not resign over dead fish.',
    ],
    [
      'Mayor Tom Reed said at a press briefing on Monday that the dam would be rebuilt by 2030.',
      'The dam will be rebuilt by 2030, mayor Tom Reed said.',
    ],
    [
      'Four frigates are to be sold to Norway, defence secretary Mark Aldous told parliament.',
      'Defence secretary Mark Aldous said on Wednesday that four frigates would be sold to Norway.',
    ],
    ['Marrow said 41 cables were broken.', 'Forty-one cables were broken, according to Marrow.'],
  ])('is linked: %s', (left, right) => {
    expect(areLinked(left, right)).toBe(true);
    expect(areLinked(right, left)).toBe(true);
  });
});

describe('a set phrase', () => {
  it.each([
    [
      'An official, who spoke on condition of anonymity because he was not authorised to speak publicly, said wages would fall.',
      'A miner spoke on condition of anonymity because he was not authorised to speak publicly: the shaft had flooded twice.',
    ],
    [
      'The company did not immediately respond to a request for comment on the leak of acid into the lake.',
      'The ministry did not immediately respond to a request for comment about the arrested journalists.',
    ],
    [
      'In the wake of the inquiry, insurers raised their premiums for ships, harbours and warehouses along the whole coast.',
      'Schools and two libraries were closed in the wake of the inquiry into asbestos, and parents have kept children at home.',
    ],
  ])('is no passage: %s', (left, right) => {
    expect(compareArticles(articleOf([left, LAKE]), articleOf([right, FARMS])).passages).toEqual([]);
  });

  it('belongs to the passage it is part of', () => {
    const text =
      'Frey did not immediately respond to a request for comment on the tanks that leaked acid into the lake.';
    const { links, passages } = compareArticles(articleOf([text]), articleOf([`${text} Fishing was banned.`]));
    expect(links).toMatchObject([{ left: [0], right: [0] }]);
    expect(passages.map(({ words }) => words)).toEqual([19]);
  });
});
