import { expect, it } from "vitest";
import { commonFolder } from "../../src/language/common-folder.ts";

it("finds the folder that contains all paths", () => {
  expect(commonFolder(["a/b/x.pdf", "a/b/c/y.pdf", "a/b/z"])).toBe("a/b/");
  expect(commonFolder(["a/b/x.pdf", "a/bc/x.pdf"])).toBe("a/");
  expect(commonFolder(["/home/x.pdf"])).toBe("/home/");
  expect(commonFolder(["x.pdf", "a/x.pdf"])).toBe("");
  expect(commonFolder(["a/b", "a/b/c"])).toBe("a/");
  expect(commonFolder([])).toBe("");
});
