import { printing } from '../../messages/main';

/** Characters that some file systems refuse in names, and control characters, which cannot be typed. */
const REFUSED = /[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu;

/**
 * A file name made from the title of a window: `Fox News / USA TODAY – Crossread` becomes `Fox News – USA TODAY –
 * Crossread`. Valid for any outlet names.
 */
export function fileNameOf(title: string): string {
  const name = title.replaceAll(' / ', printing.between).replace(REFUSED, ' ').replace(/\s+/gu, ' ').trim();
  // Windows drops a trailing full stop; elsewhere a name with a leading one is hidden.
  return name.replace(/^\.+|\.+$/g, '').trim() || 'Crossread';
}
