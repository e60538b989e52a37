import type { Messages } from "../../model/error.ts";

/** One thing that was examined on this machine. */
export interface Examination {
  readonly id: string;
  readonly name: Messages;
  readonly state: "ok" | "missing";
  /** A version, a size or a path. */
  readonly found: string | null;
  /** The effect of its absence or of a weaker replacement; null if there is none. */
  readonly cost: Messages | null;
}
