import { named, oneOf, phrase, raw } from "../../../language/phrase.ts";
import { GOAL, KEEP } from "../../lexicon/goals.ts";
import { defineRule } from "../../text/rule.ts";
import type { TargetPart } from "./amounts.ts";

// Targets without a figure of their own.

const HOW = named(
  "how",
  oneOf(
    "không thấp hơn",
    "không giảm so với",
    "cao hơn",
    "bằng hoặc cao hơn",
    "bằng hoặc tốt hơn",
    "duy trì hoặc tăng so với",
    "không thấp hơn so với",
    "cải thiện hơn so với",
    "cao hơn so với",
    "không giảm điểm so với",
    "không tụt hạng so với",
    "không giảm bậc so với",
    "không giảm hạng so với",
    "không giảm thứ hạng so với",
    "không tụt bậc so với",
    "tốt hơn",
    "tăng so với",
    "tăng điểm so với",
    "tăng hạng so với",
    "cải thiện so với",
    "giữ vững",
    "duy trì",
    "giữ nguyên",
    "giữ ổn định",
  ),
);

const id = "target/relative";

/** "không thấp hơn năm 2023": relative to the result of a year, which may be stated elsewhere. */
export const targetRelative = defineRule<TargetPart>({
  id,
  pattern: phrase`${HOW} ${oneOf("kết quả", "điểm số", "mức", "mức điểm", "thứ hạng", "điểm số và thứ hạng", "vị trí", "kết quả của", "kết quả đạt được")}? ${oneOf("của", "đạt được", "như", "bằng")}? ${named("when", raw("năm (?:\\d{4}|trước|ngoái|liền trước|trước liền kề)"))}`,
  read({ when }, _context, { folded, foldedBefore }) {
    // "tăng so với năm 2023" is a result unless the clause has a word for a goal.
    if (
      /^(?:tăng|cải thiện|cao hơn|tốt hơn|giữ vững|duy trì)/u.test(folded.how!) &&
      !AIMED.test(foldedBefore)
    ) {
      if (!/^cao hơn$/u.test(folded.how!) || !/trước|ngoái/u.test(folded.when!)) return null;
    }
    const year = /\d{4}/.exec(when!)?.[0];
    return {
      kind: "other",
      comparator: /^(?:cao hơn|cải thiện|tốt hơn|tăng)/u.test(folded.how!) ? ">" : ">=",
      value: null,
      valueTo: null,
      unit: null,
      baselineYear: year ? Number(year) : null,
    };
  },
});

/** "không thấp hơn mức bình quân chung cả nước", "trên mức trung vị": relative to other provinces. */
export const targetAgainstAverage = defineRule<TargetPart>({
  id,
  pattern: phrase`${named("how", oneOf("không thấp hơn", "bằng hoặc cao hơn", "bằng hoặc trên", "bằng hoặc vượt", "cao hơn", "trên", "vượt", "giữ", "duy trì", "bằng"))} ${oneOf("mức", "điểm", "mức điểm", "điểm số")}? ${raw("(?:bình quân|trung bình)(?= (?:chung )?(?:của )?(?:cả nước|toàn quốc|vùng|khu vực|(?:các |\\d\\d )?(?:tỉnh|địa phương)))|trung vị")}`,
  read(_parts, _context, { folded, foldedBefore }) {
    const isOpen = /^(?:không|bằng hoặc)/u.test(folded.how!);
    // "cao hơn bình quân cả nước" is a result unless the clause has a word for a goal.
    if (!isOpen && !AIMED.test(foldedBefore)) return null;
    const comparator = /^(?:cao hơn|trên|vượt)$/u.test(folded.how!) ? ">" : ">=";
    return { kind: "other", comparator, value: null, valueTo: null, unit: null };
  },
});

const KEPT = new RegExp(`^(?:${KEEP})`, "u");
/** A word for a goal in the same clause. */
const AIMED = new RegExp(`(?:${GOAL}|yêu cầu)[^.;]{0,100}$`, "u");

const LONGEST_PAIRS = 400;
/** A word for a goal, then pairs of names and goals: "Mục tiêu: PCI: top 20; PAPI: | nhóm trung bình cao". */
const PAIRED = new RegExp(`(?:${GOAL}).*: ?$`, "u");

/** "nằm trong nhóm Tốt", "thuộc nhóm trung bình cao", "duy trì vị trí dẫn đầu". */
export const targetClass = defineRule<TargetPart>({
  id,
  pattern: phrase`${oneOf("nhóm", "nằm trong nhóm", "thuộc nhóm", "vào nhóm", "trong nhóm", "duy trì nhóm", "duy trì ở nhóm", "giữ vững nhóm", "duy trì vị trí", "giữ vững vị trí", "xếp loại", "đạt loại", "đạt mức", "giữ mức", "thoát khỏi nhóm", "ra khỏi nhóm")} ${oneOf("các tỉnh", "các tỉnh, thành phố", "các địa phương")}? ${raw("[\"']?(?:đạt điểm )?(?:xuất sắc|rất tốt|tốt|khá|cao nhất|cao|trung bình(?: ?[-–] ?| )(?:cao|khá)|thấp nhất|dẫn đầu|đứng đầu|điều hành tốt|điều hành khá|có chất lượng điều hành (?:rất tốt|tốt|khá))[\"']?")}`,
  read(_parts, _context, { folded, foldedBefore, foldedAfter }) {
    const isPaired = PAIRED.test(foldedBefore.slice(-LONGEST_PAIRS)) && /^ ?(?:[;.,(]|$)/u.test(foldedAfter);
    if (!isPaired && folded.whole.startsWith("nhóm")) return null;
    if (!isPaired && !AIMED.test(foldedBefore) && !KEPT.test(folded.whole)) return null;
    return { kind: "other", comparator: null, value: null, valueTo: null, unit: null };
  },
});
