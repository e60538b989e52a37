import type { RunInput, RunReport } from "../../../src/model/run-report.ts";
import { HOSTILE, plans } from "./plans.ts";

const input = (
  path: string,
  outcome: RunInput["outcome"],
  planIds: string[],
  pages: number,
  reason?: [code: string, vi: string, en: string],
): RunInput => ({
  path,
  bytes: 48_213,
  sha256: "0".repeat(64),
  outcome,
  planIds,
  ...(reason
    ? { reason: { code: reason[0], message: reason[1], messages: { vi: reason[1], en: reason[2] } } }
    : {}),
  pages,
  ocrPages: 0,
  ms: 120,
});
const inputs: RunInput[] = [
  ...plans.map((p) => ({
    ...input(p.source.paths[0]!, "parsed", [p.id], p.source.pages),
    ...(p.warnings.some(({ code }) => code === "ocr-needed") && { readInPart: true as const }),
  })),
  input("2024/KH mat khau.pdf", "failed", [], 0, [
    "encrypted",
    "“KH mat khau.pdf” đặt mật khẩu, không mở được. Đề nghị đơn vị gửi lại bản không đặt mật khẩu.",
    "“KH mat khau.pdf” is password-protected. Ask the unit for a copy without a password.",
  ]),
  input(`2026/${HOSTILE.style}.jpg`, "skipped", [], 0, [
    "not-a-document",
    "Không phải văn bản mà chương trình đọc được; bỏ qua.",
    "Not a document this program reads; skipped.",
  ]),
  input("2024/1204 STNMT (ban sao).pdf", "duplicate", ["a1"], 6),
];
const count = (outcome: RunInput["outcome"]) => inputs.filter((i) => i.outcome === outcome).length;
export const run: RunReport = {
  schemaVersion: 1,
  startedAt: "2026-02-16T08:00:00.000Z",
  finishedAt: "2026-02-16T08:00:09.000Z",
  version: "0.1.0",
  inputs,
  totals: {
    inputs: inputs.length,
    parsed: count("parsed"),
    unchanged: 0,
    duplicate: count("duplicate"),
    skipped: count("skipped"),
    failed: count("failed"),
    pages: inputs.reduce((n, i) => n + i.pages, 0),
    ocrPages: 0,
  },
};
