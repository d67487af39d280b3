/** Counts which rows of a raw file went where, so that nothing is lost unseen. */
export interface RowReport {
  readonly count: (file: string, outcome: string, rows?: number) => void;
  /** Rows by outcome, by file. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

export function createRowReport(): RowReport {
  const counts = new Map<string, Map<string, number>>();
  return {
    counts,
    count(file, outcome, rows = 1) {
      const ofFile = counts.get(file) ?? new Map<string, number>();
      ofFile.set(outcome, (ofFile.get(outcome) ?? 0) + rows);
      counts.set(file, ofFile);
    },
  };
}

/** The report as lines of a table with tabs. */
export function reportLines({ counts }: RowReport): string[] {
  return [...counts].flatMap(([file, ofFile]) =>
    [...ofFile].map(([outcome, rows]) => `raw\t${file}\t${outcome}\t${rows}`),
  );
}
