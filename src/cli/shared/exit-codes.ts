export const EXIT = {
  done: 0,
  /** `run`, `ingest`: an input failed. `restore`: the encoding of the input is not certain. `check`: an open error is printed. */
  failed: 1,
  /** Wrong usage, a path that does not exist, or a path with nothing to read. */
  usage: 2,
  interrupted: 130,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
