import { lstatSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { acceptFinding } from "../../../src/pipeline/settings/accept-finding.ts";
import { tempFolder } from "../../support/temp-folder.ts";

it.skipIf(process.platform === "win32")(
  "writes the settings to which a link leads, and keeps the link",
  async () => {
    const folder = tempFolder({ "cua-toi.json": '{ "units": "units.txt" }' });
    const link = join(folder, "kehoach.config.json");
    symlinkSync("cua-toi.json", link);
    await acceptFinding(link, {
      key: "k",
      values: "v",
      reason: "đã trao đổi",
      person: "Phòng Tổng hợp",
      date: "2026-01-02",
    });
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, "cua-toi.json"), "utf8")).toContain("Phòng Tổng hợp");
  },
);
