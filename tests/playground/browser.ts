import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

const candidates = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of the system's Chromium or Chrome, if there is one. */
export function findChromium(): string | undefined {
  return candidates.find((path) => existsSync(path));
}

/** Starts the system's Chromium without a window. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error(`no Chromium at ${candidates.join(', ')}; on Debian: apt-get install chromium`);
  }
  return chromium.launch({ executablePath, args: flags });
}

/** What went wrong on a page, filled while it runs. */
export interface PageProblems {
  readonly outsideRequests: string[];
  readonly consoleErrors: string[];
  readonly pageErrors: string[];
}

/** Records every request to another host than the page's own, every console error and every uncaught error. */
export function watchPage(page: Page, url: string): PageProblems {
  const { host } = new URL(url);
  const problems: PageProblems = { outsideRequests: [], consoleErrors: [], pageErrors: [] };
  page.on('request', (request) => {
    const target = new URL(request.url());
    const isInline = target.protocol === 'data:' || target.protocol === 'blob:';
    if (!isInline && target.host !== host) problems.outsideRequests.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') problems.consoleErrors.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => {
    problems.pageErrors.push(String(error));
  });
  return problems;
}
