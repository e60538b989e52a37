import { expect, test } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import type { PlanRecord } from "../../src/model/plan.ts";
import { plainLines } from "../support/rule-corpus.ts";
import { type LabelledSpan, lineKey, readLabels } from "./lines/labelled-lines.ts";
import { emptyTally, scoreDocument } from "./lines/score-lines.ts";

const TEXT = [
  "ỦY BAN NHÂN DÂN",
  "TỈNH CAO BẰNG",
  "Số: 15/KH-UBND",
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "Cao Bằng, ngày 5 tháng 2 năm 2026",
  "KẾ HOẠCH",
  "Sửa chữa kho lưu trữ năm 2026",
  "I. TỔ CHỨC THỰC HIỆN",
  "1. Sở Nội vụ chủ trì lập danh mục tài liệu.",
  "2. Giao Sở Tài chính và Sở Xây dựng thẩm định dự toán.",
  "3. Các kho lưu trữ đã được kiểm tra trong năm 2025.",
];
const lines = plainLines(TEXT);
const document = { id: "a", record: { docType: "ke-hoach" } as PlanRecord, lines };

/** The labels of a line of the text, by the names in it. */
function label(number: number, ...names: readonly string[]): [string, readonly LabelledSpan[]] {
  const text = TEXT[number]!;
  return [
    lineKey(text),
    names.map((name) => [text.indexOf(name), text.indexOf(name) + name.length] as const),
  ];
}

function score(...labels: readonly [string, readonly LabelledSpan[]][]) {
  const tally = emptyTally();
  scoreDocument(document, new Map(labels), loadCatalogue(), tally);
  return tally;
}

test("lines with exactly the labelled units are counted as right", () => {
  const tally = score(label(8, "Sở Nội vụ"), label(9, "Sở Tài chính", "Sở Xây dựng"), label(10));
  expect(tally).toMatchObject({ lines: 3, named: 2, exact: 2, unread: 0, invented: 0 });
});

test("a missing, a further and an invented unit are counted", () => {
  expect(score(label(8, "Sở Nội vụ"), label(9, "Sở Tài chính"))).toMatchObject({ named: 2, exact: 1 });
  expect(score(label(10, "Các kho lưu trữ"))).toMatchObject({ named: 1, exact: 0, unread: 1 });
  expect(score(label(8))).toMatchObject({ named: 0, invented: 1 });
});

test("the stored labels have one line each, by a key, with spans in order", () => {
  for (const file of ["test/score/lines/held-out.tsv", "train/bearers/labels.tsv"]) {
    const labels = readLabels(file);
    expect(labels.size).toBeGreaterThan(1000);
    for (const [key, spans] of labels) {
      expect(key).toMatch(/^[\da-f]{12}$/u);
      for (const [i, [start, end]] of spans.entries()) {
        expect(end).toBeGreaterThan(start);
        if (i > 0) expect(start).toBeGreaterThanOrEqual(spans[i - 1]![1]);
      }
    }
  }
});

test("no line is both in the training labels and held out", () => {
  const trained = readLabels("train/bearers/labels.tsv");
  const held = readLabels("test/score/lines/held-out.tsv");
  expect([...held.keys()].filter((key) => trained.has(key))).toEqual([]);
});
