import type { RequiredUnit } from "../../src/model/required-unit.ts";
import type { RunReport } from "../../src/model/run-report.ts";
import { randomOf } from "./random.ts";

/** What a run knows besides its plans. */
export interface RunSettings {
  /** Before all due dates, between them, or after them. */
  readonly asOf: string;
  /** Paths of files that should have been read and were not. */
  readonly unreadFiles: readonly string[];
  /** The officer's list; mostly none. */
  readonly requiredUnits: readonly RequiredUnit[];
  /** The officer's statement of who sent a file; absent: none. */
  readonly senders?: Readonly<Record<string, string>>;
}

const UNREAD = [
  "2024/KH So Y te.pdf",
  "so xay dung 2026.pdf",
  "khoa/STC mat khau.docx",
  "scan_0001.pdf",
  "Hoi Doanh nhan tre.pdf",
];
const LISTED: readonly (readonly [string, string | null])[] = [
  ["Sở Y tế", "so-y-te"],
  ["Sở Xây dựng", "so-xay-dung"],
  ["UBND huyện Na Rì", null],
  ["Hội Doanh nhân trẻ", null],
];

export function runSettings(seed: number): RunSettings {
  const random = randomOf(seed + 7919);
  const some = <T>(of: readonly T[], share: number): T[] => of.filter(() => random() < share);
  const days = ["2024-05-01", "2026-01-15", "2028-06-01"];
  return {
    asOf: days[Math.floor(random() * days.length)]!,
    unreadFiles: random() < 0.5 ? some(UNREAD, 0.5) : [],
    requiredUnits:
      random() < 0.3 ? some(LISTED, 0.7).map(([name, unitId]) => ({ name, unitId, level: null })) : [],
  };
}

const TIME = "2026-01-15T00:00:00Z";

/** The run report of these settings: each file that was not read, and a skipped one. */
export function runReportOf({ unreadFiles }: RunSettings): RunReport {
  const file = (path: string, outcome: "failed" | "skipped", code: string) => ({
    path,
    bytes: 1,
    sha256: "",
    outcome,
    planIds: [],
    reason: { code, message: code, messages: { vi: code, en: code } },
    pages: 0,
    ocrPages: 0,
    ms: 0,
  });
  const inputs = [
    ...unreadFiles.map((path) => file(path, "failed", "encrypted")),
    file("danh ba.zip", "skipped", "not-a-document"),
  ];
  const totals = { parsed: 0, unchanged: 0, duplicate: 0, pages: 0, ocrPages: 0 };
  return {
    schemaVersion: 1,
    startedAt: TIME,
    finishedAt: TIME,
    version: "0",
    inputs,
    totals: { ...totals, inputs: inputs.length, skipped: 1, failed: unreadFiles.length },
  };
}
