import { parse } from "acorn";
import { expect, it } from "vitest";
import { spreadArguments } from "./spread-arguments.ts";

const check = (code: string) => spreadArguments(parse(code, { ecmaVersion: "latest" }), code);

it.each([
  ["list.push(...items)", ["...items"]],
  ["Math.max(0, ...items.map(height))", ["...items.map(height)"]],
  ["new Table(...rows)", ["...rows"]],
  ["call(...(isWide ? rows : []))", ["...(isWide ? rows : [])"]],
  ["call(...[1, ...rows])", ["...[1, ...rows]"]],
  ["function outer(...args) { args.map((item) => call(...item)) }", ["...item"]],
])("%s may get too many arguments", (code, found) => {
  expect(check(code)).toEqual(found);
});

it.each([
  "list.push(item)",
  "const all = [...items]",
  "call(...[a, b])",
  "call(...(isWide ? [a] : []))",
  "oneOf(...DUE_WORDS)",
  "const later = (...args) => call(...args)",
])("%s is bounded", (code) => {
  expect(check(code)).toEqual([]);
});
