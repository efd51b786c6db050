/** Maps key presses to commands, and writes keys for the user. */
import { type CommandId, commandIds, commandOf } from '../../contract/commands';

/** The part of a KeyboardEvent that identifies the key. */
export type Press = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'repeat' | 'isComposing'
>;

/** The keys of a command, parsed. */
interface Chord {
  readonly id: CommandId;
  readonly mod: boolean;
  /** Null for a character such as "?", which needs Shift on some keyboards and not on others. */
  readonly shift: boolean | null;
  readonly key: string;
}

/** Electron's names for keys that are also part of the notation. */
const named: Readonly<Record<string, string>> = { plus: '+' };

function chordOf(id: CommandId, keys: string): Chord {
  const parts = keys.split('+');
  const name = (parts.at(-1) ?? '').toLowerCase();
  const key = named[name] ?? name;
  const isSign = key.length === 1 && !/[a-z]/.test(key);
  return { id, mod: parts.includes('Mod'), shift: isSign ? null : parts.includes('Shift'), key };
}

const chords: readonly Chord[] = commandIds.flatMap((id) => {
  const { keys, also = [], isKeyOfList = false } = commandOf(id);
  if (isKeyOfList) return [];
  return [...keys, ...also].map((one) => chordOf(id, one));
});

/**
 * The character of a key. In a layout without Latin letters, the character at the same position of an English keyboard;
 * in any Latin layout, the character itself, at any position.
 */
function signOf({ key, code, shiftKey }: Press): string {
  const isForeign = key.length === 1 && key > '\u024F';
  if (!isForeign) return key.toLowerCase();
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter !== undefined) return letter.toLowerCase();
  return code === 'Slash' && shiftKey ? '?' : key;
}

/** The command a key press runs, if any. */
export function commandOfPress(press: Press, isMac: boolean): CommandId | undefined {
  if (press.isComposing || press.altKey) return undefined;
  const mod = isMac ? press.metaKey : press.ctrlKey;
  const other = isMac ? press.ctrlKey : press.metaKey;
  if (other) return undefined;
  const sign = signOf(press);
  const chord = chords.find(
    (one) => one.key === sign && one.mod === mod && (one.shift === null || one.shift === press.shiftKey),
  );
  if (chord === undefined || (press.repeat && commandOf(chord.id).repeats !== true)) return undefined;
  return chord.id;
}

/** Whether a key press types into the focused field: letters, signs and Enter do, shortcuts do not. */
export function isWriting({ key, ctrlKey, metaKey }: Press): boolean {
  return !ctrlKey && !metaKey && (key.length === 1 || key === 'Enter');
}

const macSigns: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Plus: '+', Delete: '⌘⌫' };
const otherSigns: Readonly<Record<string, string>> = { Mod: 'Ctrl', Plus: '+', Delete: 'Del' };

/** Keys as the operating system writes them: `Ctrl+Shift+F` or `⌘⇧F`. */
export function writtenKeys(keys: string, isMac: boolean): string {
  const signs = isMac ? macSigns : otherSigns;
  return keys
    .split('+')
    .map((part) => signs[part] ?? part)
    .join(isMac ? '' : '+');
}

/** The first key of a command, for the tooltip of a button that runs it. */
export function keyOf(id: CommandId): string {
  return writtenKeys(commandOf(id).keys[0] ?? '', isMac);
}

/** Whether this is a Mac, where shortcuts use Command. */
export const isMac = typeof navigator !== 'undefined' && /mac/i.test(navigator.platform);
