/**
 * Helpers for tests of the library; no product code imports this file. Those in `store/testing.ts` work without vitest
 * too, in benches and in the processes that tests start.
 */
import { onTestFinished } from 'vitest';
import { folderWith } from '../shared/testing';
import { extractArticle } from '../sources/extract/extractArticle';
import { Store } from './store/store';
import { unwrap } from './store/testing';
import type { NewArticle } from './store/types';

/** Two articles about one event, and one about another. */
export const STORM = `Odette tears roofs off Port-Vila

By Reuters

Hurricane Odette struck Port-Vila on Monday, tearing roofs off houses, the Vanuatu disaster office said.

Winds of 240 kilometres an hour cut power on Efate, and the airport of Bauerfield was flooded to the runway.`;
export const STORM_ELSEWHERE = `Nine dead as hurricane hits Vanuatu

At least nine people died when Hurricane Odette hit Vanuatu, officials in Port-Vila said on Tuesday.

The storm flooded the runway of Bauerfield airport and left Efate without power, according to the disaster office.`;
export const TRIAL = `Banker guilty of embezzlement

A jury in Ljubljana found the banker Marko Zupan guilty of embezzlement after a trial of eleven weeks.

Zupan, who led Savinja Bank until its collapse, had denied moving deposits to accounts in Liechtenstein.`;

/** An article to import, extracted from plain text. */
export async function item(text: string, name = 'a.txt', origin: string | null = null): Promise<NewArticle> {
  const bytes = Buffer.from(text);
  return { ...unwrap(await extractArticle(bytes, { name })), bytes, name, origin };
}

/** The library in a folder, open until the test has finished; its clock stands still unless another is given. */
export async function openStore(folder = folderWith({}), now = () => 1_000): Promise<Store> {
  const store = unwrap(await Store.open(folder, { extract: extractArticle, now }));
  onTestFinished(() => store.close());
  return store;
}

/** Imports articles with these texts. */
export async function add(
  store: Store,
  ...texts: readonly string[]
): Promise<readonly { id: number; story: number }[]> {
  return unwrap(store.import(await Promise.all(texts.map((text) => item(text)))));
}
