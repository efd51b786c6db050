/**
 * The index of the first name that begins with the typed letters, or -1. A leading "The" may be typed or left out: few
 * users look for "The Independent" under T.
 */
export function findTyped(names: readonly string[], typed: string): number {
  const wanted = typed.toLowerCase();
  return names.findIndex((name) => {
    const plain = name.toLowerCase();
    return plain.replace(/^the /u, '').startsWith(wanted) || plain.startsWith(wanted);
  });
}
