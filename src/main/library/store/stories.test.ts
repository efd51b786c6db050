import { describe, expect, it } from 'vitest';
import { folderWith } from '../../shared/testing';
import { add, openStore, STORM, STORM_ELSEWHERE, TRIAL } from '../testing';
import { placementsSchema } from './records';
import type { Store } from './store';
import { unwrap } from './testing';

/** A clock that advances by a millisecond each time it is read. */
function ticking(): () => number {
  let now = 1_000;
  return () => ++now;
}

describe('stories', () => {
  it('are confirmed, renamed, split, merged and moved to', async () => {
    const store = await openStore();
    const [a, b, c] = (await add(store, STORM, STORM_ELSEWHERE, TRIAL)).map(({ id }) => id);
    const [trial, storm] = unwrap(store.stories());
    if (a === undefined || b === undefined || c === undefined || !storm || !trial) throw new Error('not all there');
    expect(storm).toMatchObject({ articles: 2, confirmed: false });
    expect(unwrap(store.confirm(storm.id)).story.confirmed).toBe(true);
    expect(unwrap(store.rename(storm.id, 'The storm'))).toMatchObject({ story: { title: 'The storm' }, before: null });
    expect(unwrap(store.rename(storm.id, null))).toMatchObject({ story: { title: storm.title }, before: 'The storm' });
    expect(store.rename(99, 'Nothing')).toMatchObject({ ok: false, error: { code: 'unknown-article' } });
    expect(unwrap(store.opened(storm.id)).opened).toBe(1_000);
    expect(unwrap(store.recent(5)).map(({ id }) => id)).toEqual([storm.id]);
    const split = unwrap(store.move([b], null));
    expect(split.story).toMatchObject({ articles: 1, confirmed: true });
    expect(unwrap(store.merge(trial.id, storm.id)).story).toMatchObject({ id: storm.id, articles: 2 });
    expect(unwrap(store.move([b], storm.id)).story.articles).toBe(3);
    expect(unwrap(store.stories()).map(({ id }) => id)).toEqual([storm.id]);
    expect(store.move([b], 99)).toMatchObject({ ok: false, error: { code: 'unknown-article' } });
    expect(store.merge(99, 98)).toMatchObject({ ok: false });
    expect(unwrap(store.stories()).length).toBe(1);
  });

  it('are restored when a move or a merge is undone', async () => {
    const store = await openStore(folderWith({}), ticking());
    const [a, b, c] = (await add(store, STORM, STORM_ELSEWHERE, TRIAL)).map(({ id }) => id);
    if (a === undefined || b === undefined || c === undefined) throw new Error('not all there');
    const state = () => [unwrap(store.stories()), unwrap(store.articles())];
    const [trial, storm] = unwrap(store.stories());
    unwrap(store.rename(trial?.id ?? 0, 'The trial', '2012-02-07'));
    const steps = [
      () => unwrap(store.confirm(storm?.id ?? 0)),
      () => unwrap(store.move([b], null)),
      // Confirms the story it goes to, and removes the one it leaves.
      () => unwrap(store.move([c], storm?.id ?? 0)),
      () => unwrap(store.merge(trial?.id ?? 0, storm?.id ?? 0)),
      () => unwrap(store.move([a, b, c], null)),
      () => unwrap(store.merge(storm?.id ?? 0, trial?.id ?? 0)),
    ];
    for (const step of steps) {
      const before = state();
      const { before: placements } = step();
      expect(state()).not.toEqual(before);
      // In the form the window returns it.
      unwrap(store.putBack(placementsSchema.parse(JSON.parse(JSON.stringify(placements)))));
      expect(state()).toEqual(before);
    }
  });

  it('get another id if theirs was reused before a move is undone', async () => {
    const store = await openStore(folderWith({}), ticking());
    const [storm, trial] = await add(store, STORM, TRIAL);
    unwrap(store.rename(trial?.story ?? 0, 'The trial'));
    const { before } = unwrap(store.merge(trial?.story ?? 0, storm?.story ?? 0));
    const [other] = await add(store, 'Rowers win\n\nThe rowers of Brannock won the cup on the lake on Sunday.');
    expect(other?.story).toBe(trial?.story);
    unwrap(store.putBack(before));
    expect(unwrap(store.stories()).map(({ title, articles }) => [title, articles])).toEqual(
      expect.arrayContaining([
        ['Rowers win', 1],
        ['The trial', 1],
      ]),
    );
    unwrap(store.delete([trial?.id ?? 0]));
    expect(store.putBack(before).ok).toBe(true);
  });

  it('are merged automatically only while they are proposed', async () => {
    const store = await openStore();
    const [first] = await add(store, STORM);
    const { story: apart } = unwrap(store.move([first?.id ?? 0], null));
    const [second] = await add(store, STORM_ELSEWHERE);
    expect(second?.story).toBe(apart.id);
    const { story: own } = unwrap(store.move([second?.id ?? 0], null));
    expect(unwrap(store.settle([apart.id, own.id]))).toEqual([apart.id, own.id]);
  });

  it('list and filter articles', async () => {
    const store = await openStore();
    const [storm] = await add(store, STORM, TRIAL);
    unwrap(store.correct(storm?.id ?? 0, { kind: 'outlet', value: 'Vanuatu Post' }));
    unwrap(store.correct(storm?.id ?? 0, { kind: 'published', value: '2012-02-07T20:27:00Z' }));
    unwrap(store.correct(storm?.id ?? 0, { kind: 'agencies', value: ['AFP'] }));
    const ids = (filter: Parameters<Store['articles']>[0]) => unwrap(store.articles(filter)).map(({ id }) => id);
    for (const filter of [
      { outlet: 'Vanuatu Post' },
      { agency: 'AFP' },
      { from: '2012-02-07', to: '2012-02-07' },
      { story: storm?.story ?? 0 },
    ])
      expect(ids(filter)).toEqual([storm?.id]);
    expect(ids({ from: '2012-02-08' })).toEqual([]);
    expect(unwrap(store.articles({}, 'outlet')).map(({ outlet }) => outlet)).toEqual(['Vanuatu Post', null]);
  });
});
