import pino, { type DestinationStream, type Logger } from 'pino';
import { operatorText } from '../../errors.ts';
import { shutDown } from './shutdown.ts';

/** The lines that wait for a reader who has stopped reading, in characters. Later ones are dropped. */
const mostWaiting = 4 * 1024 * 1024;

/** What ends the writing of each logger to standard error, whose lines nobody reads. */
const abandon = new WeakMap<Logger, () => void>();

/**
 * Structured logs, one JSON object per line. Of the text that a client sent, only names are logged: no headers, no
 * bodies, no addresses with their query, no values of variables. An error is logged with its kind, message and stack.
 *
 * They go to standard error without waiting for its reader, because a reader that stops must not stop the server.
 */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  if (destination !== undefined) return loggerTo(level, destination);
  // Without a least length, `flush` does not wait for what is being written.
  const standardError = pino.destination({ dest: 2, sync: false, minLength: 1, maxLength: mostWaiting });
  const logger = loggerTo(level, standardError);
  abandon.set(logger, () => standardError.destroy());
  return logger;
}

function loggerTo(level: string, destination: DestinationStream): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: describeError, error: describeError, req: () => undefined, res: () => undefined },
      redact: {
        paths: ['password', 'authorization', 'cookie', 'variables', '*.password', '*.authorization', '*.variables'],
        censor: '[not logged]',
      },
    },
    destination,
  );
}

/**
 * Waits for the last lines to be written, for a while. A reader that has stopped reading gets no more of them, because the
 * process would wait for it for ever when it ends.
 */
export async function endLog(logger: Logger, milliseconds: number): Promise<void> {
  const written = await shutDown([() => new Promise<void>((resolve) => logger.flush(() => resolve()))], milliseconds);
  if (!written) abandon.get(logger)?.();
}

function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, stack, cause } = error;
  return {
    type: name,
    message: withoutCredentials(operatorText(error)),
    ...('code' in error && { code: String(error.code) }),
    ...(stack !== undefined && { stack: withoutCredentials(stack) }),
    ...(cause !== undefined && { cause: describeError(cause) }),
  };
}

/** Addresses may hold a user and a password, and drivers put addresses into messages. */
function withoutCredentials(text: string): string {
  return text.replaceAll(/\/\/[^\s/@]*@/g, '//');
}
