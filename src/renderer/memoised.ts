/** A memoised function: keeps its last result, and recomputes it only for other arguments. */
export function memoised<Args extends readonly unknown[], Result>(work: (...args: Args) => Result) {
  let last: { readonly args: Args; readonly result: Result } | null = null;
  return (...args: Args): Result => {
    if (last === null || args.some((one, at) => one !== last?.args[at])) last = { args, result: work(...args) };
    return last.result;
  };
}
