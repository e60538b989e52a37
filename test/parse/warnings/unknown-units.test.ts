import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import type { Assignment, UnitRef } from "../../../src/model/plan.ts";
import { unknownUnitWarnings } from "../../../src/parse/warnings/unknown-units.ts";

const catalogue = loadCatalogue();
const unit = (name: string, unitId: string | null = null, group = false): UnitRef => ({
  name,
  unitId,
  group,
});
const assigned = (...units: UnitRef[]): Assignment => ({
  label: null,
  units,
  role: "lead",
  partners: [],
  tasks: [],
});
const warningsFor = (...units: UnitRef[]) =>
  unknownUnitWarnings([], [assigned(...units)], catalogue).map(({ message }) => message);

describe("unit-ambiguous", () => {
  it("warns once of a department that fits no entry", () => {
    const found = warningsFor(
      unit("Sở Phát triển đô thị"),
      unit("sở phát triển đô thị"),
      unit("Sở Phát triển đô thị"),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toContain("Sở Phát triển đô thị");
  });
  it("gives no warning about known units, divisions, groups and places", () => {
    expect(
      warningsFor(
        unit("Sở Tài chính", "so-tai-chinh"),
        unit("Phòng Nghiệp vụ II"),
        unit("Các sở, ban, ngành", null, true),
        unit("UBND xã Tân Hội", "ubnd-xa-tan-hoi"),
        unit("Hội Doanh nghiệp trẻ"),
      ),
    ).toEqual([]);
  });
});
