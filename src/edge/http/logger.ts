import { operatorText } from '../../errors.ts';
import pino, { type DestinationStream, type Logger } from 'pino';

/** The lines that wait for a reader who has stopped reading, in characters. Later ones are dropped. */
const mostWaiting = 4 * 1024 * 1024;

/**
 * Standard error. Lines are written without waiting for their reader, because a reader that stops must not stop the server.
 */
const standardError = (): DestinationStream => pino.destination({ dest: 2, sync: false, maxLength: mostWaiting });

/**
 * Structured logs, one JSON object per line. Of the text that a client sent, only names are logged: no headers, no
 * bodies, no addresses with their query, no values of variables. An error is logged with its kind, message and stack.
 */
export function createLogger(level: string, destination: DestinationStream = standardError()): Logger {
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
