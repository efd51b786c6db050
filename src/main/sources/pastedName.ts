import { shortMonths } from '../../messages/dates';
import { pasted } from '../../messages/import';

/** The name of a pasted article, used in place of a file name: `Pasted article, 27 Nov, 12:54`, in local time. */
export function pastedName(at: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = `${at.getDate()} ${shortMonths[at.getMonth()]}`;
  return pasted.name({ moment: `${day}, ${two(at.getHours())}:${two(at.getMinutes())}` });
}
