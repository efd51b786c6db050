import { useEffect, useState } from 'react';

/** True once `active` has been true for `delay` milliseconds without interruption. */
export function useDelayed(active: boolean, delay: number): boolean {
  const [due, setDue] = useState(false);
  useEffect(() => {
    if (!active) {
      setDue(false);
      return undefined;
    }
    const timer = setTimeout(() => setDue(true), delay);
    return () => clearTimeout(timer);
  }, [active, delay]);
  return active && due;
}
