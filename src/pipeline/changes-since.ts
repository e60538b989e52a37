import { z } from "zod";
import { findingSchema, wordingSchema } from "../model/finding.ts";
import { type Changes, changesBetween, type RunResults } from "../report/changes/changes-between.ts";
import type { ResultStore } from "../store/result-store.ts";

const daySchema = z.object({
  /** YYYY-MM-DD: the day of the report. */
  day: z.iso.date(),
  plans: z.array(z.object({ identity: z.string(), id: z.string().optional(), name: wordingSchema })),
  findings: z.array(
    findingSchema.pick({ rule: true, key: true, values: true, messages: true, accepted: true }),
  ),
});
const storedSchema = z.object({ schemaVersion: z.literal(1), days: z.array(daySchema) });
type StoredDay = z.infer<typeof daySchema>;

/** What changed since the last report of an earlier day. */
export interface ChangesSince {
  readonly day: string;
  readonly changes: Changes;
}

/**
 * Compares a run with the last report of an earlier day, and stores the run for later days. Several reports of one day are
 * compared with the same earlier one. null: there is no earlier day.
 * @param asOf YYYY-MM-DD
 */
export async function changesSince(
  store: ResultStore,
  results: RunResults,
  asOf: string,
): Promise<{ readonly since: ChangesSince | null; readonly store: () => Promise<void> }> {
  const stored = storedSchema.safeParse(await store.readEarlier());
  const days = stored.success ? stored.data.days : [];
  const base = days.filter(({ day }) => day < asOf).toSorted((a, b) => (a.day < b.day ? 1 : -1))[0];
  const kept: readonly StoredDay[] = base ? [base] : [];
  return {
    since: base ? { day: base.day, changes: changesBetween(base as RunResults, results) } : null,
    store: () => store.writeEarlier({ schemaVersion: 1, days: [...kept, { day: asOf, ...results }] }),
  };
}
