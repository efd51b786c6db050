import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../contract/settings';
import { isThemeInForce, SettingsFile, settingsAfter } from './settings';

let folder = '';
let file = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-settings-'));
  file = join(folder, 'settings.json');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  vi.restoreAllMocks();
});

it('starts with the defaults and saves a change', () => {
  const settings = new SettingsFile(file);
  expect(settings.current).toEqual(defaultSettings);
  settings.change({ theme: 'dark', textSize: 125 });
  expect(new SettingsFile(file).current).toEqual({ theme: 'dark', textSize: 125 });
  expect(readdirSync(folder)).toEqual(['settings.json']);
});

it.each(['{', '[]', '{"theme":"pink","textSize":100}', '{"theme":"dark","textSize":1e9}', '\0'])(
  'sets a damaged file aside: %j',
  (text) => {
    const told = vi.spyOn(console, 'error').mockReturnValue();
    writeFileSync(file, text);
    expect(new SettingsFile(file).current).toEqual(defaultSettings);
    expect(existsSync(file)).toBe(false);
    expect(readFileSync(`${file}.damaged`, 'utf8')).toBe(text);
    expect(told).toHaveBeenCalledOnce();
  },
);

it('applies a change that cannot be saved', () => {
  const told = vi.spyOn(console, 'error').mockReturnValue();
  const settings = new SettingsFile(join(folder, 'no', 'such', 'settings.json'));
  settings.change({ theme: 'light', textSize: 90 });
  expect(settings.current.theme).toBe('light');
  expect(told).toHaveBeenCalledOnce();
});

it('changes the text size in steps, up to a limit', () => {
  let settings = defaultSettings;
  for (let step = 0; step < 20; step++) settings = settingsAfter(settings, 'text-larger');
  expect(settings.textSize).toBe(200);
  for (let step = 0; step < 20; step++) settings = settingsAfter(settings, 'text-smaller');
  expect(settings.textSize).toBe(80);
  expect(settingsAfter(settings, 'text-normal').textSize).toBe(100);
});

it('reports which theme is in force', () => {
  const dark = settingsAfter(defaultSettings, 'theme-dark');
  expect(isThemeInForce(dark, 'theme-dark')).toBe(true);
  expect(isThemeInForce(dark, 'theme-light')).toBe(false);
  expect(isThemeInForce(dark, 'swap')).toBeNull();
});
