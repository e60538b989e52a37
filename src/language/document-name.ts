import type { Wording } from "../model/finding.ts";
import { isFromPicture } from "../model/is-from-picture.ts";
import type { PlanRecord, Reference } from "../model/plan.ts";
import { fileOf } from "../model/sender-of.ts";
import { documentTypeName } from "./document-type-name.ts";
import { fold } from "./fold.ts";
import { formatDate, formatDateOf, formatShortDate } from "./format.ts";
import type { Lang } from "./lang.ts";
import { regex } from "./regex.ts";
import { sentenceCase } from "./sentence-case.ts";

// How documents are named in sentences: by number and date; without a number by title, issuer and date. Checks,
// comparison, reports and the command line use these.

/** Types whose title follows with "về việc". */
const WITH_SUBJECT: ReadonlySet<string> = new Set(["cong-van", "thong-bao", "chi-thi", "to-trinh"]);
const LONGEST_TITLE = 120;

/** The parts of a document that its name is made of; a plan, or a document that a plan cites. */
interface NameParts {
  readonly docType: string | null;
  readonly number: PlanRecord["number"];
  /** false: the document is a scan, where a number that was written by hand is often not recognised. */
  readonly isBlankCertain: boolean;
  readonly date: Pick<PlanRecord["issueDate"], "year" | "month" | "day" | "iso"> | null;
  readonly issuer: string | null;
  /** In sentence case; "" if unknown. */
  readonly title: string;
  /** Names a document whose issuer is unknown. */
  readonly file: string | null;
}

/**
 * The name of a plan at the beginning of a sentence: "Kế hoạch số 57/KH-SNV ngày 05/5/2025 của Sở Nội vụ"; without a
 * number "Kế hoạch cải thiện chỉ số PGI năm 2025 của UBND tỉnh Lạng Sơn (tháng 5/2025, chưa có số)".
 */
export function documentName(plan: PlanRecord): Wording {
  return wordingOf(partsOf(plan));
}

/** The name inside a sentence: "Kế hoạch số …", "văn bản …", "plan …". */
export function documentNameInside(plan: PlanRecord): Wording {
  return inside(documentName(plan));
}

/** The name inside a sentence that names the issuer or the file before it: "Kế hoạch số 57/KH-SNV ngày 05/5/2025". */
export function documentNameAfterIssuer(plan: PlanRecord): Wording {
  const parts = partsOf(plan);
  return inside(wordingOf({ ...parts, issuer: null, file: null }));
}

/**
 * The name inside a sentence of a paper to sign, with blanks for a number and a day that the document does not state: "Kế
 * hoạch số ……/KH-UBND ngày ……/4/2024 của UBND tỉnh về nâng cao chỉ số …".
 */
export function documentNameToSign(plan: PlanRecord): Wording {
  const parts = partsOf(plan);
  if (parts.number?.serial != null && parts.date?.iso != null) return inside(wordingOf(parts));
  return inside({ vi: nameToSign(parts, "vi"), en: nameToSign(parts, "en") });
}

/** The sender of a plan inside a sentence: its issuer, else the unit that sent the file. */
export function senderName(plan: PlanRecord): Wording {
  const name = plan.issuer?.name;
  if (name !== undefined) return { vi: name, en: name };
  const file = fileOf(plan);
  return { vi: `đơn vị gửi tệp “${file}”`, en: `the unit that sent the file “${file}”` };
}

/** The name of a document that a plan cites, inside a sentence. */
export function citedDocumentName(reference: Reference): Wording {
  const { docType, number, date, issuer, title } = reference;
  return inside(
    wordingOf({
      docType,
      number,
      isBlankCertain: true,
      date,
      issuer: issuer?.name ?? null,
      title: title ?? "",
      file: null,
    }),
  );
}

/** The documents that a plan says it answers and that are not among the received ones, by their numbers. */
export const absentAnswered = ({ references }: PlanRecord, received: Iterable<PlanRecord>): Reference[] => {
  const numbers = new Set(Array.from(received, ({ number }) => number?.serial && numberKey(number)));
  return references.filter(
    ({ relation, number }) =>
      relation === "implements" && !(number?.serial && numbers.has(numberKey(number))),
  );
};
const numberKey = ({ serial, symbol }: { serial: number | null; symbol: string | null }) =>
  `${serial}/${symbol?.toUpperCase()}`;

/** Their names inside a sentence. */
export const answeredDocumentNames = (plan: PlanRecord, received: Iterable<PlanRecord>): Wording[] =>
  absentAnswered(plan, received).map(citedDocumentName);

/** "163/KH-UBND, 12/7/2024", for narrow cells; without a number "…/KH-STC, 8/2024" or the type and the date. */
export function documentShortName(plan: PlanRecord, lang: Lang): string {
  const { number } = plan;
  const type = documentTypeName(plan.docType, lang);
  const name =
    number === null
      ? `${type} ${WORDS[lang].unknown}`
      : number.serial === null
        ? `…${number.text}`
        : number.text;
  return [name, formatShortDate(plan.issueDate, lang)].filter(Boolean).join(", ");
}

/** The same inside a sentence or brackets: "plan number unknown, Jul 2024". */
export const documentShortNameInside = (plan: PlanRecord, lang: Lang): string =>
  inside({ vi: documentShortName(plan, "vi"), en: documentShortName(plan, "en") })[lang];

/** In Vietnamese the type of a certain document has a capital also inside a sentence (Decree 30/2020/NĐ-CP, Appendix II, part V). */
const inside = ({ vi, en }: Wording): Wording => ({
  vi: vi.startsWith(`${documentTypeName("", "vi")} `) ? lowerFirst(vi) : vi,
  en: lowerFirst(en),
});
const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

function partsOf(plan: PlanRecord): NameParts {
  const { docType, number, issueDate, issuer } = plan;
  const title = number?.serial == null ? sentenceCase(plan.title, namesIn(plan)) : "";
  return {
    docType,
    number,
    isBlankCertain: !isFromPicture(plan, "/number"),
    date: issueDate,
    issuer: issuer?.name ?? null,
    title,
    file: fileOf(plan),
  };
}

/** Names that a plan spells in normal case; a title in capitals can contain them. */
function namesIn(plan: PlanRecord): string[] {
  const units = [...plan.assignments, ...plan.subIndices.flatMap(({ assignments }) => assignments)]
    .flatMap((assignment) => [...assignment.units, ...assignment.partners])
    .filter(({ group }) => !group);
  return [
    ...[plan.issuer?.name, plan.issuer?.province, plan.place, plan.index?.name],
    ...plan.otherIndices.map(({ name }) => name),
    ...plan.references.map(({ issuer }) => issuer?.name),
    ...plan.recipients.map(({ name }) => name),
    ...units.map(({ name }) => name),
  ].flatMap((name) => name ?? []);
}

function wordingOf(parts: NameParts): Wording {
  return { vi: nameIn(parts, "vi"), en: nameIn(parts, "en") };
}

function nameIn(parts: NameParts, lang: Lang): string {
  const { number, date, issuer, file, isBlankCertain } = parts;
  const type = documentTypeName(parts.docType ?? "", lang);
  const w = WORDS[lang];
  const isNumbered = number?.serial != null;
  const title = isNumbered ? "" : titleIn(parts, lang);
  const identity = isNumbered ? w.number(number.text) : title;
  const dated = date === null ? "" : formatDateOf(date, lang);
  const isDated = isNumbered && date?.iso != null;
  const ofIssuer = issuer === null || fold(title).includes(fold(issuer)) ? "" : w.of(issuer);
  const rest = [
    date === null || isDated ? "" : lang === "vi" ? dated : formatDate(date, lang),
    isNumbered ? "" : number === null ? w.unknown : isBlankCertain ? w.blank : w.unread,
    issuer === null && file !== null ? w.file(file) : "",
  ].filter(Boolean);
  return `${type}${identity}${isDated ? ` ${dated}` : ""}${ofIssuer}${rest.length > 0 ? ` (${rest.join(", ")})` : ""}`;
}

const BLANK = "……";

function nameToSign(parts: NameParts, lang: Lang): string {
  const { docType, number, date, issuer } = parts;
  const w = WORDS[lang];
  const numbered = w.number(number?.serial == null ? `${BLANK}${number?.text ?? ""}` : number.text);
  const title = titleIn(parts, lang);
  const about =
    title === "" || / về /u.test(` ${title.trim().split(" ")[0]} `) ? title : w.about(title.trim());
  const ofIssuer = issuer === null ? "" : w.of(issuer);
  return `${documentTypeName(docType ?? "", lang)}${numbered}${w.day(date)}${ofIssuer}${about}`;
}

/** "……/01/2024": a date in digits with blanks for what is not stated. */
function withBlanks(date: NameParts["date"]): string {
  if (date?.year == null) return [BLANK, BLANK, BLANK].join("/");
  const known = formatShortDate({ year: date.year, month: date.month, day: null }, "vi");
  return [BLANK, ...(date.month === null ? [BLANK] : []), known].join("/");
}

function titleIn({ docType, title }: NameParts, lang: Lang): string {
  if (title === "") return "";
  const short = shortened(title);
  if (documentTypeName(docType ?? "", lang) === documentTypeName("", lang) || lang === "en")
    return ` “${short}”`;
  const subject = WITH_SUBJECT.has(docType ?? "") && !fold(title).startsWith("về ") ? "về việc " : "";
  return ` ${subject}${beginsWithName(short) ? short : lowerFirst(short)}`;
}

/** Returns true if the first word keeps its capital: an abbreviation, or a name of several words. */
const beginsWithName = (title: string) => regex`^\p{Lu}(?:\p{Lu}|\p{Ll}{0,7} \p{Lu}\p{Ll})`.test(title);

const shortened = (title: string) =>
  title.length > LONGEST_TITLE
    ? `${title.slice(0, Math.max(1, title.lastIndexOf(" ", LONGEST_TITLE))).toWellFormed()} …`
    : title;

const WORDS = {
  vi: {
    number: (number: string) => ` số ${number}`,
    of: (issuer: string) => ` của ${issuer}`,
    day: (date: NameParts["date"]) =>
      date?.iso ? ` ngày ${formatDate(date, "vi")}` : ` ngày ${withBlanks(date)}`,
    about: (title: string) => ` về ${title}`,
    file: (file: string) => `tệp “${file}”`,
    blank: "chưa có số",
    unread: "chưa đọc được số",
    unknown: "không rõ số",
  },
  en: {
    number: (number: string) => ` ${number}`,
    of: (issuer: string) => ` by ${issuer}`,
    day: (date: NameParts["date"]) =>
      date?.iso ? ` of ${formatDate(date, "en")}` : ` of ${withBlanks(date)}`,
    about: (title: string) => ` ${title}`,
    file: (file: string) => `file “${file}”`,
    blank: "not numbered yet",
    unread: "number not read",
    unknown: "number unknown",
  },
} as const;
