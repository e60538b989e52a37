import type { Catalogue } from "../../../src/catalogue/catalogue.ts";
import type { Comparison, ComparisonGroup } from "../../../src/model/comparison.ts";
import type { Finding } from "../../../src/model/finding.ts";
import { mainGroups, type OfficerRow, sameUnits, subIndexId } from "./officer-list.ts";

/** What the program states of one kind, against the list. */
export interface OfficerTally {
  /** Rows of the list, and how many of them the program states. */
  readonly listed: number;
  found: number;
  /** What the program states, and how much of it no row of the list says. */
  stated: number;
  wrong: number;
  readonly misses: string[];
}

/** A statement of the program or of the list: a unit, and the id of a sub-index or "". */
interface Statement {
  readonly unit: string;
  readonly subIndex: string;
}

interface Output {
  readonly comparison: Comparison;
  readonly findings: readonly Finding[];
}

/** "UBND các xã", unlike "Ban Quản lý các khu công nghiệp". */
const GROUP = /^(?:(?:UBND|Ủy ban nhân dân|Thủ trưởng|Chủ tịch UBND) )?(?:các|những|cấp) /iu;

/** Compares the statements of an output with an officer's list, by kind. */
export function scoreOfficer(
  rows: readonly OfficerRow[],
  { comparison, findings }: Output,
  catalogue: Catalogue,
): Map<string, OfficerTally> {
  const isSame = sameUnits(catalogue);
  // A part of a sub-index and the sub-index may stand for each other.
  const isOneOf = (a: string, b: string) =>
    a === b || catalogue.wholeOf(a) === b || catalogue.wholeOf(b) === a;
  const same = (a: Statement, b: Statement) => isOneOf(a.subIndex, b.subIndex) && isSame(a.unit, b.unit);
  const groups = mainGroups(comparison);
  const cells = groups.flatMap(({ coverage }) => coverage);
  const rowsOf = (...kinds: readonly string[]) =>
    rows.filter(({ kind, unit }) => kinds.includes(kind) && unit !== "" && !GROUP.test(unit));
  const listed = (list: readonly OfficerRow[]) =>
    list.flatMap(({ unit, subIndex }): Statement[] => {
      if (subIndex === "") return [{ unit, subIndex }];
      const id = subIndexId(subIndex, groups, catalogue);
      return id === null ? [] : [{ unit, subIndex: id }];
    });
  const found = (rule: string, ...severities: readonly string[]) =>
    findings.filter((finding) => finding.rule === rule && severities.includes(finding.severity)).map(stated);
  const compared = (list: readonly OfficerRow[], of: readonly Statement[], isWanted = isSure) =>
    tallyOf({ wanted: listed(list.filter(isWanted)), allowed: listed(list), stated: of }, same);
  const ofUnits = (list: readonly OfficerRow[], of: readonly Statement[]) =>
    compared(list.map(withoutSubIndex), of.map(withoutSubIndex));
  // What only a draft treats beside the plan that was made of it, or only the plan of another year, does not count.
  const others = new Set(
    rows.filter(({ kind }) => kind === "duplicate" || kind === "wrong-year").map(({ file }) => file),
  );
  const covers = listed(rowsOf("covers").filter(({ file }) => !others.has(file)));
  // A list with parts of sub-indices: a sub-index of which the unit's plan treats a part is not missing.
  const missing = rowsOf("missing").filter(
    (row) => !listed([row]).some((one) => covers.some((cover) => same(cover, one))),
  );
  const named = cells.filter(({ because }) => because === "name" || because === "predecessor");
  const treated = cells.filter(({ state }) => state === "covered" || state === "extra");
  return new Map([
    ["assigned by name", compared(rowsOf("assigned"), named, ({ detail }) => detail.startsWith("lead"))],
    ["treated by the unit's plan", compared(rowsOf("covers"), treated)],
    ["missing, to act on", compared(missing, found("sub-index-missing", "error"))],
    ["missing, to act on or to check", compared(missing, found("sub-index-missing", "error", "warning"))],
    ["no plan received", compared(rowsOf("not-sent"), groups.flatMap(withoutPlan))],
    ["issued late", ofUnits(rowsOf("late"), found("issued-late", "error", "warning"))],
    ["other target", ofUnits(rowsOf("target-differs"), found("target-mismatch", "error", "warning"))],
    [
      "other parent or year",
      ofUnits(
        rowsOf("parent-wrong", "wrong-year"),
        DOCUMENT_RULES.flatMap((rule) => found(rule, "error", "warning", "info")),
      ),
    ],
  ]);
}

const DOCUMENT_RULES = ["parent-reference-unknown", "year-mismatch", "reference-outdated", "index-mismatch"];

const isSure = ({ sure }: OfficerRow) => sure;
const stated = ({ unit = "", subIndex = "" }: Finding): Statement => ({ unit, subIndex });
const withoutSubIndex = <T extends Statement>(row: T): T => ({ ...row, subIndex: "" });

/** The units that a group states as not having sent a plan, also as members of a class that is asked for plans. */
const withoutPlan = ({ units }: ComparisonGroup): Statement[] =>
  units
    .flatMap(({ name, state, asked, missing = [] }) => {
      if (state === "not-received") return [name];
      return state === "class" && asked ? missing : [];
    })
    .map((unit) => ({ unit, subIndex: "" }));

interface Compared {
  readonly wanted: readonly Statement[];
  /** What the list says, also where officers could differ. */
  readonly allowed: readonly Statement[];
  readonly stated: readonly Statement[];
}

function tallyOf(
  { wanted, allowed, stated }: Compared,
  same: (a: Statement, b: Statement) => boolean,
): OfficerTally {
  const once = (list: readonly Statement[]) =>
    list.filter((one, i) => list.findIndex((other) => same(one, other)) === i);
  const [all, own] = [once(wanted), once(stated)];
  const missed = all.filter((one) => !own.some((other) => same(one, other)));
  const wrong = own.filter((one) => !allowed.some((other) => same(other, one)));
  const line =
    (sign: string) =>
    ({ unit, subIndex }: Statement) =>
      `${sign} ${unit} ${subIndex}`;
  return {
    listed: all.length,
    found: all.length - missed.length,
    stated: own.length,
    wrong: wrong.length,
    misses: [...missed.map(line("not stated:")), ...wrong.map(line("stated, not listed:"))],
  };
}
