import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { joinSockets } from '../fault-proxy.ts';

/** A proxy that puts a server farther away. */
export interface DistantProxy {
  readonly port: number;
  /** The messages that went to the server after an answer had come, on all connections: each is a round trip. */
  roundTrips(): number;
  close(): Promise<void>;
}

/** A proxy on loopback that holds back what passes, for as many milliseconds each way. The order stays. */
export async function createDistantProxy(targetPort: number, milliseconds: number): Promise<DistantProxy> {
  const open = new Set<Socket>();
  let trips = 0;
  const server = createServer((client) => {
    const upstream = connect(targetPort, '127.0.0.1');
    let isAnswered = true;
    joinSockets(client, upstream, open);
    client.on('data', (data) => {
      if (isAnswered) trips += 1;
      isAnswered = false;
      setTimeout(() => upstream.writable && upstream.write(data), milliseconds);
    });
    upstream.on('data', (data) => {
      isAnswered = true;
      setTimeout(() => client.writable && client.write(data), milliseconds);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    roundTrips: () => trips,
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
