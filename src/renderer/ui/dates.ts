const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const longMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const iso = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** The zone as a reader knows it: GMT for UTC, otherwise the distance from it. Never converted: it is the outlet's own. */
function zoneName(zone: string | undefined): string {
  if (zone === undefined) return '';
  return zone === 'Z' || /^[+-]00:?00$/.test(zone) ? ' GMT' : ` UTC${zone.replace('-', '−')}`;
}

/** `2012-02-07T20:27:00Z` as `7 Feb 2012, 20:27 GMT`; anything that is no ISO 8601 date is shown as it is. */
export function formatMoment(value: string): string {
  const [, year, month, day, time, zone] = iso.exec(value) ?? [];
  const name = months[Number(month) - 1];
  if (name === undefined) return value;
  return `${Number(day)} ${name} ${year}${time === undefined ? '' : `, ${time}${zoneName(zone)}`}`;
}

/** `2012-02-07` as `7 February 2012`. */
export function formatDay(value: string): string {
  const [, year, month, day] = iso.exec(value) ?? [];
  const name = longMonths[Number(month) - 1];
  return name === undefined ? value : `${Number(day)} ${name} ${year}`;
}
