/** How the number of differences comes about, in a sentence whose parts add up. */
import { reckoning } from '../../../messages/compare/panels';
import { listOf } from '../../../messages/message';
import type { View } from '../view';

/** `8 differences: 3 places where words differ (5 edits ...), 2 ... and 3 runs of unmatched paragraphs (39 paragraphs).` */
export function reckon({ stops, counts }: Pick<View, 'stops' | 'counts'>): string {
  const places = stops.filter(({ edits }) => edits.length > 0);
  const edits = places.reduce((sum, stop) => sum + stop.edits.length, 0);
  const whole = stops.filter(({ sort }) => sort === 'moved' || sort === 'passage').length;
  const runs = stops.filter(({ sort }) => sort === 'only').length;
  const parts = [
    places.length > 0 ? reckoning.edits({ places: places.length, edits }) : '',
    whole > 0 ? reckoning.whole({ count: whole }) : '',
    runs > 0 ? reckoning.runs({ runs, paragraphs: counts.only.left + counts.only.right }) : '',
  ].filter((part) => part !== '');
  const total = parts.length === 0 ? '' : reckoning.total({ count: stops.length, parts: listOf(parts) });
  const style = counts.kinds['house-style'] > 0 ? reckoning.houseStyle : '';
  return [total, style].filter((sentence) => sentence !== '').join(' ');
}
