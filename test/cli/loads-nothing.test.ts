import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { expect, it } from "vitest";
import { runReportSchema } from "../../src/model/run-report.ts";
import { p, wordParts } from "../extract/docx/word-file.ts";
import { tempFolder } from "../support/temp-folder.ts";
import { call } from "./call.ts";

it("loads nothing that a document names", { timeout: 60_000 }, async () => {
  let asked = 0;
  const server = createServer((_, response) => {
    asked++;
    response.end("KẾ HOẠCH");
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const outside = (type: string) =>
    `<Relationship Id="${type}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${site}/${type}" TargetMode="External"/>`;
  const types = ["aFChunk", "image", "attachedTemplate"];
  const html = `<link rel="stylesheet" href="${site}/a.css"><script src="${site}/a.js"></script><img src="${site}/a.png"><iframe src="${site}/a.html"></iframe><style>@import url(${site}/b.css);</style>`;
  const folder = tempFolder({
    "trang.html": `<html><head>${html}</head><body>${html}<p>KẾ HOẠCH</p></body></html>`,
    "khai.docx": zipSync({
      ...wordParts({ body: `${p("KẾ HOẠCH")}<w:altChunk r:id="aFChunk"/>` }),
      "word/_rels/document.xml.rels": strToU8(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${types.map(outside).join("")}</Relationships>`,
      ),
    }),
    "thu.eml": `Subject: a\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}<p>KẾ HOẠCH</p>`,
  });
  const out = join(tempFolder(), "out");
  await call("run", folder, "--out", out, "--ocr", "never").finally(() => server.close());
  const { inputs } = runReportSchema.parse(JSON.parse(readFileSync(join(out, "run.json"), "utf8")));
  expect(inputs.filter(({ outcome }) => outcome === "parsed").length).toBeGreaterThan(1);
  expect(asked).toBe(0);
});
