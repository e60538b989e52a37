import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { runReportSchema } from "../../../src/model/run-report.ts";
import { ingest } from "../../../src/pipeline/ingest.ts";
import { DEFAULTS } from "../../../src/pipeline/shared/options.ts";
import { OutputFolder } from "../../../src/store/output-folder.ts";
import { attachment, mailFile } from "../../extract/container/mail-file.ts";
import { tempFolder } from "../../support/temp-folder.ts";

const plan = (number: number) =>
  `UBND TỈNH TÂN GIANG\nSỞ Y TẾ\nSố: ${number}/KH-SYT\nKẾ HOẠCH\nNâng cao Chỉ số Xanh cấp tỉnh năm 2024\nNơi nhận:\n- Lưu: VT.\n`;

async function run(folder: string, out: string) {
  await ingest([folder], await OutputFolder.create(out), { ...DEFAULTS, jobs: 2, ocr: "never" });
  const { inputs } = runReportSchema.parse(JSON.parse(readFileSync(join(out, "run.json"), "utf8")));
  return Object.fromEntries(
    inputs.map(({ path, outcome, reason }) => [
      path.slice(basename(folder).length + 1),
      reason?.code ?? outcome,
    ]),
  );
}

describe("archives and e-mails among the inputs", () => {
  it("list each file inside as an input, and are not read again if nothing changed", async () => {
    const folder = tempFolder({
      "a.txt": plan(1),
      "ho-so.zip": zipSync({
        "sở/b.txt": strToU8(plan(2)),
        "sở/trùng.txt": strToU8(plan(1)),
        "__MACOSX/._b.txt": strToU8("x"),
        "rỗng.txt": new Uint8Array(0),
      }),
      "thư.eml": mailFile("Em gửi kế hoạch.", [attachment('attachment; filename="c.txt"', plan(3))]),
      "hỏng.zip": zipSync({ "d.txt": strToU8("x".repeat(500)) }).slice(0, 20),
    });
    const out = join(tempFolder(), "out");
    const expected = {
      "a.txt": "parsed",
      "ho-so.zip!/sở/b.txt": "parsed",
      "ho-so.zip!/sở/trùng.txt": "duplicate",
      "ho-so.zip!/__MACOSX/._b.txt": "not-a-document",
      "ho-so.zip!/rỗng.txt": "empty",
      "hỏng.zip": "damaged",
      "thư.eml!/noi-dung-thu.txt": "not-a-document",
      "thư.eml!/c.txt": "parsed",
    };
    expect(await run(folder, out)).toEqual(expected);
    const again = Object.entries(expected).map(([path, outcome]) => [
      path,
      outcome === "parsed" ? "unchanged" : outcome,
    ]);
    expect(await run(folder, out)).toEqual(Object.fromEntries(again));
  }, 60_000);

  it("have a reason if they are empty or encrypted", async () => {
    const locked = zipSync({ "a.txt": strToU8("x") });
    const view = new DataView(locked.buffer);
    for (let at = 0; at + 46 < locked.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    }
    const folder = tempFolder({ "khoa.zip": locked, "trong.zip": zipSync({}), "x.txt": plan(4) });
    expect(await run(folder, join(tempFolder(), "out"))).toEqual({
      "khoa.zip!/a.txt": "encrypted",
      "trong.zip": "not-a-document",
      "x.txt": "parsed",
    });
  }, 60_000);
});
