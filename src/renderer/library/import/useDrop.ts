import { useEffect, useEffectEvent, useState } from 'react';
import { isField } from '../../commands/useCommands';
import { isDialogOpen } from '../../ui/Dialog';

interface DropHandlers {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onData: (data: DataTransfer) => void;
}

/** The types of data that can be dropped. */
const TYPES = ['Files', 'text/uri-list', 'text/html', 'text/plain'] as const;

function canDrop({ dataTransfer }: DragEvent): boolean {
  return TYPES.some((type) => dataTransfer?.types.includes(type)) && !isDialogOpen();
}

/**
 * Handles anything dropped on the screen, or pasted while no field has the focus. Returns true while something that can
 * be dropped is over the window.
 */
export function useDrop(isShown: boolean, { onFiles, onData }: DropHandlers): boolean {
  const [isOver, setOver] = useState(false);
  const onTransfer = useEffectEvent((data: DataTransfer): void => {
    if (data.files.length > 0) onFiles([...data.files]);
    else onData(data);
  });
  useEffect(() => {
    if (!isShown) return undefined;
    const stopListening = listenForDrops(
      (data) => onTransfer(data),
      (isNowOver) => setOver(isNowOver),
    );
    return () => {
      stopListening();
      setOver(false);
    };
  }, [isShown]);
  return isOver;
}

/** Listens to drags over the document and to its paste events; returns a function that stops. */
function listenForDrops(onTransfer: (data: DataTransfer) => void, onOver: (isOver: boolean) => void): () => void {
  /** Whether the drag started in this window, so that it is not an article. */
  let isOwn = false;
  /** The number of elements entered and not left; 0 when the drag has left the window. */
  let entered = 0;
  const listeners: { readonly [Name in keyof DocumentEventMap]?: (event: DocumentEventMap[Name]) => void } = {
    dragstart: () => {
      isOwn = true;
    },
    dragend: () => {
      isOwn = false;
    },
    dragenter: (event) => {
      if (isOwn || !canDrop(event)) return;
      event.preventDefault();
      entered += 1;
      onOver(true);
    },
    dragleave: () => {
      entered = Math.max(0, entered - 1);
      if (entered === 0) onOver(false);
    },
    dragover: (event) => {
      if (isOwn || !canDrop(event)) return;
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
    },
    drop: (event) => {
      entered = 0;
      onOver(false);
      if (isOwn || !canDrop(event)) return;
      event.preventDefault();
      if (event.dataTransfer !== null) onTransfer(event.dataTransfer);
    },
    paste: (event) => {
      if (isField(event.target) || isDialogOpen()) return;
      event.preventDefault();
      if (event.clipboardData !== null) onTransfer(event.clipboardData);
    },
  };
  const all = Object.entries(listeners) as [string, EventListener][];
  for (const [name, listener] of all) document.addEventListener(name, listener);
  return () => {
    for (const [name, listener] of all) document.removeEventListener(name, listener);
  };
}
