import { dirname, resolve, sep } from 'node:path';
import type { Failure } from '../../contract';

/**
 * Failures as the window shows them: a file is called by its name, or by its path within the chosen folder, never by
 * its whole path, which may be long and adds nothing.
 *
 * @param chosen Paths of the files and folders the user chose.
 */
export function withShortNames(failures: readonly Failure[], chosen: readonly string[]): readonly Failure[] {
  const folders = [...new Set(chosen.map((path) => dirname(resolve(path))))]
    .map((folder) => (folder.endsWith(sep) ? folder : folder + sep))
    // The longest first: one chosen folder may contain another.
    .sort((a, b) => b.length - a.length);
  return failures.map((failure) => ({
    ...failure,
    message: folders.reduce((message, folder) => message.replaceAll(`“${folder}`, '“'), failure.message),
  }));
}
