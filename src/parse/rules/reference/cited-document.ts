import { realDate } from "../../../language/dates.ts";
import { CITED_NUMBER, documentNumber } from "../../../language/document-number.ts";
import type { PartialDate } from "../../../model/date.ts";
import type { DocumentNumber } from "../../../model/plan.ts";
import { type Found, spanIn, type TextLine } from "../../document.ts";
import type { Rule, RuleContext } from "../../rule.ts";

/** A document cited by number, with what stands beside the number. */
export interface CitedDocument {
  readonly docType: string | null;
  readonly number: DocumentNumber;
  readonly date: PartialDate | null;
  readonly issuer: string | null;
  readonly title: string | null;
}

const DATE_BEHIND =
  /^[ ,;(]{0,3}(?:ban hành )?ngày (?:(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})|(?<day2>\d{1,2}) tháng (?<month2>\d{1,2}) năm (?<year2>\d{4}))/u;
const ISSUER_BEHIND = /^[ ,)]{0,3}của (?<issuer>[^,;.()"“”:]{2,120})/u;
const TITLE_BEHIND =
  /^[ ,]{0,3}(?<title>(?:về việc|về|v\/v|ban hành|phê duyệt|quy định|hướng dẫn|triển khai|thực hiện)(?= )[^;()]{4,400})/iu;
const TITLE_WORDS =
  /(?<=\p{L}) (?=(?:về việc|về|ban hành|phê duyệt|quy định|hướng dẫn|cải thiện|nâng cao|triển khai|thực hiện|giao|thành lập)(?= ))/u;
const REACH_BACK = 60;

/**
 * "Kế hoạch số 163/KH-UBND ngày 12/7/2024 của UBND tỉnh … về …". The kind is the word in front of the number, else
 * the number's own letters. Several numbers behind one kind ("các Quyết định số …, số …") each count.
 */
export const citedDocument: Rule<CitedDocument> = {
  id: "reference/cited-document",
  find(line, context) {
    const found: Found<CitedDocument>[] = [];
    for (const match of line.text.matchAll(CITED_NUMBER)) {
      const number = documentNumber(match.groups ?? {});
      if (!isNumber(number, line, match.index)) continue;
      const before = line.folded.slice(Math.max(0, match.index - REACH_BACK), match.index);
      const end = match.index + match[0].length;
      const rest = readBehind(line, end);
      const type = typeBefore(before, context);
      const docType = type?.id ?? context.catalogue.documentTypeBySymbol(number.symbol)?.id ?? null;
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

/** "62/63 tỉnh", "12/7/2024" and "24/24h" are no numbers: a symbol has two capitals, or a dash between its parts. */
function isNumber(number: DocumentNumber, line: TextLine, at: number): boolean {
  if (number.serial === null) return false;
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

function readBehind(line: TextLine, from: number) {
  let end = from;
  const date = DATE_BEHIND.exec(line.text.slice(end));
  const groups = date?.groups;
  if (date) end += date[0].length;
  const part = (a: string, b: string) => Number(groups?.[a] ?? groups?.[b]);
  const issuer = ISSUER_BEHIND.exec(line.text.slice(end));
  let issuerName: string | null = null;
  if (issuer) {
    const lead = issuer[0].length - issuer.groups!.issuer!.length;
    issuerName = issuer.groups!.issuer!.split(TITLE_WORDS)[0]!.trim();
    end += lead + issuerName.length;
  }
  const title =
    TITLE_BEHIND.exec(line.text.slice(end)) ?? (issuerName ? LOOSE_TITLE.exec(line.text.slice(end)) : null);
  const titleText = title?.groups?.title ? tidyTitle(title.groups.title) : null;
  return {
    date: date ? realDate(part("year", "year2"), part("month", "month2"), part("day", "day2")) : null,
    issuer: issuerName,
    title: titleText,
    end: title && titleText ? end + title[0].indexOf(titleText) + titleText.length : end,
  };
}

const SAME_SENTENCE =
  /(?<=\p{L}{2})\. (?=\p{Lu})|,? (?:như sau|cụ thể như sau)|, (?=(?:trên cơ sở|để|nhằm|trong đó|căn cứ|theo|đề nghị|giao|sở|ubnd|ban|công an) )/iu;
const ANNOUNCES =
  /^(?:(?:về việc|về|v\/v) )?(?:(?:ban hành|phê duyệt) (?:kế hoạch|chương trình|đề án) (?:về )?)?/iu;

/** The summary alone: without "về việc", "ban hành Kế hoạch", and what goes on behind it. */
function tidyTitle(text: string): string {
  return text
    .split(SAME_SENTENCE)[0]!
    .replace(ANNOUNCES, "")
    .trim()
    .replace(/[ .,:]+$/u, "");
}

/** "… của UBND tỉnh cải thiện, nâng cao chỉ số …": the summary follows without "về". */
const LOOSE_TITLE =
  /^ (?<title>(?:cải thiện|nâng cao|triển khai|thực hiện|giao|thành lập|phát triển)(?= )[^;()]{4,400})/iu;
