import { hold, setGliding } from '../position/settle';

/**
 * Milliseconds in which a column covers two thirds of the distance: calm, but fast enough to keep up with the wheel.
 */
const PACE = 70;

/** Pixels from the target at which a glide ends. */
const ARRIVED = 0.5;

/**
 * Heights of the column: a longer glide starts this close to its target, because nobody can follow text that flies by.
 */
const LONGEST_GLIDE = 3;

/** Milliseconds: a longer frame counts as this, or a glide after a pause would begin with a jump. */
const LONGEST_FRAME = 34;

/** Whether the system asks for less motion. */
function isMotionReduced(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Scrolls one column smoothly to a target that may itself move; at once if the system asks for less motion. */
export class Glide {
  private frame = 0;
  private target: () => number = () => 0;

  constructor(private readonly scroller: HTMLElement) {}

  /** `target` is called in each frame, because paragraphs that come into sight on the way change its value. */
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
    setGliding(this.scroller, false);
  }

  /** `at` is not read from the element, which rounds to whole pixels: the glide would stop short of its target. */
  private run(at: number, before: number): void {
    setGliding(this.scroller, true);
    this.frame = requestAnimationFrame((now) => {
      this.frame = 0;
      const goal = Math.min(Math.max(this.target(), 0), this.scroller.scrollHeight - this.scroller.clientHeight);
      const step = 1 - Math.exp(-Math.min(Math.max(now - before, 0), LONGEST_FRAME) / PACE);
      const most = LONGEST_GLIDE * this.scroller.clientHeight;
      const from = Math.min(Math.max(at, goal - most), goal + most);
      const next = Math.abs(goal - from) < ARRIVED ? goal : from + (goal - from) * step;
      this.scroller.scrollTop = next;
      if (next === goal) setGliding(this.scroller, false);
      else this.run(next, now);
    });
  }
}
