/** Manual links in the state: asked for, then kept by main and shown, or refused. */
import type { Failure, Pair } from '../../../contract';
import { manualLinks } from '../../../messages/compare/panels';
import { isAbout, successorOf } from '../../../viewmodel/pair/decisions';
import { record, revert, settle } from '../../commands/history';
import type { ActionOf } from './actions';
import { isOfDecision } from './history';
import { inspectedLink } from './select';
import { type CompareState, fromTheBeginning } from './state';

const decisionMessages: Readonly<Record<ActionOf<'decide'>['kind'], string>> = {
  break: manualLinks.saidUnlinked,
  make: manualLinks.saidLinked,
  'take-back': manualLinks.saidUndone,
};

/** Asks main to keep decisions; ignored while it is busy with others. */
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
  // Other articles came on screen meanwhile: the decision shows when the user comes back to these.
  if (shown === null || shown.selection !== selection) return kept;
  const { links } = pair.comparison;
  const made = ends === null ? -1 : links.findIndex((link) => isAbout(link, ends));
  const inspected = made === -1 ? linkAfter(state, pair) : made;
  const inspector = state.inspector === null || inspected === null ? null : { link: inspected };
  const isNext = inspector !== null && ends !== null && made === -1;
  return {
    ...kept,
    ...fromTheBeginning,
    shown: { selection, pair },
    inspector,
    message: isNext ? manualLinks.nextInspected({ said: message }) : message,
  };
}

/** The link of a new comparison that takes the place of the one under inspection. */
function linkAfter(state: CompareState, pair: Pair): number | null {
  const before = state.shown?.pair.comparison.links[inspectedLink(state) ?? -1];
  return before === undefined ? null : successorOf(before, pair.comparison.links);
}

/** Reports why main did not keep them. */
export function failToDecide(state: CompareState, failure: Failure): CompareState {
  const { decision } = state;
  if (decision.kind !== 'working') return state;
  // Given up for another comparison it is kept all the same, and shows when the user comes back to these articles.
  const isKept = failure.code === 'cancelled';
  const { change } = decision.request;
  const settled = isKept ? settle(state.history, isOfDecision) : revert(state.history, isOfDecision);
  return {
    ...state,
    decision: isKept ? { kind: 'idle' } : { kind: 'failed', failure },
    // The status line does not go on saying that it is undone.
    message: isKept || change !== null ? state.message : null,
    history: isKept && change !== null ? record(settled, change) : settled,
  };
}
