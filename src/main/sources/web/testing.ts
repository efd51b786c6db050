import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Network } from './fetch';

interface Site {
  readonly port: number;
  readonly network: Network;
  /** Host names that were resolved, in order. */
  readonly asked: string[];
}

/**
 * Helpers for the tests of this folder; no product code imports this file. Starts a local server that plays the
 * internet: every name but "inside.example" leads to it.
 */
export async function site(listener: RequestListener): Promise<Site> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const asked: string[] = [];
  const network: Network = {
    resolve: async (hostname) => {
      asked.push(hostname);
      return hostname === 'mixed.example'
        ? ['127.0.0.1', '10.0.0.1']
        : [hostname === 'inside.example' ? '10.0.0.1' : '127.0.0.1'];
    },
    isAllowed: (address, at) => address === '127.0.0.1' && at === port,
  };
  return { port, network, asked };
}
