import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** What a fault proxy does with what passes through it. */
export interface FaultProxy {
  readonly port: number;
  /** Ends every connection with a reset. */
  resetAll(): void;
  /** From now on this part of commits is carried out and their acknowledgement thrown away. */
  loseAcknowledgements(part: number): void;
  /** The acknowledgements that were thrown away. */
  lostAcknowledgements(): number;
  /** From now on nothing passes in either direction; false lets it pass again. */
  blackHole(on: boolean): void;
  /** From now on every byte of the server comes in a packet of its own, after some delay. */
  trickle(milliseconds: number): void;
  close(): Promise<void>;
}

/** The Bolt message COMMIT: a structure without fields, of the signature 0x12. */
const commit = Buffer.from([0xb0, 0x12]);

/** A proxy on loopback in front of a server on loopback. Without `setNoDelay` it would add 40 ms a call. */
export async function createFaultProxy(targetPort: number, random: () => number): Promise<FaultProxy> {
  const open = new Set<Socket>();
  let losing = 0;
  let lost = 0;
  let swallowed = false;
  let delay: number | undefined;
  const server: Server = createServer((client) => {
    const upstream = connect(targetPort, '127.0.0.1');
    let dropAnswer = false;
    let trickled = Promise.resolve();
    joinSockets(client, upstream, open);
    client.on('data', (data) => {
      if (swallowed) return;
      if (data.includes(commit) && random() < losing) {
        dropAnswer = true;
        lost += 1;
      }
      upstream.write(data);
    });
    upstream.on('data', (data) => {
      if (swallowed) return;
      if (dropAnswer) client.resetAndDestroy();
      else if (delay === undefined) client.write(data);
      else {
        const wait = delay;
        trickled = trickled.then(() => sendByteByByte(client, data, wait));
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    resetAll: () => {
      for (const socket of open) socket.resetAndDestroy();
    },
    loseAcknowledgements: (part) => {
      losing = part;
    },
    lostAcknowledgements: () => lost,
    blackHole: (on) => {
      swallowed = on;
    },
    trickle: (milliseconds) => {
      delay = milliseconds;
    },
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** Each byte is written when the one before it is gone, so that none share a packet. */
async function sendByteByByte(client: Socket, data: Buffer, milliseconds: number): Promise<void> {
  await sleep(milliseconds);
  for (const byte of data) {
    if (!client.writable) return;
    await new Promise<void>((resolve) => client.write(Uint8Array.of(byte), () => resolve()));
  }
}

/** Two sockets that end together. They are in `open` until then. */
export function joinSockets(client: Socket, upstream: Socket, open: Set<Socket>): void {
  for (const socket of [client, upstream]) {
    socket.setNoDelay(true);
    open.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => {
      open.delete(socket);
      client.destroy();
      upstream.destroy();
    });
  }
}
