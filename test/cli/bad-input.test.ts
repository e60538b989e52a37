// Faulty files as offices send them: each affects no other file, and its reason states what to do.
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { Document, Packer, Paragraph } from "docx";
import PDFDocument from "pdfkit";
import { beforeAll, describe, expect, it } from "vitest";
import { type RunInput, runReportSchema } from "../../src/model/run-report.ts";
import { tempFolder } from "../support/temp-folder.ts";
import { call } from "./call.ts";

const TEXT = "KẾ HOẠCH\nNâng cao Chỉ số Xanh cấp tỉnh (PGI) năm 2024\n";
/** How a Windows program begins. */
const PROGRAM = Uint8Array.from([
  0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff, 0, 0, 0xb8, 0, 0, 0,
]);

async function pdf(options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
  const document = new PDFDocument(options);
  document.text("KE HOACH so 45/KH-SCT");
  document.end();
  return new Uint8Array(await buffer(document as unknown as Readable));
}

const docx = () =>
  Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph("KẾ HOẠCH số 45/KH-SCT")] }] }));

let files: Record<string, Uint8Array | string>;
beforeAll(async () => {
  const [whole, word] = [await pdf(), await docx()];
  files = {
    "cut.docx": word.subarray(0, 60),
    "cut.pdf": whole.subarray(0, 60),
    "empty.docx": "",
    "good.docx": word,
    "good.txt": TEXT,
    "locked.pdf": await pdf({ userPassword: "mat khau", pdfVersion: "1.7" }),
    "really a pdf.docx": whole,
    "setup.exe": PROGRAM,
  };
});

describe("a folder with broken files", () => {
  it("is read except for the files that cannot be read, each with a reason", async () => {
    const folder = tempFolder(files);
    const out = join(tempFolder(), "out");
    const { code, stderr } = await call("ingest", folder, "--out", out);
    const run = runReportSchema.parse(JSON.parse(readFileSync(join(out, "run.json"), "utf8")));
    const outcomes = Object.fromEntries(
      run.inputs.map((input) => [input.path.slice(basename(folder).length + 1), outcomeOf(input)]),
    );
    expect(outcomes).toEqual({
      "cut.docx": "failed damaged",
      "cut.pdf": "failed damaged",
      "empty.docx": "failed empty",
      "good.docx": "parsed",
      "good.txt": "parsed",
      "locked.pdf": "failed encrypted",
      "really a pdf.docx": "parsed",
      "setup.exe": "skipped not-a-document",
    });
    expect(code).toBe(1);
    for (const { path, outcome, reason } of run.inputs) {
      if (outcome !== "failed") continue;
      expect(reason!.messages.vi).toContain(path);
      expect(reason!.messages.en).toContain(path);
      expect(reason!.messages.vi).not.toBe(reason!.messages.en);
      expect(stderr).toContain(reason!.message);
    }
    const mislabelled = run.inputs.find((input) => input.path.endsWith("really a pdf.docx"))!;
    const plan = JSON.parse(readFileSync(join(out, "plans", `${mislabelled.planIds[0]}.json`), "utf8"));
    expect(plan.source.mediaType).toBe("application/pdf");
    expect(plan.warnings.map((warning: { code: string }) => warning.code)).toContain("extension-mismatch");
  });

  it("gets a report even if no file can be read", async () => {
    const folder = tempFolder({ "locked.pdf": files["locked.pdf"]! });
    const out = join(tempFolder(), "out");
    const { code, stdout } = await call("run", folder, "--out", out);
    expect(code).toBe(1);
    expect(stdout).toContain("report.html");
    expect(stdout).toContain("chưa có văn bản nào đọc được để kiểm tra");
    expect(stdout).not.toContain("không thấy điểm nào");
    expect(readFileSync(join(out, "report.html"), "utf8")).toContain("locked.pdf");
  });
});

function outcomeOf({ outcome, reason }: RunInput): string {
  return reason ? `${outcome} ${reason.code}` : outcome;
}
