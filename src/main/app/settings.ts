import { readFileSync, renameSync } from 'node:fs';
import { z } from 'zod/mini';
import type { CommandId, MainCommand } from '../../contract/commands';
import { defaultSettings, nextTextSize, type Settings, type Theme, textSizes, themes } from '../../contract/settings';
import { tryWrite } from '../shared/write';

const settingsSchema = z.object({ theme: z.enum(themes), textSize: z.literal(textSizes) });

/** Each theme's command. */
const themeOf: Readonly<Partial<Record<CommandId, Theme>>> = {
  'theme-system': 'system',
  'theme-light': 'light',
  'theme-dark': 'dark',
  'theme-contrast': 'contrast',
};

/** The settings in the data folder: read once at the start, saved on each change. */
export class SettingsFile {
  readonly #file: string;
  #current: Settings;

  constructor(file: string) {
    this.#file = file;
    this.#current = read(file);
  }

  get current(): Settings {
    return this.#current;
  }

  /** Saves new settings. They apply until the application quits even if they could not be saved. */
  change(settings: Settings): void {
    this.#current = settings;
    tryWrite(this.#file, JSON.stringify(settings));
  }
}

/** The settings after a command. */
export function settingsAfter(settings: Settings, command: MainCommand): Settings {
  const { textSize } = settings;
  if (command === 'text-larger') return { ...settings, textSize: nextTextSize(textSize, 1) };
  if (command === 'text-smaller') return { ...settings, textSize: nextTextSize(textSize, -1) };
  if (command === 'text-normal') return { ...settings, textSize: defaultSettings.textSize };
  return { ...settings, theme: themeOf[command] ?? settings.theme };
}

/** Whether a command selects the theme in force; null if it does not select a theme. */
export function isThemeInForce({ theme }: Settings, command: CommandId): boolean | null {
  const itsTheme = themeOf[command];
  return itsTheme === undefined ? null : itsTheme === theme;
}

/**
 * Read synchronously, because the window's background colour depends on it. A damaged file is set aside, not
 * overwritten.
 */
function read(file: string): Settings {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return defaultSettings;
  }
  try {
    return settingsSchema.parse(JSON.parse(text));
  } catch {
    setAside(file);
    return defaultSettings;
  }
}

function setAside(file: string): void {
  try {
    renameSync(file, `${file}.damaged`);
    console.error(`The settings could not be read; they were set aside as ${file}.damaged.`);
  } catch (error) {
    console.error('The settings could not be read:', error);
  }
}
