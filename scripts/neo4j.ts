import { join } from 'node:path';
import { Command } from 'commander';
import { packageRoot } from '../src/config.ts';
import { missingTools, startServer } from './neo4j/server.ts';

/** `npm run neo4j`: a Neo4j Community server for trying out, without Docker. */
const program = new Command('neo4j')
  .description('fetch and start Neo4j Community on this machine, on loopback only')
  .option('--port <number>', 'the Bolt port', '7687')
  .option('--home <directory>', 'where its data lives', join(packageRoot, '.lodestone', 'neo4j', 'home'))
  .addHelpText(
    'after',
    '\nNEO4J_PASSWORD sets the password before the first start; without it there is no authentication.\nCtrl-C stops it.',
  )
  .action(async ({ port, home }: { readonly port: string; readonly home: string }) => {
    const missing = missingTools();
    if (missing.length > 0) {
      console.error(`Missing: ${missing.join('; ')}.`);
      process.exitCode = 2;
      return;
    }
    const server = await startServer({
      home,
      port: Number(port),
      password: process.env['NEO4J_PASSWORD'],
      say: (line) => console.error(line),
    });
    console.log(
      `Neo4j answers at ${server.address}. In another terminal:\n\n  STORE=${server.address} npm start\n\nCtrl-C stops it.`,
    );
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.stop());
  });

await program.parseAsync();
