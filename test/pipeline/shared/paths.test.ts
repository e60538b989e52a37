import { posix, win32 } from "node:path";
import { describe, expect, it } from "vitest";
import { fileLocation, fileNameOf, locationIn, shownPath } from "../../../src/pipeline/shared/paths.ts";

describe("a typed path", () => {
  it.each([
    ["./a/", "a"],
    ["a//b/../c", "a/c"],
    ["/", "/"],
    [".", "."],
    ["/data/received/", "/data/received"],
  ])("on Linux and macOS: %s is shown as %s", (typed, shown) => {
    expect(shownPath(typed, posix)).toBe(shown);
  });

  it.each([
    ["received\\2024\\", "received/2024"],
    ["received/2024", "received/2024"],
    ["C:\\", "C:/"],
    ["C:\\kế hoạch\\.\\a", "C:/kế hoạch/a"],
    ["\\\\server\\share\\plans\\", "//server/share/plans"],
    ["\\\\server\\share", "//server/share/"],
  ])("on Windows: %s is shown as %s", (typed, shown) => {
    expect(shownPath(typed, win32)).toBe(shown);
  });
});

describe("the location of a file", () => {
  it("keeps the bytes of a name that is not UTF-8 on Linux and macOS", () => {
    const name = Buffer.from([0xff, 0x61]);
    expect(locationIn(fileLocation("a", posix), name, posix)).toEqual(Buffer.from([0x61, 0x2f, 0xff, 0x61]));
    expect(locationIn(Buffer.from("/"), name, posix)).toEqual(Buffer.from([0x2f, 0xff, 0x61]));
  });

  it.each([
    ["C:\\received", "con.txt", "\\\\?\\C:\\received\\con.txt"],
    ["C:\\received\\", "plan.", "\\\\?\\C:\\received\\plan."],
    ["D:/a/b", "x ".repeat(200), `\\\\?\\D:\\a\\b\\${"x ".repeat(200)}`],
    ["C:\\", "aux", "\\\\?\\C:\\aux"],
    ["\\\\server\\share\\plans", "a.docx", "\\\\?\\UNC\\server\\share\\plans\\a.docx"],
  ])("reaches reserved, long and odd names on Windows: %s", (folder, name, location) => {
    expect(locationIn(fileLocation(folder, win32), Buffer.from(name), win32).toString()).toBe(location);
  });
});

it("takes the file name from the last step of a shown path, with colons in it", () => {
  expect(fileNameOf("received/thu.eml!/a:b.docx")).toBe("a:b.docx");
  expect(fileNameOf("a.txt")).toBe("a.txt");
});
