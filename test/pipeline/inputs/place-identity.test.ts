import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { folderOf, identityOf, isWithin } from "../../../src/pipeline/inputs/place-identity.ts";
import { tempFolder } from "../../support/temp-folder.ts";

const bytes = (text: string) => Buffer.from(text);
const foldersOf = (path: string, separator: string) => {
  const found: string[] = [];
  for (let at = folderOf(bytes(path), separator); at; at = folderOf(at, separator)) found.push(String(at));
  return found;
};

it("goes up to the root on every system", () => {
  expect(foldersOf("/nhan/a/b.txt", "/")).toEqual(["/nhan/a", "/nhan", "/"]);
  expect(foldersOf("C:\\nhan\\a.txt", "\\")).toEqual(["C:\\nhan", "C:\\"]);
  expect(foldersOf("D:\\", "\\")).toEqual([]);
  expect(foldersOf("a", "/")).toEqual([]);
});

it("knows a place under another name", () => {
  const folder = tempFolder({ "nhận/a.txt": "x", "nhận 2/b.txt": "x" });
  symlinkSync("nhận", join(folder, "link"));
  const given = new Set([identityOf(bytes(join(folder, "link")))!]);
  expect(isWithin(bytes(join(folder, "nhận", "a.txt")), given)).toBe(true);
  expect(isWithin(bytes(join(folder, "nhận")), given)).toBe(true);
  expect(isWithin(bytes(join(folder, "nhận 2", "b.txt")), given)).toBe(false);
  expect(isWithin(bytes(folder), given)).toBe(false);
});

it("distinguishes folders on a drive that numbers nothing", () => {
  const folder = tempFolder();
  mkdirSync(join(folder, "a"));
  mkdirSync(join(folder, "b"));
  symlinkSync("a", join(folder, "link"));
  const identity = (name: string) => identityOf(bytes(join(folder, name)), () => ({ dev: 0n, ino: 0n }));
  expect(identity("a")).not.toBe(identity("b"));
  expect(identity("link")).toBe(identity("a"));
  expect(identity("none")).toBeNull();
});
