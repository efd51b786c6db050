/** The type names that may be declared more than once. house.test.ts refuses any other, and any that no longer is. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Project } from './project';
import { namesDeclaredTwice, typeDeclarations } from './typeNames';

/** Names that stay, each with its reason. */
export const ALLOWED_NAMES: Readonly<Record<string, string>> = {};

/** One name a line: names declared more than once that have yet to be renamed. Only ever gets shorter. */
const NAMES_TO_RENAME = join(import.meta.dirname, 'names-to-rename.txt');

export function namesToRename(): readonly string[] {
  return readFileSync(NAMES_TO_RENAME, 'utf8').split('\n').filter(Boolean);
}

/** Removes the names that one declaration at most still uses. Returns how many are left. */
export function pruneNamesToRename({ product }: Project): number {
  const declaredTwice = namesDeclaredTwice(typeDeclarations(product));
  const left = namesToRename().filter((name) => declaredTwice.has(name));
  writeFileSync(NAMES_TO_RENAME, left.map((name) => `${name}\n`).join(''));
  return left.length;
}
