/** What the program ends with. */
export const EXIT = {
  done: 0,
  /** `run`, `ingest`: an input failed; `check`: an error-level finding stands. */
  failed: 1,
  /** Wrong usage, a path that does not exist, nothing readable in it. */
  usage: 2,
  interrupted: 130,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
