import { describe, expect, test } from 'vitest';
import { readDate, readDateLine } from './dates';

describe('the date a text gives', () => {
  test.each([
    ['17 November 2016', '2016-11-17'],
    ['Dec. 16, 2016', '2016-12-16'],
    ['16.12.2016', '2016-12-16'],
    ['12.16.2016', '2016-12-16'],
    ['16.12.16', '2016-12-16'],
    ['2016年12月16日', '2016-12-16'],
    ['2016年12月16日（金）午後4時30分', '2016-12-16'],
    ['2016년 12월 16일 오후 4:30', '2016-12-16'],
    ['2016/12/16', '2016-12-16'],
    ['2016. 12. 16.', '2016-12-16'],
    ['20161216', '2016-12-16'],
    ['16-Dec-2016', '2016-12-16'],
    ['Friday 16th of December, 2016', '2016-12-16'],
    ['Freitag, den 16. Dezember 2016', '2016-12-16'],
    ['le vendredi 1er janvier 2016', '2016-01-01'],
    ['16 de diciembre de 2016', '2016-12-16'],
    ['fredag 16. desember 2016', '2016-12-16'],
    ['16. joulukuuta 2016', '2016-12-16'],
    ['2016. december 16.', '2016-12-16'],
    ['16 Aralık 2016', '2016-12-16'],
    ['16 tháng 12 năm 2016', '2016-12-16'],
    ['۱۶ دسامبر ۲۰۱۶', '2016-12-16'],
    ['१६ दिसंबर २०१६', '2016-12-16'],
    ['16 בדצמבר 2016', '2016-12-16'],
    ['16 Δεκεμβρίου 2016', '2016-12-16'],
    ['By Jane Doe in Paris, 16 December 2016', '2016-12-16'],
    ['30 February 2016', null],
    ['Room 12, 3000 people', null],
    ['last Tuesday', null],
    ['', null],
  ])('%s', (text, iso) => {
    expect(readDate(text)).toBe(iso);
  });

  test.each([
    ['Tuesday 3 March 2026 04.30 GMT', '2026-03-03T04:30:00Z'],
    ['Tue, 03 Mar 2026 04:30:00 +0100', '2026-03-03T04:30:00+01:00'],
    ['Tue Mar 03 04:30:00 GMT 2026', '2026-03-03T04:30:00Z'],
    ['3 March 2026 04:30 constructor', '2026-03-03'],
    ['2026-03-03T04:30:00.123Z', '2026-03-03T04:30:00Z'],
    ['2026-03-03 04:30:00 -05:00', '2026-03-03T04:30:00-05:00'],
    ['20260303T043000Z', '2026-03-03T04:30:00Z'],
    ['3 March 2026, 0430 GMT', '2026-03-03T04:30:00Z'],
    ['9:14 p.m. EST, March 3, 2026', '2026-03-03T21:14:00-05:00'],
    ['3 March 2026 4:30 PM (GMT+8)', '2026-03-03T16:30:00+08:00'],
    ['3. März 2026 um 4 Uhr MEZ', '2026-03-03T04:00:00+01:00'],
    ['3 mars 2026 à 16h30', '2026-03-03'],
    ['March 3, 2026 09:00 - 3 min read', '2026-03-03'],
  ])('with its time only when the zone is known: %s', (text, iso) => {
    expect(readDate(text)).toBe(iso);
  });

  test('figures that may be two days are a date only where the language tells them apart', () => {
    expect(readDate('03/04/2026')).toBeNull();
    expect(readDate('03/04/2026', 'en')).toBeNull();
    expect(readDate('03/04/2026', 'fr')).toBe('2026-04-03');
    expect(readDate('03-04-2026', 'nl')).toBe('2026-04-03');
    expect(readDate('17/04/2026')).toBe('2026-04-17');
    expect(readDate('04/17/2026')).toBe('2026-04-17');
    expect(readDate('03/03/2026')).toBe('2026-03-03');
  });

  test.each([
    ['Updated 8 February 2012 | Published 7 February 2012', '2012-02-07'],
    ['7 February 2012 (updated 8 February 2012)', '2012-02-07'],
    ['Accepted: 17 Dec 2025 | Published: March 2, 2026 11:30 PM GMT | Updated 03/04/2026', '2026-03-02T23:30:00Z'],
    ['Accepted 17 Dec 2025 Published 02/03/2026', null],
    ['Stand: 8. Februar 2012, veröffentlicht am 7. Februar 2012', '2012-02-07'],
    ['公開日：2026年3月3日　更新日：2026年3月4日', '2026-03-03'],
    ['입력 2026.03.03. 오전 4:30 수정 2026.03.04. 오전 5:00', '2026-03-03'],
    ['Updated 8 February 2012', '2012-02-08'],
  ])('the one of publication, of several: %s', (text, iso) => {
    expect(readDate(text)).toBe(iso);
  });

  test('a long hostile text has an end', () => {
    for (const part of ['1', '1 ', '12/', 'a1 ', '2026-', '午', '1 march ', ': ', '3 march 2026 ']) {
      expect(() => readDate(part.repeat(500_000))).not.toThrow();
      expect(() => readDateLine(part.repeat(30))).not.toThrow();
    }
  });
});

describe('a line of nothing but dates', () => {
  test.each([
    'Accepted: 17 Dec 2025 | Published: 3/2/2026 11:30 PM ET | Updated 03/04/2026',
    'Published 3 March 2026 at 09:00, last updated at 11:15 GMT',
    'First published on Tue 3 Mar 2026 04.30 GMT',
    'Embargoed until: 2 March 2026; published: 3 March 2026',
    'Veröffentlicht am 3. März 2026 um 4:30 Uhr, zuletzt aktualisiert am 4. März 2026',
    'Publié le 3 mars 2026 à 04h30 - Mis à jour le 4 mars 2026 à 05h00',
    'Publicado el 3 de marzo de 2026 a las 04:30',
    'Pubblicato il 3 marzo 2026 alle 4:30',
    'Опубликовано: 3 марта 2026 г., 04:30',
    '发布时间：2026-03-03 04:30',
    '3 March 2026 · 4 min read',
    '2 March 2026 to 3 March 2026',
    'Posted 9:04 PM, Mar 02, 2026 and last updated 3:14 PM, Mar 03, 2026',
    '02/03/26',
  ])('%s', (line) => {
    expect(readDateLine(line)).not.toBeNull();
  });

  test.each([
    'On 3 March 2026 the government fell.',
    'Election date: 3 March 2026',
    'Minister: budget due 3 March 2026, published: 4 March 2026',
    'Smith v Jones, 3 March 2026',
    'The vote in Holm was 9 to 2',
    'March 2026',
  ])('no such line: %s', (line) => {
    expect(readDateLine(line)).toBeNull();
  });

  test('is of an update when it gives nothing else', () => {
    expect(readDateLine('Updated 9:14 p.m. EST, March 3, 2026')).toEqual({
      iso: '2026-03-03T21:14:00-05:00',
      update: true,
    });
    expect(readDateLine('2026/03/03 04:30 更新')?.update).toBe(true);
    expect(readDateLine('3. März 2026, 8:00 Uhr, aktualisiert um 10:00 Uhr')?.update).toBe(false);
    expect(readDateLine('Published 03/04/2026 | Updated 5 March 2026')).toEqual({ iso: null, update: false });
  });
});
