import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Fastify from 'fastify';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { permissive } from '../../scripts/supply-chain/package-problems.ts';
import { registerPlayground } from '../../src/edge/http/playground.ts';
import { registerSafeHeaders } from '../../src/edge/http/safe-headers.ts';
import { createTokens } from '../edge/identities/token-file.ts';
import { findChromium, openBrowser, watchPage } from './browser.ts';
import { builtPlayground, startTestServer, type TestServer } from './test-server.ts';

describe('registerPlayground', () => {
  let directory: string;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'lodestone-playground-'));
    await mkdir(join(directory, 'assets'));
    await writeFile(join(directory, 'index.html'), '<!doctype html><title>built</title>');
    await writeFile(join(directory, 'assets/index-abc123.js'), 'export {};');
  });

  afterAll(() => rm(directory, { recursive: true }));

  async function answerTo(url: string, from = directory) {
    const app = Fastify();
    registerSafeHeaders(app);
    await registerPlayground(app, { directory: from });
    return app.inject(url);
  }

  it('gives the page anew each time, with a policy that allows no foreign and no inline script', async () => {
    const { body, headers, statusCode } = await answerTo('/');
    expect(statusCode).toBe(200);
    expect(body).toContain('<title>built</title>');
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    const policy = String(headers['content-security-policy']).split('; ');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy.join()).not.toMatch(/unsafe-eval|https?:|\*/);
  });

  it('lets assets be kept for a year', async () => {
    const { headers, statusCode } = await answerTo('/playground/assets/index-abc123.js');
    expect(statusCode).toBe(200);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('does not answer for files that are not there or lie outside', async () => {
    expect((await answerTo('/playground/assets/missing.js')).statusCode).toBe(404);
    expect((await answerTo('/playground/..%2f..%2fetc/passwd')).statusCode).toBeGreaterThanOrEqual(400);
  });

  it('says how to build the playground when it has not been built', async () => {
    const { body, headers, statusCode } = await answerTo('/', join(directory, 'missing'));
    expect(statusCode).toBe(503);
    expect(headers['content-type']).toContain('text/html');
    expect(body).toContain('npm run build:playground');
  });
});

// On a machine without Chromium these are skipped; in CI its absence is a failure.
const isSkipped = findChromium() === undefined && process.env['CI'] !== 'true';
const title = isSkipped
  ? 'the playground (skipped: no Chromium here; on Debian: apt-get install chromium)'
  : 'the playground';

describe.skipIf(isSkipped)(title, () => {
  let server: TestServer;
  let browser: Browser;

  beforeAll(async () => {
    if (!existsSync(join(builtPlayground, 'index.html'))) await buildPlayground();
    server = await startTestServer();
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('answers three of its questions at a click, asks no other host and logs no error', async () => {
    const page = await browser.newPage();
    const problems = watchPage(page, server.url);
    await page.goto(server.url);
    const questions = page.getByRole('region', { name: 'Questions' }).getByRole('button');
    await questions.first().waitFor();
    const response = page.locator('.graphiql-response .view-lines');
    await response.getByText('"data"').waitFor();

    for (const index of [2, 1, 0]) {
      const question = questions.nth(index);
      const [text, answer] = await Promise.all([
        question.innerText(),
        page.waitForResponse((candidate) => isAnswerTo(candidate.request().postData())),
        question.click(),
      ]);
      const asked = answer.request().postDataJSON();
      expect(asked.query.slice(0, asked.query.indexOf('\n'))).toBe(`# ${text}`);
      const { data, errors } = await answer.json();
      expect(errors).toBeUndefined();
      await response
        .getByText(`"${Object.keys(data)[0]}"`)
        .first()
        .waitFor();
      expect(await question.getAttribute('aria-current')).toBe('true');
    }

    expect(problems).toEqual({ outsideRequests: [], consoleErrors: [], pageErrors: [] });
    await page.close();
  });

  // Would catch: a package for building whose text comes into the pages, under terms that the pages do not keep.
  it('holds programs of others under permissive licences alone', async () => {
    const licences = [...(await readFile(join(builtPlayground, 'licenses.md'), 'utf8')).matchAll(/^## .* \((.+)\)$/gm)];
    expect(licences.length).toBeGreaterThan(50);
    expect(licences.filter(([, licence = '']) => !permissive.has(licence)).map(([line]) => line)).toEqual([]);
  });

  it('says so when the store cannot be reached', async () => {
    const page = await browser.newPage();
    await page.route('**/graphql', (route) => route.fulfill({ status: 503, body: 'no store' }));
    await page.goto(server.url);
    await page.getByText('store not reachable').waitFor();
    await page.close();
  });
});

describe.skipIf(isSkipped)(`${title}, where the server asks for a token`, () => {
  let server: TestServer;
  let browser: Browser;
  let page: Page;
  let token = '';

  beforeAll(async () => {
    if (!existsSync(join(builtPlayground, 'index.html'))) await buildPlayground();
    const tokens = await createTokens();
    token = tokens.all;
    server = await startTestServer(tokens.authenticator);
    browser = await openBrowser();
  });
  beforeEach(async () => {
    page = await browser.newPage();
    await page.goto(server.url);
  });
  afterEach(() => page.close());
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const field = () => page.getByLabel('Token', { exact: true });
  const answer = () => page.locator('.graphiql-response .view-lines').getByText('"data"');
  /** By the keyboard alone: the field has the focus when the form appears. */
  const enter = async (text: string): Promise<void> => {
    await field().waitFor();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  };
  /** All that the page leaves behind, and its address. */
  const traces = (): Promise<string> =>
    page.evaluate<string>(
      'JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href, history.state])',
    );

  it('says that a wrong token is not taken, and answers with a right one', async () => {
    await enter('lodestone_wrong');
    await page.getByRole('alert').getByText('does not take this token').waitFor();
    expect(await field().getAttribute('type')).toBe('password');
    expect(await field().getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('.graphiql-container').count()).toBe(0);
    await enter(token);
    await answer().waitFor();
    expect(await field().count()).toBe(0);
  });

  // Would catch: a token that stays on a machine that others use.
  it('keeps the token nowhere but in memory, and asks again after a reload', async () => {
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.url()));
    await enter(token);
    await answer().waitFor();
    expect(await traces()).not.toContain(token);
    expect(await traces()).toContain('graphiql:');
    expect(sent.filter((url) => url.includes(token))).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    await page.reload();
    await field().waitFor();
    expect(await page.locator('.graphiql-container').count()).toBe(0);
  });

  it('forgets the token when asked, and saves the schema with it before', async () => {
    await enter(token);
    await answer().waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Schema' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('schema.graphql');
    await page.getByRole('button', { name: 'Forget the token' }).click();
    await field().waitFor();
    expect(await page.locator('.graphiql-container').count()).toBe(0);
  });

  it('asks again when the server no longer takes the token, and says so', async () => {
    await enter(token);
    await answer().waitFor();
    await page.route('**/graphql', (route) => route.fulfill({ status: 401, body: '{"errors":[]}' }));
    await page.getByRole('region', { name: 'Questions' }).getByRole('button').nth(1).click();
    await page.getByRole('alert').getByText('no longer takes the token').waitFor();
  });
});

/** Whether a request's body is an example: its operation begins with the question as a comment. */
function isAnswerTo(body: string | null): boolean {
  return body !== null && /"query":"#/.test(body);
}

async function buildPlayground(): Promise<void> {
  const root = join(import.meta.dirname, '../..');
  // Under vitest NODE_ENV is "test", with which Vite would bundle React's development build.
  await promisify(execFile)(process.execPath, ['node_modules/vite/bin/vite.js', 'build', 'playground'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
  });
}
