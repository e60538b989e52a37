import { expect, it } from "vitest";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import type { PlanRecord } from "../../../src/model/plan.ts";
import { relate } from "../../../src/relate/relate.ts";
import { casePlan, deadline, group, unit } from "../../support/case-plan.ts";

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

const DEPARTMENTS = [Y_TE, unit("Sở Nội vụ", "so-noi-vu"), unit("Sở Tư pháp", "so-tu-phap")];
const parent = casePlan({
  id: "tinh",
  subIndices: [{ id: "pgi.1", units: DEPARTMENTS }],
  deadlines: [deadline("sub-plan", "2024-05-20", { units: DEPARTMENTS })],
});
/** A scan of which neither the type nor the issuer was read. */
const headless = casePlan({
  id: "khong-dau",
  kind: "other",
  docType: "other",
  number: null,
  title: "",
  unit: unit("", null),
  answers: { number: "25/KH-UBND", day: "2024-04-10" },
  subIndices: [{ id: "pgi.1", units: [unit("Phòng Nghiệp vụ", null)] }],
  paths: ["nhan/scan0001.pdf"],
  method: "ocr",
});
const scan = { ...headless, issuer: null };
const corpusOf = (all: readonly PlanRecord[], senders: Record<string, string> = {}) =>
  relate(all, catalogue, { asOf: "2024-06-01", senders }).value;

it("takes a document without a readable head for the plan of the stated unit", () => {
  const { groups, statedSenders, plans: sent } = corpusOf([parent, scan], { "scan0001.pdf": "Sở Nội vụ" });
  expect(groups[0]!.bound.find(({ name }) => name === "Sở Nội vụ")).toMatchObject({
    state: "received",
    planIds: ["khong-dau"],
  });
  expect(statedSenders).toEqual([{ planId: "khong-dau", sender: "Sở Nội vụ" }]);
  expect(sent.find(({ id }) => id === "khong-dau")).toMatchObject({ planKind: "sub-plan" });
});

it("leaves a letter of the stated unit a letter", () => {
  const letter = { ...scan, docType: "cong-van" };
  const { plans: sent } = corpusOf([parent, letter], { "scan0001.pdf": "Sở Nội vụ" });
  expect(sent.find(({ id }) => id === "khong-dau")).toMatchObject({ planKind: "other" });
});

it("takes the plan of the province for its plan, and a parent under the name of a department for an answer", () => {
  const assigning = { ...scan, subIndices: parent.subIndices };
  const ofProvince = corpusOf([assigning], { "scan0001.pdf": "UBND tỉnh Bắc Kạn" });
  expect(ofProvince.plans).toMatchObject([{ planKind: "parent" }]);
  const misread = { ...parent, source: scan.source };
  expect(corpusOf([misread], { "scan0001.pdf": "Sở Nội vụ" }).plans).toMatchObject([
    { planKind: "sub-plan" },
  ]);
});

it("names the document of a file whose head was not read, and not the others of the file", () => {
  const read = casePlan({ id: "co-dau", unit: Y_TE, answers: { number: "25/KH-UBND", day: "2024-04-10" } });
  const both = [parent, { ...read, source: scan.source }, scan];
  const { statedSenders } = corpusOf(both, { "scan0001.pdf": "Sở Nội vụ" });
  expect(statedSenders.map(({ planId }) => planId)).toEqual(["khong-dau"]);
});

it("says of which plans nobody knows the sender, and how many units sent none for certain", () => {
  const [group] = corpusOf([parent, scan]).groups;
  const names = DEPARTMENTS.map(({ name }) => name);
  expect(group!.unnamed).toEqual({ planIds: ["khong-dau"], units: names, least: 2 });
  expect(group!.bound.map(({ state, unclear }) => [state, unclear?.because])).toEqual(
    names.map(() => ["unclear", "sender"]),
  );
});

it("does not accuse the members of a group while the sender of a plan may be one of them, unless a director signed", () => {
  const communes = group("UBND các xã, phường");
  const ofCommunes = casePlan({
    id: "tinh",
    province: "Sơn La",
    years: [2026],
    issued: [2026, 1, 28],
    number: "25/KH-UBND",
    subIndices: [{ id: "pgi.1", units: [communes] }],
    deadlines: [deadline("sub-plan", "2026-02-28", { units: [communes] })],
  });
  const membersWith = (position: string) => {
    const signed = { ...scan, years: [2026], signer: { name: "Lò Văn A", position, authority: null } };
    const answer = { ...signed, references: [{ ...signed.references[0]!, date: ofCommunes.issueDate }] };
    const [duty] = relate([ofCommunes, answer], catalogue, { asOf: "2026-06-01" }).value.duties;
    return [duty!.members!.missing.length > 0, duty!.members!.unclear.length > 0];
  };
  expect(membersWith("Chủ tịch")).toEqual([false, true]);
  expect(membersWith("Giám đốc")).toEqual([true, false]);
});

it("takes a head that is like the name of a commune for that of any unit", () => {
  const units = [Y_TE, group("UBND các xã, phường")];
  const both = casePlan({
    id: "tinh",
    province: "Sơn La",
    years: [2026],
    issued: [2026, 1, 28],
    number: "25/KH-UBND",
    subIndices: [{ id: "pgi.1", units }],
    deadlines: [deadline("sub-plan", "2026-02-28", { units })],
  });
  const read = {
    page: 1,
    line: 1,
    endLine: 1,
    quote: "x9 Mưcng Lo kx",
    confidence: 0.3,
    rule: "issuer/issuer",
  };
  const answer = { ...scan, years: [2026], references: [{ ...scan.references[0]!, date: both.issueDate }] };
  const unread = { ...answer, evidence: { ...answer.evidence, "/issuer": [read] } };
  const { unnamed } = relate([both, unread], catalogue, { asOf: "2026-06-01" }).value.groups[0]!;
  expect(unnamed!.units).toContain("Sở Y tế");
  expect(unnamed!.units.length).toBeGreaterThan(70);
});

it("compares no sub-index of a plan with what the province assigns while its sender is unknown", () => {
  const plan = { ...scan, planKind: "sub-plan" as const, docType: "ke-hoach" };
  const withTwo = {
    ...parent,
    subIndices: [...parent.subIndices, { ...parent.subIndices[0]!, id: "pgi.2" }],
  };
  const row = corpusOf([withTwo, plan]).groups[0]!.bound.find(({ planIds }) => planIds.length > 0);
  expect(row).toMatchObject({ name: "scan0001.pdf" });
  const states = row!.coverage.map(({ subIndex, state }) => [subIndex, state]);
  expect(states.slice(0, 2)).toEqual([
    ["pgi.1", "covered"],
    ["pgi.2", "sender-unknown"],
  ]);
});
