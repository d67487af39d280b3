/** The exit codes of commands. Scripts depend on them, so they never change. */
export const exitCodes = {
  /** Done. */
  done: 0,
  /** The data or the answer has errors, which have been printed. */
  problems: 1,
  /** The command could not be carried out: wrong use, no store, no file. */
  unusable: 2,
  /** The server ended itself after a fault that nothing handled. A supervisor starts it again. */
  broken: 3,
} as const;
