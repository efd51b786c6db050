import type { ImportReport, Result } from '../../contract';
import { ok } from '../shared/result';
import type { Web } from '../sources/web/web';
import type { LibraryClient, LongJob } from './store/client';
import type { ImportSources } from './store/types';

const NOTHING: ImportReport = { imported: [], problems: [], notes: [], cancelled: false };

/**
 * Imports of any sources. The sources are recorded in the library's journal before the import runs, and removed as they
 * are stored, so that after a kill the missing ones are known.
 */
export class Imports {
  readonly #client: Pick<LibraryClient, 'call' | 'run'>;
  readonly #web: () => Promise<Web>;

  constructor(client: Pick<LibraryClient, 'call' | 'run'>, web: () => Promise<Web>) {
    this.#client = client;
    this.#web = web;
  }

  /** Records the sources of an import in the journal. Resolves to its id. */
  begin(sources: ImportSources): Promise<Result<number>> {
    return this.#client.call('beginImport', sources);
  }

  /** Imports the files and texts of an import, then fetches and imports its addresses. */
  async run(id: number, long: Required<LongJob>): Promise<Result<ImportReport>> {
    const kept = await this.#client.run('import', { id }, long);
    if (!kept.ok || kept.value.cancelled) return kept;
    const addresses = await this.#client.call('addressesOf', id);
    if (!addresses.ok) return addresses;
    return addresses.value.length === 0 ? kept : ok(await this.#fetch(id, addresses.value, kept.value, long));
  }

  /** Imports the missing sources of interrupted imports. */
  async runMissing(long: Required<LongJob>): Promise<Result<ImportReport>> {
    const interrupted = await this.#client.call('interrupted');
    if (!interrupted.ok) return interrupted;
    let report = NOTHING;
    for (const id of interrupted.value) {
      const run = await this.run(id, long);
      if (!run.ok) return report === NOTHING ? run : ok(joined(report, { ...NOTHING, problems: [run.error] }));
      report = joined(report, run.value);
    }
    return ok(report);
  }

  /** Reports pages that cannot be fetched, and imports the others. */
  async #fetch(
    id: number,
    addresses: readonly string[],
    before: ImportReport,
    long: Required<LongJob>,
  ): Promise<ImportReport> {
    const web = await this.#web();
    let report = before;
    for await (const { inMemory, from, problems } of web.fetchAll(addresses, long)) {
      const fetched = { inMemory, addresses: from };
      const imported = await this.#client.run('importFetched', { id, fetched }, { signal: long.signal });
      report = joined(
        report,
        { ...NOTHING, problems },
        imported.ok ? imported.value : { ...NOTHING, problems: [imported.error] },
      );
      // Sources that are still missing stay in the journal.
      if (!imported.ok) return report;
    }
    const ended = await this.#client.call('endImport', id);
    if (!ended.ok) report = joined(report, { ...NOTHING, problems: [ended.error] });
    // If it was stopped before anything was fetched, no import has reported that.
    return { ...report, cancelled: report.cancelled || long.signal.aborted };
  }
}

function joined(...reports: readonly ImportReport[]): ImportReport {
  return {
    imported: reports.flatMap(({ imported }) => imported),
    problems: reports.flatMap(({ problems }) => problems),
    notes: reports.flatMap(({ notes }) => notes),
    cancelled: reports.some(({ cancelled }) => cancelled),
  };
}
