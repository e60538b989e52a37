import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface LockEntry {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const lock: { packages: Readonly<Record<string, LockEntry>> } = JSON.parse(
  readFileSync(new URL("../package-lock.json", import.meta.url), "utf8"),
);
const entries = Object.entries(lock.packages);

describe("package-lock.json", () => {
  // `npm ci` fails if one is missing, even on platforms that would not install it.
  it("lists the optional packages of every platform", () => {
    const names = new Set(entries.map(([path]) => path.slice(path.lastIndexOf("node_modules/") + 13)));
    const optional = entries.flatMap(([, entry]) => Object.keys(entry.optionalDependencies ?? {}));
    expect(optional.length).toBeGreaterThan(0);
    expect(optional.filter((name) => !names.has(name))).toEqual([]);
  });

  it("contains no download address", () => {
    expect(entries.filter(([, entry]) => entry.resolved !== undefined)).toEqual([]);
  });
});
