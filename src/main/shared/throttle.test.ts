import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Throttle } from './throttle';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('tells at once, then what came meanwhile in one, and at once again after a pause', () => {
  const tell = vi.fn();
  const throttle = new Throttle(tell, 250);
  for (let at = 0; at < 100; at++) throttle.tell();
  expect(tell).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(249);
  expect(tell).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1);
  expect(tell).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(1000);
  expect(tell).toHaveBeenCalledTimes(2);
  throttle.tell();
  expect(tell).toHaveBeenCalledTimes(3);
});

it('tells nothing after it is stopped', () => {
  const tell = vi.fn();
  const throttle = new Throttle(tell, 250);
  throttle.tell();
  throttle.tell();
  throttle.stop();
  vi.advanceTimersByTime(1000);
  expect(tell).toHaveBeenCalledTimes(1);
});
