/** A folder of files, and what every output must and must not state about it. Written from the files, never from outputs. */
export interface Situation {
  readonly files: Readonly<Record<string, string | Promise<Uint8Array>>>;
  readonly asOf: string;
  /** Lines of the officer's list. */
  readonly units?: readonly string[];
  /** In the findings, on the page and in the workbook. */
  readonly says: readonly string[];
  /** On the page and in the workbook: what is not a finding. */
  readonly shows?: readonly string[];
  /** In none of the outputs, and not printed. */
  readonly never: readonly string[];
  /** Units with their states in the comparison. */
  readonly states: Readonly<Record<string, string>>;
  /** For some units, the states of some sub-indices. */
  readonly coverage?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What the command prints. */
  readonly prints?: readonly string[];
}

export const NOT_RECEIVED = "Chưa nhận được kế hoạch của";

type Day = readonly [day: string, month: string, year: string];

interface ParentText {
  /** Who must issue a plan. */
  readonly asked: string;
  /** d/m/yyyy; null: the parent sets no day. */
  readonly day?: string | null;
  /** Who has the second task. */
  readonly second?: string;
  readonly number?: string;
  readonly issued?: Day;
  /** What it changes: "sửa đổi, bổ sung Kế hoạch số …". */
  readonly changes?: string;
  readonly target?: string;
  /** Its task for the unit that has the first one. */
  readonly task?: string;
}

/** The province's plan on one sub-index. */
export function parent({
  asked,
  day = "30/4/2024",
  second = "Sở Công Thương",
  number = "87/KH-UBND",
  changes,
  target = "Mục tiêu phấn đấu đạt từ 6,30 điểm trở lên.",
  task = "Kiểm tra việc thu gom chất thải y tế tại các cơ sở khám bệnh.",
  ...given
}: ParentText): string {
  const year = day?.split("/")[2] ?? "2024";
  const issued = given.issued ?? (["22", "01", year] as const);
  return `ỦY BAN NHÂN DÂN
TỈNH CAO BẰNG

Số: ${number}
Cao Bằng, ngày ${issued[0]} tháng ${issued[1]} năm ${issued[2]}

KẾ HOẠCH
${changes ? `${changes} về nâng` : "Nâng"} cao Chỉ số Xanh cấp tỉnh (PGI) năm ${year}

I. NHIỆM VỤ
1. Chỉ số thành phần “Giảm thiểu ô nhiễm và thiên tai”
${target}
a) Sở Y tế
- ${task}
b) ${second}
- Kiểm tra an toàn hồ chứa thủy điện trước mùa lũ.
II. TỔ CHỨC THỰC HIỆN
1. ${asked} ban hành kế hoạch thực hiện${day === null ? "" : ` trước ngày ${day}`}.

Nơi nhận:
- Các sở, ban, ngành;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Lê Văn Bình
`;
}

interface OwnText {
  readonly from: string;
  readonly symbol: string;
  readonly serial?: number;
  readonly day?: Day;
  readonly type?: string;
  /** What it changes: "thay thế Kế hoạch số …". */
  readonly changes?: string;
  /** Its sections. */
  readonly body?: string;
}

export const OWN_SECTION = `1. Chỉ số thành phần “Giảm thiểu ô nhiễm và thiên tai”
Mục tiêu phấn đấu đạt từ 6,30 điểm trở lên.
Giao Phòng Nghiệp vụ chủ trì kiểm tra việc thu gom chất thải.`;

/** A plan of a unit that answers the province's plan; with another type a document that merely cites it. */
export function own({
  from,
  symbol,
  serial = 45,
  day = ["10", "4", "2024"],
  type = "KẾ HOẠCH",
  changes,
  body = OWN_SECTION,
}: OwnText): string {
  return `UBND TỈNH CAO BẰNG
${from.toUpperCase()}

Số: ${serial}/${symbol}
Cao Bằng, ngày ${day[0]} tháng ${day[1]} năm ${day[2]}

${type}
Nâng cao Chỉ số Xanh cấp tỉnh (PGI) năm ${day[2]}

Thực hiện Kế hoạch số 87/KH-UBND ngày 22 tháng 01 năm ${day[2]} của Ủy ban nhân dân tỉnh, ${from} báo cáo, triển khai như sau:

I. NHIỆM VỤ
${body}
II. TỔ CHỨC THỰC HIỆN
Các phòng triển khai thực hiện.${changes ? ` Kế hoạch này ${changes}.` : ""}

Nơi nhận:
- UBND tỉnh (b/c);
- Lưu: VT.

GIÁM ĐỐC
Trần Văn Nam
`;
}
