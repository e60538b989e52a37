import { bare } from "../../../language/fold.ts";
import { memoize } from "../../../language/memoize.ts";
import { UNIT_NOUN } from "../../lexicon/bodies.ts";
import { GOAL } from "../../lexicon/goals.ts";
import { TASK_NOUN } from "../../lexicon/headings.ts";
import { helpingLabel, labelOf } from "../../lexicon/label-grammar.ts";
import { ADVISE, CARRY_OUT, COORDINATE, FOCAL, IN_CHARGE, LEAD, RESPONSIBLE } from "../../lexicon/roles.ts";

export type Column =
  | "order"
  | "subIndex"
  | "task"
  | "lead"
  | "partners"
  | "receivers"
  | "due"
  | "product"
  | "target"
  | "rank"
  | "baseline"
  | "increase"
  | "measure";

// Headings of columns as plans print them. Decree 30/2020/NĐ-CP does not prescribe them.
const COLUMNS: readonly [Column, RegExp][] = [
  [
    "order",
    /^(?:stt|tt|số tt|(?:số )?thứ tự(?: (?:các )?(?:công việc|bước|nội dung)(?: (?:công việc|thực hiện))?)?|bước|stt\.)$/u,
  ],
  [
    "lead",
    new RegExp(
      `${LEAD}|^(?:${UNIT_NOUN}|người|cán bộ)(?:(?:,? | ?/ ?)(?:đơn vị|cơ quan|cá nhân|bộ phận|địa phương))? (?:${CARRY_OUT}|${RESPONSIBLE}|${IN_CHARGE}|${ADVISE}|${FOCAL}|được giao)(?: chính)?$|^(?:lực lượng|thành phần|(?:vị trí|chức danh)(?:,? chức danh)?|đ\\/c|gv|giáo viên|tập thể,? (?:và )?cá nhân|đơn vị|bộ phận|người) (?:${CARRY_OUT}|${IN_CHARGE}|${RESPONSIBLE}|xử lý|giải quyết|đảm nhận)$|^giao cho$|^ai (?:làm|thực hiện)$|(?:${CARRY_OUT}|${RESPONSIBLE}|${IN_CHARGE}|${FOCAL})(?:,| và| ?\\/) ?(?:(?:${UNIT_NOUN}) )?${COORDINATE}|^phân công|^trách nhiệm(?! ${COORDINATE})|^${FOCAL}`,
      "u",
    ),
  ],
  ["measure", /^(?:đvt|đơn vị (?:tính|đo))$/u],
  ["partners", new RegExp(COORDINATE, "u")],
  // "Nơi nhận", "Cơ quan nhận báo cáo": those to whom something is sent.
  [
    "receivers",
    /^(?:nơi|địa chỉ|cơ quan|đơn vị)(?:,? (?:đơn vị|cơ quan))? (?:tiếp )?(?:nhận(?! (?:việc|nhiệm vụ))|gửi)(?= |$)/u,
  ],
  ["product", /^sản phẩm|^kết quả$|^kết quả(?:,)? (?:đầu ra|dự kiến|cần đạt|sản phẩm|hoàn thành)|^đầu ra/u],
  [
    "due",
    /^thời (?:gian|hạn)(?! (?:bắt đầu|khởi công|khởi động|cũ|trước đây)$)|^(?:ngày |tháng )?kết thúc$|^tiến độ|^hạn(?= (?!chế)|$)|(?<!^(?:nội dung|nhiệm vụ|công việc|phần việc|việc) [^,/]{0,40})hoàn thành|^lộ trình|^mốc (?:\d|i{1,3})$|^mốc(?: thời gian)?$|^(?:tháng|quý)(?: \(?(?:thực hiện|dự kiến)\)?)?$|^(?:(?:làm|phải) )?xong(?: trước)?$|^(?:chậm|muộn) nhất$|^(?:ngày|tháng|hạn) (?:làm )?xong$|^(?:khi nào|bao giờ)(?: (?:làm )?xong)?$/u,
  ],
  // "Phấn đấu tăng năm 2025 (điểm)" is a goal itself.
  [
    "increase",
    new RegExp(`^(?:(?:${GOAL}) )?(?:mức |điểm )?tăng(?! (?:hạng )?lên)|tăng so|tăng\\/giảm|chênh lệch`, "u"),
  ],
  // "Mục tiêu 2025 (điểm/xếp hạng)": points with the rank beside them.
  ["target", new RegExp(`(?:${GOAL})[^,;]{0,20}điểm[^,;]{0,12}(?:hạng|thứ bậc)`, "u")],
  [
    "rank",
    new RegExp(
      // A scan may have lost a mark of "thứ hạng".
      `(?:${GOAL})[^,;]{0,30} hạng(?! mục)(?= |$|[,;.)(])|(?:^|xếp |thứ )hạng[^,;]{0,20}(?:${GOAL})`,
      "u",
    ),
  ],
  // "Chỉ tiêu" alone is a target; "Nội dung chỉ tiêu" and "Tiêu chí, chỉ tiêu" name what is measured.
  [
    "subIndex",
    /^(?:nội dung|tên|nhóm|danh mục)(?: (?:các|nhóm))? (?:chỉ số|chỉ tiêu|tiêu chí)|^(?:các )?(?:chỉ số|tiêu chí|lĩnh vực|trụ cột)(?: thành phần)?(?:,| ?\/| và|, tiêu chí) ?(?:chỉ tiêu|tiêu chí)/u,
  ],
  ["target", new RegExp(`${GOAL}|^kế hoạch (?:năm )?(?:19|20)\\d{2}`, "u")],
  [
    "baseline",
    /(?:điểm|kết quả|thực hiện|hiện trạng|giá trị|tỷ lệ)[^,;]{0,30} (?:19|20)\d{2}|(?:năm )?(?:cơ sở|gốc)[^,;]{0,12}[ (](?:19|20)\d{2}\)?$|^(?:(?:đã |mức )?đạt(?: được)? (?:trong )?)?năm (?:19|20)\d{2}(?: ?\((?:thực hiện|kết quả|(?:đã )?đạt(?: được)?|điểm)\))?$/u,
  ],
  ["subIndex", /^(?:mã )?(?:tc|tctp|cstp|csnd)$|^mã (?:chỉ số|tiêu chí)(?=[ ,(/]|$)/u],
  ["subIndex", /^(?:tên )?(?:các )?(?:chỉ số|tiêu chí|lĩnh vực|trụ cột|yếu tố(?= |$)|nội dung chỉ số)/u],
  // "Việc phải làm", "Tên việc", "Đầu việc", "Làm gì"
  [
    "task",
    new RegExp(
      `${TASK_NOUN}|biện pháp|^(?:(?:các|tên|đầu|phần) )?việc(?= |$)|^hành động(?= |$)|^(?:(?:phải|cần|sẽ) )?làm (?:gì|những gì)$`,
      "u",
    ),
  ],
];

/** The same patterns without diacritics, because scans often lose them. */
const BARE_COLUMNS = COLUMNS.map(([kind, { source }]) => [kind, new RegExp(bare(source), "u")] as const);

/** The beginning of a period, on which nothing is due: "Thời gian bắt đầu", "Từ tháng". */
export const isBeginning = (text: string): boolean =>
  /^(?:(?:ngày |tháng |thời gian |thời điểm )?(?:bắt đầu|khởi động|khởi công)|từ(?: ngày| tháng| quý)?)$/u.test(
    text,
  );

/** "6 rõ": who, what, by when, with which product; "rõ trách nhiệm" and "rõ thẩm quyền" say who answers for it and who decides. */
const MADE_CLEAR: ReadonlyMap<string, Column> = new Map([
  ["người", "lead"],
  ["đơn vị", "lead"],
  ["việc", "task"],
  ["nhiệm vụ", "task"],
  ["nội dung", "task"],
  ["thời gian", "due"],
  ["thời hạn", "due"],
  ["tiến độ", "due"],
  ["sản phẩm", "product"],
  ["kết quả", "product"],
]);
const CLEAR = /^rõ (?<what>[^()]{2,40}?)(?: \((?<note>.{1,60})\))?$/u;
/** True for a heading that begins with "rõ", whatever it makes clear. */
export const isMadeClear = (text: string): boolean => CLEAR.test(text);

/** "Rõ người, rõ đơn vị", "Rõ trách nhiệm phối hợp", "Rõ trách nhiệm (đơn vị)". */
function columnMadeClear(what: string, note: string): Column | undefined {
  if (MADE_CLEAR.has(what)) return MADE_CLEAR.get(what);
  if (OPEN.test(what)) return IS_UNIT.test(note) ? "lead" : undefined;
  const parts = what.split(/(?:, ?| và | ?\/ ?)(?:rõ )?/u);
  const kinds = new Set(parts.map((part) => MADE_CLEAR.get(part)));
  const [kind] = kinds;
  return kinds.size === 1 && kind ? kind : columnOf(what.replaceAll(/(?<=[ ,/])rõ /gu, ""));
}
/** What may be about units or persons, or about what they answer for. */
const OPEN = /^(?:trách nhiệm|thẩm quyền)$/u;
const IS_UNIT = new RegExp(`^(?:${UNIT_NOUN})$`, "u");

/** What a column contains, by its folded heading. Tables repeat their headings, and each row is compared with them. */
export const columnOf = (text: string): Column | undefined => knownColumn(text) ?? undefined;
const knownColumn = memoize((text) => readColumn(text) ?? null, { maxKeyLength: 80 });

function readColumn(text: string): Column | undefined {
  if (isBeginning(text)) return undefined;
  const clear = CLEAR.exec(text)?.groups;
  if (clear) return columnMadeClear(clear.what!, clear.note ?? "");
  const column = COLUMNS.find(([, pattern]) => pattern.test(text))?.[0] ?? columnOfLabel(text);
  if (column) return column;
  const letters = bare(text);
  return BARE_COLUMNS.find(([, pattern]) => pattern.test(letters))?.[0];
}

/** "Kết quả thực hiện" may be the heading of past results, not of products. */
const ACHIEVED = new RegExp(`^kết quả .*${CARRY_OUT}`, "u");

/** The kind of a heading that is a label by its grammar: "Bộ phận tham mưu, giúp việc", "Mốc hoàn thành". */
function columnOfLabel(text: string): Column | undefined {
  const label = labelOf(text) ?? helpingLabel(text);
  if (label?.kind === "role") return label.role === "coordinate" ? "partners" : "lead";
  if (label?.kind === "due") return "due";
  return label?.kind === "product" && !ACHIEVED.test(text) ? "product" : undefined;
}
