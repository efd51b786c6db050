import type { Library } from '../library/library';
import { sweepDrafts } from '../shared/atomicWrite';
import type { DecisionFile } from './decisions';

/** The parts of a start that upkeep uses. */
export interface UpkeepOptions {
  /** The folder of the user's data. */
  readonly data: string;
  readonly decisions: DecisionFile;
  readonly library: Library;
  /** Shows the changes of the open story. */
  readonly renew: () => Promise<void>;
}

/** Brings the library up to date behind an open window. */
export async function bringUpToDate({ data, decisions, library, renew }: UpkeepOptions): Promise<void> {
  await renew();
  sweepDrafts(data);
  const reread = await library.rereadStale(decisions, () => void renew());
  // A library that is open in another process is read again there.
  if (!reread.ok && reread.error.code !== 'in-use')
    console.error(`Not all articles could be read again: ${reread.error.message}`);
}
