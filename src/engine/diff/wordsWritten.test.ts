import { describe, expect, it } from 'vitest';
import { type Case, isOnlyHouseStyle, itIsOnlyHouseStyle, kinds, swapped } from './testing';

const CONTRACTED: readonly Case[] = [
  ['en', "He can't stay and he won't go.", 'He cannot stay and he will not go.'],
  ['en', "He'd left before they'd come.", 'He had left before they had come.'],
  ['en', "He'd like to stay.", 'He would like to stay.'],
  ['en', "I've seen it and we've won.", 'I have seen it and we have won.'],
  ['en', "Let's wait.", 'Let us wait.'],
  ['en', "He couldn't have known.", 'He could not have known.'],
  ['en', "There's no plan and that's it.", 'There is no plan and that is it.'],
  ['en', "It's been cold.", 'It has been cold.'],
  ['en', "Who's there and what's next?", 'Who is there and what is next?'],
  ['en', "The mayor's been told.", 'The mayor has been told.'],
  ['en', "The mayor's not here.", 'The mayor is not here.'],
  ['en', "The council's going to vote.", 'The council is going to vote.'],
  ['en', "They'll wait and we'll see.", 'They will wait and we shall see.'],
  ['en', "They're late, aren't they?", 'They are late, are they not?'],
  ['en', "He isn't here.", "He's not here."],
  ['en', "They aren't late.", "They're not late."],
  ['en', "I wouldn't go.", "I'd not go."],
  ['en', "It mustn't fail. It needn't.", 'It must not fail. It need not.'],
  ['en', `"I'm done," he said. "It's over."`, '‘I am done,’ he said. ‘It is over.’'],
  ['en', "'I'm done,' he said.", '"I am done," he said.'],
  ['en', 'We gonna win.', 'We going to win.'],
  ['en', "Y'all come.", 'You all come.'],
  ['en', "Didn't he go?", 'Did he not go?'],
];
const FORMS_OF_CHARACTERS: readonly Case[] = [
  ['zh', '台北市政府裏的群眾抗議後離開。', '臺北市政府裡的羣眾抗議後離開。'],
  ['zh', '台灣總統訪問後返國。', '台湾总统访问后返国。'],
  [
    'zh',
    '警方表示，這起事故造成三人死亡、五人受傷，傷者已送往醫院。',
    '警方表示，这起事故造成3人死亡、5人受伤，伤者已送往医院。',
  ],
  ['zh', '他說：「我們不會放棄。」', '他说：“我们不会放弃。”'],
  ['zh', '麵粉價格上漲，乾貨髮廊關門。', '面粉价格上涨，干货发廊关门。'],
  ['zh', '國務院發佈報告，佔全國人口的比例。', '国务院发布报告，占全国人口的比例。'],
  ['zh', '為了週末的鬥爭，他們準備了床。', '爲了周末的鬬爭，他們準備了牀。'],
  ['zh', '兩人死亡。', '2人死亡。'],
  ['zh', '星期一投票。', '周一投票。'],
  ['zh', '下午3時30分開會。', '15时30分开会。'],
  ['zh', '三月三日投票。', '3月3日投票。'],
  ['zh', '百分之五十的人反对。', '50%的人反對。'],
  ['ja', '國會で澤村氏が辭任した。', '国会で沢村氏が辞任した。'],
  ['ja', '渡邊氏と齋藤氏が會見した。', '渡辺氏と斎藤氏が会見した。'],
  ['ja', '渡邉氏と齊藤氏が會見した。', '渡辺氏と斉藤氏が会見した。'],
  ['ja', '12人が死亡した。', '十二人が死亡した。'],
  ['zh', '他說她沒有發現後面的頭髮。', '他说她没有发现后面的头发。'],
  ['zh', '這裏的麵館裏有貓咪檯燈。', '這裡的麵館裡有貓咪台灯。'],
  ['ja', '髙橋さんと﨑田さんが濵田氏と會った。', '高橋さんと崎田さんが浜田氏と会った。'],
];
const TITLES: readonly Case[] = [
  ['en', 'He saw the film "The Long Night" and left.', 'He saw the film The Long Night and left.'],
  ['en', '"We won," he said, "and left."', '“We won,” he said, “and left.”'],
];
const OTHER_WORDS: readonly Case[] = [
  ['en', 'He called it "a disaster" and left.', 'He called it a disaster and left.'],
  ['en', 'He can stay.', "He can't stay."],
  ['en', 'He will go.', "He won't go."],
  ['en', 'He was there.', "He wasn't there."],
  ['en', "The mayor's plan failed.", 'The mayor is plan failed.'],
  ['en', "He'd gone.", "He'll gone."],
  ['en', "It's here.", 'It was here.'],
  ['en', "We're sure.", 'We were sure.'],
  ['en', 'He won ten to seven.', 'He won at 6:50.'],
  ['en', 'He won by 10 to 7.', 'He won by 7 to 10.'],
  ['en', 'He went to the park.', 'He went through the park.'],
  ['en', "The bridge is near Anna's.", "The bridge is near Hanna's."],
  ['en', 'He called the vote "free" and left.', 'He called the vote free and left.'],
  ['en', "The dogs' food was bad.", "The dog's food was not bad."],
  ['en', "He'd gone.", "He's gone."],
  ['en', 'They can go.', 'They cannot go.'],
  ['en', "She wasn't told.", 'She was told.'],
  ['en', "The mayor's been told.", "The mayor's not been told."],
  ['en', "The mayor's plan failed.", 'The mayor has failed.'],
  ['en', "Aren't they late?", 'They are late?'],
  ['zh', '台湾队赢了。', '台南队赢了。'],
];
const QUOTED: readonly Case[] = [
  ['en', "He called the plan 'reckless' and left.", "He called the plan 'foolish' and left."],
  ['en', '‘We can’t go on,’ he said, ‘and we won’t try.’', '‘We can’t go on,’ he said, ‘and we won’t stop.’'],
  [
    'en',
    "The teachers' union called it 'a sad day for pupils' and left.",
    "The teachers' union called it 'a bad day for pupils' and left.",
  ],
  ['en', "'It's the boys' own fault,' he said.", "'It's the boys' own choice,' he said."],
  ['en', '‘They said “never” to us,’ he said.', '‘They said “always” to us,’ he said.'],
  ['en', 'He said ‘the ’90s were better’ and left.', 'He said ‘the ’90s were worse’ and left.'],
  ['en', `"He said 'maybe' to me," she said.`, `"He said 'never' to me," she said.`],
  ['en', "`We heard a bang,' she said.", "`We heard a shot,' she said."],
  ['en', "``We heard a bang,'' she said.", "``We heard a shot,'' she said."],
  ['en', "''We heard a bang,'' she said.", "''We heard a shot,'' she said."],
  ['en', '‹We heard a bang,› she said.', '‹We heard a shot,› she said.'],
  ['en', "The company, 'the best of all', shut.", "The company, 'the worst of all', shut."],
  ['de', '‚Wir sind am Ende‘, sagte er.', '‚Wir sind am Anfang‘, sagte er.'],
  ['de', "'Wir sind am Ende', sagte er.", "'Wir sind am Anfang', sagte er."],
  ['de', '›Wir sind am Ende‹, sagte er.', '›Wir sind am Anfang‹, sagte er.'],
  ['fr', '‹ Nous avons perdu ›, dit-il.', '‹ Nous avons gagné ›, dit-il.'],
  ['fr', "'Nous n'avons rien perdu', dit-il.", "'Nous n'avons rien gagné', dit-il."],
  ['es', "'Hemos perdido', dijo.", "'Hemos ganado', dijo."],
  ['en', `"I'm glad," he said.`, `"I'm sad," he said.`],
];
const NOT_QUOTED: readonly Case[] = [
  ['en', "The teachers' strike is near the boys' school.", "The teachers' walkout is near the boys' school."],
  ['en', "The dogs' owners' big plan failed.", "The dogs' owners' grand plan failed."],
  [
    'en',
    "Rock 'n' roll was loud in the '80s and the kids' choice.",
    "Rock 'n' roll was strong in the '80s and the kids' choice.",
  ],
  ['en', "O'Neill's plan for the workers' big hall.", "O'Neill's scheme for the workers' big hall."],
  ['fr', "L'homme d'affaires a perdu l'élection.", "L'homme d'affaires a raté l'élection."],
  ['it', "L'uomo ha perso l'aereo dell'azienda.", "L'uomo ha mancato l'aereo dell'azienda."],
];

describe('what is only written otherwise', () => {
  itIsOnlyHouseStyle('%s: %s = %s', [...CONTRACTED, ...FORMS_OF_CHARACTERS, ...TITLES]);
  it.each(OTHER_WORDS)('%s: %s, not %s', (...each) => {
    expect(isOnlyHouseStyle(each)).toBe(false);
    expect(isOnlyHouseStyle(swapped(each))).toBe(false);
  });
});

describe('quotation marks and apostrophes', () => {
  it.each(QUOTED)('%s: %s is a quotation, altered in %s', (...each) => {
    expect(new Set(kinds(each))).toEqual(new Set(['quotation']));
  });
  it.each(NOT_QUOTED)('%s: %s has apostrophes only', (...each) => {
    expect(new Set(kinds(each))).toEqual(new Set(['wording']));
  });
});
