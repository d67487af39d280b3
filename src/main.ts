#!/usr/bin/env node
import { exitCodes } from './cli/exit-codes.ts';
import { run } from './cli/program.ts';

// A reader such as `head` may close the pipe before all is written. That is its choice, and no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitCodes.done);
  throw error;
});

await run(process.argv);
