import { isCapitalAt } from "../../../../language/letter-case.ts";
import { allMatches } from "../../../../language/matcher.ts";
import { regex } from "../../../../language/regex.ts";
import { ORDER } from "../../../lexicon/orders.ts";
import { UNIT_HEAD } from "../../../lexicon/positions.ts";
import { endsWithColon } from "../../../text/line-end.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import type { UnitList } from "../../../units/list/unit-list.ts";
import { readWholeNames } from "../../../units/list/whole-names.ts";
import { leadInOf, onlyAnnounces } from "../lead-ins/lead-in.ts";
import type { AssignmentRule } from "../sentence/assignment-rule.ts";
import { periodAt } from "../sentence/opening-time.ts";
import { CONTENTS } from "../shared/contents.ts";
import { bearersAfterOpening } from "./bearers-after-opening.ts";

/** "Phòng A rà soát thủ tục. | Trong khi chờ kết quả, Phòng B …": between the duties of others a sentence is no report of the author. */
const AFTER_SENTENCE = regex`\p{L}{2}\. $`;

/** "Trên cơ sở kết quả khảo sát, Sở Xây dựng chủ trì …": a clause before the subject. */
export const openingClause: AssignmentRule = {
  id: "assignment/subjects/opening-clause",
  read({ from, cut }, context) {
    const list =
      subjectBeforeFunction(cut, from, context) ??
      bearersAfterOpening(cut, from, context, AFTER_SENTENCE.test(cut.text.slice(0, from))) ??
      subjectBeforeList(cut, from, context);
    return list && { units: list.units, partners: null, role: null, end: list.end, taskStart: from };
  },
};

const CLAUSE = /[,;] (?=\S)/gu;
const MOST_CLAUSES = 16;
const LONGEST_LEAD_IN = 160;

/**
 * The units before the words that announce a list, where all words between the end of a clause and these words are names: "Để phong trào
 * lan tỏa, | cấp ủy, chính quyền, MTTQ và các đoàn thể | tập trung thực hiện các nhiệm vụ sau:".
 */
function subjectBeforeList(cut: TextLine, from: number, context: RuleContext): UnitList | null {
  const begins = cut.folded.slice(from, from + 30);
  const isBare = BARE_NOUN.test(begins) && isCapitalAt(cut.text, from);
  if (!endsWithColon(cut.text) || !(isBare || OPENS.test(begins))) return null;
  const words = cut.folded.slice(0, cut.text.replace(/[\s:]{1,6}$/u, "").length);
  if (!CONTENTS.test(words)) return null;
  const near = isBare ? from : Math.max(from, words.indexOf(" ", words.length - LONGEST_LEAD_IN));
  const leadIn = leadInOf(words.slice(near));
  if (!leadIn || leadIn.rest === 0) return null;
  const end = near + leadIn.rest;
  // "Sở | tập trung thực hiện các nhiệm vụ sau:"
  if (isBare) return BARE_NOUN.exec(begins)![0].length === end - from ? bareUnit(cut, from, end) : null;
  if (ORDERS.test(words.slice(from, end))) return null;
  for (const { index, 0: mark } of allMatches(CLAUSE, words.slice(from, end)).slice(0, MOST_CLAUSES)) {
    const clause = from + index + mark.length;
    const start = clause + periodAt(cut, clause);
    const named = start + (words.slice(start, end).search(WITH_OTHERS) + 1 || end - start + 1) - 1;
    const units = readWholeNames(cut, start, named, context);
    if (units && units.length > 0) return { units, start, end: named };
  }
  return null;
}
/**
 * The same before words of function: "Căn cứ Nghị quyết này và các văn bản của Chính phủ, | các Bộ trưởng, Chủ tịch UBND các tỉnh | theo chức
 * năng, nhiệm vụ được giao:". Bodies whose document is the basis are no subject.
 */
function subjectBeforeFunction(cut: TextLine, from: number, context: RuleContext): UnitList | null {
  if (!endsWithColon(cut.text) || !OPENS.test(cut.folded.slice(from, from + 30))) return null;
  const tail = allMatches(FUNCTION, cut.folded.slice(from)).find(({ index }) => {
    const words = cut.folded.slice(from + index);
    return onlyAnnounces(words) || leadInOf(words)?.rest === 0;
  });
  if (!tail) return null;
  const end = from + tail.index;
  const words = cut.folded.slice(from, end);
  if (ORDERS.test(words)) return null;
  for (const { index, 0: mark } of allMatches(CLAUSE, words).slice(0, MOST_CLAUSES)) {
    const start = from + index + mark.length;
    if (OF_OWNER.test(words.slice(0, index)) && !SEVERAL_OR_HEADS.test(cut.folded.slice(start))) continue;
    const units = readWholeNames(cut, start, end, context);
    if (units && units.length > 0) return { units, start, end };
  }
  return null;
}
const FUNCTION =
  /,? (?=(?:theo|căn cứ|trên cơ sở|trong phạm vi)(?: phạm vi)? (?:chức năng|nhiệm vụ|lĩnh vực|quyền hạn|thẩm quyền|trách nhiệm|ngành|địa bàn|quản lý)[ ,:])/gu;
const OF_OWNER = / của [^;]{1,160}$/u;
const SEVERAL_OR_HEADS = new RegExp(`^(?:các |mỗi |từng |${UNIT_HEAD} )`, "u");

/** The author by its noun alone. */
const BARE_NOUN = /^(?:sở|cục|chi cục|ban|trung tâm|văn phòng|phòng|viện|trường)(?= )/u;
const bareUnit = (line: TextLine, start: number, end: number): UnitList => ({
  units: [{ name: line.text.slice(start, end), unitId: null, group: false }],
  start,
  end,
});

/** Who is asked by the author is read elsewhere. */
const ORDERS = new RegExp(` (?:${ORDER}) (?:cho )?(?:các|những|ubnd|sở|phòng|ban|chi cục|cục|bộ) `, "u");
const WITH_OTHERS = / (?:chủ động |chủ trì,? )?(?:phối hợp|cùng) (?:chặt chẽ )?(?:với|các) /u;
const OPENS =
  /^(?:để|nhằm|trong|trên cơ sở|căn cứ|thực hiện|triển khai|từ|năm|quý|tháng|thời gian tới(?=,)|ngoài|bên cạnh|cùng với|qua|với|nhân|theo|tiếp tục|phát huy|hưởng ứng)[ ,]/u;
