import { readFollowUps } from "../report/follow-ups.ts";
import type { WrittenFollowUp } from "../report/model/follow-up.ts";
import type { ResultStore } from "../store/result-store.ts";

/** The workbook, and the one that was written beside it while it was open. */
const WORKBOOKS = ["report.xlsx", "report.moi.xlsx"] as const;

/** What the officer wrote in the workbooks of earlier runs. */
export interface EarlierFollowUps {
  readonly followUps: readonly WrittenFollowUp[];
  /** Names of workbooks that cannot be read, and that therefore must not be replaced. */
  readonly unreadable: ReadonlySet<string>;
}

/** Reads the workbooks of earlier runs. Two texts for one finding are joined. */
export async function readEarlierFollowUps(store: ResultStore): Promise<EarlierFollowUps> {
  const found = new Map<string, WrittenFollowUp>();
  const unreadable = new Set<string>();
  for (const name of WORKBOOKS) {
    const workbook = await store.readReport(name);
    if (workbook === null) continue;
    try {
      for (const one of await readFollowUps(workbook)) found.set(one.id, joined(found.get(one.id), one));
    } catch {
      unreadable.add(name);
    }
  }
  return { followUps: [...found.values()], unreadable };
}

/** Both texts where two workbooks have different ones. */
function joined(first: WrittenFollowUp | undefined, second: WrittenFollowUp): WrittenFollowUp {
  if (!first) return second;
  const both = (a: string, b: string) => [...new Set([a, b])].filter((text) => text !== "").join("\n");
  return { ...first, result: both(first.result, second.result), note: both(first.note, second.note) };
}
