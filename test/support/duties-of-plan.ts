import type { Catalogue } from "../../src/catalogue/catalogue.ts";
import type { Assignment, Target, Task } from "../../src/model/plan.ts";
import { parse } from "../../src/parse/parse.ts";
import type { TextLine } from "../../src/parse/text/text-line.ts";
import { formatTarget, formatUnits } from "./parse-formats.ts";

export const plan = (index: string, body: string) =>
  `ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\nSố: 88/KH-UBND\nLâm Đồng, ngày 09 tháng 3 năm 2026\nKẾ HOẠCH\nNâng cao ${index} tỉnh Lâm Đồng năm 2026\n${body}`;

export const letter = (body: string) =>
  `UBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ\nSố: 812/SNV-CCHC\nV/v cải cách hành chính\nLâm Đồng, ngày 05 tháng 6 năm 2026\nKính gửi:\n- Các sở, ban, ngành tỉnh;\n- UBND các xã.\n${body}`;

export const PGI = "Chỉ số Xanh cấp tỉnh (PGI)";

const textsOf = (tasks: readonly Task[]) => tasks.map(({ text }) => text).join(" / ");

function formatAssignment(of: string, { role, units, partners, tasks }: Assignment): string {
  const helpers = partners.length > 0 ? ` + ${formatUnits(partners)}` : "";
  const texts = tasks.length > 0 ? `: ${textsOf(tasks)}` : "";
  return `${of}${role}: ${formatUnits(units)}${helpers}${texts}`;
}

const planIn = (lines: readonly TextLine[], catalogue: Catalogue) => {
  const paragraphs = lines.map((line) => line.source);
  const text = { pages: 1, paragraphs, extraction: [], removed: [], signature: null };
  return parse(text, catalogue).value[0]!.plan;
};

/** For each goal of an index or a sub-index "id: kind comparator value @year". */
export function goalsOfPlan(lines: readonly TextLine[], catalogue: Catalogue): string[] {
  const { overall, subIndices } = planIn(lines, catalogue);
  const format = (of: string | null, target: Target) =>
    `${of}: ${formatTarget(target)}${target.year === null ? "" : ` @${target.year}`}`;
  return [
    ...overall.flatMap(({ index, targets }) => targets.map((target) => format(index, target))),
    ...subIndices.flatMap(({ id, name, target, otherTargets }) =>
      [...(target ? [target] : []), ...otherTargets].map((one) => format(id ?? name, one)),
    ),
  ];
}

/** For each assignment "sub-index role: units + partners: task / task"; for tasks without a unit "sub-index: task / task". */
export function dutiesOfPlan(lines: readonly TextLine[], catalogue: Catalogue): string[] {
  const { subIndices, assignments } = planIn(lines, catalogue);
  return [
    ...subIndices.flatMap(({ id, target, assignments: own, tasks }) => {
      const of = `${id}${target ? ` ${target.value}` : ""} `;
      const none = tasks.length > 0 ? [`${of}: ${textsOf(tasks)}`] : [];
      const goal = own.length + tasks.length === 0 ? [of.trim()] : [];
      return [...own.map((one) => formatAssignment(of, one)), ...none, ...goal];
    }),
    ...assignments.map((one) => formatAssignment("", one)),
  ];
}
