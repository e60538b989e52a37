import { z } from "zod";

/** What an earlier run finished, by content: enough to know what need not be read again. */
export const stateSchema = z.object({
  schemaVersion: z.literal(1),
  /** The user's own entries the plans were read with: checks and reports need the same; null: none. */
  catalogue: z.unknown(),
  contents: z.record(
    z.string(),
    z.object({
      /** Program, options and catalogue it was read with; another key makes it stale. */
      key: z.string(),
      planIds: z.array(z.string()),
      pages: z.int(),
      ocrPages: z.int(),
      /** Where photographs were read as one document: how many pages each has. */
      photographs: z.array(z.int()).optional(),
    }),
  ),
});
export type State = z.infer<typeof stateSchema>;
export type FinishedContent = State["contents"][string];

export const EMPTY_STATE: State = { schemaVersion: 1, catalogue: null, contents: {} };
