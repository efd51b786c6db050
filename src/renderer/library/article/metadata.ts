/** What a person types in the fields of an article, as corrections. */
import type { Change, KeptArticle } from '../../../contract';

export type FieldName = 'outlet' | 'headline' | 'byline' | 'published' | 'agencies';

/** What a field shows. */
export function shownIn(article: KeptArticle, field: FieldName): string {
  if (field === 'agencies') return article.agencies.join(', ');
  return article[field] ?? '';
}

/** The correction that makes a field say what was typed; an empty field says that the text does not tell. */
export function changeOf(field: FieldName, typed: string): Change {
  if (field !== 'agencies') return { kind: field, value: typed === '' ? null : typed };
  const names = typed
    .split(/[,;]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return { kind: 'agencies', value: [...new Set(names)] };
}

const iso = /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;

/** What is wrong with a date, in a sentence, or null. */
export function dateProblem(typed: string): string | null {
  if (typed === '') return null;
  const [, year, month, day] = iso.exec(typed) ?? [];
  const sentence = 'Write the date as 2012-02-07, or with its time as 2012-02-07T20:27Z.';
  if (year === undefined) return sentence;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isReal = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isReal ? null : 'There is no such day; look at the month and the day again.';
}
