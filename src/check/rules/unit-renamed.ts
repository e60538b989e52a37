import { earliestIso } from "../../language/dates.ts";
import { fold, nameKey } from "../../language/fold.ts";
import { formatIsoDate, formatList } from "../../language/format.ts";
import type { Lang } from "../../language/lang.ts";
import { regex } from "../../language/regex.ts";
import type { Place } from "../../model/comparison.ts";
import { placesOf } from "../../model/places-of.ts";
import type { PlanRecord, UnitRef } from "../../model/plan.ts";
import { senderOf } from "../../model/sender-of.ts";
import type { CheckContext } from "../shared/check-context.ts";
import { defineCheck, type RawFinding } from "../shared/define-check.ts";
import { isCertain } from "../shared/is-certain.ts";

interface Renamed {
  readonly sender: string;
  /** The unit's names as the plan prints them, without repetitions. */
  readonly printed: readonly string[];
  readonly successors: readonly string[];
  readonly date: string;
  readonly legal: string;
}

/** A unit's name in a plan, with the names beside it. */
interface Mention {
  readonly ref: UnitRef;
  readonly pointer: string;
  readonly beside: readonly UnitRef[];
}

/** Maximum number of names in the sentence; the data contains all of them. */
const NAMED = 3;
const HISTORY = regex`(?<!\p{L})(?:nay là|trước đây|trước khi|cũ|sáp nhập|hợp nhất|đổi tên|tiền thân)(?!\p{L})`;

export const unitRenamed = defineCheck<Renamed>({
  id: "unit-renamed",
  title: { vi: "Tên đơn vị đã thay đổi", en: "Unit named by its former name" },
  about: {
    vi: "Kế hoạch giao việc hoặc gửi cho đơn vị theo tên đã thôi dùng trước ngày ban hành. Không xét tên trong văn bản được dẫn, tên có ghi “nay là”, và tên viết tắt có thể chỉ đơn vị mới. UBND cấp huyện, thị trấn trong kế hoạch ban hành từ 01/7/2025 cũng được nêu. Việc cần làm: ghi nhận đơn vị kế thừa, đề nghị sửa tên.",
    en: "A plan assigns work to a unit, or is sent to it, under a name that was no longer in use on the plan's date. Not checked: names in cited documents, names with “nay là” (now) beside them, short names that can mean the new unit. Districts and townships in plans from 1 July 2025 on are also reported. To do: note the successor; remind the issuer.",
  },
  *find(plan, context) {
    const day = earliestIso(plan.issueDate);
    if (day === null || !isCertain(plan, "/issueDate")) return;
    const mentions = mentionsIn(plan);
    const named = mentions.filter(({ ref }) => ref.unitId !== null && !ref.group);
    for (const [unitId, same] of Map.groupBy(named, ({ ref }) => ref.unitId!)) {
      const change = context.catalogue.replacementOf(unitId, day);
      if (!change) continue;
      const old = same.filter((mention) => isOldName(mention, change.ids, context));
      const successors = change.ids.map((id) => context.catalogue.unitName(id));
      yield* findingOn(plan, old, { successors, date: change.date, legal: change.legal });
    }
    const ended = mentions.flatMap((mention) => {
      const end = context.catalogue.endOf(mention.ref);
      return end !== null && end.date <= day ? [{ mention, end }] : [];
    });
    for (const same of Map.groupBy(ended, ({ end }) => end.date).values()) {
      const old = same.map(({ mention }) => mention);
      yield* findingOn(plan, old, { successors: [], ...same[0]!.end });
    }
  },
  message: {
    vi: (d, names) =>
      d.successors.length > 0
        ? `${names.plan} ghi ${printedIn(d, "vi")}; từ ngày ${formatIsoDate(d.date, "vi")} là ${formatList(d.successors, "vi")} (${d.legal}).`
        : `${names.plan} ghi ${printedIn(d, "vi")}; ${namesSeveral(d) ? "các đơn vị" : "đơn vị"} này đã kết thúc hoạt động từ ngày ${formatIsoDate(d.date, "vi")} (${d.legal}).`,
    en: (d, names) =>
      d.successors.length > 0
        ? `${names.plan} names ${printedIn(d, "en")}; since ${formatIsoDate(d.date, "en")} it is ${formatList(d.successors, "en")} (${d.legal}).`
        : `${names.plan} names ${printedIn(d, "en")}, which ceased to exist on ${formatIsoDate(d.date, "en")} (${d.legal}).`,
  },
  ask: {
    vi: (d, names) =>
      d.successors.length > 0
        ? `Đề nghị ${names.sender} ghi tên hiện nay của đơn vị trong ${names.own}: ${formatList(d.successors, "vi")}.`
        : `Đề nghị ${names.sender} ghi rõ trong ${names.own} đơn vị hiện nay thực hiện nhiệm vụ đó.`,
    en: (d, names) =>
      d.successors.length > 0
        ? `Remind ${names.sender} to use the unit's present name in ${names.own}: ${formatList(d.successors, "en")}.`
        : `Remind ${names.sender} to name in ${names.own} the unit that now does this work.`,
  },
});

/** Several names, or the name of a group: "UBND các huyện, thành phố". */
const namesSeveral = ({ printed }: Renamed): boolean =>
  printed.length > 1 || printed.some((name) => / các /u.test(` ${name}`));

/** "“UBND huyện Chợ Đồn” và 2 tên khác" */
function printedIn({ printed }: Renamed, lang: Lang): string {
  const named = printed.slice(0, NAMED).map((name) => `“${name}”`);
  const left = printed.length - named.length;
  const rest = left === 0 ? [] : [lang === "vi" ? `${left} tên khác` : `${left} more`];
  return formatList([...named, ...rest], lang);
}

type Change = Pick<Renamed, "successors" | "date" | "legal">;

/** One finding for all mentions of a unit under its old name. */
function* findingOn(
  plan: PlanRecord,
  mentions: readonly Mention[],
  change: Change,
): Iterable<RawFinding<Renamed>> {
  const proven = mentions.flatMap((mention) => {
    const evidence = proofOf(mention, plan);
    return evidence.length > 0 ? [{ mention, evidence }] : [];
  });
  if (proven.length === 0) return;
  yield {
    severity: "info",
    unit: senderOf(plan),
    data: { sender: senderOf(plan), printed: namesOf(proven.map(({ mention }) => mention)), ...change },
    evidence: proven.flatMap(({ evidence }) => evidence),
  };
}

const namesOf = (mentions: readonly Mention[]) => [
  ...new Map(mentions.map(({ ref }) => [nameKey(ref.name), ref.name])).values(),
];

/** The units to which a plan assigns work or which it names as recipients. */
function mentionsIn(plan: PlanRecord): Mention[] {
  const listed = (refs: readonly UnitRef[], pointer: string): Mention[] =>
    refs.map((ref, i) => ({ ref, pointer: `${pointer}/${i}`, beside: refs }));
  const assigned = (all: PlanRecord["assignments"], pointer: string) =>
    all.flatMap(({ units, partners }, i) => [
      ...listed(units, `${pointer}/${i}/units`),
      ...listed(partners, `${pointer}/${i}/partners`),
    ]);
  const recipients = plan.recipients.map(({ name, unitId }) => ({ name, unitId, group: false }));
  return [
    ...plan.subIndices.flatMap((s, i) => assigned(s.assignments, `/subIndices/${i}/assignments`)),
    ...assigned(plan.assignments, "/assignments"),
    ...listed(recipients, "/recipients"),
  ];
}

/** Whether a printed name can only be the old one, without the new one beside it. */
function isOldName(
  { ref, beside }: Mention,
  successors: readonly string[],
  { catalogue }: CheckContext,
): boolean {
  const printed = nameKey(ref.name);
  if (beside.some(({ unitId }) => unitId !== null && successors.includes(unitId))) return false;
  // "Sở Nông nghiệp" can be short for the new department.
  return !successors.some((id) => nameKey(catalogue.unitName(id)).startsWith(printed));
}

/** The places of a mention that were read with certainty and have no words on the change of name. */
function proofOf({ ref, pointer }: Mention, plan: PlanRecord): Place[] {
  const name = fold(ref.name);
  return placesOf(plan, pointer).flatMap((place): Place[] => {
    if (place.pointer === undefined || !isCertain(plan, place.pointer)) return [];
    const quote = [place.quote, ...textsOfRow(plan, place.pointer)].find((text) => fold(text).includes(name));
    return quote === undefined || HISTORY.test(fold(quote)) ? [] : [{ ...place, quote }];
  });
}

/** The cells of the table row that a value was read from. A row is one line, so all its cells have the same place. */
function textsOfRow({ tables, evidence }: PlanRecord, pointer: string): string[] {
  return (evidence[pointer] ?? []).flatMap(({ cell }) => {
    const table = cell && tables.find(({ id }) => id === cell.table);
    return table?.rows[cell!.row]?.cells.map(({ text }) => text) ?? [];
  });
}
