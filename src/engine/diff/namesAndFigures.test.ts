import { describe, expect, it } from 'vitest';
import type { EditKind } from '../types';
import { type Case, itDiffersInAFigure, kinds, swapped } from './testing';

const ONE_NAME: readonly Case[] = [
  ['en', 'Anna Kowalski spoke.', 'Anna Kowalsky spoke.'],
  ['en', 'John Smith spoke in Kyiv.', 'John Smyth spoke in Kyiv.'],
  ['en', 'Nuri al-Maliki spoke.', 'Nouri al-Maliki spoke.'],
  ['en', 'The minister Sergei Lavrov spoke.', 'The minister Sergey Lavrov spoke.'],
  ['en', 'President Volodymyr Zelenskyy spoke.', 'President Volodymyr Zelensky spoke.'],
  ['en', 'Leader Muammar Gaddafi spoke.', 'Leader Moammar Gadhafi spoke.'],
  ['en', 'Aleksandr Petrov spoke.', 'Alexander Petrov spoke.'],
  ['en', 'Mohammed Hassan spoke.', 'Muhammad Hassan spoke.'],
  ['en', 'Catherine Ashdown spoke.', 'Katherine Ashdown spoke.'],
  ['en', 'Stephen Miller spoke.', 'Steven Miller spoke.'],
  ['en', 'Sarah Philips spoke.', 'Sara Phillips spoke.'],
  ['en', 'Yusuf Osman spoke.', 'Youssef Osman spoke.'],
  ['en', 'Hussein Amir spoke.', 'Husayn Amir spoke.'],
  ['en', 'Mr. MacDonald spoke.', 'Mr. McDonald spoke.'],
  ['en', 'Troops left Kharkiv.', 'Troops left Kharkov.'],
  ['en', 'Yevgeny Ivanov spoke.', 'Evgeny Ivanov spoke.'],
  ['en', 'Abdul Rahman spoke.', 'Abdel Rahman spoke.'],
  ['en', 'The strike in Odessa ended.', 'The strike in Odesa ended.'],
  ['en', 'Al-Qaeda fled.', 'Al Qaida fled.'],
  ['en', 'Jón Gunnarsson spoke.', 'Jon Gunnarson spoke.'],
];
const TWO_NAMES: readonly Case[] = [
  ['en', 'Anna Berg spoke to us.', 'Hanna Berg spoke to us.'],
  ['en', 'Martin Berg spoke to us.', 'Marta Berg spoke to us.'],
  ['en', 'John Hanson spoke.', 'John Henson spoke.'],
  ['en', 'Maria Berg spoke.', 'Mario Berg spoke.'],
  ['en', 'Ben Carter spoke.', 'Ken Carter spoke.'],
  ['en', 'Tom Harris spoke.', 'Tom Norris spoke.'],
  ['en', 'Police in Austria spoke.', 'Police in Australia spoke.'],
  ['en', 'Troops left Iran.', 'Troops left Iraq.'],
  ['en', 'Jean Marsh spoke.', 'Joan Marsh spoke.'],
  ['en', 'Erik Dahl spoke.', 'Erika Dahl spoke.'],
  ['en', 'Paul Berg spoke.', 'Paula Berg spoke.'],
  ['en', 'Lena Quist spoke.', 'Lina Quist spoke.'],
  ['en', 'Daniel Roth spoke.', 'Danielle Roth spoke.'],
  ['en', 'The Gambia spoke.', 'The Zambia spoke.'],
  ['en', 'Tim Moran spoke.', 'Tim Morgan spoke.'],
  ['en', 'We met Paul there.', 'We met Paula there.'],
  ['en', 'We met Erik there.', 'We met Erika there.'],
  ['en', 'We met Mr. Kim there.', 'We met Mr. Lim there.'],
  ['en', 'We met Reza Karimi there.', 'We met Riza Kazemi there.'],
];
const MOVED_FIGURES: readonly Case[] = [
  ['en', 'At least 13 people died when the ferry sank.', 'The ferry sank, killing at least 11 people.'],
  ['en', 'The blast killed 40 workers, police said.', 'Police said 42 workers were killed by the blast.'],
  ['en', 'Police arrested 60 protesters in the square.', 'In the square, 75 protesters were arrested by police.'],
  ['en', 'The company will cut 900 jobs by June.', 'By June, 1,200 jobs will be cut by the company.'],
  ['en', 'Twelve people drowned after the boat capsized.', 'The boat capsized and fifteen people drowned.'],
  ['en', '12 people were killed and 30 injured in the crash.', '30 people were killed and 12 injured in the crash.'],
  ['en', 'The crash left 12 dead and 30 hurt.', 'The crash left 30 dead and 12 hurt.'],
  ['en', 'After two days of talks, the sides signed.', 'The sides signed after three days of talks.'],
  [
    'en',
    'The fund paid out €4m last year, the ministry said.',
    'The ministry said that last year €5m was paid out by the fund.',
  ],
  ['en', 'Turnout was 54 percent, officials said.', 'Officials put turnout at 58 percent.'],
  ['en', 'The quake at 6:42 a.m. shook the town.', 'The town was shaken by the quake at 7:10 a.m.'],
  ['en', 'In Kessel, some 200 homes were flooded by the river.', 'The river flooded about 300 homes in Kessel.'],
  ['en', 'A fine of $5,000 was imposed on the firm by the court.', 'The court fined the firm $7,000.'],
  ['en', 'Before the vote on Monday, 300 people marched.', "Some 400 people marched ahead of Monday's vote."],
  ['en', 'Eleven sailors were rescued by the coastguard.', 'The coastguard rescued 9 sailors.'],
  ['de', 'Bei dem Unglück starben 13 Menschen.', '11 Menschen starben bei dem Unglück.'],
  ['de', 'Die Polizei nahm 60 Demonstranten fest.', 'Von der Polizei wurden 75 Demonstranten festgenommen.'],
  ['fr', "Treize personnes sont mortes dans l'accident.", "L'accident a fait 11 morts."],
  ['es', 'Murieron 13 personas en el accidente.', 'El accidente causó la muerte de 11 personas.'],
  [
    'en',
    'At least nine hikers died in the avalanche on Mount Orla.',
    'The avalanche on Mount Orla killed at least seven hikers.',
  ],
  [
    'en',
    'Rescuers pulled 22 miners from the shaft on Sunday.',
    'On Sunday 19 miners were pulled from the shaft by rescuers.',
  ],
  [
    'en',
    'The hospital admitted 45 patients after the gas leak.',
    'After the gas leak, 54 patients were admitted to the hospital.',
  ],
  [
    'en',
    'Farmers lost 3,000 sheep in the flood, the union said.',
    'The union said the flood had cost farmers 2,000 sheep.',
  ],
  ['en', 'The gunman fired six shots before he fled.', 'Before fleeing, the gunman fired eight shots.'],
  ['en', 'Three bridges and 14 houses were destroyed.', 'Fourteen bridges and three houses were destroyed.'],
  ['en', 'The fire injured five people and killed two.', 'The fire killed five people and injured two.'],
  ['en', 'The bank will close 80 branches and cut 600 jobs.', 'The bank will cut 800 jobs and close 80 branches.'],
  ['en', 'A crowd of 5,000 gathered in the square, police said.', 'Police put the crowd in the square at 3,000.'],
  ['en', 'The train was travelling at 140 km/h when it derailed.', 'When it derailed, the train was doing 160 km/h.'],
  ['en', 'The vote passed 51 to 49.', 'The vote passed 54 to 46.'],
  ['en', 'He was jailed for nine years on Friday.', 'On Friday he got a sentence of seven years.'],
  ['en', 'She won with 52 percent of the vote.', 'Taking 55 percent of the vote, she won.'],
  ['en', 'The museum, which opened in 1987, will close.', 'Opened in 1978, the museum will close.'],
  [
    'en',
    'The blaze began at 3 a.m. and took 40 firefighters to put out.',
    'It took 60 firefighters to put out the blaze, which began at 3 a.m.',
  ],
  ['en', 'Two people were arrested.', 'Police arrested three people.'],
  [
    'en',
    'Some 1,200 soldiers will be sent to the border next week.',
    'Next week the army will send about 1,500 soldiers to the border.',
  ],
  ['en', 'Hundreds fled; at least 30 homes burned.', 'At least 40 homes burned and hundreds fled.'],
  ['en', 'Officials counted 18 bodies by noon.', 'By noon 21 bodies had been counted, officials said.'],
  [
    'en',
    'The storm cut power to 70,000 households in the north.',
    'In the north, 90,000 households lost power in the storm.',
  ],
  ['de', 'Bei dem Brand wurden fünf Bewohner verletzt.', 'Der Brand verletzte sieben Bewohner.'],
  [
    'de',
    'Nach Angaben der Polizei kamen 2.000 Menschen zur Demonstration.',
    'Zur Demonstration kamen laut Polizei 3.000 Menschen.',
  ],
  ['fr', "Au moins 20 soldats ont été tués dans l'attaque.", "L'attaque a tué au moins 25 soldats."],
  ['fr', 'Selon la police, 3 000 personnes ont défilé.', 'Quelque 5 000 personnes ont défilé, selon la police.'],
  ['es', 'Al menos 20 soldados murieron en el ataque.', 'El ataque mató al menos a 25 soldados.'],
  ['es', 'La policía detuvo a 60 manifestantes.', 'Unos 75 manifestantes fueron detenidos por la policía.'],
  ['zh', '星期一投票。', '星期二投票。'],
  ['zh', '三月投票。', '四月投票。'],
  ['zh', '夏季投票。', '冬季投票。'],
  ['ja', '月曜日に投票する。', '火曜日に投票する。'],
  ['zh', '三月三日投票。', '三月四日投票。'],
  ['zh', '百分之五十的人反对。', '百分之六十的人反对。'],
  ['zh', '两人死亡。', '五人死亡。'],
];

/** Kinds other than house style. */
const telling = (each: Case): ReadonlySet<EditKind> => new Set(kinds(each).filter((kind) => kind !== 'house-style'));

describe('names', () => {
  it.each(ONE_NAME)('%s: %s and %s spell one name', (...each) => {
    expect(telling(each)).toEqual(new Set(['name-spelling']));
    expect(telling(swapped(each))).toEqual(new Set(['name-spelling']));
  });
  it.each(TWO_NAMES)('%s: %s and %s have two names', (...each) => {
    expect(telling(each)).toEqual(new Set(['name']));
    expect(telling(swapped(each))).toEqual(new Set(['name']));
  });
});

describe('figures that differ, wherever they are in their sentence', () => {
  itDiffersInAFigure('%s: %s / %s', MOVED_FIGURES);
});
