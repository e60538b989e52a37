import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../../src/store/make-folder.ts";
import { tempFolder } from "../support/temp-folder.ts";

describe("makeFolder", () => {
  it("creates a folder and those above it, and accepts one that is there", async () => {
    const deep = join(tempFolder(), "a", "b", "c");
    await makeFolder(deep);
    await makeFolder(deep);
    expect(existsSync(deep)).toBe(true);
  });

  it("fails below a file, and where a file has the name", async () => {
    const file = join(tempFolder(), "tệp");
    writeFileSync(file, "");
    await expect(makeFolder(file)).rejects.toMatchObject({ code: "EEXIST" });
    await expect(makeFolder(join(file, "a"))).rejects.toMatchObject({ code: "ENOTDIR" });
  });

  it.runIf(process.platform === "linux")("ends on a file system without new folders", async () => {
    await expect(makeFolder("/proc/kehoach/plans")).rejects.toMatchObject({ code: "ENOENT" });
  });
});
