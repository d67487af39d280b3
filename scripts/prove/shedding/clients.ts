import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';

/** Clients that each keep a connection, and ask on it again and again. Raw sockets, because a library would be slower than us. */

const { address, connections, seconds } = z
  .object({ address: z.string(), connections: z.number(), seconds: z.number() })
  .parse(workerData);
const { port } = new URL(address);
/** A light question of a few milliseconds: it computes nothing, and reads some 40 records. */
const query = '{ oem(key: "boeing") { links(first: 20) { nodes { from { name } status sources { title } } } } }';
const body = JSON.stringify({ query });
const request = `POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;

const times: number[] = [];
let [refused, told] = [0, 0];
const end = performance.now() + seconds * 1_000;

/** One whole answer, which may come in several packets. */
function answerTo(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    let said = '';
    const hear = (data: Buffer): void => {
      said += data.toString('latin1');
      const [head = ''] = said.split('\r\n\r\n', 1);
      const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? Number.NaN);
      if (said.length < head.length + 4 + length) return;
      socket.off('data', hear);
      resolve(said);
    };
    socket.on('data', hear);
    socket.write(request);
  });
}

async function client(): Promise<void> {
  const socket = connect(Number(port), '127.0.0.1');
  socket.setNoDelay(true);
  socket.on('error', () => undefined);
  while (performance.now() < end) {
    const began = performance.now();
    const answer = await answerTo(socket);
    if (answer.startsWith('HTTP/1.1 200')) times.push(performance.now() - began);
    else {
      refused += 1;
      if (/retry-after: 1/i.test(answer)) told += 1;
      await sleep(1_000);
    }
  }
  socket.destroy();
}

await Promise.all(Array.from({ length: connections }, client));
const sorted = times.toSorted((a, b) => a - b);
const at = (part: number): number => Math.round(sorted[Math.floor(sorted.length * part)] ?? 0);
parentPort?.postMessage({ answered: times.length, refused, told, p50: at(0.5), p99: at(0.99) }, []);
