import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { check } from "../../src/check/check.ts";
import { relate } from "../../src/relate/relate.ts";
import { folder } from "../support/mirror.ts";

const catalogue = loadCatalogue();
const found = check(relate(folder, catalogue).value, catalogue, { lang: "en" }).value;
const of = (planId: string) =>
  found
    .filter((f) => f.planId === planId)
    .map((f) => [f.rule, f.severity, ...(f.subIndex ? [f.subIndex] : [])].join(" "));

describe("a folder as it arrives", () => {
  it("says of the August plan that it is late, blank and joined by inference", () => {
    expect(of("giao-thong")).toEqual([
      "issued-late warning",
      "parent-inferred info",
      "number-blank warning",
      "date-blank warning",
    ]);
  });

  it("says of the July plan that it states no targets", () => {
    expect(of("ngoai-vu")).toEqual([
      ...["pgi.1", "pgi.2", "pgi.3", "pgi.4"].map((id) => `target-missing info ${id}`),
      "parent-inferred info",
      "number-blank warning",
      "date-blank warning",
    ]);
  });

  it("warns of the sub-index that a plan leaves out while its parent is not there", () => {
    expect(of("tu-phap")).toEqual(["sub-index-missing warning pgi.2", "parent-reference-unknown warning"]);
  });

  it("says nothing of a training plan", () => {
    expect(of("tap-huan")).toEqual([]);
  });

  it("misses who sent nothing: an error by name, a warning by group", () => {
    const missed = new Map(
      found
        .filter((f) => f.rule === "plan-not-received" && f.planId === "tinh")
        .map((f) => [f.unit, f.severity]),
    );
    expect(missed.get("Sở Tài nguyên và Môi trường")).toBe("error");
    expect(missed.get("Sở Y tế")).toBe("warning");
    expect(missed.has("Sở Giao thông vận tải") || missed.has("Sở Ngoại vụ")).toBe(false);
  });

  it("writes the message in the language asked for, and keeps both", () => {
    for (const finding of found) expect(finding.message).toBe(finding.messages.en);
  });
});
