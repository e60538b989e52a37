import { realDate } from "../../../language/dates.ts";
import { CITED_BLANK, CITED_NUMBER, documentNumber } from "../../../language/document-number.ts";
import { allMatches } from "../../../language/matcher.ts";
import { trimEndSigns } from "../../../language/trim-end-signs.ts";
import type { PartialDate } from "../../../model/date.ts";
import type { DocumentNumber } from "../../../model/plan.ts";
import type { Rule, RuleContext } from "../../text/rule.ts";
import { type Found, spanIn, type TextLine } from "../../text/text-line.ts";
import { issuerIn } from "./cited-issuer.ts";

/** A document cited by number, with what stands beside the number. */
export interface CitedDocument {
  readonly docType: string | null;
  readonly number: DocumentNumber;
  readonly date: PartialDate | null;
  readonly issuer: string | null;
  readonly title: string | null;
}

const BLANK = "[ .…_]{0,12}";
/** A day, and less often a month, may be blank: the parent was not signed yet when it was cited. */
const DATE_BEHIND = new RegExp(
  `^[ ,;(]{0,3}(?:ban hành |ký )?ngày${BLANK}(?:(?<day>\\d{1,2})?${BLANK}[/.-] ?(?<month>\\d{1,2}) ?[/.-] ?(?<year>\\d{4})|(?<day2>\\d{1,2})?${BLANK}tháng${BLANK}(?<month2>\\d{1,2})?${BLANK}năm ?(?<year2>\\d{4}))`,
  "u",
);
const ISSUER_BEHIND = /^[ ,)]{0,3}(?:của|do) (?<issuer>[^,;.()"“”:]{2,120})/u;
const QUOTED = /^[ ,:]{0,3}["“](?<title>[^"“”]{6,400})["”]/u;
const TITLE_BEHIND =
  /^[ ,]{0,3}(?<title>(?:về việc|về|v\/v|ban hành|phê duyệt|quy định|hướng dẫn|triển khai|thực hiện)(?= )[^;()]{4,400})/iu;
const REACH_BACK = 60;

/**
 * "Kế hoạch số 163/KH-UBND ngày 12/7/2024 của UBND tỉnh … về …". The kind is the word in front of the number, else
 * the number's own letters. Several numbers behind one kind ("các Quyết định số …, số …") each count.
 */
export const citedDocument: Rule<CitedDocument> = {
  id: "reference/cited-document",
  find(line, context) {
    const found: Found<CitedDocument>[] = [];
    let previous: string | null = null;
    for (const match of citations(line)) {
      const number = documentNumber(match.groups ?? {});
      if (!isNumber(number, line, match.index)) continue;
      const before = line.folded.slice(Math.max(0, match.index - REACH_BACK), match.index);
      const end = match.index + match[0].length;
      const rest = readBehind(line, end, context);
      const type = typeBefore(before, context);
      const docType: string | null =
        kindOf(type?.id ?? null, number, before, context) ?? (LISTED.test(before) ? previous : null);
      previous = docType;
      const start = match.index - (type?.length ?? /số ?:? ?$/u.exec(before)?.[0].length ?? 0);
      found.push({
        value: { docType, number, date: rest.date, issuer: rest.issuer, title: rest.title },
        span: spanIn(line, Math.max(0, start), rest.end),
        rule: "reference/cited-document",
        confidence: rest.date ? 0.96 : 0.85,
      });
    }
    return found;
  },
};

const LISTED = /(?:,|;| và|,? và) ?số ?:? ?$/u;

function citations(line: TextLine): RegExpExecArray[] {
  if (!line.text.includes("/")) return [];
  const found = allMatches(CITED_NUMBER, line.text);
  const blank = allMatches(CITED_BLANK, line.text);
  return blank.length === 0 ? found : [...found, ...blank].sort((a, b) => a.index - b.index);
}

/** The kind that is named; where none or a loose word is, the one that the number's letters tell. */
function kindOf(
  named: string | null,
  number: DocumentNumber,
  before: string,
  { catalogue }: RuleContext,
): string | null {
  if (/liên tịch (?:số ?:? ?)?$/u.test(before)) return "thong-tu-lien-tich";
  if (named) return named;
  if (/^QH\d/u.test(number.symbol)) return /luật [^;.]{0,60}$/u.test(before) ? "luat" : "nghi-quyet";
  const coded = catalogue.documentTypeBySymbol(number.symbol);
  if (coded) return coded.id;
  // A letter's symbol names no kind: "Văn bản số 12/UBND-TH".
  return /(?:văn bản|cv) (?:số ?:? ?)?$/u.test(before) ? "cong-van" : null;
}

/** "62/63 tỉnh", "12/7/2024" and "24/24h" are no numbers: a symbol has two capitals, or a dash between its parts. */
function isNumber(number: DocumentNumber, line: TextLine, at: number): boolean {
  const letters = number.symbol.replace(/[^\p{L}]/gu, "");
  if (!/^\p{Lu}/u.test(letters) || letters.length < 2) return false;
  const shaped =
    /[-/]/.test(number.symbol) || /QH\d/u.test(number.symbol) || number.text.split("/").length > 2;
  const announced = /số ?:? ?$/u.test(line.folded.slice(Math.max(0, at - 6), at));
  return shaped || (announced && /\p{Lu}{2}/u.test(number.symbol));
}

/** The kind named right in front of the number, and how far in front its words begin. */
function typeBefore(before: string, { catalogue }: RuleContext): { id: string; length: number } | null {
  const number = / ?(?:liên tịch )?(?:số ?:? ?)?$/u.exec(before)!.index;
  const words = before.slice(0, number).split(" ");
  for (const count of [4, 3, 2, 1]) {
    const name = words
      .slice(-count)
      .join(" ")
      .replace(/^["“(,]+/u, "");
    const type = catalogue.matchDocumentType(name);
    if (type) return { id: type.id, length: before.length - number + name.length };
  }
  return null;
}

/** What may follow a body the catalogue knows and belongs to its name. */
const GOES_ON =
  /^ (?:\p{Lu}|(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|khu vực|vùng|miền|và|thuộc|các|cấp|nước|ủy ban|khóa|khoá)(?: |$)|[-–&(]|\d)/u;

/** Kinds of bodies whose names the state fixes; a board's goes on in small letters ("… Khu kinh tế cửa khẩu …"). */
const FIXED: ReadonlySet<string> = new Set(["department", "people-committee", "council", "ministry"]);

/** "UBND tỉnh ủy quyền …", "Sở Tài chính tình hình …": a body the catalogue knows ends where its name ends. */
function knownPart(name: string, { catalogue }: RuleContext): string {
  const known = catalogue.unitAt(name, 0);
  const kind = known?.entry.entry?.kind;
  if (!known || !kind || !FIXED.has(kind) || GOES_ON.test(name.slice(known.end))) return name;
  return name.slice(0, known.end).trim();
}

/** Farther behind a number nothing belongs to it; keeps the time linear on lines with thousands of numbers. */
const REACH = 900;

function readBehind(line: TextLine, from: number, context: RuleContext) {
  let end = from;
  const behind = () => line.text.slice(end, from + REACH);
  let date = DATE_BEHIND.exec(behind());
  if (date) end += date[0].length;
  const issuer = ISSUER_BEHIND.exec(behind());
  let issuerName: string | null = null;
  if (issuer) {
    const lead = issuer[0].length - issuer.groups!.issuer!.length;
    issuerName = knownPart(issuerIn(issuer.groups!.issuer!), context);
    end += lead + issuerName.length;
    // "… của UBND tỉnh ngày 10/3/2024": the date may stand behind the issuer.
    const later = date ? null : DATE_BEHIND.exec(behind());
    if (later) end += later[0].length;
    date ??= later;
  }
  const groups = date?.groups;
  const part = (a: string, b: string) => {
    const text = groups?.[a] ?? groups?.[b];
    return text ? Number(text) : null;
  };
  const title =
    TITLE_BEHIND.exec(behind()) ?? QUOTED.exec(behind()) ?? (issuerName ? LOOSE_TITLE.exec(behind()) : null);
  const titleText = title?.groups?.title ? tidyTitle(title.groups.title) : null;
  return {
    date: date ? realDate(part("year", "year2"), part("month", "month2"), part("day", "day2")) : null,
    issuer: issuerName,
    title: titleText,
    end: title && titleText ? end + title[0].indexOf(titleText) + titleText.length : end,
  };
}

const SAME_SENTENCE =
  /(?<=\p{L}{2}|\d{4})\. (?=\p{Lu})|,? (?:như sau|cụ thể như sau)|, (?=(?:trên cơ sở|để|nhằm|trong đó|căn cứ|theo|đề nghị|giao|sở|ubnd|ban|công an) )|, (?=(?:cục|chi cục|tổng cục|trường|viện|hội|trung tâm|phòng|đảng ủy|văn phòng|công ty|thuế|hải quan|kho bạc|bảo hiểm) [^,;]{2,60} (?:ban hành|xây dựng) (?:kế hoạch|chương trình))| và (?=(?:công văn|kế hoạch|quyết định|nghị quyết|văn bản|chương trình|chỉ thị|thông báo) số )/iu;
const ANNOUNCES =
  /^(?:(?:về việc|về|v\/v) )?(?:(?:ban hành|phê duyệt) (?:kế hoạch|chương trình|đề án) (?:về )?)?/iu;

/** The summary alone: without "về việc", "ban hành Kế hoạch", and what goes on behind it. */
function tidyTitle(text: string): string {
  return trimEndSigns(text.split(SAME_SENTENCE)[0]!.replace(ANNOUNCES, "").trim(), ".,:");
}

/** "… của UBND tỉnh cải thiện, nâng cao chỉ số …": the summary follows without "về". */
const LOOSE_TITLE =
  /^ (?<title>(?:cải thiện|nâng cao|triển khai|thực hiện|giao|thành lập|phát triển)(?= )[^;()]{4,400})/iu;
