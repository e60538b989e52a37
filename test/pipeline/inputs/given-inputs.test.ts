import { posix, win32 } from "node:path";
import { expect, it } from "vitest";
import { givenInputs } from "../../../src/pipeline/inputs/given-inputs.ts";

const shown = (paths: string[], path = posix) => givenInputs(paths, path).map((input) => input.shown);

it("keeps the names of relative paths", () => {
  expect(shown(["nhan/2024/", "./a.pdf", "../khac"])).toEqual(["nhan/2024", "a.pdf", "../khac"]);
});

it("names an absolute path by its last segment", () => {
  expect(shown(["/home/lan/nhan"])).toEqual(["nhan"]);
  expect(shown(["/home/lan/nhan/a.pdf"])).toEqual(["a.pdf"]);
  expect(shown(["C:\\Users\\Lan\\nhan\\"], win32)).toEqual(["nhan"]);
  expect(shown(["\\\\may-chu\\chung\\nhan"], win32)).toEqual(["nhan"]);
});

it("takes more segments where two paths have the same last one", () => {
  expect(shown(["/a/nhan", "/b/nhan"])).toEqual(["nhan", "b/nhan"]);
  expect(shown(["/a/x/nhan", "/b/x/nhan", "nhan"])).toEqual(["x/nhan", "b/x/nhan", "nhan"]);
  expect(shown(["/nhan", "nhan"])).toEqual(["nhan (2)", "nhan"]);
});

it("gives no name that a file in another given folder may have", () => {
  expect(shown(["nhan/2024", "/kho/nhan"])).toEqual(["nhan/2024", "kho/nhan"]);
  expect(shown(["nhan", "/kho/nhan/2024"])).toEqual(["nhan", "2024"]);
});

it("gives one name to one place, also if its folder is given too", () => {
  expect(shown(["/a/nhan", "/a/nhan/"])).toEqual(["nhan", "nhan"]);
  expect(shown(["/a/nhan/2024/x.pdf", "/a/nhan"])).toEqual(["nhan/2024/x.pdf", "nhan"]);
  expect(shown([`${process.cwd()}/nhan/x.pdf`, "nhan"])).toEqual(["nhan/x.pdf", "nhan"]);
});

it("knows where each path is", () => {
  expect(givenInputs(["/home/lan/nhan/"], posix)[0]?.location).toBe("/home/lan/nhan");
  expect(givenInputs(["C:\\Users\\Lan\\nhan"], win32)[0]?.location).toBe("C:/Users/Lan/nhan");
});
