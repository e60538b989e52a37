// The page and the workbook show the numbers, cells and sentences of the view that they are made from.
import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import type { View } from "../../../src/report/model/view.ts";
import { htmlWriter } from "../../../src/report/writers/html.ts";
import { xlsxWriter } from "../../../src/report/writers/xlsx.ts";
import { answeredPlans } from "../../support/answered-plans.ts";
import { outputsOf } from "../../support/outputs-of.ts";
import { runSettings } from "../../support/run-settings.ts";
import { contentOf } from "./content-of.ts";
import { readBack } from "./read-back.ts";

interface HtmlNode {
  readonly tagName?: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly HtmlNode[];
}

const attribute = ({ attrs = [] }: HtmlNode, name: string) => attrs.find((a) => a.name === name)?.value;
const textOf = ({ value, childNodes = [] }: HtmlNode): string => value ?? childNodes.map(textOf).join("");
const below = (node: HtmlNode): HtmlNode[] => [node, ...(node.childNodes ?? []).flatMap(below)];
const isLink = (node: HtmlNode) => node.tagName === "a" && attribute(node, "href") !== undefined;

async function pageOf(view: View) {
  const html = new TextDecoder().decode(await contentOf(htmlWriter, view));
  const all = below(parse(html) as unknown as HtmlNode);
  const byId = new Map(
    all.flatMap((node) => (attribute(node, "id") ? [[attribute(node, "id")!, node]] : [])),
  );
  return { all, byId: byId as Map<string, HtmlNode> };
}

const samples = Array.from({ length: 12 }, (_, i) => {
  const seed = 13 * i;
  return [seed, outputsOf(answeredPlans(seed), runSettings(seed)).view] as const;
});

describe.each(samples)("a report on generated plans (seed %i)", (_, view) => {
  it("is a page whose links lead somewhere, and whose numbers are those of the rows they lead to", async () => {
    const { all, byId } = await pageOf(view);
    const dead = all
      .map((node) => attribute(node, "href") ?? "")
      .filter((href) => href.startsWith("#") && !byId.has(href.slice(1)));
    expect(dead).toEqual([]);
    const summary = all.find((node) => attribute(node, "class") === "summary")!;
    const numbers = below(summary).filter(
      (node) => isLink(node) && /-n-|^#files-/u.test(attribute(node, "href")!),
    );
    expect(numbers).not.toEqual([]);
    for (const link of numbers) {
      const list = byId.get(attribute(link, "href")!.slice(1))!;
      expect(below(list).filter(isLink)).toHaveLength(Number(/\d+/u.exec(textOf(link))![0]));
    }
  });

  it("is a page with every cell of the matrices, and every finding where its unit is", async () => {
    const { byId } = await pageOf(view);
    for (const { matrix, findings } of view.groups) {
      for (const row of matrix.rows) {
        const cells = below(byId.get(row.id)!).filter(({ tagName }) => tagName === "td");
        const shown = cells.slice(1, -1).map((cell) => textOf(cell).trim());
        expect(shown).toEqual(row.cells.map(({ sign, word }) => `${sign} ${word}`));
      }
      for (const { items } of findings.units)
        for (const { id, sentence } of items) expect(textOf(byId.get(id)!)).toContain(sentence);
    }
  });

  it("is a workbook with every finding, every state and every assigned task", async () => {
    const texts = new Set(readBack(await contentOf(xlsxWriter, view)).texts);
    const cells = view.tables.flatMap(({ rows }) => rows.flat());
    const missing = cells.filter(
      ({ text, number, date }) =>
        text !== "" && number === undefined && date === undefined && !texts.has(text),
    );
    expect(missing.map(({ text }) => text)).toEqual([]);
  });
});
