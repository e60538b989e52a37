import { formatList } from "../../language/format.ts";
import { yearsInWords } from "../../language/format-years.ts";
import type { Lang } from "../../language/lang.ts";
import { withCapital } from "../../language/with-capital.ts";
import type { Due } from "../../model/duty.ts";
import type { Wording } from "../../model/finding.ts";

/** A sub-index that a plan lacks. */
interface Part {
  readonly subIndex: string;
  /** Its number: "2", "5.3". */
  readonly order: string;
  readonly name: string;
}

/** The facts of a finding on sub-indices that a plan lacks. */
export interface MissingSubIndices {
  /** One sub-index; where no known parent assigns them, all that the plan lacks. */
  readonly parts: readonly Part[];
  readonly sender: string;
  /** "unknown": the parent is not in the corpus. "nobody": the parent is there and does not assign the sub-index. */
  readonly because: Due["because"] | "unknown" | "nobody";
  readonly as: string | null;
  /** Of the group whose sub-indices these are. */
  readonly years: readonly number[];
  readonly index: string;
  /** A parent plan announces an appendix that is not attached. */
  readonly attachmentMissing: boolean;
  /** Parts of a parent plan were not read. */
  readonly parentUnread: boolean;
  /** Parts of the unit's plans were not read. */
  readonly unread: boolean;
  /** Lines of the plan that only mention the sub-index, without a section on it. */
  readonly namedIn: readonly number[];
  /** True where these lines begin with the name and state more that was not read. */
  readonly linesUnread: boolean;
  /** Lines that do not name the sub-index and may treat the unit's tasks under it. */
  readonly similarIn: readonly number[];
  /** True for a plan without a section on any sub-index, in which none of the unit's tasks was found. */
  readonly nothingFound: boolean;
  /** True where lines of work name the sub-index and were not read as work on it. */
  readonly onlyNamed: boolean;
  /** Number of headings of the plan that are not quoted. */
  readonly headingsLeft: number;
  /** Documents that the plan implements and that were not received. */
  readonly awaited: readonly Wording[];
  /** Letters that change whose sub-index it is. */
  readonly letters: readonly Wording[];
  /** Those that lead the sub-index, where the unit has it only as a member of a group or to help. */
  readonly ledBy: readonly string[];
  /** The unit is only asked to help. */
  readonly helps: boolean;
  /** The plan that the unit's plan amends, where it was not received. */
  readonly amended?: { readonly by: Wording; readonly name: Wording };
}

/** The names of documents as a list. */
export const listed = (names: readonly Wording[], lang: Lang) =>
  formatList(
    names.map((name) => name[lang]),
    lang,
  );

/** "chỉ số thành phần 2 “Đảm bảo tuân thủ”"; of several "các chỉ số thành phần 2 “…” và 3 “…”". */
export function missingNames(lang: Lang, { parts }: MissingSubIndices): string {
  const names = formatList(
    parts.map(({ order, name }) => `${order} “${name}”`),
    lang,
  );
  if (lang === "vi") return `${parts.length > 1 ? "các " : ""}chỉ số thành phần ${names}`;
  return `${parts.length > 1 ? "sub-indices" : "sub-index"} ${names}`;
}

/** What the plan lacks or may lack: "Kế hoạch A không có chỉ số thành phần 2 “…”". `inside`: the plan's name inside a sentence. */
export function whatIsMissing(
  lang: Lang,
  d: MissingSubIndices,
  { plan, inside }: { readonly plan: string; readonly inside: string },
): string {
  const names = missingNames(lang, d);
  if (d.similarIn.length > 0)
    return lang === "vi"
      ? `Chưa rõ ${inside} có ${names} hay không: ${linesSimilar(lang, d)}`
      : `It is unclear whether ${inside} has ${names}: ${linesSimilar(lang, d)}`;
  if (d.onlyNamed)
    return lang === "vi"
      ? `Chưa rõ ${inside} có ${names} hay không: tên chỉ số chỉ được nêu tại dòng ${formatList(d.namedIn.map(String), "vi")}`
      : `It is unclear whether ${inside} has ${names}: it is only named in line ${formatList(d.namedIn.map(String), "en")}`;
  if (d.linesUnread)
    return lang === "vi"
      ? `Chưa rõ ${inside} có ${names} hay không: ${linesNotRead(lang, d)}`
      : `It is unclear whether ${inside} has ${names}: ${linesNotRead(lang, d)}`;
  if (d.nothingFound)
    return lang === "vi"
      ? `Chưa rõ ${inside} có ${names} hay không: kế hoạch không có mục nào theo chỉ số thành phần và không thấy nội dung gần với nhiệm vụ được giao`
      : `It is unclear whether ${inside} has ${names}: it has no section on any sub-index, and nothing in it is similar to the assigned tasks`;
  const lacks =
    lang === "vi"
      ? d.unread
        ? `Trong phần đọc được của ${inside} không thấy`
        : `${plan} không có`
      : d.unread
        ? `The readable part of ${inside} lacks`
        : `${plan} lacks`;
  return `${lacks} ${names}${linesWithName(lang, d)}`;
}

/** " (chỉ nhắc tên tại dòng 13)"; "" where no line names it. */
function linesWithName(lang: Lang, { namedIn }: MissingSubIndices): string {
  if (namedIn.length === 0) return "";
  const lines = formatList(namedIn.map(String), lang);
  return lang === "vi" ? ` (chỉ nhắc tên tại dòng ${lines})` : ` (only named in line ${lines})`;
}

/** "tên chỉ số ở đầu dòng 13, nhưng chưa đọc được nội dung của dòng này": why it is not known whether the plan has it. */
function linesNotRead(lang: Lang, { namedIn }: MissingSubIndices): string {
  const lines = formatList(namedIn.map(String), lang);
  const several = namedIn.length > 1;
  return lang === "vi"
    ? `tên chỉ số ở đầu ${several ? "các " : ""}dòng ${lines}, nhưng chưa đọc được nội dung của ${several ? "các " : ""}dòng này`
    : `${several ? "lines" : "line"} ${lines} ${several ? "begin" : "begins"} with its name, but what ${several ? "they say" : "it says"} could not be read`;
}

/** "không nêu tên chỉ số, nhưng nội dung tại dòng 13 có thể thuộc chỉ số này". */
function linesSimilar(lang: Lang, { similarIn }: MissingSubIndices): string {
  const lines = formatList(similarIn.map(String), lang);
  return lang === "vi"
    ? `không nêu tên chỉ số, nhưng nội dung tại ${similarIn.length > 1 ? "các " : ""}dòng ${lines} có thể thuộc chỉ số này`
    : `it does not name it, but what ${similarIn.length > 1 ? "lines" : "line"} ${lines} ${similarIn.length > 1 ? "say" : "says"} may belong to it`;
}

/**
 * " Chỉ số này do Sở A chủ trì; đơn vị được giao theo nhóm.": who leads the sub-index, where the unit has it as a member of a group or only to
 * help; "" for others.
 */
export function whoLeads(lang: Lang, { ledBy, helps }: MissingSubIndices): string {
  if (ledBy.length === 0 && !helps) return "";
  const led =
    lang === "vi"
      ? `Chỉ số này do ${formatList(ledBy, lang)} chủ trì`
      : `It is led by ${formatList(ledBy, lang)}`;
  const has = HOW_GIVEN[helps ? "help" : "group"][lang];
  return ` ${ledBy.length > 0 ? `${led}; ${has}` : withCapital(has)}.`;
}

const HOW_GIVEN = {
  help: { vi: "đơn vị chỉ được giao phối hợp", en: "the unit is only asked to help" },
  group: { vi: "đơn vị được giao theo nhóm", en: "the unit has it as a member of the group" },
};

/** What is unclear contradicts nothing. */
const isDoubt = (d: Pick<MissingSubIndices, "similarIn" | "nothingFound" | "onlyNamed">) =>
  d.similarIn.length > 0 || d.nothingFound || d.onlyNamed;

/** Why a sub-index should be in the plan, or why nobody knows. `parents`: the names of the province's plans; `count`: their number. */
export const WHY_MISSING = {
  vi: ({ because, as, parentUnread, parts, ...d }: MissingSubIndices, parents: string) => {
    const but = isDoubt(d) ? ";" : ", trong khi";
    return {
      name: `${but} ${parents} giao đích danh`,
      predecessor: `${but} ${parents} giao cho ${as}, nay do ${d.sender} kế thừa`,
      group: `${but} ${parents} giao cho “${as}”`,
      unknown: `${d.years.length === 0 ? "" : ` của ${yearsInWords(d.years, "vi")}`}; ${d.awaited.length > 0 ? `${listed(d.awaited, "vi")} chưa có trong các tệp đã nhận` : `trong các tệp đã nhận chưa có kế hoạch của tỉnh về “${d.index}”`} nên chưa rõ có được giao hay không`,
      nobody: parentUnread
        ? `; trong phần đọc được của ${parents} không thấy giao ${parts.length > 1 ? "các chỉ số" : "chỉ số"} này cho đơn vị`
        : `; ${parents} không giao ${parts.length > 1 ? "các chỉ số" : "chỉ số"} này cho đơn vị`,
    }[because];
  },
  en: ({ because, as, parentUnread, parts, ...d }: MissingSubIndices, parents: string, count: number) => {
    const [assign, doNot] = count > 1 ? ["assign", "do not"] : ["assigns", "does not"];
    const but = isDoubt(d) ? ";" : ", although";
    const [them, were] = parts.length > 1 ? ["them", "they were"] : ["it", "it was"];
    const absent =
      d.awaited.length > 0
        ? `${listed(d.awaited, "en")} ${d.awaited.length > 1 ? "were" : "was"} not received`
        : `no plan of the province on “${d.index}” was received`;
    return {
      name: `${but} ${parents} ${assign} it by name`,
      predecessor: `${but} ${parents} ${assign} it to ${as}, whose successor is this unit`,
      group: `${but} ${parents} ${assign} it to “${as}”`,
      unknown: `${d.years.length === 0 ? "" : ` of ${yearsInWords(d.years, "en")}`}; ${absent}, so it is not known whether ${were} assigned`,
      nobody: parentUnread
        ? `; the readable part of ${parents} does not assign ${them} to this unit`
        : `; ${parents} ${doNot} assign ${them} to this unit`,
    }[because];
  },
};
