import { describe, expect, it } from "vitest";
import { contentOf } from "../../../src/relate/similarity/content.ts";

const wordsOf = (folded: string) => [...contentOf(folded).words];
const termsOf = (folded: string) => [...contentOf(folded).terms];

describe("the content of a text", () => {
  it("has no words of office language", () => {
    expect(wordsOf("chủ trì, phối hợp với các cơ quan liên quan tổ chức thực hiện")).toEqual([]);
  });

  it("has the words that an abbreviation stands for", () => {
    expect(wordsOf("cắt giảm tthc")).toEqual(wordsOf("cắt giảm thủ tục hành chính"));
  });

  it("has numbers without leading zeros", () => {
    expect(wordsOf("02 lớp")).toEqual(["2", "lớp"]);
  });

  it("has subjects of neighbouring words only", () => {
    expect(termsOf("vỏ bao và thuốc")).toEqual(["vỏ bao"]);
  });

  it("has no general phrase as a subject, but a narrower one", () => {
    expect(termsOf("kiểm tra hồ sơ")).toEqual([]);
    expect(termsOf("đầu tư xanh")).toEqual(["đầu tư xanh"]);
  });
});
