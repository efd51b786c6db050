import { isAbsolute, join, relative, sep } from 'node:path';
import { isOurs } from './origin';

/**
 * The file of `folder` that an app:// address names, or null when it names none: another origin, a broken escape, or a
 * path that leaves the folder, however it is written. The path is joined, not resolved: it begins with a slash.
 */
export function locate(folder: string, address: string): string | null {
  if (!isOurs(address)) return null;
  let path: string;
  try {
    path = decodeURIComponent(new URL(address).pathname);
  } catch {
    return null;
  }
  // A backslash is a separator on Windows only; no file of ours has one.
  if (path.includes('\0') || path.includes('\\')) return null;
  const file = join(folder, path);
  const inside = relative(folder, file);
  const leaves = inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  return inside === '' || leaves ? null : file;
}

/** A page with attributes on its root, so that it is painted by them from the first. Values must need no escaping. */
export function withAttributes(page: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return page.replace(/<html\b/, (root) => `${root}${written.join('')}`);
}
