import { createServer, type Socket } from 'node:net';

/** A Neo4j that refuses every password, in the words of Bolt 4.4. It counts how often one is tried. */
export interface RefusingServer {
  readonly address: string;
  readonly tried: () => number;
  close(): Promise<void>;
}

const handshake = 0x60_60_b0_17;
const version = Buffer.from([0, 0, 4, 4]);
const hello = 0x01;
const failure = 0x7f;

/** A map of short texts in PackStream. */
function packed(map: Readonly<Record<string, string>>): Buffer {
  const texts = Object.entries(map).flat();
  const pack = (text: string): Buffer => Buffer.concat([Buffer.from([0xd0, text.length]), Buffer.from(text)]);
  return Buffer.concat([Buffer.from([0xa0 + texts.length / 2]), ...texts.map(pack)]);
}

function message(signature: number, map: Readonly<Record<string, string>>): Buffer {
  const body = Buffer.concat([Buffer.from([0xb1, signature]), packed(map)]);
  return Buffer.concat([Buffer.from([0, body.length]), body, Buffer.from([0, 0])]);
}

export async function startRefusingServer(): Promise<RefusingServer> {
  let tried = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      if (data.length >= 4 && data.readUInt32BE(0) === handshake) return void socket.write(version);
      // Two bytes of length and one of the structure come before the signature.
      if (data[3] !== hello) return undefined;
      tried += 1;
      return void socket.write(
        message(failure, { code: 'Neo.ClientError.Security.Unauthorized', message: 'wrong user or password' }),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    address: `bolt://127.0.0.1:${port}`,
    tried: () => tried,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
