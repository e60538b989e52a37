import { describe, expect, it } from "vitest";
import { losesControls } from "../../../src/language/encoding/lost-bytes.ts";
import { undoMojibake } from "../../../src/language/encoding/undo-mojibake.ts";

const TEXT =
  "Thực hiện kế hoạch của Ủy ban nhân dân tỉnh, luật của người dân, quyền lợi, một số điều, Đơn vị";

describe("UTF-8 read as windows-1252 that lost bytes", () => {
  it.each([
    ["controls", /[\x80-\x9f]/gu, ""],
    ["controls and soft hyphens", /[\x80-\x9f\xad]/gu, ""],
    ["controls, with a sign in their place", /[\x80-\x9f]/gu, "\ufffd"],
  ])("is restored without %s", (_, lost, sign) => {
    const misread = new TextDecoder("windows-1252").decode(Buffer.from(TEXT)).replace(lost, sign);
    expect(misread).not.toContain("người");
    expect(undoMojibake(misread, 2)).toBe(TEXT);
  });

  it("does not change a word that several letters would make a syllable", () => {
    expect(undoMojibake("dá»± án, vá» tá» trình", 1)).toBe("dự án, vá» tá» trình");
  });

  it("leaves the case of a word with one other letter to the words around, but not its Đ", () => {
    expect(undoMojibake("dá»± án, Äá» nghá»‹", 1)).toBe("dự án, Đá» nghị");
  });

  it("does not change a word that no letter makes a syllable, except for Ä, which can only be Đ", () => {
    expect(undoMojibake("dá»± án zá»w", 1)).toBe("dự án zá»w");
    expect(undoMojibake("dá»± án TSCÄ, HÄ? 12", 1)).toBe("dự án TSCĐ, HĐ 12");
  });

  it("reads a line without any whole letter where the text around is of this kind", () => {
    expect(undoMojibake("GIÃM Äá»C", 1)).toBe("GIÁM ĐỐC");
    expect(undoMojibake("GIÃM Äá»C", 2)).toBeNull();
  });

  it("leaves a letter to the words around that windows-1258 makes ambiguous", () => {
    expect(undoMojibake("Sá» KHOA Há»ŒC VĂ€ ÄĂ O TẠO", 1)).toContain("Sá» KHOA");
  });

  it("leaves a letter to the words around where all bytes from 80 to 9F are lost", () => {
    const lost = Buffer.from("các đơn vị của XÃ, tỉnh và sở")
      .toString("latin1")
      .replace(/[\x80-\x9f]/gu, "");
    expect(undoMojibake(lost, 1, true)).toBe("các Äơn vá» của XÃ, tá»nh và sá»");
  });
});

describe("losesControls", () => {
  const lost = "cÃ¡c ÄÆ¡n vá» giao sá» theo tá»nh";
  it.each([
    [lost, true],
    [`${lost} tá»‰nh`, false],
    ["vá» sá»", false],
    ["các đơn vị", false],
  ])("%s: %s", (text, expected) => {
    expect(losesControls(text)).toBe(expected);
  });
});
