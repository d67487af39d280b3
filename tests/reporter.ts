import type { Reporter, TestModule } from 'vitest/node';

type Counts = { passed: number; failed: number; skipped: number };

/** A reporter that ends the log with one plain line, `N passed, N failed`, for readers that know no vitest. */
export function createCountReporter(print: (line: string) => void = printLine): Reporter {
  return {
    onTestRunEnd(modules, unhandledErrors) {
      const counts: Counts = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
      for (const module of modules) addModule(counts, module);
      print(closingLine(counts));
    },
  };
}

/** A file that does not load and a suite whose hook throws have no failed test, so they count themselves. */
function addModule(counts: Counts, module: TestModule): void {
  for (const suite of [module, ...module.children.allSuites()]) {
    if (suite.errors().length > 0) counts.failed += 1;
  }
  for (const test of module.children.allTests()) {
    const { state } = test.result();
    counts[state === 'pending' ? 'failed' : state] += 1;
  }
}

function closingLine({ passed, failed, skipped }: Readonly<Counts>): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function printLine(line: string): void {
  process.stdout.write(`${line}\n`);
}
