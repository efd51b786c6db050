/**
 * Finds equal numbers for different fates: "injured five" here, "killed five" there. The number is equal, but not the
 * figure for the dead, so number and fate together are one figure that differs.
 */
import type { KnownPiece } from './figures';
import { areOpposed, type LinkedUnits } from './moved';
import type { Unit } from './unit';

/** Units between a fate and its number: killed (at least) five. */
const REACH = 2;

const keysOf = (units: readonly Unit[]): ReadonlySet<string> => new Set(units.map(({ key }) => key));

/** The number of units from a position on to the end of the next amount, within `room`; 0 when none is near. */
function toAmount(unitAt: (ahead: number) => Unit | undefined, room: number): number {
  for (let ahead = 0; ahead <= REACH && ahead < room; ahead++) {
    if (unitAt(ahead)?.amount == null) continue;
    const run = unitAt(ahead)?.amountRun;
    let end = ahead;
    while (end < room && unitAt(end)?.amount != null && unitAt(end)?.amountRun === run) end++;
    return end;
  }
  return 0;
}

/** Extends each change of a fate to the number beside it. */
export function withFates(
  pieces: readonly KnownPiece[],
  { left, right, language }: LinkedUnits,
): readonly KnownPiece[] {
  const found: KnownPiece[] = [];
  pieces.forEach((piece, index) => {
    const { leftFrom, leftTo, rightFrom, rightTo } = piece;
    const isOpposed =
      piece.kind === 'wording' &&
      areOpposed(keysOf(left.slice(leftFrom, leftTo)), keysOf(right.slice(rightFrom, rightTo)), language);
    const roomAfter = (pieces[index + 1]?.leftFrom ?? left.length) - leftTo;
    const roomBefore = leftFrom - (found.at(-1)?.leftTo ?? 0);
    const inSentence = (at: number): Unit | undefined =>
      left[at]?.sentence === left[leftFrom]?.sentence ? left[at] : undefined;
    const after = isOpposed ? toAmount((ahead) => inSentence(leftTo + ahead), roomAfter) : 0;
    const before = isOpposed && after === 0 ? toAmount((ahead) => inSentence(leftFrom - 1 - ahead), roomBefore) : 0;
    if (after + before === 0) found.push(piece);
    else
      found.push({
        kind: 'figure',
        leftFrom: leftFrom - before,
        leftTo: leftTo + after,
        rightFrom: rightFrom - before,
        rightTo: rightTo + after,
      });
  });
  return found;
}
