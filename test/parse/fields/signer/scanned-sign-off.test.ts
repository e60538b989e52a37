import { describe, expect, it } from "vitest";
import { signersIn } from "../../../../src/parse/fields/signer/sign-off.ts";
import { textLines } from "../../../../src/parse/text/text-line.ts";

/** The first signer of lines that were read with this confidence; 1 for typed lines. */
const signerOf = (text: string, confidence: number) =>
  signersIn(
    textLines({
      ...{ pages: 1, extraction: [], removed: [], signature: null },
      paragraphs: text.split("\n").map((line) => ({
        ...{ kind: "text" as const, text: line, page: 1, confidence },
        ...{ changes: [], breaks: [], boxes: [] },
      })),
    }),
  )[0];
const SCAN = 0.9;
const RECIPIENTS = "Nơi nhận:\n- Như trên;\n- Lưu: VT.";

describe("an authority that a seal hides or that is written by hand", () => {
  it.each([
    ["KT.", "GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nHoàng Văn Khánh"],
    ["KT.", "HIỆU TRƯỞNG\nPHÓ HIỆU TRƯỞNG\nHoàng Văn Khánh"],
    ["TM., KT.", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nPHÓ CHỦ TỊCH\nHoàng Văn Khánh"],
    ["TM., KT.", "TM.ỦY BAN NHÂN DÂN CHỦ TỊCH\nPHÓ CHỦ TỊCH\nHoàng Văn Khánh"],
  ])("is %s where a scan has the deputy's post below the head's", (authority, text) => {
    const signer = signerOf(`${RECIPIENTS}\n${text}`, SCAN);
    expect(signer?.value).toMatchObject({ name: "Hoàng Văn Khánh", authority });
    expect(signer?.confidence).toBeLessThan(0.9);
  });

  it.each([
    ["the lines are typed", 1, "GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nHoàng Văn Khánh", null],
    ["only the deputy's post is read", SCAN, "PHÓ GIÁM ĐỐC\nHoàng Văn Khánh", null],
    ["only the head's post is read", SCAN, "GIÁM ĐỐC\nHoàng Văn Khánh", null],
    ["it is printed", SCAN, "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nHoàng Văn Khánh", "KT."],
    ["another authority is printed", SCAN, "TL. GIÁM ĐỐC\nTRƯỞNG PHÒNG\nHoàng Văn Khánh", "TL."],
  ])("stays as read where %s", (_, confidence, text, authority) => {
    const signer = signerOf(`${RECIPIENTS}\n${text}`, confidence);
    expect(signer?.value).toMatchObject({ name: "Hoàng Văn Khánh", authority });
  });
});

describe("letters of a seal on the lines of a scan", () => {
  it.each(["TU Ca", "XHCN Vi Na"])("are no name: %s", (letters) => {
    expect(signerOf(`${RECIPIENTS}\nCHÁNH THANH TRA\n${letters}`, SCAN)?.value.name ?? null).toBeNull();
    expect(signerOf(`${RECIPIENTS}\nCHÁNH THANH TRA\n${letters}\nHoàng Văn Khánh`, SCAN)?.value.name).toBe(
      "Hoàng Văn Khánh",
    );
  });

  it("are left off a whole name", () => {
    const read = signerOf(`${RECIPIENTS}\nCHỦ TỊCH\nTC Hoàng Khánh`, SCAN);
    expect(read?.value).toMatchObject({ name: "Hoàng Khánh", position: "Chủ tịch" });
    expect(read?.confidence).toBeLessThan(0.9);
  });

  it("leaves a family name in capitals", () => {
    expect(signerOf(`${RECIPIENTS}\nGIÁM ĐỐC\nHOÀNG Văn Khánh`, SCAN)?.value.name).toBe("HOÀNG Văn Khánh");
  });
});

describe("letters of a seal below a post on a scan", () => {
  it.each(["PHÓ CHỦ TỊCH\nTH NON", "PHÓ CHỦ TỊCH\nXR ĐẦU"])("are no part of it: %s", (posts) => {
    const signer = signerOf(`${RECIPIENTS}\nKT. CHỦ TỊCH\n${posts}\nHoàng Văn Khánh`, SCAN);
    expect(signer?.value).toMatchObject({ position: "Phó Chủ tịch", authority: "KT." });
  });

  it.each([
    ["Trưởng phòng Hành chính tổng hợp", "TRƯỞNG PHÒNG HÀNH CHÍNH\nTỔNG HỢP"],
    ["Phó Chánh Văn phòng UBND tỉnh", "PHÓ CHÁNH VĂN PHÒNG\nUBND TỈNH"],
  ])("differ from words that go on with it: %s", (position, posts) => {
    const signer = signerOf(`${RECIPIENTS}\n${posts}\nHoàng Văn Khánh`, SCAN);
    expect(signer?.value).toMatchObject({ position });
  });
});
