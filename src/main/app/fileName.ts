import { printing } from '../../messages/main';

/** Characters that some file system refuses in a name, and controls, which nobody could type again. */
const REFUSED = /[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu;

/**
 * A name for a file after the title of a window: `Fox News / USA TODAY – Crossread` becomes
 * `Fox News – USA TODAY – Crossread`, whatever the outlets are called.
 */
export function fileNameOf(title: string): string {
  const name = title.replaceAll(' / ', printing.between).replace(REFUSED, ' ').replace(/\s+/gu, ' ').trim();
  // Windows drops a full stop at the end, and a name that begins with one is hidden elsewhere.
  return name.replace(/^\.+|\.+$/g, '').trim() || 'Crossread';
}
