import type { Page } from '@playwright/test';
import type { Bridge, Result } from '../src/contract';

declare global {
  interface Window {
    readonly crossread: Readonly<Record<string, unknown>>;
  }
}

/** What main answers to the page, whatever it is asked. */
export async function answerTo(
  page: Page,
  method: keyof Bridge,
  ...given: readonly unknown[]
): Promise<Result<unknown>> {
  return page.evaluate(
    ([name, values]) => (window.crossread[name] as (...values: unknown[]) => Promise<Result<unknown>>)(...values),
    [method, given] as const,
  );
}

/** Asks main as the window does, by the bridge of its page; throws what it refuses. */
export async function ask<Method extends keyof Bridge, Value = unknown>(
  page: Page,
  method: Method,
  ...given: readonly unknown[]
): Promise<Value> {
  const result = await answerTo(page, method, ...given);
  if (!result.ok) throw new Error(result.error.message);
  return result.value as Value;
}
