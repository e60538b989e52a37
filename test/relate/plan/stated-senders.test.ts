import { expect, it } from "vitest";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import { relate } from "../../../src/relate/relate.ts";
import { casePlan, unit } from "../../support/case-plan.ts";

const catalogue = loadCatalogue();
const Y_TE = unit("Sở Y tế", "so-y-te");
const plans = [
  casePlan({ id: "tinh", subIndices: [{ id: "pgi.1", units: [Y_TE] }] }),
  casePlan({
    id: "ban-quet",
    unit: unit("Sớ X9 tệ", null),
    answers: { number: "25/KH-UBND", day: "2024-04-10" },
    paths: ["nhan\\2024\\scan 07.pdf"],
    method: "ocr",
    doubtful: ["/issuer"],
  }),
];
const related = (senders: Record<string, string>) => {
  const { value, warnings } = relate(plans, catalogue, { asOf: "2024-06-01", senders });
  const rows = value.groups.flatMap(({ bound }) => bound.map(({ name, planIds }) => [name, ...planIds]));
  return { rows, warnings: warnings.map(({ code }) => code) };
};

it("takes the unit that the officer states as the sender of a file, by the end of its path", () => {
  const received = { rows: [["Sở Y tế", "ban-quet"]], warnings: [] };
  expect(related({ "scan 07.pdf": "Sở Y tế" })).toEqual(received);
  expect(related({ "2024/scan 07.pdf": "Sở Y tế" })).toEqual(received);
  expect(related({ ".\\nhan\\2024\\scan 07.pdf": "Sở Y tế" })).toEqual(received);
});

it("leaves all other files as they are, and names an entry that fits no file", () => {
  for (const file of ["7.pdf", "2025/scan 07.pdf", "scan"]) {
    const { rows, warnings } = related({ [file]: "Sở Y tế" });
    expect(rows).toContainEqual(["Sở Y tế"]);
    expect(warnings).toEqual(["sender-unused"]);
  }
});

it("keeps a name that the catalogue lacks as it is written, and says so", () => {
  const { rows, warnings } = related({ "scan 07.pdf": "Câu lạc bộ Doanh nhân" });
  expect(rows).toContainEqual(["Câu lạc bộ Doanh nhân", "ban-quet"]);
  expect(warnings).toEqual(["sender-unknown"]);
});
