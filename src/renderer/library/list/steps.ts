/** Where a key leads in a list of `total` rows, or null when it is none of those that lead anywhere. */
export function stepTo(key: string, active: number, total: number, page: number): number | null {
  const places: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + page,
    PageUp: active - page,
    Home: 0,
    End: total - 1,
  };
  const place = places[key];
  return place === undefined || total === 0 ? null : Math.min(total - 1, Math.max(0, place));
}
