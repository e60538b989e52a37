import { regex } from "../../../language/regex.ts";
import type { Reference } from "../../../model/plan.ts";
import { AFTER_OTHER_WORK, CARRIES_OUT, PLAN_OF_ACTION } from "../../lexicon/citing.ts";
import { THIS_DOCUMENT } from "../../lexicon/documents.ts";
import type { Span } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { isPlanType } from "../plan-kind/plan-kind.ts";

/** Words of a title before its verb: "Về việc | thực hiện Kế hoạch số …", "của Sở A | thực hiện Kế hoạch số …". */
const ABOUT = `(?:về việc |v\\/v |về |kế hoạch )?(?:${PLAN_OF_ACTION})?(?:(?:các |một số )?(?:giải pháp|biện pháp|nhiệm vụ|công việc|nội dung) )?(?:của [^,;:.\\d]{2,80}? )?(?:tổ chức |xây dựng kế hoạch )?`;
/** The line below a title may be in brackets: "(Thực hiện Kế hoạch số …)". Words around the verb: "Để | thực hiện | có hiệu quả Kế hoạch số …", "Tiếp tục triển khai …". */
const AIM = "(?:(?:để|nhằm) )?(?:hưởng ứng(?:,| và|,? tích cực)? )?(?:tiếp tục |kịp thời |tổ chức )?";
const WELL = "(?: (?:tốt|có hiệu quả|hiệu quả|nghiêm túc|đồng bộ|kịp thời|đầy đủ)(?=[ ,])){0,2}";
const IMPLEMENTS = new RegExp(
  `(?:^\\(?${ABOUT}|[.;] ?|- ?)(?:${AIM}(?:${CARRIES_OUT}|cụ thể hóa|hưởng ứng)${WELL}|trên cơ sở)(?: tinh thần| nội dung)?(?: các)? (?:[^.;]{0,40}|kế hoạch của [^,;.()]{2,60} kèm theo )$`,
  "u",
);
/** "Thực hiện nhiệm vụ được giao tại Kế hoạch ban hành kèm theo Quyết định số …" */
const WORK_GIVEN_IN = new RegExp(
  `(?:^${ABOUT}|[.;] ?|- ?)${AIM}(?:thực hiện|triển khai(?: thực hiện)?)${WELL} (?:các |những )?(?:nhiệm vụ|nội dung|công việc|chỉ tiêu)[^.;]{0,30} (?:được )?(?:giao|phân công) [^.;]{0,60}$`,
  "u",
);
const AMENDS = regex`(?:sửa đổi|bổ sung|điều chỉnh)(?:,? bổ sung)?(?: một số nội dung| một số điều)?(?: của)?(?![^.;]{0,30}(?:phù hợp|(?<!kèm )theo)(?!\p{L})) [^.;]{0,30}$`;
const REPLACES = /(?<!không )(?:thay thế|bãi bỏ)(?: cho)? [^.;]{0,40}$/u;
/** "thay thế Phụ lục II kèm theo Kế hoạch số …": only a part of that document is replaced. */
const REPLACES_A_PART = regex`(?:thay thế|bãi bỏ)(?: cho)? (?:(?:các|một phần|một số|toàn bộ) )?(?:phụ lục|nội dung|mục|điểm|khoản|tiết|phần|biểu|bảng|chỉ tiêu|mục tiêu|nhiệm vụ|điều)(?!\p{L})[^;]{0,80}$`;
/** In a title or at the beginning of an article, the changed parts may be listed before the document. */
const AMENDS_LISTED =
  /^(?:[-+(] ?)?(?:điều \d{1,2}[.:]? ?)?(?:nay |về việc |v\/v )?(?:sửa đổi|bổ sung|điều chỉnh)[^.;]{0,80} (?:tại|của|trong) $/u;
/** Text in which a document amends another: its title, an article, or a sentence about itself; not a task to amend a law. */
const OF_ITSELF = new RegExp(
  `^(?:[-+(] ?)?(?:điều \\d{1,2}[.:]? ?|\\d{1,2}[.)] ?)?(?:nay |về việc |v\\/v )?(?:sửa đổi|bổ sung|điều chỉnh|thay thế|bãi bỏ)|${THIS_DOCUMENT}(?: |,)`,
  "u",
);
/** A plan whose number follows in brackets: "Thực hiện Kế hoạch nâng cao … của UBND tỉnh (Kế hoạch số …". */
const IMPLEMENTS_IN_BRACKET = new RegExp(
  `(?:^|[.;] ?|- ?)${AIM}(?:${CARRIES_OUT})${WELL} kế hoạch [^.;()]{4,300}\\((?:tại |theo )?$`,
  "u",
);
/** Work that is done according to a plan: "Thực hiện nhiệm vụ cải cách thể chế năm 2025 (theo Kế hoạch số …". */
const WORK_ACCORDING_TO = new RegExp(
  `^${ABOUT}${AIM}(?:thực hiện|triển khai(?: thực hiện)?)${WELL} (?:các |những |một số )?(?:nhiệm vụ|nội dung|công việc|giải pháp) (?:(?! số \\d)[^.;()]){0,200}[ (](?:theo|tại) $`,
  "u",
);
/** "Nâng cao năng lực cạnh tranh, | thực hiện | Kế hoạch số …": what the work before a comma of the document's own title is for. */
const LATER_AIM = new RegExp(
  `^[^.;()]{4,200}${AFTER_OTHER_WORK}(?:tổ chức )?(?:thực hiện|triển khai(?: thực hiện)?) (?:nội dung )?$`,
  "u",
);
/** "Nâng cao Chỉ số PCI năm 2026 | (thực hiện | Kế hoạch số …)": the same in brackets. */
const AIM_IN_BRACKET = new RegExp(`\\(${AIM}(?:${CARRIES_OUT})${WELL} (?:các )?$`, "u");
/** Further plans of one basis, after ";" or "và". */
const IMPLEMENTS_TOO = new RegExp(
  `^(?:[-+*] ?)?${AIM}(?:${CARRIES_OUT}) [^.]{0,800}(?:[;,] ?(?:và )?| và )(?:kế hoạch (?:ban hành )?kèm theo )?$`,
  "u",
);
/** Limit on the distance between a citation and its verb, in characters. */
const REACH = 900;
/** "(Ban hành kèm theo Quyết định số …)" on a line of its own. Inside a sentence it is about another document's annex. */
const BRACKETED = /^\(? ?(?:được )?(?:ban hành )?kèm theo [^.;]{0,30}$/u;

/** How the document relates to a cited document, by the words before the citation. */
export function relationOf(
  line: TextLine,
  citation: Span,
  { isPlan, inBases, inOwnTitle }: { isPlan: boolean; inBases: boolean; inOwnTitle: boolean },
): Reference["relation"] {
  const before = line.folded.slice(Math.max(0, citation.start - REACH), citation.start);
  if (OF_ITSELF.test(before)) {
    if (REPLACES_A_PART.test(before)) return "amends";
    if (REPLACES.test(before)) return "replaces";
    if (AMENDS.test(before) || AMENDS_LISTED.test(before)) return "amends";
  }
  if (BRACKETED.test(before)) return "promulgates";
  if (!inBases || !isPlan) return "cites";
  const implementsIt =
    ((NARRATED.test(before) || ABOUT_PLAN.test(before)) && beginsOwnPlan(line, citation)) ||
    IMPLEMENTS.test(before) ||
    IMPLEMENTS_IN_BRACKET.test(before) ||
    WORK_GIVEN_IN.test(before) ||
    WORK_ACCORDING_TO.test(before) ||
    (inOwnTitle && (LATER_AIM.test(before) || AIM_IN_BRACKET.test(before))) ||
    IMPLEMENTS_TOO.test(before);
  return implementsIt ? "implements" : "cites";
}

/** The last verb before a citation: "Thực hiện", "Triển khai", not "Căn cứ". */
const CARRIED_OUT = new RegExp(
  `(?:^\\(?${ABOUT}|[.;] ?|- ?)${AIM}(?:thực hiện|triển khai|thi hành|cụ thể hóa)(?![^.;]{0,400}(?:[.;] ?|- ?)căn cứ) [^.]{0,800}$`,
  "u",
);

/** True for a plan that is cited after "Thực hiện" or "Triển khai". */
export const isCarriedOut = (line: TextLine, citation: Span): boolean =>
  CARRIED_OUT.test(line.folded.slice(Math.max(0, citation.start - REACH), citation.start));

/**
 * The first clause of an introduction that goes on to the document's own plan: "Ngày 10/3/2024, UBND tỉnh ban hành | Kế hoạch số
 * 12/KH-UBND …. Để thực hiện, Sở A xây dựng Kế hoạch như sau:", "Phường nhận được | Kế hoạch …". Not words about earlier work.
 */
const NARRATED =
  /^(?:tại|theo) $|^(?![^.;]{0,140}(?:(?:tổng|sơ) kết|kết quả|kinh nghiệm|kế thừa|tiếp nối|năm trước|kết thúc|thành công|phù hợp|bên cạnh|sau (?:\d|một|hai|ba)|qua (?:\d|một|hai|ba)))[^.;]{2,140} $/u;
/** "Tiếp theo Công văn số 388 … đôn đốc | thực hiện | Kế hoạch số 14/KH-UBND …, Sở A đề ra các công việc như sau": a letter about it. */
const ABOUT_PLAN =
  / (?:đôn đốc|hướng dẫn|yêu cầu|đề nghị|nhắc|điều chỉnh|về việc|về)(?: việc)?(?: (?:tổ chức|triển khai))? (?:thực hiện|triển khai)(?: nội dung)? $/u;
/** The end of an introduction: its subject issues a plan, or says what follows. */
const OWN_PLAN =
  /(?:^|[ ,;.])(?:ban hành|xây dựng|lập|đề ra) (?:bản )?kế hoạch(?=[ :,]|$)|(?:triển khai|thực hiện|yêu cầu|giao|kế hoạch|đề ra)(?= )[^;.]{0,90} (?:như )?sau(?: đây)?(?=[:.\s]|$)/u;

/** True where the paragraph goes on from a citation to the document's own plan. */
const beginsOwnPlan = ({ folded }: TextLine, { end }: Span): boolean =>
  OWN_PLAN.test(folded.slice(end, end + LONGEST_INTRODUCTION));
const LONGEST_INTRODUCTION = 500;

/** "Quyết định số 402/QĐ-UBND … | ban hành Kế hoạch …" */
const PROMULGATES = /(?:ban hành|phê duyệt|về) kế hoạch (?!này)/u;
/** "Kế hoạch của UBND tỉnh ban hành kèm theo | Quyết định số …" */
const ANNEXED_PLAN = /kế hoạch (?:của [^,;.()]{2,40}? )?(?:được )?(?:ban hành )?(?:kèm )?theo $/u;

/** True for a plan, and for a decision that promulgates one. */
export function isPlan(docType: string | null, { folded }: TextLine, place: Span): boolean {
  // A province's programme (CTr-UBND) is treated as a plan; a programme of a party committee is not.
  const isProgramme = docType === "chuong-trinh" && /ctr-ubnd/u.test(folded.slice(place.start, place.end));
  if (docType !== "quyet-dinh") return isPlanType(docType) || isProgramme;
  if (ANNEXED_PLAN.test(folded.slice(Math.max(0, place.start - LONGEST_BEFORE), place.start))) return true;
  const [rest = ""] = folded
    .slice(place.end, Math.max(place.end, place.start + LONGEST_CITATION))
    .split(/[,;.] /u, 1);
  return PROMULGATES.test(`${folded.slice(place.start, place.end)}${rest}`.split(/[;.] /u, 1)[0]!);
}
const LONGEST_CITATION = 220;
const LONGEST_BEFORE = 90;

/**
 * True for a decision without a title that the document carries out: its own title names it, or the sentence goes on to its own plan,
 * "Thực hiện Quyết định số 402/QĐ-UBND … của UBND tỉnh; Sở A xây dựng Kế hoạch …".
 */
export function isAnsweredDecision(
  docType: string | null,
  line: TextLine,
  place: Span,
  inTitle: boolean,
): boolean {
  if (docType !== "quyet-dinh" || TITLE.test(line.folded.slice(place.start, place.end))) return false;
  return inTitle || BELOW_TITLE.test(line.folded) || beginsOwnPlan(line, place);
}
/** Matches a line that is only a bracket with the document that is carried out: "(Thực hiện Quyết định số 412/QĐ-UBND ngày 06/02/2026 của UBND tỉnh)". */
const BELOW_TITLE = new RegExp(`^\\((?:${CARRIES_OUT})${WELL} quyết định số [^();]{4,160}\\)\\s*$`, "u");
/** "giao Sở A chủ trì một số tiêu chí" says what the document has to do, not what the decision is called. */
const TITLE =
  / (?:phê duyệt|ban hành|về|quy định|công bố|thành lập|giao(?! (?:sở|cục|chi cục|ubnd|ủy ban|ban|công an|thanh tra|văn phòng) )) /u;
