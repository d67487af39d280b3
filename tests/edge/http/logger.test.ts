import { describe, expect, it } from 'vitest';
import { createLogger } from '../../../src/edge/http/logger.ts';

/** The lines that a logger of this level writes, as JSON. */
function logged(level: string, log: (logger: ReturnType<typeof createLogger>) => void): readonly unknown[] {
  const lines: string[] = [];
  log(createLogger(level, { write: (line) => void lines.push(line) }));
  return lines.map((line): unknown => JSON.parse(line));
}

describe('createLogger', () => {
  it('writes one JSON object a line with the level as a word and the time', () => {
    const [line] = logged('info', (logger) => logger.info({ route: '/x' }, 'request'));
    expect(line).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      route: '/x',
      msg: 'request',
    });
  });

  it('leaves out what is below its level', () => {
    const lines = logged('warn', (logger) => {
      logger.info('quiet');
      logger.error('loud');
    });
    expect(lines).toMatchObject([{ msg: 'loud' }]);
  });

  it('describes an error with its causes, and takes users and passwords out of each address', () => {
    const cause = Object.assign(new RangeError('at http://u:s3cret@a/ and bolt://v:s3cret@b:7687'), { code: 'E1' });
    const [line] = logged('error', (logger) => logger.error({ err: new Error('away', { cause }) }, 'failed'));
    expect(line).toMatchObject({
      err: {
        type: 'Error',
        message: 'away',
        stack: expect.stringContaining('logger.test.ts'),
        cause: { type: 'RangeError', message: 'at http://a/ and bolt://b:7687', code: 'E1' },
      },
    });
    expect(JSON.stringify(line)).not.toContain('s3cret');
  });

  it('writes what is thrown and is no error as text', () => {
    expect(logged('error', (logger) => logger.error({ err: 'text' }, 'failed'))).toMatchObject([
      { err: { message: 'text' } },
    ]);
  });

  it.each(['password', 'authorization', 'cookie', 'variables'])('never writes a %s', (name) => {
    const [line] = logged('trace', (logger) => logger.trace({ [name]: 's3cret' }, 'x'));
    expect(line).toMatchObject({ [name]: '[not logged]' });
  });

  it('never writes whole requests and answers, which hold headers', () => {
    const secret = { headers: { 'x-key': 's3cret' } };
    expect(JSON.stringify(logged('trace', (logger) => logger.trace({ req: secret, res: secret }, 'x')))).not.toContain(
      's3cret',
    );
  });
});
