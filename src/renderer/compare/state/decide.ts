/** Manual links in the state: requested, then stored by main and shown, or failed. */
import type { Failure, Pair } from '../../../contract';
import { manualLinks } from '../../../messages/compare/panels';
import { indexOfLink, successorOf } from '../../../viewmodel/pair/decisions';
import { record, revert, settle } from '../../commands/history';
import type { ActionOf } from './actions';
import { isOfDecision } from './history';
import { inspectedLink } from './select';
import { type CompareState, fromTheBeginning } from './state';

const decisionMessages: Readonly<Record<ActionOf<'decide'>['kind'], string>> = {
  break: manualLinks.unlinkedReport,
  make: manualLinks.linkedReport,
  'take-back': manualLinks.undoneReport,
};

/** Requests main to store decisions; ignored while an earlier request is pending. */
export function decide(state: CompareState, { kind, list, ends }: ActionOf<'decide'>): CompareState {
  const { shown, decision } = state;
  if (shown === null || decision.kind === 'working') return state;
  const { selection } = shown;
  const before = (shown.pair.decisions ?? []).map((settled) => settled.decision);
  const name = manualLinks.changes[kind];
  const change = { kind: 'decision', name, selection, before, after: list, ends } as const;
  const request = { selection, list, ends, message: decisionMessages[kind], change };
  return { ...state, decision: { kind: 'working', request } };
}

/** Shows the comparison that results. */
export function decided(state: CompareState, pair: Pair): CompareState {
  const { decision, shown } = state;
  if (decision.kind !== 'working') return state;
  const { selection, ends, message, change } = decision.request;
  const settled = settle(state.history, isOfDecision);
  const kept: CompareState = {
    ...state,
    decision: { kind: 'idle' },
    history: change === null ? settled : record(settled, change),
  };
  // Other articles are on screen now: the decision shows when the user returns to these.
  if (shown === null || shown.selection !== selection) return kept;
  const { links } = pair.comparison;
  const made = ends === null ? -1 : indexOfLink(links, ends);
  const inspected = made === -1 ? linkAfter(state, pair) : made;
  const inspector = state.inspector === null || inspected === null ? null : { link: inspected };
  const isNext = inspector !== null && ends !== null && made === -1;
  return {
    ...kept,
    ...fromTheBeginning,
    shown: { selection, pair },
    inspector,
    message: isNext ? manualLinks.nextInspected({ report: message }) : message,
  };
}

/** The link of a new comparison that replaces the inspected one. */
function linkAfter(state: CompareState, pair: Pair): number | null {
  const before = state.shown?.pair.comparison.links[inspectedLink(state) ?? -1];
  return before === undefined ? null : successorOf(before, pair.comparison.links);
}

/** Reports why main did not store them. */
export function failToDecide(state: CompareState, failure: Failure): CompareState {
  const { decision } = state;
  if (decision.kind !== 'working') return state;
  // Even when cancelled by another comparison it is stored, and shows when the user returns to these articles.
  const isKept = failure.code === 'cancelled';
  const { change } = decision.request;
  const settled = isKept ? settle(state.history, isOfDecision) : revert(state.history, isOfDecision);
  return {
    ...state,
    decision: isKept ? { kind: 'idle' } : { kind: 'failed', failure },
    // The status line no longer reports that it is undone.
    message: isKept || change !== null ? state.message : null,
    history: isKept && change !== null ? record(settled, change) : settled,
  };
}
