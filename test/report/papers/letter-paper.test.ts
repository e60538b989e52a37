import { expect, it } from "vitest";
import { buildView } from "../../../src/report/build-view.ts";
import type { LetterView } from "../../../src/report/model/letter-view.ts";
import { letterPaper } from "../../../src/report/papers/letter.ts";
import { single } from "../example/example.ts";

const PARENT = "Kế hoạch số 25/KH-UBND ngày 12/3/2025 của UBND tỉnh Mẫu";
const letter = (parents: readonly string[]): LetterView => ({
  id: "so-y-te",
  unit: "Sở Y tế",
  members: [],
  purpose: "complete",
  subjects: ["PGI năm 2025"],
  parents,
  parentsToSign: parents,
  items: [
    {
      subject: "PGI năm 2025",
      group: "PGI 2025, tỉnh Mẫu",
      rule: "plan-not-received",
      title: null,
      sentence: `Chưa nhận được kế hoạch. K${PARENT.slice(1)} yêu cầu ban hành.`,
      ask: `Đề nghị Sở Y tế gửi kế hoạch thực hiện ${PARENT}.`,
      document: null,
      documentOfUnit: null,
      basis: { document: PARENT, clause: "Mục III", column: null, quotes: ["1. Các sở, ban, ngành"] },
    },
  ],
});
const textsOf = (parents: readonly string[]) =>
  letterPaper(letter(parents), buildView(single)).blocks.flatMap((block) =>
    "text" in block ? [block.text] : [],
  );

it("names the only plan of the province in full once, and then as the plan named above", () => {
  const [opening, ...rest] = textsOf([PARENT]);
  expect(opening).toContain(PARENT);
  expect(rest.join("\n")).not.toContain("25/KH-UBND");
  expect(rest[0]).toContain("Kế hoạch nêu trên yêu cầu ban hành.");
  expect(rest[1]).toBe("Căn cứ: Mục III Kế hoạch nêu trên: “1. Các sở, ban, ngành”");
});

it("names the plan in each request where there are several", () => {
  const [, ...rest] = textsOf([PARENT, "Kế hoạch số 30/KH-UBND ngày 02/4/2025 của UBND tỉnh Mẫu"]);
  expect(rest[0]).toContain("25/KH-UBND");
});

it.each([
  ["with its issuer", "Kế hoạch số 7/KH-SYT ngày 02/5/2025 của Sở Y tế"],
  ["without it", "Kế hoạch số 7/KH-SYT ngày 02/5/2025"],
])("names the unit's document once in a request, where it is asked for %s", (_, asked) => {
  const own = "Kế hoạch số 7/KH-SYT ngày 02/5/2025 của Sở Y tế";
  const item = {
    ...letter([PARENT]).items[0]!,
    document: own,
    documentOfUnit: "Kế hoạch số 7/KH-SYT ngày 02/5/2025",
    sentence: `K${own.slice(1)} để trống ngày ban hành.`,
    ask: `Đề nghị Sở Y tế gửi bản đã ghi đủ ngày của ${asked}.`,
  };
  const { blocks } = letterPaper({ ...letter([PARENT]), items: [item] }, buildView(single));
  expect(blocks).toContainEqual({
    kind: "paragraph",
    text: `K${own.slice(1)} để trống ngày ban hành. Đề nghị Sở Y tế gửi bản đã ghi đủ ngày của văn bản này.`,
  });
});

it("names the column of a quoted cell", () => {
  const [item] = letter([PARENT]).items;
  const basis = { ...item!.basis!, clause: "Mục II", column: "Mục tiêu năm 2025", quotes: ["72 điểm"] };
  const { blocks } = letterPaper({ ...letter([PARENT]), items: [{ ...item!, basis }] }, buildView(single));
  expect(blocks).toContainEqual({
    kind: "quote",
    text: "Căn cứ: Mục II Kế hoạch nêu trên, cột “Mục tiêu năm 2025”: “72 điểm”",
  });
});

it("quotes the basis of several requests once", () => {
  const [item] = letter([PARENT]).items;
  const other = { ...item!, basis: { ...item!.basis!, clause: "Mục IV" } };
  const items = [item!, other, item!, { ...item!, basis: null }, other];
  const { blocks } = letterPaper({ ...letter([PARENT]), items }, buildView(single));
  expect(blocks.flatMap((block) => (block.kind === "quote" ? [block.text] : []))).toEqual([
    "Căn cứ: Mục III Kế hoạch nêu trên: “1. Các sở, ban, ngành”",
    "Căn cứ: Mục IV Kế hoạch nêu trên: “1. Các sở, ban, ngành”",
    "Căn cứ: như nội dung 1.",
    "Căn cứ: như nội dung 2.",
  ]);
});

it("names the unit's document again after a sentence that names the province's plan too", () => {
  const own = "Kế hoạch số 7/KH-SYT ngày 02/5/2025";
  const item = {
    ...letter([PARENT]).items[0]!,
    document: `${own} của Sở Y tế`,
    documentOfUnit: own,
    sentence: `${own} của Sở Y tế đặt thời hạn báo cáo muộn hơn ${PARENT}.`,
    ask: `Đề nghị Sở Y tế điều chỉnh thời hạn trong ${own}.`,
  };
  const { blocks } = letterPaper({ ...letter([PARENT]), items: [item] }, buildView(single));
  expect(blocks).toContainEqual({
    kind: "paragraph",
    text: `${own} của Sở Y tế đặt thời hạn báo cáo muộn hơn Kế hoạch nêu trên. Đề nghị Sở Y tế điều chỉnh thời hạn trong ${own}.`,
  });
});
