import { expect, it } from "vitest";
import { fontFolders } from "../../../src/cli/doctor/fonts.ts";

it("looks for fonts where each system keeps them", () => {
  const windows = { SystemRoot: "D:\\Windows", LOCALAPPDATA: "D:\\Users\\an\\AppData\\Local" };
  expect(fontFolders("win32", windows)).toEqual([
    "D:\\Windows\\Fonts",
    "D:\\Users\\an\\AppData\\Local\\Microsoft\\Windows\\Fonts",
  ]);
  expect(fontFolders("win32", {})).toEqual(["C:\\Windows\\Fonts"]);
  expect(fontFolders("darwin", { HOME: "/Users/an" })).toContain("/Users/an/Library/Fonts");
  expect(fontFolders("linux", {})).toEqual(["/usr/share/fonts", "/usr/local/share/fonts"]);
});
