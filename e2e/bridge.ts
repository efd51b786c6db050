import type { Page } from '@playwright/test';
import type { Bridge, Result } from '../src/contract';

declare global {
  interface Window {
    readonly crossread: Readonly<Record<string, unknown>>;
  }
}

/** The value that a method of the bridge returns when it succeeds. */
type AnswerOf<Method extends keyof Bridge> = Bridge[Method] extends (...args: never[]) => Promise<Result<infer Value>>
  ? Value
  : never;

/** Calls a method of the bridge from the page, with any arguments, good or bad. */
export async function request(page: Page, method: keyof Bridge, ...args: readonly unknown[]): Promise<Result<unknown>> {
  return page.evaluate(
    ([name, values]) => (window.crossread[name] as (...values: unknown[]) => Promise<Result<unknown>>)(...values),
    [method, args] as const,
  );
}

/** Like `request`, but returns the value itself and throws when the main process refuses. */
export async function ask<Method extends keyof Bridge>(
  page: Page,
  method: Method,
  ...args: readonly unknown[]
): Promise<AnswerOf<Method>> {
  const result = await request(page, method, ...args);
  if (!result.ok) throw new Error(result.error.message);
  return result.value as AnswerOf<Method>;
}
