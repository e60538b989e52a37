import { expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { casePlan, deadline, unit } from "../support/case-plan.ts";
import { outputsOf } from "../support/outputs-of.ts";
import { readOfficerList } from "./officer/officer-list.ts";
import { scoreOfficer } from "./officer/score-officer.ts";

// A province assigns two sub-indices to three departments. One leaves a sub-index out, one sends nothing.

const UNITS = [unit("Sở Y tế", "so-y-te"), unit("Sở Nội vụ", "so-noi-vu"), unit("Sở Tư pháp", "so-tu-phap")];
const answers = { number: "25/KH-UBND", day: "2024-04-10" };
const { comparison, findings } = outputsOf(
  [
    casePlan({
      id: "tinh",
      subIndices: [
        { id: "pgi.1", units: UNITS },
        { id: "pgi.3", units: UNITS },
      ],
      deadlines: [deadline("sub-plan", "2024-05-20", { units: UNITS })],
    }),
    casePlan({ id: "y-te", unit: UNITS[0]!, answers, subIndices: [{ id: "pgi.1" }, { id: "pgi.3" }] }),
    casePlan({ id: "noi-vu", unit: UNITS[1]!, answers, subIndices: [{ id: "pgi.1" }] }),
  ],
  { asOf: "2024-06-01", unreadFiles: [], requiredUnits: [] },
);

const score = (...rows: readonly string[]) =>
  scoreOfficer(
    readOfficerList(["kind\tunit\tsubindex\tdetail\tfile\tsure", ...rows].join("\n")),
    { comparison, findings },
    loadCatalogue(),
  );
const missing = "missing\tSở Nội vụ tỉnh Bắc Kạn\tThúc đẩy thực hành xanh\tchưa nêu\tnoi-vu.docx\tyes";

it("counts what the list says and the program states, under the names of both", () => {
  const tallies = score(missing, "not-sent\tSở Tư pháp\t\tchưa gửi\t\tyes");
  expect(tallies.get("missing, to act on")).toMatchObject({ listed: 1, found: 1, stated: 1, wrong: 0 });
  expect(tallies.get("no plan received")).toMatchObject({ listed: 1, found: 1, stated: 1, wrong: 0 });
});

it("counts what the program states against the list as wrong, and names it", () => {
  const tally = score("covers\tSở Nội vụ\tThúc đẩy thực hành xanh\t\tnoi-vu.docx\tyes").get(
    "missing, to act on",
  );
  expect(tally).toMatchObject({ listed: 0, stated: 1, wrong: 1 });
  expect(tally!.misses).toEqual(["stated, not listed: Sở Nội vụ pgi.3"]);
});

it("accepts what two officers could judge differently, and does not require it", () => {
  const unsure = (row: string) => row.replace(/yes$/u, "no");
  expect(score(unsure(missing)).get("missing, to act on")).toMatchObject({ listed: 0, stated: 1, wrong: 0 });
  const other = unsure(missing.replace("Sở Nội vụ tỉnh Bắc Kạn", "Sở Y tế"));
  expect(score(other, missing).get("missing, to act on")).toMatchObject({ listed: 1, found: 1, wrong: 0 });
});
