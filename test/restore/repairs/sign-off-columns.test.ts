import { expect, it } from "vitest";
import { flowItem } from "../../../src/restore/flow/flow.ts";
import { signOffColumns } from "../../../src/restore/repairs/sign-off-columns.ts";

const read = (texts: readonly string[]) =>
  signOffColumns
    .apply(
      texts.map((text) => flowItem({ kind: "line", paragraph: false, role: "body", confidence: 1, text }, 1)),
    )
    .items.map((item) => (item.kind === "line" ? item.line.text.trim() : ""))
    .filter((text) => text !== "");

const COLUMNS = [
  "Nơi nhận:                              KT. GIÁM ĐỐC",
  "- Như trên;                            PHÓ GIÁM ĐỐC",
  "- Lưu: VT.",
  "",
  "                                       Trần Văn Hữu",
];
const SIGNED = ["Nơi nhận:", "- Như trên;", "- Lưu: VT.", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Trần Văn Hữu"];

it("reads the signer after the recipients and before the footnotes of the page", () => {
  const notes = [
    "1",
    "  Công văn số 12/SXD-VP ngày 5/3/2026 của Sở Xây dựng về việc lấy ý kiến dự thảo kế hoạch",
    "",
    "          2",
    "            Gồm các phòng chuyên môn, Thanh tra Sở và Văn phòng của các đơn vị trực thuộc Sở",
  ];
  const printed = notes.map((text) => text.trim()).filter((text) => text !== "");
  expect(read([...COLUMNS, "", ...notes])).toEqual([...SIGNED, ...printed]);
});

it("reads a page number between the lines of the columns as one of them", () => {
  expect(read([...COLUMNS.slice(0, 2), "2", ...COLUMNS.slice(2)])).toEqual([
    ...SIGNED.slice(0, 2),
    "2",
    ...SIGNED.slice(2),
  ]);
});
