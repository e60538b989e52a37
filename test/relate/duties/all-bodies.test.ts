import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import { check } from "../../../src/check/check.ts";
import { relate } from "../../../src/relate/relate.ts";
import { type CasePlan, casePlan, deadline, group, unit } from "../../support/case-plan.ts";

const catalogue = loadCatalogue();
const HEALTH = unit("Sở Y tế", "so-y-te");
const asOf = "2024-06-01";

const bodies = catalogue.data.units.filter(({ id, level }) => level === "province" && id !== "ubnd-tinh");
/** Classes without a kind of unit that issues plans of its own: "các cơ quan báo chí". */
const classesWithoutIssuers = catalogue.data.groups.filter(
  ({ memberKinds }) =>
    !memberKinds.some((kind) => ["department", "board", "ubnd-cap-huyen", "ubnd-cap-xa"].includes(kind)),
);

function outcome(plans: readonly CasePlan[]) {
  const corpus = relate(plans.map(casePlan), catalogue, { asOf }).value;
  const findings = check(corpus, catalogue, { lang: "vi" }).value;
  const rules = findings.map(({ rule, severity, unit: named }) => `${rule} ${severity} ${named}`);
  return { rules, states: corpus.groups[0]!.bound.map(({ name, state }) => [name, state] as const) };
}

const parent = (units: CasePlan["subIndices"], asked: readonly ReturnType<typeof unit>[]): CasePlan => ({
  id: "tinh",
  subIndices: units,
  deadlines: [deadline("sub-plan", "2024-05-20", { units: [...asked] })],
});

describe.each(bodies.map((body) => [body.name, body] as const))("%s", (name, body) => {
  const own = unit(name, body.id);
  const asked = parent([{ id: "pgi.1", units: [own] }], [own]);

  it("owes a plan where it is asked by name", () => {
    const { rules, states } = outcome([asked]);
    expect(rules.filter((rule) => rule.startsWith("plan-not-received"))).toEqual([
      `plan-not-received error ${states[0]![0]}`,
    ]);
    expect(states.map(([, state]) => state)).toEqual(["not-received"]);
  });

  it("is late where its plan was issued after the due date", () => {
    const plan: CasePlan = {
      id: "ke-hoach",
      unit: own,
      level: "department",
      issued: [2024, 5, 28],
      answers: { number: "25/KH-UBND", day: "2024-04-10" },
      subIndices: [{ id: "pgi.1" }],
    };
    const { rules, states } = outcome([asked, plan]);
    expect(rules.filter((rule) => /^(?:issued-late|plan-not-received)/.test(rule))).toHaveLength(1);
    expect(rules.some((rule) => rule.startsWith("issued-late"))).toBe(true);
    expect(states.map(([, state]) => state)).toEqual(["late"]);
  });

  it("owes nothing where it only has tasks", () => {
    if (body.id === HEALTH.unitId) return;
    const { rules, states } = outcome([parent([{ id: "pgi.1", units: [own, HEALTH] }], [HEALTH])]);
    const about = rules.filter((rule) => rule.startsWith("plan-not-received") && !rule.includes(HEALTH.name));
    expect(about.map((rule) => rule.split(" ")[1])).toEqual(["info"]);
    expect(states.filter(([of]) => of !== HEALTH.name).map(([, state]) => state)).toEqual(["tasks-only"]);
  });
});

it("the catalogue has classes without a kind of unit that issues plans", () => {
  expect(classesWithoutIssuers).not.toEqual([]);
});

describe.each(classesWithoutIssuers.flatMap(({ phrases }) => phrases))("%s", (phrase) => {
  it("owe no plan when a sentence asks them for one", () => {
    const own = group(phrase);
    const { rules, states } = outcome([parent([{ id: "pgi.1", units: [own] }], [own, HEALTH])]);
    expect(states.map(([of]) => of)).toEqual([HEALTH.name]);
    expect(rules.filter((rule) => rule.startsWith("plan-not-received"))).toEqual([
      `plan-not-received error ${HEALTH.name}`,
    ]);
  });
});
