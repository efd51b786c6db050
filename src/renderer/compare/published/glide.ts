import { hold } from '../position/settle';

/** The time in which a column goes two thirds of the way to where it should be, in ms: calm, yet never left behind. */
const pace = 70;

/** Nearer than this, in pixels, is there. */
const arrived = 0.5;

/** From farther than this, in heights of the column, it comes near at once: no eye follows a text that flies past. */
const farthest = 3;

/** A frame after a pause counts as one of this many ms, or a glide would begin with a leap. */
const longestFrame = 34;

/** Whether the person asked their system for less motion. */
function isMotionReduced(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Scrolls one column to a target that may itself move, without haste; at once where less motion is asked for. */
export class Glide {
  private frame = 0;
  private target: () => number = () => 0;

  constructor(private readonly scroller: HTMLElement) {}

  /** `target` is asked in each frame: what comes into sight on the way gets its real height and shifts it. */
  to(target: () => number, instant = false): void {
    this.target = target;
    if (instant || isMotionReduced()) {
      this.stop();
      hold(this.scroller, () => {
        this.scroller.scrollTop = this.target();
      });
    } else if (this.frame === 0) {
      this.run(this.scroller.scrollTop, performance.now());
    }
  }

  stop(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
  }

  /** `at` is kept apart from the element, which rounds to whole pixels and would stand still near the end. */
  private run(at: number, before: number): void {
    this.frame = requestAnimationFrame((now) => {
      this.frame = 0;
      const goal = Math.min(Math.max(this.target(), 0), this.scroller.scrollHeight - this.scroller.clientHeight);
      const step = 1 - Math.exp(-Math.min(Math.max(now - before, 0), longestFrame) / pace);
      const most = farthest * this.scroller.clientHeight;
      const from = Math.min(Math.max(at, goal - most), goal + most);
      const next = Math.abs(goal - from) < arrived ? goal : from + (goal - from) * step;
      this.scroller.scrollTop = next;
      if (next !== goal) this.run(next, now);
    });
  }
}
