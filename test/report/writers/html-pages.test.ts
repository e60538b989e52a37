// A report that is too large for one page: an index page, and pages for each group.
import { beforeAll, describe, expect, it } from "vitest";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import type { View } from "../../../src/report/model/view.ts";
import { escapeHtml } from "../../../src/report/writers/html/markup.ts";
import { htmlWriter } from "../../../src/report/writers/html.ts";
import { largeFolders } from "../../bench/large-folder.ts";
import { outputsOf } from "../../support/outputs-of.ts";

const idsIn = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map((found) => found[1]!);

describe.each([
  [300, 10, 11],
  [300, 1, 8],
  [1000, 1, 21],
])("a report of %i plans of 10 KB, %i of the province", (plans, parents, pageCount) => {
  let pages: Map<string, string>;
  let view: View;
  beforeAll(async () => {
    const folder = largeFolders(loadCatalogue(), { bytes: 10_000 })(plans, parents);
    const settings = { asOf: "2024-06-01", unreadFiles: [], requiredUnits: [] };
    view = outputsOf(folder.plans, settings, folder.texts).view;
    const files = await htmlWriter.write(view);
    pages = new Map(files.map(({ path, content }) => [path, new TextDecoder().decode(content)]));
  }, 120_000);

  it("has pages of at most 5 MB and 60,000 elements, the index first", () => {
    expect(pages.size).toBe(pageCount);
    expect([...pages.keys()][0]).toBe("report.html");
    for (const html of pages.values()) {
      expect(Buffer.byteLength(html)).toBeLessThan(5_000_000);
      expect([...html.matchAll(/<[a-z]/g)].length).toBeLessThan(60_000);
    }
  });
  it("links to elements that exist, on the page itself or on another", () => {
    const ids = new Map([...pages].map(([path, html]) => [path, idsIn(html)]));
    for (const [path, own] of ids) expect(new Set(own).size, path).toBe(own.length);
    const dead = [...pages].flatMap(([path, html]) =>
      [...html.matchAll(/ href="(?:\.\/(report[^"#]*))?#([^"]+)"/g)]
        .filter(([, page, id]) => !ids.get(page ?? path)?.includes(id!))
        .map(([link]) => `${path}: ${link}`),
    );
    expect(dead).toEqual([]);
  });
  it("has every finding and task once", () => {
    const all = [...pages.values()].join("\n");
    const times = new Map<string, number>();
    for (const id of idsIn(all)) times.set(id, (times.get(id) ?? 0) + 1);
    const findings = view.groups.flatMap((group) => group.findings.units.flatMap(({ items }) => items));
    expect(findings.filter(({ id }) => times.get(id) !== 1)).toEqual([]);
    const assigned = view.groups.flatMap(({ tasks }) => tasks.rows.flatMap(({ province }) => province));
    for (const text of new Set(assigned.map((task) => task.text)))
      expect(all.includes(escapeHtml(text))).toBe(true);
    const rows = view.groups.flatMap(({ tasks }) => tasks.rows).length;
    const tables = [...all.matchAll(/<table class="tasks">.*?<\/table>/gs)].join("");
    expect([...tables.matchAll(/<tr data-unit=/g)]).toHaveLength(rows);
  });
});
