import { describe, expect, it } from 'vitest';
import { formatMoment } from '../../../viewmodel/labels/dates';
import { article } from '../../../viewmodel/testing';
import { anchorOf } from './anchor';
import { correctionOf, dateProblem } from './metadata';
import { roleName, roleOfKey, roles } from './roles';

describe('roles', () => {
  it('each have a letter', () => {
    expect(new Set(roles.map(({ letter }) => letter)).size).toBe(roles.length);
    for (const { role, letter } of roles) expect(roleOfKey(letter.toLowerCase())).toBe(role);
    expect(roleOfKey('Enter')).toBeNull();
    expect(roleOfKey('1')).toBeNull();
  });

  it('are named as in the glossary', () => {
    expect(roleName('boilerplate')).toBe('Clutter');
  });
});

describe('an anchor', () => {
  it('distinguishes paragraphs with the same text', () => {
    const { paragraphs } = article(['Advertisement', 'News', 'Advertisement']);
    expect(anchorOf(paragraphs, 2)).toEqual({ text: 'Advertisement', nth: 1 });
    expect(anchorOf(paragraphs, 1)).toEqual({ text: 'News', nth: 0 });
  });
});

describe('a field', () => {
  it('is set to the typed text, and to null when it is empty', () => {
    expect(correctionOf('outlet', 'The Post')).toEqual({ kind: 'outlet', value: 'The Post' });
    expect(correctionOf('byline', '')).toEqual({ kind: 'byline', value: null });
    expect(correctionOf('agencies', ' AP, Reuters; AP ,')).toEqual({ kind: 'agencies', value: ['AP', 'Reuters'] });
    expect(correctionOf('agencies', '')).toEqual({ kind: 'agencies', value: [] });
  });

  it.each([
    ['2012-02-07', '2012-02-07'],
    ['2012-02-29', '2012-02-29'],
    ['2012-02-07T20:27', '2012-02-07T20:27'],
    ['2012-02-07T20:27:00Z', '2012-02-07T20:27Z'],
    ['2012-02-07 20:27', '2012-02-07T20:27'],
    ['2012-02-07T20:27-05:00', '2012-02-07T20:27-05:00'],
    ['7 Feb 2012', '2012-02-07'],
    ['7 february 2012', '2012-02-07'],
    ['17 Sept. 2012', '2012-09-17'],
    ['7 Feb 2012, 20:27 GMT', '2012-02-07T20:27Z'],
    ['7 Feb 2012, 9:05', '2012-02-07T09:05'],
    ['7 Feb 2012, 20:27 UTC−05:00', '2012-02-07T20:27-05:00'],
  ])('takes %j for a date', (typed, value) => {
    expect(dateProblem(typed)).toBeNull();
    expect(correctionOf('published', typed)).toEqual({ kind: 'published', value });
  });

  it('parses the date it shows', () => {
    for (const published of ['2012-02-07', '2012-02-07T20:27Z', '2012-02-07T20:27+05:30', '2012-02-07T20:27']) {
      const shown = formatMoment(published);
      expect(correctionOf('published', shown)).toEqual({ kind: 'published', value: published });
    }
  });

  it('is emptied', () => {
    expect(dateProblem('')).toBeNull();
    expect(correctionOf('published', '')).toEqual({ kind: 'published', value: null });
  });

  it.each(['yesterday', '7.2.2012', '2012-13-01', '2013-02-29', '30 Feb 2012', '7 Fez 2012', '7 Feb 2012, 25:00'])(
    'refuses %j',
    (typed) => expect(dateProblem(typed)).toMatch(/\.$/),
  );
});
