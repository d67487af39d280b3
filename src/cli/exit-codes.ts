/** What a command ends with; told to scripts, so never changed. */
export const exitCodes = {
  /** Done. */
  done: 0,
  /** The data or the answer has errors; they have been printed. */
  problems: 1,
  /** The command could not be carried out: wrong use, no store, no file. */
  unusable: 2,
} as const;
