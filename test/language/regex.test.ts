import { describe, expect, it } from "vitest";
import { regex } from "../../src/language/regex.ts";

describe("regex", () => {
  it("takes the source as it is written, with patterns in it", () => {
    const body = String.raw`(?:sở|ban) \p{Lu}`;
    expect(regex.i`^${body}\p{Ll}{1,5}\.$`.exec("SỞ Nội.")?.[0]).toBe("SỞ Nội.");
  });

  it("is built once for each place in the code", () => {
    const pattern = () => regex.g`\p{L}+`;
    expect(pattern()).toBe(pattern());
    expect(pattern()).not.toBe(regex.g`\p{L}+`);
    expect(pattern().flags).toBe("gu");
  });
});
