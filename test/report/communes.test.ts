import { describe, expect, it } from "vitest";
import { consolidatedReports } from "../../src/report/papers/consolidated-report.ts";
import { letterPaper } from "../../src/report/papers/letter.ts";
import { unit } from "../support/case-plan.ts";
import { outputsOf } from "../support/outputs-of.ts";
import { assignmentOf, catalogue, parent, plans } from "./example/communes.ts";

const { view } = outputsOf([parent, ...plans], { asOf: "2026-06-01", unreadFiles: [], requiredUnits: [] });
const group = view.groups[0]!;

describe("a report with communes that are assigned tasks as a group", () => {
  it("lists those that sent a plan by name", () => {
    const names = group.matrix.rows.map(({ unit }) => unit);
    expect(names.filter((name) => name.includes("phường "))).toEqual([
      "UBND phường Nùng Trí Cao",
      "UBND phường Tân Giang",
    ]);
  });

  it("says in its first sentence how many of them sent one, and how many still owe one", () => {
    expect(group.summary.map(({ text }) => text).join("")).toContain(
      "1 đơn vị được giao và nhóm UBND các xã, phường (đã nhận 2/56 kế hoạch, 54 đơn vị chưa gửi)",
    );
  });

  it("counts them in the table of deadlines as in the first sentence", () => {
    const units = group.matrix.rows.filter(({ state }) => state === "not-received").length;
    const statuses = group.deadlines.dated
      .map(({ status }) => status)
      .filter((text) => text.includes("quá hạn"));
    expect(statuses).toEqual([
      expect.stringMatching(new RegExp(`^quá hạn \\d+ ngày, ${units + 54} đơn vị chưa gửi$`, "u")),
    ]);
  });

  it("says so too where they are only asked for plans", () => {
    const [first] = parent.subIndices;
    const asking = { ...parent, subIndices: [first!] };
    const { view: own } = outputsOf([asking, ...plans], {
      asOf: "2026-06-01",
      unreadFiles: [],
      requiredUnits: [],
    });
    expect(own.groups[0]!.summary.map(({ text }) => text).join("")).toContain(
      "nhóm UBND các xã, phường (đã nhận 2/56 kế hoạch, 54 đơn vị chưa gửi)",
    );
  });

  it("does not count those without a plan where nobody asks them for one", () => {
    const listsOf = (province: typeof parent) => {
      const { view: own } = outputsOf([province, ...plans], {
        asOf: "2026-06-01",
        unreadFiles: [],
        requiredUnits: [],
      });
      return own.groups[0]!.counts.filter(({ label }) => label.startsWith("UBND các xã, phường")).length;
    };
    expect([listsOf(parent), listsOf({ ...parent, deadlines: [] })]).toEqual([3, 2]);
  });

  it("names the committee of each commune of a joint plan in the same words", () => {
    const [first] = plans;
    const name = "Ủy ban nhân dân phường Tân Giang - Phường Nùng Trí Cao";
    const joint = { ...first!, issuer: { ...first!.issuer!, name } };
    const { view: own } = outputsOf([parent, joint], {
      asOf: "2026-06-01",
      unreadFiles: [],
      requiredUnits: [],
    });
    expect(own.groups[0]!.matrix.rows.map(({ unit: row }) => row)).toEqual(
      expect.arrayContaining(["UBND phường Tân Giang", "UBND phường Nùng Trí Cao"]),
    );
  });

  it("finds the communes of plans that do not name their province, also under an old kind", () => {
    const bare = plans.map((plan) => ({
      ...plan,
      issuer: {
        ...plan.issuer!,
        name: plan.issuer!.name.replace("phường", "xã"),
        unitId: plan.issuer!.unitId!.replace("-phuong-", "-xa-"),
        province: null,
      },
    }));
    const { view: own } = outputsOf([parent, ...bare], {
      asOf: "2026-06-01",
      unreadFiles: [],
      requiredUnits: [],
    });
    expect(own.groups[0]!.summary.map(({ text }) => text).join("")).toContain("đã nhận 2/56 kế hoạch");
  });

  it("counts a commune among the units where the province assigns it something by its name", () => {
    const named = {
      ...parent,
      subIndices: parent.subIndices.map((section, i) =>
        i === 0
          ? {
              ...section,
              assignments: [
                assignmentOf(
                  [unit("UBND phường Tân Giang", catalogue.matchUnit("UBND phường Tân Giang")!.id)],
                  "tổ chức hội nghị",
                ),
              ],
            }
          : section,
      ),
    };
    const { view: own } = outputsOf([named, ...plans], {
      asOf: "2026-06-01",
      unreadFiles: [],
      requiredUnits: [],
    });
    expect(own.groups[0]!.summary.map(({ text }) => text).join("")).toContain("1 đơn vị được giao và nhóm");
    expect(own.groups[0]!.counts[0]!.rows.map(({ text }) => text)).toEqual(["UBND phường Tân Giang"]);
  });

  it("links each of these numbers to as many rows", () => {
    const numbers = group.summary.flatMap(({ text, href }) => {
      const count = group.counts.find(({ id }) => `#${id}` === href);
      return count && /^(?:đã nhận 2|5[46] .*)$/.test(text) ? [[text, count.rows.length]] : [];
    });
    expect(numbers).toEqual([
      ["đã nhận 2", 2],
      ["56 kế hoạch", 56],
      ["54 đơn vị chưa gửi", 54],
    ]);
  });

  it("does not count the group as a unit in the foot of the matrix", () => {
    expect(group.matrix.totals[group.matrix.columns.findIndex(({ id }) => id === "pgi.3")]).toBe("2/2");
  });

  it("shows the task of the group beside the plan of each, not the whole line", () => {
    const rows = group.tasks.rows.filter(
      ({ unit, subIndex }) => unit.includes("phường ") && subIndex === "Thúc đẩy thực hành xanh",
    );
    expect(rows.map(({ province }) => province.map(({ who, text }) => [who, text]))).toEqual([
      [["UBND các xã, phường", "niêm yết danh sách hộ nghèo"]],
      [["UBND các xã, phường", "niêm yết danh sách hộ nghèo"]],
    ]);
  });

  it("says that the province names them as partners where it assigns them nothing", () => {
    const sentence = /chỉ nêu đơn vị là cơ quan phối hợp \(dòng \d+\), không giao đơn vị nội dung này\.$/u;
    const [{ no } = { no: 0 }] = group.matrix.rows.filter(({ unit }) => unit.includes("Nùng Trí Cao"));
    const panel = group.evidence.find(
      ({ unit, subIndex }) => unit.includes("Nùng Trí Cao") && subIndex === "Đảm bảo tuân thủ",
    );
    expect(no).toBeGreaterThan(0);
    expect(panel?.assigned.none).toMatch(sentence);
    const row = group.tasks.rows.find(
      ({ unit, subIndex }) => unit.includes("Nùng Trí Cao") && subIndex === "Đảm bảo tuân thủ",
    );
    expect(row?.provinceNone).toMatch(/^Tỉnh chỉ nêu đơn vị là cơ quan phối hợp \(dòng \d+\)\.$/u);
  });

  it("writes one letter to those without a plan, with a list of them", () => {
    const [letter, ...others] = view.letters.map((one) => letterPaper(one, view));
    expect(others).toEqual([]);
    expect(letter).toMatchObject({
      path: "cong-van/ubnd-cac-xa-phuong.docx",
      addressee: "Kính gửi: UBND các xã, phường (danh sách kèm theo)",
      appendix: { title: { kind: "DANH SÁCH" } },
    });
    const texts = letter!.blocks.flatMap((block) => ("text" in block ? [block.text] : []));
    expect(texts[1]).toBe(
      "Đến ngày 01/6/2026, chưa nhận được kế hoạch của 54/56 đơn vị (danh sách kèm theo); hạn gửi kế hoạch là ngày 15/02/2026. Đề nghị các đơn vị có tên trong danh sách ban hành và gửi kế hoạch thực hiện Kế hoạch nêu trên; đơn vị đã ban hành thì gửi bản đã ký.",
    );
    const [list] = letter!.appendix!.blocks;
    const names = list!.kind === "table" ? list!.rows.flat().flat() : [];
    expect(names.filter((name) => name.startsWith("UBND"))).toHaveLength(54);
    expect(names).toContain("54");
    expect(names.join()).not.toContain("Tân Giang");
  });

  it("writes no letter to the group where a sender may be a member with a misread name", () => {
    const misread = {
      ...plans[0]!,
      id: "ccc",
      issuer: { ...plans[0]!.issuer!, name: "UBND phường Tân Gianq", unitId: null },
    };
    const { view: unsure } = outputsOf([parent, ...plans, misread], {
      asOf: "2026-06-01",
      unreadFiles: [],
      requiredUnits: [],
    });
    expect(unsure.letters).toEqual([]);
    expect(JSON.stringify(consolidatedReports(unsure))).not.toContain("đề nghị các đơn vị chưa gửi kế hoạch");
    expect(unsure.groups[0]!.summary.map(({ text }) => text).join("")).toContain("(đã nhận 2/56 kế hoạch);");
  });

  it("writes no letter to the group before the due date", () => {
    const { view: early } = outputsOf([parent, ...plans], {
      asOf: "2026-02-15",
      unreadFiles: [],
      requiredUnits: [],
    });
    expect(early.letters).toEqual([]);
  });

  it("asks those without a plan for it once in the report to sign", () => {
    const [report] = consolidatedReports(view);
    const texts = report!.blocks.flatMap((block) => ("text" in block ? [block.text] : []));
    expect(texts).toContain(
      "- UBND các xã, phường (đã nhận 2/56 kế hoạch): đề nghị các đơn vị chưa gửi kế hoạch ban hành, gửi về cơ quan tổng hợp.",
    );
  });
});
