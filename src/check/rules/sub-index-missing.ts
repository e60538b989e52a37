import { answeredDocumentNames, documentNameInside } from "../../language/document-name.ts";
import { formatList } from "../../language/format.ts";
import { withCapital } from "../../language/with-capital.ts";
import type { CoverageState } from "../../model/comparison.ts";
import type { Coverage } from "../../model/corpus-group.ts";
import type { Severity } from "../../model/finding.ts";
import { onlyHelps } from "../../model/only-helps.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { senderOf } from "../../model/sender-of.ts";
import { SEVERITY_RANK } from "../../model/severity-rank.ts";
import type { CheckContext } from "../shared/check-context.ts";
import { defineCheck, type RawFinding } from "../shared/define-check.ts";
import { headingsOf } from "../shared/headings-of.ts";
import { leadsOf } from "../shared/leads-of.ts";
import {
  amendedPlanOf,
  answeredPlaces,
  signsIn,
  withFirstTask,
} from "../shared/missing-sub-index-evidence.ts";
import {
  listed,
  type MissingSubIndices,
  missingNames,
  WHY_MISSING,
  whatIsMissing,
  whoLeads,
} from "../shared/missing-sub-index-words.ts";

/** States of a sub-index that the unit's plans lack, or may lack. */
const GAPS: ReadonlySet<CoverageState> = new Set(["missing", "unreadable", "unclear", "not-assigned"]);

type RowOfGroup = ReturnType<CheckContext["rowsOf"]>[number];

/** Sorts by severity; of equal severity, a sub-index that a parent is known to assign is first. */
const rankOf = ({ severity, data }: RawFinding<MissingSubIndices>) =>
  2 * SEVERITY_RANK[severity] + (data.because === "unknown" ? 1 : 0);

/** True if the plan may have the sub-index where it was not read. */
const isUnknown = ({ unread, linesUnread, nothingFound, onlyNamed }: MissingSubIndices) =>
  unread || linesUnread || nothingFound || onlyNamed;

/** Whether a parent assigns the sub-index; null if this is not known. */
const isAssigned = ({ because }: MissingSubIndices) => (because === "unknown" ? null : because !== "nobody");

export const subIndexMissing = defineCheck<MissingSubIndices>({
  id: "sub-index-missing",
  title: { vi: "Thiếu chỉ số thành phần", en: "Sub-index missing" },
  about: {
    vi: "Kế hoạch của đơn vị bỏ sót một chỉ số thành phần. Tỉnh được chấm điểm theo từng chỉ số, nên phần tỉnh giao phải có trong kế hoạch của đơn vị. Kế hoạch không nêu tên chỉ số nhưng có nội dung của nhiệm vụ tỉnh giao cho đơn vị thì không coi là thiếu; nội dung chỉ gần giống, đề mục chỉ nêu một phần tên chỉ số, tên chỉ số chỉ được nêu trong một việc, hoặc cả kế hoạch không có mục theo chỉ số và nội dung nào như vậy, thì chưa rõ, ở mức cần xem lại. Chỗ chưa rõ mà có dòng dùng những từ riêng của lĩnh vực của chỉ số thì coi là có; chỗ tưởng như thiếu mà có dòng như vậy thì chưa rõ. Mức độ: cần xử lý nếu kế hoạch của tỉnh có trong các tệp đã nhận và có giao (đích danh, qua cơ quan tiền thân hoặc theo nhóm); cần xem lại nếu đơn vị chỉ được giao phối hợp, hoặc công văn của tỉnh điều chỉnh việc phân công chỉ số đó; cần xem lại nếu chưa có kế hoạch của tỉnh để đối chiếu hoặc kế hoạch của đơn vị không dẫn chiếu kế hoạch đó. Khi chưa có kế hoạch của tỉnh, các chỉ số còn thiếu được nêu chung trong một cảnh báo ở mức cần xem lại; các chỉ số mà tỉnh không giao cho đơn vị được nêu chung trong một lưu ý. Kế hoạch chưa đọc được hết, hoặc thiếu phụ lục đã nêu, thì chỉ ở mức cần xem lại, và không nêu chỉ số mà tỉnh không giao. Trích dẫn gồm câu giao việc của tỉnh và các mục mà kế hoạch của đơn vị có. Việc cần làm: đề nghị đơn vị bổ sung.",
    en: "A sub-plan lacks a sub-index. The province is scored on each sub-index, so a sub-index that it assigns to a unit must be in the unit's plan. A plan that treats the tasks assigned to the unit under a sub-index does not lack it, even without its name; where something is merely similar, a heading names it in part, a line of work only names it, or the whole plan has no section on a sub-index and no such task, the finding is to check. Where this is unclear, a line with the words of the sub-index's subject shows that the plan has it; where the sub-index seems to be missing, such a line makes it unclear. Otherwise the finding is to act on where the province's plan was received and assigns the sub-index (by name, through a predecessor or a group), to check where the unit is only asked to help or a letter of the province changes whose sub-index it is, and to check where the province's plan was not received or the unit's plan does not cite it. Where the province's plan was not received, all missing sub-indices are reported in one finding to check; those that the province does not assign to the unit are reported in one note. A plan that could not be read completely, or lacks an appendix that it announces, gets only findings to check, and no note on sub-indices that the province does not assign. The quotations are the province's assignment and the headings of the unit's plan. To do: ask the unit to add the sub-index.",
  },
  wholePlans: true,
  *find(plan, context) {
    // A plan for several years is in several groups: only the most serious finding on a sub-index is reported.
    const rows = context.rowsOf(plan);
    const all = rows.flatMap((row) => missingIn(row, plan, context));
    const groups = new Set(rows.map(({ group }) => group)).size;
    const worst = Array.from(Map.groupBy(all, ({ subIndex }) => subIndex).values(), (same) =>
      worstOf(same, groups),
    );
    yield* worst.filter(({ data }) => isAssigned(data));
    const others = Map.groupBy(
      worst.filter(({ data }) => !isAssigned(data)),
      ({ data: { because, years: ofGroup, unread, linesUnread, amended }, years = [], related = [] }) =>
        JSON.stringify([
          because,
          because === "unknown" ? ofGroup : null,
          unread,
          linesUnread,
          amended,
          years,
          related,
        ]),
    );
    for (const list of others.values()) yield together(list);
  },
  compares: ({ because, as, parts }) =>
    parts.length > 1 ? [because, parts.map(({ subIndex }) => subIndex)] : [because, as],
  message: {
    vi: (d, { plan, inside, sender, related }) =>
      d.amended
        ? `Chưa rõ kế hoạch của ${sender} có ${missingNames("vi", d)}${related.length > 0 ? ` (được giao tại ${formatList(related, "vi")})` : ""} hay không: ${d.amended.by.vi} sửa đổi, bổ sung ${d.amended.name.vi}; văn bản được sửa đổi chưa có trong các tệp đã nhận.`
        : `${whatIsMissing("vi", d, { plan, inside })}${WHY_MISSING.vi(d, formatList(related, "vi"))}.${whoLeads("vi", d)}${d.attachmentMissing ? " Phụ lục phân công được nêu nhưng không kèm theo." : ""}${d.unread ? " Văn bản chưa đọc được hết." : ""}${d.headingsLeft > 0 ? ` Ngoài các đề mục được trích dẫn, kế hoạch còn ${d.headingsLeft} đề mục khác.` : ""}${d.letters.length > 0 ? ` Tuy nhiên ${listed(d.letters, "vi")} có nêu chỉ số này hoặc phần việc của đơn vị; cần đối chiếu trước khi kết luận.` : ""}`,
    en: (d, { plan, inside, sender, related }) =>
      d.amended
        ? `It is unclear whether the plan of ${sender} has ${missingNames("en", d)}${related.length > 0 ? ` (assigned by ${formatList(related, "en")})` : ""}: ${d.amended.by.en} amends ${d.amended.name.en}, which was not received.`
        : `${whatIsMissing("en", d, { plan, inside })}${WHY_MISSING.en(d, formatList(related, "en"), related.length)}.${whoLeads("en", d)}${d.attachmentMissing ? " The appendix with the assignments is announced but not attached." : ""}${d.unread ? " Not all of the document could be read." : ""}${d.headingsLeft > 0 ? ` The plan has ${d.headingsLeft} more heading${d.headingsLeft === 1 ? "" : "s"} than those quoted.` : ""}${d.letters.length > 0 ? ` However, ${listed(d.letters, "en")} names this sub-index or the part of this unit; compare it first.` : ""}`,
  },
  ask: {
    vi: (d, { own, sender }) => {
      if (d.amended) return `Đề nghị ${sender} gửi ${d.amended.name.vi}.`;
      if (d.because === "nobody")
        return `Không bắt buộc; có thể đề nghị ${sender} cho biết có cần bổ sung ${missingNames("vi", d)} vào ${own} hay không.`;
      const similar = formatList(d.similarIn.map(String), "vi");
      if (similar !== "")
        return `Xem nội dung tại dòng ${similar}; nếu không thuộc chỉ số này, đề nghị ${sender} bổ sung ${missingNames("vi", d)} vào ${own}.`;
      const ask = isUnknown(d)
        ? `xem lại bản gốc${d.linesUnread || d.onlyNamed ? ` tại dòng ${formatList(d.namedIn.map(String), "vi")}` : ""}; nếu không thấy, đề nghị ${sender} cho biết ${own} có ${missingNames("vi", d)} hay không`
        : `đề nghị ${sender} bổ sung ${missingNames("vi", d)} vào ${own}`;
      if (d.because !== "unknown") return `${withCapital(ask)}.`;
      return d.awaited.length > 0
        ? `Bổ sung ${listed(d.awaited, "vi")} vào thư mục đầu vào để đối chiếu; nếu được giao, ${ask}.`
        : `Nếu được giao, ${ask}.`;
    },
    en: (d, { own, sender }) => {
      if (d.amended) return `Ask ${sender} for ${d.amended.name.en}.`;
      if (d.because === "nobody")
        return `Nothing is required; you may ask ${sender} whether ${missingNames("en", d)} should be added to ${own}.`;
      const similar = formatList(d.similarIn.map(String), "en");
      if (similar !== "")
        return `Look at line ${similar}; if it does not belong to this sub-index, ask ${sender} to add ${missingNames("en", d)} to ${own}.`;
      const ask = isUnknown(d)
        ? `look at the original${d.linesUnread || d.onlyNamed ? ` of line ${formatList(d.namedIn.map(String), "en")}` : ""}; if it is not there, ask ${sender} whether ${own} has ${missingNames("en", d)}`
        : `ask ${sender} to add ${missingNames("en", d)} to ${own}`;
      if (d.because !== "unknown") return `${withCapital(ask)}.`;
      return d.awaited.length > 0
        ? `Add ${listed(d.awaited, "en")} to the files for comparison; if ${d.parts.length > 1 ? "they were" : "it was"} assigned, ${ask}.`
        : `If ${d.parts.length > 1 ? "they were" : "it was"} assigned, ${ask}.`;
    },
  },
  letterTo: ({ sender }, { severity }) => (severity === "error" ? [sender] : []),
});

/** The most serious of the findings on one sub-index, with its years if it does not apply to all years of the plan. */
function worstOf(
  same: readonly RawFinding<MissingSubIndices>[],
  groups: number,
): RawFinding<MissingSubIndices> {
  const worst = same.toSorted((a, b) => rankOf(a) - rankOf(b))[0]!;
  const alike = same.filter(({ data }) => isAssigned(data) === isAssigned(worst.data));
  // A joint plan has a row for each of its issuers in one group.
  const found = new Set(alike.map(({ data }) => String(data.years))).size;
  const years = [...new Set(alike.flatMap(({ data }) => data.years))];
  return found < groups ? { ...worst, years } : worst;
}

/** Merges findings on sub-indices that no known parent assigns: one absent parent decides them all, or they need no action. */
function together(list: readonly RawFinding<MissingSubIndices>[]): RawFinding<MissingSubIndices> {
  const [first] = list;
  if (list.length === 1) return first!;
  const { subIndex: _, ...rest } = first!;
  return {
    ...rest,
    data: {
      ...rest.data,
      parts: list.flatMap(({ data }) => data.parts),
      namedIn: [...new Set(list.flatMap(({ data }) => data.namedIn))].sort((a, b) => a - b),
    },
    evidence: list.flatMap(({ evidence }) => evidence),
  };
}

/** Findings on the sub-indices that the unit's plans lack in one plan group, including those that no parent assigns. */
function missingIn(
  { group, row }: RowOfGroup,
  plan: PlanRecord,
  context: CheckContext,
): RawFinding<MissingSubIndices>[] {
  if (group.asWhole) return [];
  const sender = senderOf(plan);
  const headings = headingsOf(plan, context);
  const isAwaited = row.parentIds.length === 0;
  return row.coverage.flatMap((cell, i) => {
    const { subIndex, state, due } = cell;
    const signs = signsIn(cell, plan);
    if (!GAPS.has(state) || !signs) return [];
    const { similar, linesUnread, named } = signs;
    const amended = state === "unclear" && similar.length === 0 ? amendedPlanOf(row, context) : null;
    const isDoubtful = state === "unclear" && similar.length === 0 && !amended;
    const isUnclear = state === "unreadable" || similar.length > 0 || isDoubtful;
    const because = due?.because ?? (row.parentIds.length === 0 ? "unknown" : "nobody");
    if (because === "nobody" && isUnclear) return [];
    const { inPart, ...given } = howGiven(due, context);
    const isCertain = row.answersParents && !isUnclear && !amended && !given.helps && !inPart;
    const letters = because === "nobody" ? [] : context.lettersOnUnits(row.parentIds, subIndex, plan.issuer);
    return [
      {
        severity: severityOf(because, isCertain && letters.length === 0),
        subIndex,
        unit: sender,
        data: {
          parts: [partOf(group, i, due)],
          sender,
          because,
          as: due?.as ?? null,
          years: group.years,
          index: context.catalogue.index(group.index)?.name ?? group.index,
          ...howParentsAreRead(row, context),
          unread: state === "unreadable" && !linesUnread,
          linesUnread,
          similarIn: [...new Set(similar.map(({ line }) => line))],
          namedIn: named.map(({ line }) => line),
          nothingFound: isDoubtful && named.length === 0,
          onlyNamed: isDoubtful && named.length > 0,
          headingsLeft: headings.left,
          awaited: isAwaited ? answeredDocumentNames(plan, context.corpus.plans) : [],
          ...given,
          letters: [...new Set(letters.map(({ letter }) => letter))].map(documentNameInside),
          ...(amended ? { amended } : {}),
        },
        evidence: [
          ...(due?.places ?? []).flatMap((place) => withFirstTask(place, context)),
          ...cell.mentionedAt.filter(({ planId }) => planId === plan.id),
          ...similar,
          ...letters.map(({ place }) => place),
          ...(isAwaited ? answeredPlaces(plan, context.corpus.plans) : []),
          ...headings.places,
        ],
        related: due ? [...new Set(due.places.map(({ planId }) => planId))] : row.parentIds,
      },
    ];
  });
}

/** What is not known of a unit's parents. */
const howParentsAreRead = ({ parentIds }: RowOfGroup["row"], context: CheckContext) => ({
  attachmentMissing: parentIds.some((id) => hasWarning(context.plan(id), "attachment-missing")),
  parentUnread: parentIds.some((id) => isUnread(context.plan(id), context)),
});

/** Who leads beside the unit, and whether it only helps. */
const howGiven = (due: Coverage["due"], context: CheckContext) => ({
  ...leadsOf(due, context),
  helps: due !== null && onlyHelps(due, context.plan),
});

/** A sub-index of a group, by the name with which a parent assigns it. */
function partOf({ index, subIndices }: RowOfGroup["group"], position: number, due: Coverage["due"]) {
  const { id, shortName } = subIndices[position]!;
  return { subIndex: id, order: numberOf(id, index, position), name: due?.name ?? shortName };
}

/** "5.3" of "papi.5.3": the number that documents print; the position of a sub-index that only the parent names. */
const numberOf = (id: string, index: string, position: number): string =>
  id.startsWith(`${index}.`) ? id.slice(index.length + 1) : String(position + 1);

const isUnread = (plan: PlanRecord | undefined, { isPartlyRead }: CheckContext) =>
  plan !== undefined && isPartlyRead(plan);

/** `sure`: the unit's plan cites the parent and was read completely, and the unit has to do more than to help the one that leads. */
function severityOf(because: MissingSubIndices["because"], sure: boolean): Severity {
  if (because === "nobody") return "info";
  return because !== "unknown" && sure ? "error" : "warning";
}

const hasWarning = (plan: PlanRecord | undefined, code: string) =>
  plan?.warnings.some((warning) => warning.code === code) ?? false;
