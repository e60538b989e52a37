import { realDate } from "../../../language/dates.ts";
import { regex } from "../../../language/regex.ts";
import { trimEndSigns } from "../../../language/trim-end-signs.ts";
import type { PartialDate } from "../../../model/date.ts";
import { UNIT_HEAD } from "../../lexicon/positions.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { issuerIn } from "./cited-issuer.ts";

/** What follows the number of a cited document. */
export interface CitationDetails {
  readonly date: PartialDate | null;
  readonly issuer: string | null;
  readonly title: string | null;
  /** Offset after the citation. */
  readonly end: number;
}

/** The words also with a capital at the beginning or in capitals. */
const either = (...words: readonly string[]): string =>
  words.flatMap((word) => [word, word[0]!.toUpperCase() + word.slice(1), word.toUpperCase()]).join("|");

const BLANK = "[ .…_]{0,12}";
/** The day, and sometimes the month, may be blank: the parent plan was not signed when it was cited. */
const DATE_AFTER = new RegExp(
  `^[ ,;(]{0,3}(?:ban hành |ký )?ngày${BLANK}(?:(?<day>\\d{1,2})?${BLANK}[/.-] ?(?<month>\\d{1,2}) ?[/.-] ?(?<year>\\d{4})|(?<day2>\\d{1,2})?${BLANK}tháng${BLANK}(?<month2>\\d{1,2})?${BLANK}năm ?(?<year2>\\d{4}))`,
  "u",
);
const ISSUER_AFTER = /^[ ,)]{0,3}(?:của|do) (?<issuer>[^,;.()"“”:]{2,120})/u;
const QUOTED = /^[ ,:]{0,3}["“](?<title>[^"“”]{6,400})["”]/u;
/** The words of a title. A bracket with a short name in capitals belongs to it: "Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) năm 2025". */
const TITLE_WORDS = "(?:[^;()]|\\((?:Chỉ số )?[A-ZĐ]{2,}[^();:]{0,24}\\)(?!\\s*$)){4,400}";
const TITLE_AFTER = new RegExp(
  `^[ ,]{0,3}(?<title>(?:${either("về việc", "về", "v/v", "ban hành", "phê duyệt", "quy định", "hướng dẫn", "triển khai", "thực hiện")})(?= )${TITLE_WORDS})`,
  "u",
);
/** "… của UBND tỉnh cải thiện, nâng cao chỉ số …": a summary without "về" after an issuer. Words that give work to a unit are no summary. */
const LOOSE_TITLE = new RegExp(
  `^ (?!giao (?:[Ss]ở|[Cc]hi cục|[Cc]ục|UBND|Ủy ban|[Bb]an|[Cc]ông an|[Tt]hanh tra|[Vv]ăn phòng) )(?<title>(?:${either("cải thiện", "nâng cao", "triển khai", "thực hiện", "giao", "thành lập", "phát triển", "kết luận")})(?= )${TITLE_WORDS})`,
  "u",
);

/** Limit on the length of a citation, so that lines with thousands of numbers stay linear. */
const REACH = 900;

/**
 * Reads date, issuer and title between two offsets of a line; `to` is where the next document of a list begins. The date may
 * follow the issuer ("… của UBND tỉnh ngày 10/3/2024").
 */
export function readCitationDetails(
  line: TextLine,
  { from, to }: { from: number; to: number },
  context: RuleContext,
): CitationDetails {
  let end = from;
  const limit = Math.min(to, from + REACH);
  const rest = () => line.text.slice(end, limit);
  let date = DATE_AFTER.exec(rest());
  if (date) end += date[0].length;
  const issuer = readIssuer(rest(), context);
  if (issuer) end += issuer.length;
  if (issuer && !date) {
    date = DATE_AFTER.exec(rest());
    if (date) end += date[0].length;
  }
  const title = TITLE_AFTER.exec(rest()) ?? QUOTED.exec(rest()) ?? (issuer ? LOOSE_TITLE.exec(rest()) : null);
  const titleText = title?.groups?.title ? tidyTitle(title.groups.title) : null;
  return {
    date: date ? dateOf(date.groups!) : null,
    issuer: issuer?.name ?? null,
    title: titleText,
    end: title && titleText ? end + title[0].indexOf(titleText) + titleText.length : end,
  };
}

function dateOf(groups: Readonly<Record<string, string | undefined>>): PartialDate | null {
  const number = (a: string, b: string) => {
    const text = groups[a] ?? groups[b];
    return text ? Number(text) : null;
  };
  return realDate(number("year", "year2"), number("month", "month2"), number("day", "day2"));
}

/** The name after "của" or "do"; `length`: up to the end of the name. */
function readIssuer(text: string, context: RuleContext): { name: string; length: number } | null {
  const match = ISSUER_AFTER.exec(text);
  if (!match) return null;
  const words = match.groups!.issuer!;
  const name = knownPart(issuerIn(words), context);
  return { name, length: match[0].length - words.length + name.length };
}

/** Words or punctuation after the name of a known body that continue its name. */
const NAME_CONTINUES = regex`^ (?:\p{Lu}|(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|khu vực|vùng|miền|và|thuộc|các|cấp|nước|ủy ban|khóa|khoá)(?: |$)|[-–&(]|\d)`;

/** Kinds of bodies with fixed names. A board's name may continue in small letters ("… Khu kinh tế cửa khẩu …"). */
const FIXED: ReadonlySet<string> = new Set(["department", "people-committee", "council", "ministry"]);

/** "Chủ tịch UBND tỉnh", "Bộ trưởng Bộ Tài chính": the head of a body. */
const HEAD_OF = regex.i`^(?:phó )?(?:${UNIT_HEAD}|bộ trưởng|thủ trưởng) (?=\p{Lu})`;
/** A small letter after the name of a province ("… tỉnh Bình Thuận kết quả …"), where the name of a body ends. */
const AFTER_PROVINCE = regex`^ (?!(?:và|khóa|khoá|nhiệm kỳ|lần)(?: |$))\p{Ll}`;

/** The name of a body without the words after it ("Sở Tài chính | tình hình …"): by the catalogue, else up to its province. */
function knownPart(name: string, { catalogue }: RuleContext): string {
  const from = HEAD_OF.exec(name)?.[0].length ?? 0;
  const known = catalogue.unitAt(name, from);
  const kind = known?.entry.entry?.kind;
  if (known && kind && FIXED.has(kind) && !NAME_CONTINUES.test(name.slice(known.end)))
    return name.slice(0, known.end).trim();
  const province = catalogue
    .findProvinces(name)
    .find(
      ({ start, end }) =>
        /(?:tỉnh|thành phố|tp\.?) $/iu.test(name.slice(0, start)) && AFTER_PROVINCE.test(name.slice(end)),
    );
  return province ? name.slice(0, province.end) : name;
}

/** Punctuation and words that begin another clause. */
const NEXT_CLAUSE = regex.i`(?<=\p{L}{2}|\d{4})\. (?:[-+*] |\d{1,2}\. )?(?=\p{Lu})|(?<=\p{L}{2}|\d{4}): (?=\p{Lu}\p{Ll})|,? (?:như sau|cụ thể như sau)|, (?=(?:trên cơ sở|để|nhằm|trong đó|căn cứ|theo|đề nghị|giao|sở|ubnd|ban|công an) )|, (?=(?:cục|chi cục|tổng cục|trường|viện|hội|trung tâm|phòng|đảng ủy|văn phòng|công ty|thuế|hải quan|kho bạc|bảo hiểm) [^,;]{2,60} (?:ban hành|xây dựng) (?:kế hoạch|chương trình))`;
const ANNOUNCES =
  /^(?:(?:về việc|về|v\/v) )?(?:(?:ban hành|phê duyệt) (?:kế hoạch|chương trình|đề án) (?:về )?)?/iu;

/** The summary without "về việc", "ban hành Kế hoạch", and without the clauses after it. */
function tidyTitle(text: string): string {
  return trimEndSigns(text.split(NEXT_CLAUSE)[0]!.replace(ANNOUNCES, "").trim(), ".,:");
}
