import type { Bridge } from '../contract';

declare global {
  interface Window {
    /** Put there by the preload script. */
    readonly crossread: Bridge;
  }
}
