import { useState } from 'react';

/** The panels that open over or beside the page and need nothing to open on. */
export type Panel = 'filters' | 'find' | 'keys' | 'palette';

/** Which panels are open. */
export interface Panels {
  readonly open: ReadonlySet<Panel>;
  readonly show: (panel: Panel) => void;
  readonly hide: (panel: Panel) => void;
}

/** Holds which panels are open; at first none is. */
export function usePanels(): Panels {
  const [open, setOpen] = useState<ReadonlySet<Panel>>(new Set());
  return {
    open,
    show: (panel) => setOpen((now) => new Set([...now, panel])),
    hide: (panel) => setOpen((now) => new Set([...now].filter((one) => one !== panel))),
  };
}
