import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { startProgress } from "../../../src/cli/shared/progress.ts";
import { Terminal } from "../../../src/cli/shared/terminal.ts";
import type { RunInput } from "../../../src/model/run-report.ts";

const input: RunInput = {
  path: "received/kế hoạch.docx",
  bytes: 1,
  sha256: null,
  outcome: "parsed",
  planIds: [],
  pages: 1,
  ocrPages: 0,
  ms: 1,
};

async function progressOn(isTTY: boolean, quiet = false): Promise<string> {
  const stderr = Object.assign(new PassThrough(), { isTTY, columns: 80 });
  const streams = { stdin: new PassThrough(), stdout: new PassThrough(), stderr };
  const progress = await startProgress(new Terminal(streams, { lang: "vi", json: false, quiet }));
  for (let page = 1; page <= 21; page++) progress.onPage("received/quét\u001b[2J.pdf", page);
  progress.onInput(input, 1, 2);
  for (let page = 1; page <= 41; page++) progress.onPage("received/dài.pdf", page);
  progress.onInput({ ...input, readInPart: true }, 1, 2);
  progress.onInput({ ...input, outcome: "failed" }, 2, 2);
  progress.stop();
  return (stderr.read() as Buffer | null)?.toString() ?? "";
}

describe("startProgress", () => {
  it("is a bar on a terminal", async () => {
    const printed = await progressOn(true);
    expect(printed).toContain("2/2 tệp");
    expect(printed).not.toContain("kế hoạch.docx");
    expect(printed).toContain("Đang nhận dạng chữ trên trang thứ 20 của received/quét[2J.pdf\n");
  });

  it("is a plain line for each file elsewhere", async () => {
    expect(await progressOn(false)).toBe(
      [
        "Đang nhận dạng chữ trên trang thứ 20 của received/quét[2J.pdf",
        "[1/2] đã đọc: received/kế hoạch.docx",
        "Đang nhận dạng chữ trên trang thứ 20 của received/dài.pdf",
        "Đang nhận dạng chữ trên trang thứ 40 của received/dài.pdf",
        "[1/2] chỉ đọc được một phần: received/kế hoạch.docx",
        "[2/2] không đọc được: received/kế hoạch.docx",
        "",
      ].join("\n"),
    );
  });

  it("prints nothing with --quiet", async () => {
    expect(await progressOn(true, true)).toBe("");
  });
});
