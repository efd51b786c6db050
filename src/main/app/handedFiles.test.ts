import { describe, expect, it, vi } from 'vitest';
import { HandedFiles } from './handedFiles';

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('HandedFiles', () => {
  it('wait for a window, and form one story when they arrive together', async () => {
    const handed = new HandedFiles();
    handed.add('a');
    handed.receive({ files: ['b', 'c'] });
    await turn();
    const open = vi.fn();
    handed.deliverTo(open);
    await turn();
    expect(open.mock.calls).toEqual([[['a', 'b', 'c']]]);
    handed.add('d');
    handed.add('e');
    await turn();
    handed.receive({ files: ['f'] });
    await turn();
    expect(open.mock.calls.slice(1)).toEqual([[['d', 'e']], [['f']]]);
  });

  it('are empty for a start that only wants the window, or sends something else', async () => {
    const handed = new HandedFiles();
    const open = vi.fn();
    handed.deliverTo(open);
    await turn();
    expect(open).not.toHaveBeenCalled();
    for (const other of [{ files: [] }, null, { files: [7] }, 'x', { files: Array(1000).fill('x') }]) {
      handed.receive(other);
      await turn();
      expect(open).toHaveBeenLastCalledWith([]);
    }
  });
});
