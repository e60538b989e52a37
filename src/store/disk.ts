import { open, rename, rm } from "node:fs/promises";

/** The system calls of which a write consists, as one object, so that tests can let each of them fail. */
export const disk = { open, rename, rm };
