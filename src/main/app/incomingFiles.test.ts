import { describe, expect, it, vi } from 'vitest';
import { IncomingFiles } from './incomingFiles';

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('IncomingFiles', () => {
  it('wait for a window, and form one story when they arrive together', async () => {
    const incoming = new IncomingFiles();
    incoming.add('a');
    incoming.receive({ files: ['b', 'c'] });
    await turn();
    const open = vi.fn();
    incoming.deliverTo(open);
    await turn();
    expect(open.mock.calls).toEqual([[['a', 'b', 'c']]]);
    incoming.add('d');
    incoming.add('e');
    await turn();
    incoming.receive({ files: ['f'] });
    await turn();
    expect(open.mock.calls.slice(1)).toEqual([[['d', 'e']], [['f']]]);
  });

  it('are empty for a start that only wants the window, or sends something else', async () => {
    const incoming = new IncomingFiles();
    const open = vi.fn();
    incoming.deliverTo(open);
    await turn();
    expect(open).not.toHaveBeenCalled();
    for (const other of [{ files: [] }, null, { files: [7] }, 'x', { files: Array(1000).fill('x') }]) {
      incoming.receive(other);
      await turn();
      expect(open).toHaveBeenLastCalledWith([]);
    }
  });
});
