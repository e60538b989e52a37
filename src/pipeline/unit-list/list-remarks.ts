import type { Warning } from "../../model/warning.ts";

/** What is wrong with one line of the list. */
export interface ListRemark {
  readonly kind: "unknown" | "ambiguous" | "repeated" | "group" | "unread";
  readonly line: number;
  readonly name: string;
  /** The earlier line with the same unit. */
  readonly other: number | null;
}

/** Lines named in one sentence. */
const LINES_SHOWN = 20;
const NAME_SHOWN = 80;

const REASONS: Readonly<Record<ListRemark["kind"], { readonly vi: string; readonly en: string }>> = {
  unknown: {
    vi: "không có trong danh mục, nên chỉ đối chiếu theo đúng tên đã ghi. Nếu ghi sai thì đề nghị sửa; nếu đúng thì có thể khai thêm đơn vị bằng --catalogue",
    en: "not in the catalogue, so they are compared by the exact name only. Correct the name, or add the unit with --catalogue",
  },
  ambiguous: {
    vi: "tên trùng với đơn vị khác nên chưa rõ là đơn vị nào; tạm tính theo dòng ghi trước hoặc theo tên đầy đủ. Đề nghị ghi rõ tên hoặc địa bàn",
    en: "the name also fits another unit, so it is not clear which unit is meant; the earlier line, or the full name, counts. State the name or the area more exactly",
  },
  repeated: { vi: "đã có ở dòng trước, chỉ tính một lần", en: "already listed, so it counts once" },
  group: {
    vi: "là tên một nhóm đơn vị, không tính được. Đề nghị ghi từng đơn vị trên một dòng",
    en: "the name of a group of units, which is not counted. List each unit on a line of its own",
  },
  unread: {
    vi: "không đọc được: không có tên, tên quá dài, hoặc có nhiều ô hơn dòng tiêu đề (tên có dấu phẩy phải đặt trong ngoặc kép). Dòng này chưa được tính",
    en: "not read: there is no name, the name is too long, or there are more cells than column headings (put a name with a comma in quotation marks). The line is not counted",
  },
};

/** One sentence for each kind of remark, with the numbers of the lines. */
export function remarkWarnings(remarks: readonly ListRemark[], file: string): Warning[] {
  return [...Map.groupBy(remarks, ({ kind }) => kind)].map(([kind, list]) => {
    const lines = list.slice(0, LINES_SHOWN);
    const more = list.length - lines.length;
    const named = (before: string) =>
      lines.map(({ line, name, other }) => {
        const short = name.length > NAME_SHOWN ? `${name.slice(0, NAME_SHOWN).toWellFormed()}…` : name;
        return `${line} “${short}”${other === null ? "" : ` (${before} ${other})`}`;
      });
    const messages = {
      vi: `Danh sách đơn vị “${file}”, dòng ${named("xem dòng").join(", ")}${more > 0 ? ` và ${more} dòng khác` : ""}: ${REASONS[kind].vi}.`,
      en: `List of units “${file}”, line ${named("see line").join(", ")}${more > 0 ? ` and ${more} more` : ""}: ${REASONS[kind].en}.`,
    };
    return { code: `unit-list-${kind}`, message: messages.vi, messages };
  });
}
