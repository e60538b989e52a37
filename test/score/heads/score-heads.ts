import { builtInData } from "../../../src/catalogue/facts/built-in.ts";
import { fold } from "../../../src/language/fold.ts";
import type { ParsedPlan } from "../../../src/model/plan.ts";
import { wordsOf } from "../lines/same-names.ts";
import { HEAD_FIELDS, type HeadField, type HeadLabels } from "./labelled-heads.ts";

/** How often a field is as printed: `missing` of those printed are not read, `wrong` are read otherwise, `invented` are not printed. */
export interface FieldTally {
  printed: number;
  right: number;
  missing: number;
  wrong: number;
  absent: number;
  invented: number;
}
export type HeadTally = Record<HeadField, FieldTally>;

export const emptyHeadTally = (): HeadTally =>
  Object.fromEntries(
    HEAD_FIELDS.map((field) => [
      field,
      { printed: 0, right: 0, missing: 0, wrong: 0, absent: 0, invented: 0 },
    ]),
  ) as HeadTally;

/** A value that is not as printed, for a list of misses. */
export interface HeadMiss {
  readonly field: HeadField;
  readonly read: string;
  readonly printed: string;
}

type HeadOfPlan = Pick<
  ParsedPlan,
  "docType" | "number" | "issueDate" | "issuer" | "title" | "signer" | "recipients"
>;

/** What was read of a head, in the words of the labels; empty where nothing was read. */
const readOf = (plan: HeadOfPlan, field: HeadField): readonly string[] => {
  const { signer, issuer, number } = plan;
  switch (field) {
    case "type":
      return plan.docType === LETTER ? [] : [plan.docType];
    case "number":
      return present(number?.text);
    case "date":
      return present(dateKey(plan.issueDate));
    case "issuer":
      return present(issuer?.name);
    case "superior":
      return present(issuer?.superior);
    case "title":
      return present(plan.title);
    case "signer":
      return present(signer?.name);
    case "position":
      return present(signer?.position);
    case "authority":
      return present(signer?.authority);
    default:
      return plan.recipients.map(({ name }) => name);
  }
};
const LETTER = "cong-van";
const present = (value: string | null | undefined) => (value ? [value] : []);

/** "2024-3-5"; "-" for a part that is blank; empty for a date of which no part is stated. */
const dateKey = ({ year, month, day }: Pick<ParsedPlan["issueDate"], "year" | "month" | "day">) =>
  year === null && month === null && day === null ? "" : `${year ?? "-"}-${month ?? "-"}-${day ?? "-"}`;

/** "ngày … tháng 02 năm 2025", "05/3/2024" */
function printedDate(printed: string): string {
  const words = /ngày(?<day>.{0,8}?)tháng(?<month>.{0,8}?)năm(?<year>.{0,8})/u.exec(fold(printed))?.groups;
  const figures = /(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})/u.exec(printed)?.groups;
  const { day = "", month = "", year = "" } = words ?? figures ?? {};
  const number = (text: string) => Number(text.replace(/\s/gu, "").match(/^\d{1,4}$/u)?.[0] ?? 0) || null;
  return dateKey({ day: number(day), month: number(month), year: number(year) });
}

/** Words without marks and capitals; "Ủy ban nhân dân" is "UBND". */
const bare = (text: string) =>
  wordsOf(fold(text).replaceAll("ủy ban nhân dân", "ubnd").replaceAll(" & ", " và ")).join(" ");
const withoutTone = (text: string) => fold(text).normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");

/** A value in the form in which it is compared. */
function keyOf(field: HeadField, printed: string): string {
  switch (field) {
    case "type":
      return (
        withoutTone(printed)
          .match(/[a-z]+/gu)
          ?.join("-") ?? ""
      );
    case "number":
      return fold(printed)
        .replace(/^số:?/u, "")
        .replace(/[\s.…_]/gu, "");
    case "date":
      return /^[\d-]+$/u.test(printed) ? printed : printedDate(printed);
    case "title":
      return bare(printed).replace(/^(?:(?:về việc|v v) )/u, "");
    case "authority":
      return [...printed.matchAll(/(?<!\p{L})(?:TM|KT|TL|TUQ|Q|T\/M|K\/T)(?=[.\s])/gu)]
        .join(" ")
        .replaceAll("/", "");
    case "recipients":
      return bare(printed.replace(/\([^)]*\)\s*$/u, "").replace(/\([^)]*$/u, ""));
    default:
      return bare(printed);
  }
}

/** True where a printed value holds nothing that the field has: a date or number of blanks only, "Lưu: VT". */
const isBlank = (field: HeadField, printed: string) =>
  (field === "recipients" && /^[\s-]*lưu(?: |:)/iu.test(printed)) || keyOf(field, printed) === "";

/** Compares what was read of a document with its labels. Entries of a list count one by one. */
export function scoreHead(plan: HeadOfPlan, labels: HeadLabels, tally: HeadTally): HeadMiss[] {
  const misses: HeadMiss[] = [];
  for (const [field, value] of labels) {
    if (value === "unclear") continue;
    const printed = (value === "none" ? [] : value).filter((entry) => !isBlank(field, entry));
    const read = readOf(plan, field);
    const isList = field === "recipients";
    if (isList) misses.push(...scoreList(field, { printed, read }, tally[field]));
    else misses.push(...scoreValue(field, { printed: printed[0], read: read[0] }, tally[field]));
  }
  return misses;
}

function scoreValue(
  field: HeadField,
  { printed, read }: { readonly printed: string | undefined; readonly read: string | undefined },
  tally: FieldTally,
): HeadMiss[] {
  const miss = [{ field, read: read ?? "", printed: printed ?? "" }];
  if (printed === undefined) {
    tally.absent++;
    if (read === undefined) return [];
    tally.invented++;
    return miss;
  }
  tally.printed++;
  if (read === undefined) tally.missing++;
  else if (isSame(field, read, printed)) {
    tally.right++;
    return [];
  } else tally.wrong++;
  return miss;
}

/**
 * A name may have the place that the head states beside it: "Sở Nội vụ tỉnh Lào Cai". Of two posts of a signer ("TRƯỞNG BAN" over
 * "PHÓ CHỦ TỊCH UBND TỈNH") the first one counts, and the head of a body counts as the body.
 */
function isSame(field: HeadField, read: string, printed: string): boolean {
  const [a, b] = [keyOf(field, read), keyOf(field, printed)];
  if (a === b || (field === "position" && b.startsWith(`${a} `))) return true;
  // "KẾ HOẠCH HÀNH ĐỘNG" is a plan.
  if (field === "type") return b.startsWith(`${a}-`) || (a === "other" && !isKnownType(b));
  const isPlaced =
    a.startsWith(`${b} `) || b.startsWith(`${a} `) || b === `chủ tịch ${a}` || b === `bộ trưởng ${a}`;
  return field === "issuer" && isPlaced;
}

const DOCUMENT_TYPES = builtInData().documentTypes;
/** Types without an id, such as "QUY TRÌNH", are "other". */
const isKnownType = (printed: string): boolean =>
  DOCUMENT_TYPES.some(({ id }) => printed === id || printed.startsWith(`${id}-`));

function scoreList(
  field: HeadField,
  { printed, read }: { readonly printed: readonly string[]; readonly read: readonly string[] },
  tally: FieldTally,
): HeadMiss[] {
  const left = read.map((entry) => keyOf(field, entry));
  const misses: HeadMiss[] = [];
  for (const entry of printed) {
    tally.printed++;
    const at = left.indexOf(keyOf(field, entry));
    if (at >= 0) {
      tally.right++;
      left.splice(at, 1);
    } else {
      tally.missing++;
      misses.push({ field, read: "", printed: entry });
    }
  }
  tally.invented += left.length;
  tally.absent += read.length;
  misses.push(...left.map((entry) => ({ field, read: entry, printed: "" })));
  return misses;
}
