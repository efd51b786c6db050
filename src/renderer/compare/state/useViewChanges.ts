import { useEffect, useState } from 'react';
import { changes } from '../../../messages/compare/page';
import { type Filter, isSameFilter } from '../../../viewmodel/filter/filter';
import type { Undo } from '../../commands/useUndo';
import type { Reader } from './useReader';
import type { Selection, Session } from './useSession';

/** Changes of the view that can be undone, each remembered as it is made. */
export function useViewChanges(session: Session, reader: Reader, remember: Undo['remember']) {
  const { openings, filtering, navigation, inspection, layout } = reader;
  const [furnitureShown, setFurnitureShown] = useState(false);

  // A comparison that was stopped or failed changes nothing: the page stays as it is.
  const { failure } = session;
  const { dropPlace } = navigation;
  const { dropHeld } = layout;
  useEffect(() => {
    if (failure === null) return;
    dropPlace();
    dropHeld();
  }, [failure, dropPlace, dropHeld]);

  const swapTo = (next: Selection): void => {
    const now = session.current();
    // To take back a swap that did not come about there is nothing to do.
    if (now?.left === next.left && now.right === next.right) return;
    navigation.holdPlace();
    layout.holdForSwap();
    session.choose(next);
  };
  const swap = (): void => {
    const now = session.current();
    if (now === null) return;
    const next = { left: now.right, right: now.left };
    remember({ name: changes.swap, back: () => swapTo(now), forth: () => swapTo(next) });
    swapTo(next);
  };
  const show = (next: Selection): void => {
    navigation.dropPlace();
    session.choose(next);
  };
  const choose = (next: Selection): void => {
    const before = session.current();
    if (before !== null) remember({ name: changes.outlet, back: () => show(before), forth: () => show(next) });
    show(next);
  };
  const refilter = (next: Filter): void => {
    const { filter } = filtering;
    if (isSameFilter(filter, next)) return;
    const set = (one: Filter) => (): void => navigation.keepingPlace(() => filtering.set(one));
    remember({ name: changes.filter, back: set(filter), forth: set(next) });
    set(next)();
  };
  const showFurniture = (shows: boolean): void =>
    navigation.keepingPlace(() => {
      openings.resetFurniture();
      setFurnitureShown(shows);
    });
  const toggleFurniture = (): void => {
    remember({
      name: furnitureShown ? changes.hideClutter : changes.showClutter,
      back: () => showFurniture(furnitureShown),
      forth: () => showFurniture(!furnitureShown),
    });
    showFurniture(!furnitureShown);
  };
  const closeInspector = (): void => {
    const { link } = inspection;
    if (link !== null) {
      remember({ name: changes.closeInspector, back: () => inspection.open(link), forth: inspection.close });
    }
    inspection.close();
  };
  return { furnitureShown, swap, choose, refilter, toggleFurniture, closeInspector };
}

export type ViewChanges = ReturnType<typeof useViewChanges>;
