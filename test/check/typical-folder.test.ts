import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { check } from "../../src/check/check.ts";
import { relate } from "../../src/relate/relate.ts";
import { folder } from "../support/typical-folder.ts";

const catalogue = loadCatalogue();
const found = check(relate(folder, catalogue).value, catalogue, { lang: "en" }).value;
const of = (planId: string) =>
  found
    .filter((f) => f.planId === planId)
    .map((f) => [f.rule, f.severity, ...(f.subIndex ? [f.subIndex] : [])].join(" "));

describe("findings on a typical folder", () => {
  it("report the August plan as late, blank and joined by inference", () => {
    expect(of("giao-thong")).toEqual([
      "issued-late warning",
      "parent-inferred info",
      "number-blank warning",
      "date-blank warning",
    ]);
  });

  it("report the July plan without targets in one remark", () => {
    expect(of("ngoai-vu")).toEqual([
      "target-missing info",
      "parent-inferred info",
      "number-blank warning",
      "date-blank warning",
    ]);
  });

  it("warn of a missing sub-index where the parent is absent", () => {
    expect(of("tu-phap")).toEqual(["sub-index-missing warning pgi.2", "parent-reference-unknown warning"]);
  });

  it("ignore a training plan", () => {
    expect(of("tap-huan")).toEqual([]);
  });

  it("report units that sent nothing: an error where the sentence that asks for plans means them, classes as a note", () => {
    const missed = new Map(
      found
        .filter((f) => f.rule === "plan-not-received" && f.planId === "tinh")
        .map((f) => [f.unit, f.severity]),
    );
    expect(missed.get("Sở Tài nguyên và Môi trường")).toBe("error");
    expect(missed.get("Sở Y tế")).toBe("error");
    expect(missed.get("UBND các huyện, thành phố")).toBe("info");
    expect(missed.has("Sở Giao thông vận tải") || missed.has("Sở Ngoại vụ")).toBe(false);
  });

  it("have the message in the chosen language and both in `messages`", () => {
    expect(found.map(({ message }) => message)).toEqual(found.map(({ messages }) => messages.en));
  });
});
