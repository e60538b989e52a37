import { fold, nameKey } from "../../language/fold.ts";
import { formatList } from "../../language/format.ts";
import { regex } from "../../language/regex.ts";
import { placesOf } from "../../model/places-of.ts";
import type { PlanRecord, UnitRef } from "../../model/plan.ts";
import { senderOf } from "../../model/sender-of.ts";
import type { CheckContext } from "../shared/check-context.ts";
import { defineCheck } from "../shared/define-check.ts";

interface NotAddressed {
  readonly sender: string;
  readonly consolidators: readonly string[];
}

export const consolidatorNotAddressed = defineCheck<NotAddressed>({
  id: "consolidator-not-addressed",
  title: { vi: "Nơi nhận thiếu cơ quan đầu mối", en: "Consolidating office not among the recipients" },
  about: {
    vi: "Kế hoạch của tỉnh giao một cơ quan tổng hợp, nhưng nơi nhận trong kế hoạch của đơn vị không ghi cơ quan đó. Không xét khi nơi nhận có một nhóm hoặc tên không nhận ra, hay khi văn bản không đọc được hết. Việc cần làm: đề nghị đơn vị gửi cho cơ quan đầu mối.",
    en: "The province's plan names the office that collects the reports, but the sub-plan's recipients do not include it. Not checked where the recipients include a group or an unknown name that can mean that office, or where the document could not be read completely. To do: remind the unit to send it there.",
  },
  wholePlans: true,
  *find(plan, context) {
    if (plan.recipients.length === 0 || !context.isWhollyRead(plan)) return;
    for (const { parent, link } of context.parentsOf(plan)) {
      if (link.joinedBy !== "reference") continue;
      const offices = consolidatorsOf(parent, link.reportDeadlines);
      const isIssuer = offices.some(({ unitId }) => sameUnit(unitId, plan.issuer?.unitId, plan, context));
      if (offices.length === 0 || isIssuer || offices.some((office) => isAddressed(office, plan, context)))
        continue;
      yield {
        severity: "info",
        unit: senderOf(plan),
        data: {
          sender: senderOf(plan),
          consolidators: [...new Set(offices.map(({ name }) => name))],
        },
        evidence: [
          ...plan.recipients.flatMap((_, i) => placesOf(plan, `/recipients/${i}`)),
          ...link.reportDeadlines.flatMap((i) => placesOf(parent, `/deadlines/${i}`)),
        ],
        related: [parent.id],
      };
    }
  },
  message: {
    vi: (d, names) =>
      `Nơi nhận của ${names.inside} không có ${formatList(d.consolidators, "vi")}, cơ quan tổng hợp báo cáo theo ${names.related[0]}.`,
    en: (d, names) =>
      `${names.plan} is not addressed to ${formatList(d.consolidators, "en")}, which collects the reports under ${names.related[0]}.`,
  },
  ask: {
    vi: (d, names) => `Đề nghị ${names.sender} gửi ${names.own} cho ${formatList(d.consolidators, "vi")}.`,
    en: (d, names) => `Remind ${names.sender} to send ${names.own} to ${formatList(d.consolidators, "en")}.`,
  },
});

/** The offices to which the given report deadlines address the reports, without the province's People's Committee. */
function consolidatorsOf(parent: PlanRecord, deadlines: readonly number[]): UnitRef[] {
  return deadlines
    .flatMap((i) => parent.deadlines[i]?.to ?? [])
    .filter(({ unitId, group }) => !group && unitId !== null && unitId !== parent.issuer?.unitId);
}

function sameUnit(
  a: string | null,
  b: string | null | undefined,
  plan: PlanRecord,
  { catalogue }: CheckContext,
): boolean {
  if (a === null || b == null) return false;
  const day = plan.issueDate.iso ?? `${plan.years.at(-1) ?? plan.issueDate.year ?? 9999}-12-31`;
  return a === b || catalogue.successorsOf(a, day).includes(b) || catalogue.successorsOf(b, day).includes(a);
}

const GROUP = regex`^(?:các|những|toàn thể|như|lưu)(?!\p{L})`;
/** Divisions of the sender ("Các phòng thuộc Sở", "Lãnh đạo Sở") never include another office. */
const OWN = regex`(?<!\p{L})(?:phòng|trực thuộc|thuộc sở|chi cục|trung tâm|lãnh đạo|ban giám đốc|giám đốc|tổ dân phố)(?!\p{L})`;

/** Whether a recipient is the office, or may be: a group that may include it, or a name with the same words. */
function isAddressed(office: UnitRef, plan: PlanRecord, context: CheckContext): boolean {
  const words = wordsOf(office.name);
  return plan.recipients.some(({ name, unitId }) => {
    if (unitId !== null) return sameUnit(office.unitId, unitId, plan, context);
    const folded = fold(name);
    if (OWN.test(folded)) return false;
    return GROUP.test(folded) || !words.isDisjointFrom(wordsOf(name)) || !regex`^\p{Lu}`.test(name);
  });
}

const TOO_COMMON: ReadonlySet<string> = new Set(["sở", "và", "tỉnh", "ubnd", "ủy", "ban", "nhân", "dân"]);
const wordsOf = (name: string) =>
  new Set(
    (nameKey(name).match(regex.g`[\p{L}\p{M}\p{N}]{1,40}`) ?? []).filter((word) => !TOO_COMMON.has(word)),
  );
