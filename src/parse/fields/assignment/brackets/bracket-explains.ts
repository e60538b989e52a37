import { regex } from "../../../../language/regex.ts";
import { AGENT, NO_AGENT } from "../../../lexicon/agents.ts";
import { BODY_WORDS } from "../../../lexicon/bodies.ts";
import type { RuleContext } from "../../../text/rule.ts";

// Decides whether the names in a bracket only explain the words before it. Such names get no work.

/** "Thành lập Trung tâm A trực thuộc Sở B (Trung tâm A)": the bracket is a further name of the body. */
const SETS_UP =
  /^(?:nay )?(?:thành lập|đổi tên|hợp nhất|sáp nhập|tổ chức lại) (?<noun>[^ ]{1,8} [^ ]{1,8} )/u;
export const isOtherName = (folded: string, inside: string): boolean => {
  const noun = SETS_UP.exec(folded)?.groups?.noun;
  return noun !== undefined && inside.startsWith(noun);
};

/** Words before a bracket that explains which body is meant or where something is sent. */
const EXPLAINS = regex`(?<!\p{L})(?:(?:gửi|về|qua|cho|với|từ|(?<!tiếp )theo) (?<receiver>(?:[\p{L}\d]{1,9} ?){1,6})|(?:đoàn(?! kết| viên)|tổ(?! chức| dân phố| hợp)) (?:[\p{L}\d]{1,9} ?){1,6}|của(?: (?<owner>\p{L}{1,9}(?: \p{L}{1,9})?))?|đơn vị|cơ quan|sở|ngành|địa phương|tổ chức|đoàn thể|ubnd|tỉnh|thẩm quyền|cấp trên|các cấp)$`;
/** A receiver that no bracket can explain: things, and people in general. */
const NO_BODY =
  /^(?:các |những )?(?:hồ sơ|người (?!đứng|phụ|đại)|nhân dân|doanh nghiệp|hộ |học sinh|sinh viên|thanh niên|trẻ em|phụ nữ|nông dân|nhà đầu tư|thủ tục|dự án|công trình|văn bản|trường hợp|lĩnh vực|năm|ngày|tháng|quý|khi|sản phẩm|tiêu chí|tiêu chuẩn|quy định|quy trình|kế hoạch|lộ trình|phương án|chương trình|đề án|mô hình|hình thức|mẫu)/u;
/** A receiver that a bracket can explain: a body or a person, unlike "về | thái độ phục vụ", "với | giá ưu đãi". */
const RECEIVES = new RegExp(
  `^(?:(?:về|cho|đến|tới|qua) )?(?:(?:các|những|mỗi|từng) )?(?:(?:${BODY_WORDS}|cơ quan|đơn vị|bộ phận|hội đồng|địa phương|đầu mối|lãnh đạo|thường trực|\\p{L}{1,2}\\d{2}|(?!${NO_AGENT})(?:${AGENT}))(?= |$))`,
  "u",
);
/** "tại hội trường tầng 2 (Văn phòng Sở)": whose house it is. */
const IN_BUILDING =
  /(?:^| )(?:tại|ở) (?:hội trường|phòng họp|trụ sở|tầng|nhà|số|địa chỉ|khuôn viên)(?: [^ ]{1,12}){0,6}$/u;

/** "sau khi có quyết định của Chủ tịch UBND tỉnh (Trung tâm A)": one body that everybody knows, whose paper the work is about. */
const PAPER_OF_COMMITTEE =
  / của (?:(?:chủ tịch|thường trực|lãnh đạo) )?(?:(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân) (?:tỉnh|thành phố|huyện|xã|phường|đặc khu)|tỉnh|thành phố|chính phủ|thủ tướng chính phủ)$/u;

/** The last bracket of a line names a unit, and no place. */
const ENDS_IN_UNIT = new RegExp(` \\((?!xã |phường |đặc khu )(?:${BODY_WORDS}) [^()]{2,120}\\)[.;]?$`, "u");
/** Lines that end so before a document is known to name those who do its work in brackets. */
const HABIT = 3;

/** True for a document whose lines end in brackets with the units that do the work. */
export const namesUnitsInBrackets = ({ occurrences }: Pick<RuleContext, "occurrences">): boolean =>
  occurrences.linesWith(ENDS_IN_UNIT) >= HABIT;
/** True for a folded line that ends in such a bracket. */
export const endsInUnit = (folded: string): boolean => ENDS_IN_UNIT.test(folded);

/**
 * True where the words before a bracket and in it show that it explains them. In a document (`context`) whose lines end in the units that do
 * the work, only a bracket that repeats the noun before it or follows a receiver does.
 */
export function isExplained(
  before: string,
  inside: string,
  context: Pick<RuleContext, "occurrences"> | null,
): boolean {
  if (repeatsNoun(before, inside)) return true;
  const isHabit = context !== null && namesUnitsInBrackets(context);
  if (!isHabit && IN_BUILDING.test(before)) return true;
  if (PAPER_OF_COMMITTEE.test(before)) return false;
  const found = EXPLAINS.exec(before);
  if (!found || (isHabit && found.groups!.receiver === undefined)) return false;
  const { receiver, owner } = found.groups!;
  // "kiến nghị của doanh nghiệp (Sở Y tế)"
  if (owner !== undefined && NO_BODY.test(owner)) return false;
  return receiver === undefined || (RECEIVES.test(receiver.trim()) && !NO_BODY.test(receiver));
}

/** "đăng trên báo (Báo Lào Cai)", "qua trung tâm (Trung tâm Y tế)": the bracket names what is meant. */
const repeatsNoun = (before: string, inside: string): boolean =>
  inside !== "" &&
  ((!TWO_SYLLABLES.test(inside) && before.endsWith(` ${inside.split(" ", 1)[0]}`)) ||
    before.endsWith(` ${inside.split(" ", 2).join(" ")}`));
/** Nouns whose first syllable alone is no noun of a body: "giám sát cấp ủy (Ủy ban Kiểm tra)". */
const TWO_SYLLABLES =
  /^(?:ủy ban|văn phòng|trung tâm|công an|công ty|bệnh viện|thanh tra|kho bạc|ngân hàng|bảo hiểm|hiệp hội|liên minh|mặt trận) /u;
