import { useCallback, useEffect, useState } from 'react';
import type { Failure, Result } from '../../../contract';
import { answered } from '../answered';

/** Makes a request to the library; another function is another request. */
export type LibraryRequest<T> = () => Promise<Result<T>>;

/** The answer to a request, repeated for each version of the library. */
export interface RepeatedAnswer<T> {
  /** The last good answer; null until there is one. */
  readonly value: T | null;
  /** Why the last request failed, or null. */
  readonly failure: Failure | null;
  /** Replaces the value until the next answer. */
  readonly setValue: (value: T) => void;
}

interface HeldAnswer<T> extends Pick<RepeatedAnswer<T>, 'value' | 'failure'> {
  readonly request: LibraryRequest<T>;
  /** The version of the library that was asked. */
  readonly version: number;
}

/** Makes a request, and repeats it when the library changes; the value stays in place until the new one arrives. */
export function useAnswer<T>(request: LibraryRequest<T>, version: number): RepeatedAnswer<T> {
  const [held, setHeld] = useState<HeldAnswer<T>>({ request, version, value: null, failure: null });
  useEffect(() => {
    let isStale = false;
    void answered(request()).then((result) => {
      if (isStale) return;
      setHeld((before) => {
        const old = before.request === request ? before.value : null;
        return result.ok
          ? { request, version, value: result.value, failure: null }
          : { request, version, value: old, failure: result.error };
      });
    });
    return () => {
      isStale = true;
    };
  }, [request, version]);
  const setValue = useCallback(
    (value: T) => setHeld((before) => ({ ...before, request, value, failure: null })),
    [request],
  );
  const isCurrent = held.request === request;
  return { value: isCurrent ? held.value : null, failure: isCurrent ? held.failure : null, setValue };
}
