/** The row that a key goes to in a list of `total` rows; null for any other key. `page` is a number of rows. */
export function rowForKey(key: string, active: number, total: number, page: number): number | null {
  const rows: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + page,
    PageUp: active - page,
    Home: 0,
    End: total - 1,
  };
  const row = rows[key];
  return row === undefined || total === 0 ? null : Math.min(total - 1, Math.max(0, row));
}
