/** Settings of the user that persist across starts. */

/** `contrast` is black and white, light or dark as the system is set. */
export const themes = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

/** Sizes of the articles' text, in per cent. */
export const textSizes = [80, 90, 100, 110, 125, 150, 175, 200] as const;
export type TextSize = (typeof textSizes)[number];

/** All settings of the user. */
export interface Settings {
  readonly theme: Theme;
  readonly textSize: TextSize;
}

export const defaultSettings: Settings = { theme: 'system', textSize: 100 };

/** The size one step larger or smaller, or the same size at either end. */
export function nextTextSize(size: TextSize, by: 1 | -1): TextSize {
  return textSizes[textSizes.indexOf(size) + by] ?? size;
}

/** The attributes of the root element by which theme.css applies the settings. */
export function attributesOf({ theme, textSize }: Settings): Readonly<Record<'data-theme' | 'data-text', string>> {
  return { 'data-theme': theme, 'data-text': String(textSize) };
}
