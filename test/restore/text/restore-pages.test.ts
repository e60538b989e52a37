import { describe, expect, it } from "vitest";
import type { FlowItem } from "../../../src/restore/flow/flow.ts";
import { lookAlikes } from "../../../src/restore/repairs/look-alikes.ts";
import { restoreLetters } from "../../../src/restore/text/restore-pages.ts";
import { restorer } from "./shipped-model.ts";

const PAGE =
  "Sở Nội vụ tỉnh Lạng Sơn giao đồng chí Nguyễn Thế Dũng theo dõi, đôn đốc các đơn vị thực hiện kế hoạch này và báo cáo kết quả.";
const items = (lines: readonly string[], page = 1): FlowItem[] =>
  lines.map((text) => ({
    kind: "line",
    page,
    line: { kind: "line", text, paragraph: false, role: "body", confidence: 1 },
  }));

/** The texts of the lines, and each changed part with what was printed. */
function restored(lines: readonly string[], recognised = new Map<number, readonly string[]>()) {
  const repaired = lookAlikes.apply(items(lines)).items;
  const flow = restoreLetters(repaired, recognised, restorer);
  return flow.items.flatMap((item) =>
    item.kind === "line"
      ? [
          {
            text: item.line.text,
            changes: (item.line as { changes?: { start: number; end: number; original: string }[] }).changes
              ?.filter(({ start, end, original }) => original !== item.line.text.slice(start, end))
              .map(({ start, end, original }) => [item.line.text.slice(start, end), original]),
          },
        ]
      : [],
  );
}

describe("changes of a page before its words are decoded", () => {
  it.each([
    ["\u00d0ại hội toàn thể", "Đại hội toàn thể", [["Đại", "\u00d0ại"]]],
    [
      "K? ho?ch c?a t?nh",
      "Kế hoạch của tỉnh",
      [
        ["Kế", "K?"],
        ["hoạch", "ho?ch"],
        ["của", "c?a"],
        ["tỉnh", "t?nh"],
      ],
    ],
    ["Nguyen The Dung", "Nguyễn Thế Dũng", [["Nguyễn Thế Dũng", "Nguyen The Dung"]]],
  ])("%s", (printed, text, changes) => {
    expect(restored([PAGE, printed]).at(-1)).toEqual({ text, changes });
  });

  it("are kept where marks are restored after them", () => {
    const bare = "Thuc hien ke hoach cua tinh, cac d\u043en vi b\u0430o cao ket qua cong tac trong nam 2026.";
    const [line] = restored([bare]);
    expect(line!.text).toBe(
      "Thực hiện kế hoạch của tỉnh, các đơn vị báo cáo kết quả công tác trong năm 2026.",
    );
    expect(line!.changes).toContainEqual(["đơn", "d\u043en"]);
    expect(line!.changes).toContainEqual(["báo", "b\u0430o"]);
  });

  it("do not read a printed “?” on a recognised page as a letter", () => {
    const lines = [PAGE, "Ai chủ trì?Ai phối hợp t?nh"];
    expect(restored(lines, new Map([[1, []]])).at(-1)!.text).toContain("t?nh");
  });
});

describe("cells of a table", () => {
  const toneless = (text: string) =>
    text
      .normalize("NFD")
      .replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, "")
      .normalize("NFC");
  const CELLS = ["Tiếp cận đất đai", "Sở Tư pháp", "UBND các xã, phường", "Thường xuyên", "Cả năm"];

  it("without tones are restored as the text around them", () => {
    const table: FlowItem = {
      kind: "table",
      page: 1,
      table: {
        kind: "table",
        rows: [
          {
            cells: CELLS.map((text, column) => ({
              column,
              rowSpan: 1,
              colSpan: 1,
              lines: [{ kind: "line", text: toneless(text), paragraph: true, role: "body", confidence: 1 }],
            })),
          },
        ],
      },
    };
    const flow = restoreLetters([...items([toneless(PAGE)]), table], new Map(), restorer);
    const [row] = flow.items.flatMap((item) => (item.kind === "table" ? item.table.rows : []));
    expect(row!.cells.map(({ lines }) => lines[0]!.text)).toEqual(CELLS);
  });
});
