/** Notes on a source that was read, but not as it came. */
import { message } from './message';

/** A stretch of garbled text and what it was turned into. `name` comes with its quotation marks. */
type TextRepair = { readonly name: string; readonly garbled: string; readonly mended: string };

export const garbledText = message<TextRepair>(
  '{name} contained garbled text (“{garbled}” instead of “{mended}”), which has been repaired. Check it against the original.',
);

export const garbledCodes = message<TextRepair>(
  '{name} contained garbled characters (“{garbled}” instead of “{mended}”), which have been repaired. Check it against the original.',
);

export const perhapsGarbled = message<{ readonly name: string; readonly garbled: string }>(
  '{name} looks garbled in places (“{garbled}”). If letters are wrong, get the text from its source again.',
);
