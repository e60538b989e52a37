import { describe, expect, it } from "vitest";
import { withUsualBlanks } from "../../../src/restore/repairs/spaced-signs.ts";

describe("blanks beside commas and brackets", () => {
  it.each([
    ["các sở,ban,ngành;UBND các xã,phường", "các sở, ban, ngành; UBND các xã, phường"],
    ["Sở Y tế , Sở Nội vụ ; Thuế tỉnh ,", "Sở Y tế, Sở Nội vụ; Thuế tỉnh,"],
    ["Văn phòng Sở:chủ trì", "Văn phòng Sở: chủ trì"],
    ["năm 2026,Sở Y tế", "năm 2026, Sở Y tế"],
    ["Chỉ số Xanh cấp tỉnh ( PGI ) năm 2026", "Chỉ số Xanh cấp tỉnh (PGI) năm 2026"],
    ["Chỉ số Xanh cấp tỉnh(PGI) năm 2026", "Chỉ số Xanh cấp tỉnh (PGI) năm 2026"],
    ["gửi về kh,th@so.example.vn,trước ngày 5/3", "gửi về kh,th@so.example.vn,trước ngày 5/3"],
  ])("%s", (typed, usual) => {
    expect(withUsualBlanks(typed)).toBe(usual);
  });

  it.each([
    "đạt 6,5 điểm; 12,5ha; 8:30; 1:500",
    "điểm a, b, c khoản 2 (sửa đổi)",
    "https://so.example.vn/a,b;c?x=(d)",
    "f(x,y); call(a,b) {}",
    "a,b",
    "22/2026/NĐ-CP",
  ])("%s stays", (text) => {
    expect(withUsualBlanks(text)).toBe(text);
  });
});
