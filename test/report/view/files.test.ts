import { describe, expect, it } from "vitest";
import { buildView } from "../../../src/report/build-view.ts";
import { type FileLocations, linkToFile } from "../../../src/report/view/file-link.ts";
import { example, single } from "../example/example.ts";
import { view } from "../example/example-view.ts";

describe("files", () => {
  it("list every input, those that need attention first", () => {
    expect(view.files.rows).toHaveLength(example.run.inputs.length);
    expect(view.files.rows.slice(0, 2).map((f) => f.outcomeWord)).toEqual([
      "không đọc được",
      "chỉ đọc được một phần",
    ]);
    expect(view.files.rows[1]!.notes[0]).toBe(
      "Trang 3 là ảnh hoặc có lớp chữ không đáng tin cậy, chưa được nhận dạng; nội dung ở đó chưa được đối chiếu đầy đủ.",
    );
    expect(view.files.rows.find((f) => f.outcome === "duplicate")!.notes[0]).toMatch(
      /^Trùng với Kế hoạch số 1204/,
    );
  });
  it("are linked by a relative, encoded path only", () => {
    const inputs = [{ shown: "", location: "/home/lan" }];
    const at = { inputs, reportFolder: "/home/lan/ket-qua", inputFolder: "" };
    const link = (path: string, other: Partial<FileLocations> = {}, page: number | null = null) =>
      linkToFile(path, { ...at, ...other }, page).href;
    expect(link("a b/Kế hoạch #1.pdf")).toBe("../a%20b/K%E1%BA%BF%20ho%E1%BA%A1ch%20%231.pdf");
    expect(link("javascript:alert(1)", { reportFolder: "/home/lan" })).toBe("./javascript%3Aalert(1)");
    expect(link("x.pdf", { inputs: [] })).toBeNull();
    expect(link("x.PDF", {}, 3)).toBe("../x.PDF#page=3");
    expect(link("x.docx", {}, 3)).toBe("../x.docx");
    expect(link("thu.eml!/a:b.docx")).toBe("../thu.eml");
  });
  it("are linked relatively if an absolute path was given on the same disk", () => {
    const link = (path: string, reportFolder: string | null) =>
      linkToFile(path, { inputs: [], reportFolder, inputFolder: "" }).href;
    expect(link("/home/lan/nhan/x.pdf", "/home/lan/ket-qua")).toBe("../nhan/x.pdf");
    expect(link("/home/lan/x.pdf", "/home/lan")).toBe("./x.pdf");
    expect(link("D:/nhan/x.pdf", "D:/ket-qua")).toBe("../nhan/x.pdf");
    expect(link("D:\\nhan\\x.pdf", "C:/ket-qua")).toBeNull();
    expect(link("/home/x.pdf", null)).toBeNull();
  });
  it("are linked to the given input that their path begins with", () => {
    const inputs = [
      { shown: "nhan", location: "/home/lan/nhan" },
      { shown: "nhan/bo-sung", location: "/mnt/bo-sung" },
      { shown: "a.pdf", location: "/home/lan/tep/a.pdf" },
      { shown: ".", location: "/home/lan/nay" },
    ];
    const link = (path: string) =>
      linkToFile(path, { inputs, reportFolder: "/home/lan/ket-qua", inputFolder: "" }).href;
    expect(link("nhan/x.pdf")).toBe("../nhan/x.pdf");
    expect(link("nhan/bo-sung/x.pdf")).toBeNull();
    expect(link("a.pdf")).toBe("../tep/a.pdf");
    expect(link("./x.pdf")).toBe("../nay/x.pdf");
    expect(link("nhan-khac/x.pdf")).toBeNull();
  });
  it.each([
    ["/srv/ket-qua", "/home/lan/nhan", null],
    ["/home/minh/ket-qua", "/home/lan/nhan", null],
    ["D:/ket-qua", "D:/phong/lan/nhan", null],
    ["C:/Users/minh/ket-qua", "C:/Users/lan/nhan", null],
    ["/ket-qua", "/nhan", "../nhan/so/x.pdf"],
    ["D:/ket-qua", "D:/nhan", "../nhan/so/x.pdf"],
    ["/home/lan/viec/ket-qua", "/home/lan/tai-ve/nhan", "../../tai-ve/nhan/so/x.pdf"],
    ["D:/viec/ket-qua", "D:/viec/2024/nhan", "../2024/nhan/so/x.pdf"],
  ])("in %s link those in %s only if that names no folder of the machine", (reportFolder, location, href) => {
    const inputs = [{ shown: "nhan", location }];
    const link = linkToFile("nhan/so/x.pdf", { inputs, reportFolder, inputFolder: "nhan/" });
    expect(link).toEqual({ path: href === null ? "nhan/so/x.pdf" : "so/x.pdf", href });
  });
  it("are shown below the folder of all inputs, so that no folder of the machine is named", () => {
    const folder = "/home/lan/nhan/";
    const inputs = example.run.inputs.map((input) => ({ ...input, path: folder + input.path }));
    const plans = example.plans.map((plan) => {
      const paths = plan.source.paths.map((path) => folder + path);
      return { ...plan, source: { ...plan.source, paths } };
    });
    const { words: _, ...there } = buildView({
      ...example,
      plans,
      run: { ...example.run, inputs },
      reportFolder: "/home/lan/ket-qua",
    });
    const { words: __, ...here } = buildView({
      ...example,
      inputs: [{ shown: "", location: "/home/lan/nhan" }],
      reportFolder: "/home/lan/ket-qua",
    });
    expect(JSON.stringify(there)).toBe(JSON.stringify(here));
  });
});

it("counts a file of which a part could be read apart from those that were read, and states no confidence for it", () => {
  const before = buildView(single).files;
  const read = before.rows.filter(({ outcome }) => outcome === "parsed");
  const inputs = single.run.inputs.map((input) =>
    input.path === read[0]!.file.path ? { ...input, readInPart: true as const } : input,
  );
  const { files, groups } = buildView({ ...single, run: { ...single.run, inputs } });
  const countOf = (label: string, of = files) =>
    of.counts.find((count) => count.label === label)?.rows.length ?? 0;
  expect(countOf("chỉ đọc được một phần")).toBe(countOf("chỉ đọc được một phần", before) + 1);
  expect(countOf("đã đọc")).toBe(read.length - 1);
  const row = files.rows.find(({ file }) => file.path === read[0]!.file.path)!;
  expect([row.outcomeWord, row.confidence.text]).toEqual(["chỉ đọc được một phần", ""]);
  expect(read[0]!.confidence.text).not.toBe("");
  expect(groups[0]!.summary.map(({ text }) => text).join("")).toMatch(/\d tệp chỉ đọc được một phần/u);
});
