import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { ruleExamples, rulePages } from "../../docs/make-rules.ts";

const folder = new URL("../../docs/rules/", import.meta.url);
const pages = await rulePages();

it("docs/rules has one page for each rule and no others", () => {
  expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort());
});

it.each([...pages])("docs/rules/%s is what `npm run docs` writes", (name, text) => {
  expect(readFileSync(new URL(name, folder), "utf8")).toBe(text);
});

const examplesFolder = new URL("../../src/check/examples/", import.meta.url);
const examples = await ruleExamples();

it("src/check/examples has one file for each rule and no others", () => {
  expect(readdirSync(examplesFolder).sort()).toEqual([...examples.keys()].sort());
});

it.each([...examples])("src/check/examples/%s is what `npm run docs` writes", (name, text) => {
  expect(readFileSync(new URL(name, examplesFolder), "utf8")).toBe(text);
});
