import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** Licences that allow to install the package anywhere and to pass it on, LGPL for libraries that are separate files. */
const ALLOWED = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "MIT",
  "MIT-0",
  "Zlib",
  "LGPL-3.0",
  "LGPL-3.0-or-later",
]);
/** Packages whose entry states no licence by its SPDX name, with the licence that their own file states. */
const READ_BY_HAND: Readonly<Record<string, string>> = {
  duck: "BSD-2-Clause",
  sylvester: "MIT",
};

interface LockEntry {
  readonly dev?: boolean;
  readonly license?: string;
}

const lock: { packages: Readonly<Record<string, LockEntry>> } = JSON.parse(
  readFileSync(new URL("../package-lock.json", import.meta.url), "utf8"),
);
const installed = Object.entries(lock.packages)
  .filter(([path, { dev }]) => path !== "" && !dev)
  .map(([path, { license }]) => ({ name: path.slice(path.lastIndexOf("node_modules/") + 13), license }));

/** Whether an SPDX expression allows the use: every part of AND, one part of OR. */
function allows(expression: string): boolean {
  const plain = expression.replace(/[()]/g, "");
  return plain
    .split(" OR ")
    .some((choice) => choice.split(" AND ").every((part) => ALLOWED.has(part.trim())));
}

it("is installed only with libraries whose licences allow it", () => {
  const refused = installed.filter(({ name, license = "" }) => !allows(READ_BY_HAND[name] ?? license));
  expect(installed.length).toBeGreaterThan(50);
  expect(refused).toEqual([]);
});

it("has no exception that is no longer needed", () => {
  const needed = installed.filter(({ license }) => license === undefined || !allows(license));
  expect(needed.map(({ name }) => name).sort()).toEqual(Object.keys(READ_BY_HAND).sort());
});

it.each([
  ["MIT OR GPL-3.0-or-later", true],
  ["(Apache-2.0 AND LGPL-3.0-or-later)", true],
  ["Apache-2.0 AND GPL-3.0", false],
  ["SSPL-1.0", false],
])("%s: %s", (expression, isAllowed) => {
  expect(allows(expression)).toBe(isAllowed);
});
