import { describe, expect, it } from "vitest";
import { buildView } from "../../src/report/build-view.ts";
import { empty, example, exampleWith, HOSTILE, large, single } from "./example/example.ts";
import { g24, orphaned, plain, view } from "./example/example-view.ts";

describe("the first sentences", () => {
  it("describe each group in numbers, the one with the most plans first, and the files last", () => {
    expect(view.summary.map(plain)).toEqual([
      "PGI 2024, tỉnh Cao Bằng: 13 đơn vị được giao và nhóm UBND các huyện, thành phố; đã nhận 7 kế hoạch (1 ban hành chậm); 6 đơn vị chưa gửi; 1 kế hoạch thiếu chỉ số thành phần được giao; 1 kế hoạch lệch mục tiêu; 1 văn bản chưa có số hoặc ngày.",
      "PGI 2026, tỉnh Cao Bằng: 6 đơn vị được giao và nhóm UBND các xã, phường; đã nhận 3 kế hoạch; 3 đơn vị chưa gửi; 1 kế hoạch thiếu chỉ số thành phần được giao; 1 kế hoạch lệch mục tiêu.",
      "Công văn, phiếu đối chiếu và bao-cao.docx, nếu được lập, lấy số liệu năm gần nhất có kế hoạch của tỉnh: PGI 2026, tỉnh Cao Bằng.",
      "Đã nhận 16 tệp: 1 không đọc được; 1 chỉ đọc được một phần; 1 bỏ qua; 1 bản trùng; 12 đã đọc.",
    ]);
  });
  it("are one sentence for a single group, with the unread files", () => {
    expect(buildView(single).summary.map(plain)).toEqual([
      "PGI 2026, tỉnh Cao Bằng: 6 đơn vị được giao và nhóm UBND các xã, phường; đã nhận 3 kế hoạch; 3 đơn vị chưa gửi; 1 kế hoạch thiếu chỉ số thành phần được giao; 1 kế hoạch lệch mục tiêu; 1 tệp không đọc được; 1 tệp chỉ đọc được một phần.",
    ]);
  });
  it("count among the assigned units those that have tasks only, unless none must send a plan", () => {
    const [group] = single.comparison.groups;
    const sentenceWhere = (owesNothing: (unit: (typeof group & object)["units"][number]) => boolean) => {
      const units = group!.units.map((unit) =>
        owesNothing(unit) ? { ...unit, state: "tasks-only" as const } : unit,
      );
      const comparison = { ...single.comparison, groups: [{ ...group!, units }] };
      return plain(buildView({ ...single, comparison }).groups[0]!.summary);
    };
    expect(sentenceWhere(({ state }) => state === "not-received")).toContain(
      "6 đơn vị được giao (3 đơn vị chỉ được giao nhiệm vụ) và nhóm UBND các xã, phường; đã nhận 3 kế hoạch",
    );
    expect(sentenceWhere(({ group: isClass }) => !isClass)).not.toContain("chỉ được giao nhiệm vụ");
  });
  it("call a city a city", () => {
    const group = { ...example.comparison.groups[0]!, province: "Hải Phòng" };
    const city = buildView(exampleWith({ ...example.comparison, groups: [group], years: [] }));
    expect(city.groups[0]!.name).toBe("PGI 2024, thành phố Hải Phòng");
  });
  it("state that the province's plan is missing, and do not mention assignments", () => {
    const group = orphaned.groups[0]!;
    expect(plain(group.summary)).toContain("chưa có kế hoạch của tỉnh; đã nhận 7 kế hoạch");
    expect(plain(group.summary)).toContain("1 kế hoạch không có đủ chỉ số thành phần");
    expect(plain(group.summary)).not.toContain("được giao");
  });
  it("leave blank in the workbook what is not known without the province's plan", () => {
    const cellsOf = (sheet: string, at: (row: readonly { text: string }[]) => string) =>
      orphaned.tables.find(({ name }) => name === sheet)!.rows.map(at);
    const lists = cellsOf("Danh sách", ([, item, value]) => `${item!.text}: ${value!.text}`);
    expect(lists).toContain("Đơn vị chưa gửi kế hoạch: ");
    expect(lists).toContain("Kế hoạch đã nhận: 7");
  });
  it("work for an empty folder", () => {
    expect(buildView(empty).summary.map(plain)).toEqual(["Không có tệp nào."]);
  });
});

describe("findings", () => {
  it("are grouped by unit, the most serious first, accepted ones last", () => {
    expect(g24.findings.units[0]!.items[0]!.severity).toBe("error");
    const ranks = g24.findings.units.map((u) => ["error", "warning", "info"].indexOf(u.items[0]!.severity));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    const accepted = g24.findings.units.find((u) => u.unit === "Sở Tài chính")!.items.at(-1)!;
    expect(accepted.accepted).toBe("Đã chấp nhận: đơn vị không chủ trì nội dung này");
    expect(g24.findings.kinds.some((k) => k.rule === "target-missing")).toBe(false);
  });
  it("have a title for every kind", () => {
    for (const kind of g24.findings.kinds) expect(kind.title).toMatch(/^\p{Lu}/u);
  });
});

describe("the whole view", () => {
  it("is the same for the same inputs, and survives JSON", () => {
    const { words: _, ...facts } = buildView(example);
    const { words: __, ...again } = buildView(example);
    expect(JSON.stringify(facts)).toBe(JSON.stringify(again));
  });
  it("has unique ids", () => {
    for (const options of [example, single, large(12, 10)]) {
      const built = buildView(options);
      const ids = built.groups.flatMap((g) => [
        ...g.matrix.rows.map((r) => r.id),
        ...g.evidence.map((e) => e.id),
        ...g.findings.kinds.map((k) => k.id),
        ...g.findings.units.flatMap((u) => [u.id, ...u.items.map((f) => f.id)]),
      ]);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
  it("names its tables in both languages", () => {
    expect(view.tables.map((t) => t.name)).toEqual([
      "Tổng hợp",
      "Danh sách",
      "Ma trận",
      "Mục tiêu",
      "Phân công",
      "Thời hạn",
      "Cảnh báo",
      "So sánh năm",
      "Đơn vị qua năm",
      "Ghi chú năm",
      "Tệp",
    ]);
    const english = buildView({ ...example, lang: "en" });
    expect(english.tables.map((t) => t.name)).toContain("Deadlines");
    for (const table of view.tables) {
      for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    }
  });
  it("keeps hostile texts unchanged, because writers escape them", () => {
    expect(g24.matrix.rows.some((r) => r.unit === HOSTILE.script)).toBe(true);
  });
});
