import type { Token } from "../../matching/tokens.ts";
import type { UnitMatch } from "./unit-match.ts";

/** First words of the names of a unit's divisions, as token keys. */
const HEADS: readonly (readonly string[])[] = [
  ["phòng"],
  ["vp"],
  ["chi", "cục"],
  ["trung", "tâm"],
  ["thanh", "tra"],
  ["bộ", "phận"],
  ["ban"],
  ["đội"],
  ["tổ"],
  ["bql"],
];
const FIRST_WORDS: ReadonlySet<string> = new Set(HEADS.map(([first]) => first!));
/** Returns true if a division's name can begin with the word. */
export const canBeginDivision = (word: string): boolean => FIRST_WORDS.has(word);
/** Words after a head that make it a different word: "phòng chống", "tổ chức", "Ban Chỉ đạo" (not a division). */
const NOT_AFTER: Readonly<Record<string, readonly string[]>> = {
  phòng: ["chống", "ngừa", "tránh", "cháy", "vệ", "thủ", "họp", "không"],
  tổ: ["chức", "hợp", "công", "dân", "giúp"],
  ban: [
    "hành",
    "chỉ",
    "chấp",
    "bí",
    "thường",
    "kiểm",
    "chủ",
    "vì",
    "vận",
    "tổ",
    "đại",
    "bầu",
    "soạn",
    "giám",
    "bố",
    "đầu",
    "đêm",
  ],
  đội: ["ngũ", "tuyển", "hình"],
  vp: ["phẩm"],
};
/** Heads that must be capitalised in running text. */
const COMMON: ReadonlySet<string> = new Set(["ban", "đội", "tổ", "thanh"]);
/** In running text these usually begin the name of a party body or steering committee, except "Ban Tiếp công dân". */
const BODIES: ReadonlySet<string> = new Set(["ban", "tổ"]);
/** Words that complete a division's name directly after its head: "Văn phòng Sở", "Thanh tra Sở". */
const WHOLES: ReadonlySet<string> = new Set(["sở", "ban", "ubnd", "hđnd"]);

/** Words that begin the division's task; its name ends before them. */
const ACTS: readonly string[] = (
  "chủ trì|chủ động|phối hợp|tham mưu|có trách nhiệm|thực hiện|theo dõi|đôn đốc|tổng hợp và|triển khai|hướng dẫn các|" +
  "hướng dẫn việc|tiếp tục|tăng cường|căn cứ|là cơ quan|là đơn vị|làm đầu mối|đầu mối|giúp|báo cáo|chịu trách nhiệm|" +
  "thường xuyên|kịp thời|rà soát|nghiên cứu|xây dựng kế hoạch|tổ chức thực hiện|tổ chức triển khai|để|theo|trong|khi|" +
  "trước|cùng|với|gửi|phụ trách|được|cần|phải|thuộc|trực thuộc|đề xuất|và các|các|cung cấp|chỉ đạo|lập|đảm bảo|là|" +
  "thành lập|về|do|gồm|làm|ban hành|quyết định|tại|đóng|hỗ trợ|nhằm|của|như|này|nhiệm kỳ|tham dự|họp|đã|sẽ|xây dựng và|xây dựng các|xây dựng đề án|xây dựng chương trình|tổ chức các|tổ chức tuyên truyền|tổ chức rà soát|trình ubnd|trình lãnh đạo|" +
  "tuyên truyền|kiểm tra việc|hướng dẫn|rút|trực tiếp|tập trung|đăng tải|cập nhật|bố trí|khẩn trương"
).split("|");
/** The acts by their first word. */
const ACT_WORDS = Map.groupBy(
  ACTS.map((act) => act.split(" ")),
  ([first]) => first!,
);
/** Limit on the words of a division's name after its head. */
const MAX_WORDS = 16;

/**
 * A division of a unit at token `at`, recognised by form only, since no catalogue lists divisions. In running text its
 * name ends before a verb.
 */
export function divisionAt(
  list: readonly Token[],
  at: number,
  whole: boolean,
): { to: number; match: UnitMatch } | null {
  if (!FIRST_WORDS.has(list[at]?.key ?? "")) return null;
  const head = HEADS.find((words) =>
    words.every((word, i) => list[at + i]?.key === word && (i === 0 || list[at + i]!.before === "blank")),
  );
  if (!head) return null;
  const from = at + head.length;
  const next = list[from];
  if (next?.before !== "blank") return null;
  const first = list[at]!;
  if (NOT_AFTER[head[0]!]?.includes(next.key)) return null;
  if (!next.capital) return null;
  if (!whole) {
    if (first.allCapitals && first.key.length > 2) return null;
    if (COMMON.has(first.key) && !first.capital) return null;
    if (BODIES.has(first.key) && next.key !== "tiếp") return null;
  }
  const to = whole ? list.length : nameEnd(list, from);
  return { to, match: { id: null, name: "", level: "division", entry: null, province: null } };
}

function nameEnd(list: readonly Token[], from: number): number {
  if (WHOLES.has(list[from]!.key) && list[from + 1]?.before !== "blank") return from + 1;
  let to = from + 1;
  while (to < list.length && to - from < MAX_WORDS) {
    const token = list[to]!;
    if (token.before === "stop" || token.before === "bracket") break;
    if (token.before === "joint" && !continues(list, to)) break;
    if (!token.capital && (beginsAct(list, to) || denies(list, to))) break;
    to++;
  }
  return to;
}

const beginsAct = (list: readonly Token[], at: number): boolean =>
  ACT_WORDS.get(list[at]!.key)?.some((words) => words.every((word, i) => list[at + i]?.key === word)) ??
  false;

/** "Trung tâm Xúc tiến đầu tư | không phải ban hành kế hoạch", not "Phòng Không gian ngầm" or "Trung tâm Hàng không". */
const denies = (list: readonly Token[], at: number): boolean =>
  DENIALS.has(list[at]!.key) &&
  !BEFORE_NO_DENIAL.has(list[at - 1]!.key) &&
  !AFTER_NO_DENIAL.has(list[at + 1]?.key ?? "");
const DENIALS: ReadonlySet<string> = new Set(["không", "chưa"]);
const BEFORE_NO_DENIAL: ReadonlySet<string> = new Set(["hàng", "phòng", "trên"]);
const AFTER_NO_DENIAL: ReadonlySet<string> = new Set(["gian", "khí", "quân", "lưu", "vận", "nung", "dây"]);

/** After a comma or "và" the name continues ("Phương tiện và người lái") unless a unit or a person begins there. */
function continues(list: readonly Token[], at: number): boolean {
  const key = list[at]!.key;
  const starts =
    HEADS.some((words) => words.every((word, i) => list[at + i]?.key === word)) || OTHERS.has(key);
  return !starts;
}

/** First words of other units and of persons, which end a division's name. */
const OTHERS: ReadonlySet<string> = new Set([
  "sở",
  "bộ",
  "ubnd",
  "hđnd",
  "công",
  "cục",
  "báo",
  "đài",
  "giám",
  "lãnh",
  "các",
  "thủ",
  "cơ",
  "đơn",
]);
