import { describe, expect, it } from 'vitest';
import { articleOf } from '../testing';
import type { EditKind } from '../types';
import { editsBetween } from './edits';

/** A language, and two sentences in it. */
type Case = readonly [language: string, left: string, right: string];

/** The kinds of the edits of one sentence into another. */
const kinds = ([language, left, right]: Case): readonly EditKind[] =>
  editsBetween(articleOf([left], language), articleOf([right], language)).map(({ kind }) => kind);
const swapped = ([language, left, right]: Case): Case => [language, right, left];
const isOnlyHouseStyle = (each: Case): boolean => kinds(each).every((kind) => kind === 'house-style');
const SAME: readonly Case[] = [
  ['en', 'The vote is on March 3.', 'The vote is on 3 March.'],
  ['en', 'The vote is on March 3rd.', 'The vote is on the 3rd of March.'],
  ['en', 'The vote is on March 3, 2026, at noon.', 'The vote is on 3/3/2026 at noon.'],
  ['en', 'The vote is on 3 March 2026.', 'The vote is on 03.03.2026.'],
  ['en', 'The vote is on 3 March 2026.', 'The vote is on 2026-03-03.'],
  ['en', 'The vote is on 14 March 2026.', 'The vote is on 3/14/2026.'],
  ['en', 'The vote is on 14 March 2026.', 'The vote is on 14/03/26.'],
  ['en', 'The vote is on Sept. 14.', 'The vote is on 14 September.'],
  ['en', 'The vote is on Sept 14.', 'The vote is on 14 September.'],
  ['en', 'The vote is on the fourteenth of September.', 'The vote is on September 14.'],
  ['en', 'The vote is on September fourteenth.', 'The vote is on September 14.'],
  ['en', 'The vote is on Mon., Sept. 14.', 'The vote is on Monday, 14 September.'],
  ['en', 'It opened at 6.15pm on Monday.', 'It opened at 18:15 on Monday.'],
  ['en', 'It opened at quarter past six in the evening.', 'It opened at 18:15.'],
  ['en', 'It opened at a quarter past six.', 'It opened at 6:15.'],
  ['en', 'It opened at a quarter to seven in the morning.', 'It opened at 6:45 a.m.'],
  ['en', 'It opened at ten past six.', 'It opened at 6:10.'],
  ['en', 'It opened at ten minutes past six.', 'It opened at 6:10.'],
  ['en', 'It opened at twenty to seven.', 'It opened at 6:40.'],
  ['en', 'It opened at twenty-five past six.', 'It opened at 6:25.'],
  ['en', 'It opened at half past six in the evening.', 'It opened at 6:30 p.m.'],
  ['en', 'It opened at half six.', 'It opened at 6:30.'],
  ['en', "It opened at 6 o'clock.", "It opened at six o'clock."],
  ['en', "It opened at six o'clock.", 'It opened at 6:00.'],
  ['en', 'It opened at 6 p.m.', 'It opened at 18:00.'],
  ['en', 'It opened at 6 p.m.', 'It opened at 1800.'],
  ['en', 'It opened at 0615 on Monday.', 'It opened at 6:15 a.m. on Monday.'],
  ['en', 'It opened at 6 pm.', 'It opened at six in the evening.'],
  ['en', 'It opened at 6 PM ET.', 'It opened at 6 p.m. ET.'],
  ['en', 'It opened at noon.', 'It opened at 12 p.m.'],
  ['en', 'It opened at midday.', 'It opened at noon.'],
  ['en', 'It opened at midnight.', 'It opened at 00:00.'],
  ['en', 'It opened at midnight.', 'It opened at 12 a.m.'],
  ['en', 'It opened at 18.15.', 'It opened at 6:15 pm.'],
  ['en', 'It opened at 18h15.', 'It opened at 18:15.'],
  ['en', 'It opened at 7:30am.', 'It opened at half past seven in the morning.'],
  ['en', 'It ran from 9 a.m. to 5 p.m. daily.', 'It ran from 9am to 5pm daily.'],
  ['en', 'It ran from 9 to 5 p.m. daily.', 'It ran from 9 to 5pm daily.'],
  ['en', "It was the summer of '69.", 'It was the summer of 1969.'],
  ['en', "It was the '90s.", 'It was the 1990s.'],
  ['en', 'He served in 2019–20.', 'He served in 2019-2020.'],
  ['en', 'On 24 Dec. it snowed.', 'On December 24th it snowed.'],
  ['en', 'Christmas Day was cold on 25/12/2025.', 'Christmas Day was cold on 25 December 2025.'],
  ['de', 'Die Wahl ist am 3. März 2026.', 'Die Wahl ist am 03.03.2026.'],
  ['de', 'Die Wahl ist um halb sieben.', 'Die Wahl ist um 6.30 Uhr.'],
  ['de', 'Die Wahl ist um Viertel nach sechs.', 'Die Wahl ist um 6.15 Uhr.'],
  ['de', 'Die Wahl ist um 18.30 Uhr.', 'Die Wahl ist um 18:30 Uhr.'],
  ['de', 'Die Wahl ist um 18 Uhr.', 'Die Wahl ist um 18.00 Uhr.'],
  ['de', 'Die Wahl ist am 3.3. in Wien.', 'Die Wahl ist am 3. März in Wien.'],
  ['fr', 'Le vote est le 3 mars 2026.', 'Le vote est le 03/03/2026.'],
  ['fr', 'Le vote est le 1er mars.', 'Le vote est le premier mars.'],
  ['fr', 'Le vote est à 18 h 30.', 'Le vote est à 18h30.'],
  ['fr', 'Le vote est à midi.', 'Le vote est à 12 heures.'],
  ['fr', 'Le vote est à six heures et demie.', 'Le vote est à 6h30.'],
  ['es', 'El voto es el 3 de marzo de 2026.', 'El voto es el 3/3/2026.'],
  ['es', 'El voto es a las 18.30 horas.', 'El voto es a las 18:30.'],
  ['es', 'El voto es a las seis y media.', 'El voto es a las 6:30.'],
  ['en', 'At a quarter to nine he left.', 'At 8:45 he left.'],
  ['en', 'He paid three quarters of a million dollars.', 'He paid $750,000.'],
  ['en', 'Around four in ten voters agreed.', 'Around 4 in 10 voters agreed.'],
  ['en', 'The 5th of May is a holiday.', 'May 5 is a holiday.'],
  ['en', 'The race is on 01/02/2026.', 'The race is on 1 February 2026.'],
  ['en', 'At five to nine in the evening he left.', 'At 8:55 p.m. he left.'],
];
const OTHER: readonly Case[] = [
  ['en', 'It opened at 6:42 a.m.', 'It opened at 6:42 p.m.'],
  ['en', 'It opened at 6:42 a.m.', 'It opened at 18:42.'],
  ['en', 'It opened at 18:15.', 'It opened at 6:15 a.m.'],
  ['en', 'It opened at noon.', 'It opened at midnight.'],
  ['en', 'It opened at quarter past six.', 'It opened at quarter to six.'],
  ['en', 'It opened at half past six.', 'It opened at half past seven.'],
  ['en', 'The vote is on March 3.', 'The vote is on 4 March.'],
  ['en', 'The vote is on 3 March 2026.', 'The vote is on 3 March 2025.'],
  ['en', 'The vote is on 3 March 2026.', 'The vote is on 4/3/2025.'],
  ['en', 'The vote is on March 3.', 'The vote is on April 3.'],
  ['en', 'The vote is on Monday.', 'The vote is on Friday.'],
  ['en', 'The vote is on Mon.', 'The vote is on Fri.'],
  ['en', 'The vote is in the summer.', 'The vote is in the winter.'],
  ['en', 'The vote is in the fall.', 'The vote is in the spring.'],
  ['en', 'The vote is in mid-March.', 'The vote is in mid-April.'],
  ['en', 'The vote is in early May.', 'The vote is in early June.'],
  ['en', 'The vote came last January.', 'The vote came last July.'],
  ['en', 'Ministers meet next Thursday.', 'Ministers meet next Sunday.'],
  ['en', 'The vote was in 2019.', 'The vote was in 2020.'],
  ['en', 'The dry season begins in Nov.', 'The dry season begins in Oct.'],
  ['en', 'The law expires at the end of June.', 'The law expires at the end of December.'],
  ['en', "Thursday's vote was close.", "Tuesday's vote was close."],
  ['en', 'The March vote was close.', 'The May vote was close.'],
  ['en', 'A two-day April strike.', 'A two-day August strike.'],
  ['en', 'He comes on Sundays.', 'He comes on Mondays.'],
  ['de', 'Die Wahl ist im Mai.', 'Die Wahl ist im Juni.'],
  ['de', 'Die Wahl ist am Montag.', 'Die Wahl ist am Freitag.'],
  ['de', 'Die Wahl ist am Montagabend.', 'Die Wahl ist am Dienstagabend.'],
  ['de', 'Die Wahl ist am 3. März.', 'Die Wahl ist am 4. März.'],
  ['de', 'Die Wahl ist im Herbst.', 'Die Wahl ist im Frühjahr.'],
  ['de', 'Die Wahl ist um 18 Uhr.', 'Die Wahl ist um 19 Uhr.'],
  ['fr', 'Le vote est en mai.', 'Le vote est en juin.'],
  ['fr', 'Le vote est lundi.', 'Le vote est mardi.'],
  ['fr', 'Le vote est en automne.', 'Le vote est au printemps.'],
  ['es', 'El voto es en mayo.', 'El voto es en junio.'],
  ['es', 'El voto es el lunes.', 'El voto es el martes.'],
  ['es', 'El voto es en otoño.', 'El voto es en primavera.'],
  ['en', 'A quarter of a million left.', 'Half a million left.'],
  ['en', 'It opened at ten past six.', 'It opened at ten past seven.'],
  ['en', 'It opened at ten past six.', 'It opened at 6:20.'],
  ['en', 'It opened at 1800.', 'It opened at 6 a.m.'],
  ['en', 'The 1970s were hard.', 'The eighties were hard.'],
  ['en', "It was the summer of '69.", 'It was the summer of 1968.'],
  ['en', 'He left on Monday.', 'He left on Tuesday evening.'],
  ['en', 'It is 14/03/26.', 'It is 15/03/26.'],
  ['en', 'It is 4 March.', 'It is the 3rd of March.'],
  ['en', 'A third of it.', 'A quarter of it.'],
  ['en', 'It was 10:15 a.m.', 'It was quarter to ten in the morning.'],
  ['de', 'Die Wahl ist um halb sieben.', 'Die Wahl ist um halb acht.'],
  ['de', 'Die Wahl ist am 3.3. in Wien.', 'Die Wahl ist am 4. März in Wien.'],
  ['fr', 'Le vote est à six heures et demie.', 'Le vote est à 7h30.'],
  ['es', 'El voto es a las seis y media.', 'El voto es a las seis y cuarto.'],
  ['zh', '三月三日投票。', '三月四日投票。'],
];

describe('dates and times, however they are written', () => {
  it.each(SAME)('%s: %s = %s', (...each) => {
    expect(isOnlyHouseStyle(each)).toBe(true);
    expect(isOnlyHouseStyle(swapped(each))).toBe(true);
  });
  it.each(OTHER)('%s: %s, a figure other than %s', (...each) => {
    expect(kinds(each)).toContain('figure');
    expect(kinds(swapped(each))).toContain('figure');
  });
});
