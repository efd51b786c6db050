import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Throttle } from './throttle';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('calls back at once, then once for all calls in between, and at once again after a pause', () => {
  const callback = vi.fn();
  const throttle = new Throttle(callback, 250);
  for (let at = 0; at < 100; at++) throttle.call();
  expect(callback).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(249);
  expect(callback).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1);
  expect(callback).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(1000);
  expect(callback).toHaveBeenCalledTimes(2);
  throttle.call();
  expect(callback).toHaveBeenCalledTimes(3);
});

it('never calls back once it is stopped', () => {
  const callback = vi.fn();
  const throttle = new Throttle(callback, 250);
  throttle.call();
  throttle.call();
  throttle.stop();
  vi.advanceTimersByTime(1000);
  expect(callback).toHaveBeenCalledTimes(1);
});
