/** Explains the number of differences, in a sentence whose parts add up to it. */
import { differenceCount } from '../../messages/compare/panels';
import { listOf } from '../../messages/message';
import type { View } from '../pair/view';
import { baseSide, matchedCount } from './summary';

/**
 * `8 differences: 4 places where words differ (6 edits ...), 1 match ... and 3 runs of unmatched paragraphs (39
 * paragraphs).`
 */
export function explainDifferenceCount(view: View): string {
  const { stops, counts, names } = view;
  const places = stops.filter(({ edits }) => edits.length > 0);
  const edits = places.reduce((sum, stop) => sum + stop.edits.length, 0);
  const whole = stops.filter(({ sort }) => sort === 'moved' || sort === 'passage').length;
  const runs = stops.filter(({ sort }) => sort === 'only').length;
  const parts = [
    places.length > 0 ? differenceCount.edits({ places: places.length, edits }) : '',
    whole > 0 ? differenceCount.whole({ count: whole }) : '',
    runs > 0 ? differenceCount.runs({ runs, paragraphs: counts.only.left + counts.only.right }) : '',
  ].filter((part) => part !== '');
  const matched = matchedCount(view);
  const sentences = [
    parts.length === 0 ? '' : differenceCount.total({ count: stops.length, parts: listOf(parts) }),
    matched === view.linkRows
      ? ''
      : differenceCount.matches({ matches: view.linkRows, paragraphs: matched, name: names[baseSide(view)] }),
    counts.kinds['house-style'] > 0 ? differenceCount.houseStyle : '',
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
