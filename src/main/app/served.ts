import { isAbsolute, join, relative, sep } from 'node:path';
import { isOurs } from './origin';

/**
 * The file in `folder` that an app:// URL refers to. Null if there is none: another origin, an invalid escape, or a
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
  // A backslash is a separator only on Windows; none of our file names has one.
  if (path.includes('\0') || path.includes('\\')) return null;
  const file = join(folder, path);
  const inside = relative(folder, file);
  const leaves = inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  return inside === '' || leaves ? null : file;
}

/**
 * A page with attributes on its root element, so that the first paint already has them. Values must not need escaping.
 */
export function withAttributes(page: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return page.replace(/<html\b/, (root) => `${root}${written.join('')}`);
}
