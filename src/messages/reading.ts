/** Notes on sources whose text was repaired. */
import { message } from './message';

/** An example of garbled text, and its repaired form. `name` is in quotation marks. */
type TextRepair = { readonly name: string; readonly garbled: string; readonly mended: string };

/** UTF-8 that was read in another encoding. */
export const garbledText = message<TextRepair>(
  '{name} contained garbled text (“{garbled}” instead of “{mended}”), which has been repaired. Check it against the original.',
);

/** Control codes in place of characters. */
export const garbledCodes = message<TextRepair>(
  '{name} contained garbled characters (“{garbled}” instead of “{mended}”), which have been repaired. Check it against the original.',
);

/** Text that looks garbled but could not be repaired. */
export const perhapsGarbled = message<{ readonly name: string; readonly garbled: string }>(
  '{name} looks garbled in places (“{garbled}”). If letters are wrong, get the text from its source again.',
);
