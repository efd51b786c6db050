import { useEffect, useRef, useState } from 'react';
import { isField } from '../../commands/useCommands';
import { isDialogOpen } from '../../ui/Dialog';

interface Doors {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onData: (data: DataTransfer) => void;
}

/** The kinds of data that can be dropped. */
const taken = ['Files', 'text/uri-list', 'text/html', 'text/plain'] as const;

function isTaken({ dataTransfer }: DragEvent): boolean {
  return taken.some((type) => dataTransfer?.types.includes(type)) && !isDialogOpen();
}

/**
 * Takes anything dropped on the screen, or pasted where no field has the focus; reports whether something hovers.
 */
export function useDrop(isShown: boolean, doors: Doors): boolean {
  const [hovers, setHovers] = useState(false);
  const latest = useRef(doors);
  useEffect(() => {
    latest.current = doors;
  });
  useEffect(() => {
    if (!isShown) return undefined;
    /** Anything dragged from within the window is not an article. */
    let isOwn = false;
    /** Each element that is entered is left later; the window when all are. */
    let entered = 0;
    const take = (data: DataTransfer | null): void => {
      if (data === null) return;
      if (data.files.length > 0) latest.current.onFiles([...data.files]);
      else latest.current.onData(data);
    };
    const listeners: { readonly [Name in keyof DocumentEventMap]?: (event: DocumentEventMap[Name]) => void } = {
      dragstart: () => {
        isOwn = true;
      },
      dragend: () => {
        isOwn = false;
      },
      dragenter: (event) => {
        if (isOwn || !isTaken(event)) return;
        event.preventDefault();
        entered += 1;
        setHovers(true);
      },
      dragleave: () => {
        entered = Math.max(0, entered - 1);
        if (entered === 0) setHovers(false);
      },
      dragover: (event) => {
        if (isOwn || !isTaken(event)) return;
        event.preventDefault();
        if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
      },
      drop: (event) => {
        entered = 0;
        setHovers(false);
        if (isOwn || !isTaken(event)) return;
        event.preventDefault();
        take(event.dataTransfer);
      },
      paste: (event) => {
        if (isField(event.target) || isDialogOpen()) return;
        event.preventDefault();
        take(event.clipboardData);
      },
    };
    const all = Object.entries(listeners) as [string, EventListener][];
    for (const [name, listener] of all) document.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of all) document.removeEventListener(name, listener);
      setHovers(false);
    };
  }, [isShown]);
  return hovers;
}
