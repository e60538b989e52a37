import { open, rename, rm } from "node:fs/promises";

/** The system calls of a write, in one object, so that tests can make each of them fail. */
export const disk = { open, rename, rm };
