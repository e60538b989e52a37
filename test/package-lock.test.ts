import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface LockEntry {
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const lock: { packages: Readonly<Record<string, LockEntry>> } = JSON.parse(
  readFileSync(new URL("../package-lock.json", import.meta.url), "utf8"),
);
const manifest: { allowScripts: Readonly<Record<string, boolean>> } = JSON.parse(
  readFileSync(new URL("../package.json", import.meta.url), "utf8"),
);
const entries = Object.entries(lock.packages);
const nameOf = (path: string) => path.slice(path.lastIndexOf("node_modules/") + 13);

describe("package-lock.json", () => {
  // `npm ci` fails if one is missing, even on platforms that would not install it.
  it("lists the optional packages of every platform", () => {
    const names = new Set(entries.map(([path]) => nameOf(path)));
    const optional = entries.flatMap(([, entry]) => Object.keys(entry.optionalDependencies ?? {}));
    expect(optional.length).toBeGreaterThan(0);
    expect(optional.filter((name) => !names.has(name))).toEqual([]);
  });

  it("contains no download address", () => {
    expect(entries.filter(([, entry]) => entry.resolved !== undefined)).toEqual([]);
  });

  // npm asks about a script that is not in the list, and later versions do not run it.
  it("has install scripts only of packages that package.json names, and allows only those of development packages", () => {
    const withScript = entries.filter(([, entry]) => entry.hasInstallScript);
    expect(withScript.map(([path]) => nameOf(path)).sort()).toEqual(
      Object.keys(manifest.allowScripts).sort(),
    );
    const allowed = withScript.filter(([path]) => manifest.allowScripts[nameOf(path)]);
    expect(allowed.map(([path, { dev }]) => [nameOf(path), dev])).toEqual([["node", true]]);
  });
});
