import { expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";

const SENTENCE = "Sở Xây dựng rà soát quy hoạch thoát nước của các xã và báo cáo trước ngày 15 tháng 6. ";
const menu = (links: number) =>
  `<ul>${Array.from({ length: links }, (_, i) => `<li><a href="/tin/${i}">Tin tức hoạt động của cơ quan số ${i}</a></li>`).join("")}</ul>`;

const warningsOf = async (body: string) => {
  const page = Buffer.from(`<!DOCTYPE html><html><body>${body}</body></html>`);
  const limits = { maxBytes: 1e7, maxPages: 10 };
  const { warnings } = await extract(page, { fileName: "trang.html", limits });
  return warnings.map(({ code, messages }) => [code, messages?.en]);
};

it("warns of a web page that is mostly taken for menus", async () => {
  expect(await warningsOf(`<p>${SENTENCE.repeat(10)}</p>${menu(200)}`)).toEqual([
    ["text-lost", expect.stringMatching(/^Only the main part of the web page was read, 1\d% of its letters/)],
  ]);
});

it("does not warn of a document with the usual menus, nor of hidden text", async () => {
  expect(await warningsOf(`${menu(50)}<p>${SENTENCE.repeat(60)}</p>${menu(20)}`)).toEqual([]);
  expect(await warningsOf(`<p>${SENTENCE.repeat(10)}</p>${menu(30)}`)).toEqual([]);
  expect(
    await warningsOf(`<p>${SENTENCE.repeat(10)}</p><div style="display: none">${SENTENCE.repeat(90)}</div>`),
  ).toEqual([]);
});
