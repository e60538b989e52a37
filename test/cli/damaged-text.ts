// An invented plan in every encoding and damage that `kehoach restore` and `kehoach run` must read alike.

import { damaged } from "../../fixtures/generate/damage.ts";
import { Draw } from "../../fixtures/generate/draw.ts";
import { LEGACY_ENCODINGS, type LegacyEncoding } from "../../src/language/encoding/legacy-encoding.ts";
import { codeOfLetter } from "../../src/language/encoding/letter-codes.ts";
import { toLegacy } from "../../src/language/encoding/to-legacy.ts";
import { bare } from "../../src/language/fold.ts";
import { TYPED_FAMILIES } from "../bench/restore/typed-text.ts";

/** Paragraphs of an invented plan. */
const PARAGRAPHS = [
  "Sở Kế hoạch và Đầu tư tỉnh Tân Giang xây dựng kế hoạch cải thiện chỉ số cấp tỉnh năm 2026 như sau:",
  `I. MỤC ĐÍCH, YÊU CẦU
1. Mỗi phòng, đơn vị phải hiểu rõ trách nhiệm của mình, chủ động gỡ vướng cho doanh nghiệp trên địa bàn.
2. Việc chỉ đạo giữ được nền nếp; kết quả đo đếm bằng số liệu, tránh hình thức, bảo đảm đúng quy định.`,
  `II. NHIỆM VỤ, GIẢI PHÁP
1. Phấn đấu chỉ số Chi phí thời gian đạt từ 6,58 điểm trở lên, xếp hạng 9/63 tỉnh, thành phố.
a) Giao Văn phòng Sở chủ trì, phối hợp với Phòng Đăng ký kinh doanh rà soát thủ tục hành chính trước ngày 30/6/2026.
b) Giao Thanh tra Sở kiểm tra việc thực hiện tại 12 đơn vị, báo cáo kết quả vào ngày 25 hằng tháng.
c) Những việc vượt thẩm quyền thì trình Giám đốc Sở trước ngày 15/12/2026 để xem xét, quyết định.
2. Căn cứ Kế hoạch số 163/KH-UBND ngày 14 tháng 9 năm 2025, các đơn vị gửi báo cáo về vanphong@tangiang.gov.vn.`,
  `III. TỔ CHỨC THỰC HIỆN
Bà Nguyễn Thị Thùy Dương, Phó Giám đốc Sở, trực tiếp chỉ đạo việc triển khai kế hoạch này.
Trong quá trình thực hiện, nếu có vướng mắc, các phòng kịp thời phản ánh để tổng hợp, báo cáo Ủy ban nhân dân tỉnh.`,
];
export const PLAN = `${PARAGRAPHS.join("\n\n")}\n`;

export interface DamagedPlan {
  readonly what: string;
  readonly bytes: Buffer;
  /** True if every word must come out as in the plan. */
  readonly isExact: boolean;
}

const misread = (text: string, encoding: string) => new TextDecoder(encoding).decode(Buffer.from(text));
const legacyBytes = (text: string, encoding: LegacyEncoding) =>
  Buffer.from([...toLegacy(text, encoding)].map((letter) => codeOfLetter(letter) ?? letter.charCodeAt(0)));
const perLine = (text: string, damage: (line: string) => string) => text.split("\n").map(damage).join("\n");
const read = (text: string) => damaged(text, new Draw(7));
/** The bytes that windows-1252 lacks. */
const UNDEFINED = /[\x81\x8d\x8f\x90\x9d]/g;

const exact = (what: string, bytes: string | Buffer): DamagedPlan => ({
  what,
  bytes: Buffer.from(bytes),
  isExact: true,
});
const damage = (what: string, text: string): DamagedPlan => ({
  what,
  bytes: Buffer.from(text),
  isExact: false,
});
/** Paragraphs damaged in turn in two ways. */
const mixed = (what: string, one: (text: string) => string, other: (text: string) => string) =>
  damage(what, PARAGRAPHS.map((text, i) => (i % 2 === 0 ? one(text) : other(text))).join("\n\n"));
const same = (text: string) => text;

export const DAMAGED_PLANS: readonly DamagedPlan[] = [
  exact("UTF-8", PLAN),
  exact("UTF-8 with a byte-order mark", `\ufeff${PLAN}`),
  exact("UTF-16 LE", Buffer.from(PLAN, "utf16le")),
  exact("UTF-16 LE with a mark", Buffer.from(`\ufeff${PLAN}`, "utf16le")),
  exact("UTF-16 BE", Buffer.from(PLAN, "utf16le").swap16()),
  exact("UTF-16 BE with a mark", Buffer.from(`\ufeff${PLAN}`, "utf16le").swap16()),
  exact("lines that end with CR LF", PLAN.replaceAll("\n", "\r\n")),
  exact("lines that end with CR", PLAN.replaceAll("\n", "\r")),
  exact("decomposed letters", PLAN.normalize("NFD")),
  ...LEGACY_ENCODINGS.flatMap((encoding) => [
    exact(`${encoding}, bytes`, legacyBytes(PLAN, encoding)),
    exact(`${encoding}, letters`, toLegacy(PLAN, encoding)),
    exact(
      `${encoding} after UTF-8`,
      Buffer.concat([
        Buffer.from(`${PARAGRAPHS.slice(0, 2).join("\n\n")}\n\n`),
        legacyBytes(PARAGRAPHS.slice(2).join("\n\n"), encoding),
      ]),
    ),
  ]),
  exact("UTF-8 read as windows-1252", misread(PLAN, "windows-1252")),
  exact("UTF-8 read as windows-1258", misread(PLAN, "windows-1258")),
  exact("UTF-8 read as windows-1252 twice", misread(misread(PLAN, "windows-1252"), "windows-1252")),
  exact("UTF-8 read as windows-1258 twice", misread(misread(PLAN, "windows-1258"), "windows-1258")),
  ...["", "?", "\ufffd"].map((sign) =>
    damage(
      `UTF-8 read as windows-1252 with ${sign === "" ? "nothing" : `“${sign}”`} for some bytes`,
      misread(PLAN, "windows-1252").replace(UNDEFINED, sign),
    ),
  ),
  damage("without marks", bare(PLAN)),
  damage(
    "without marks but đ",
    PLAN.normalize("NFD")
      .replace(/[\u0300-\u0323]/gu, "")
      .normalize("NFC"),
  ),
  ...TYPED_FAMILIES.map((family) => damage(family.what, perLine(PLAN, family.damage))),
  damage("read by an English engine", read(PLAN)),
  mixed("good and read by an English engine", same, read),
  mixed("read by an English engine and good", read, same),
  mixed("good and without marks", same, bare),
  mixed("without marks and read by an English engine", bare, read),
  mixed("without marks and in VNI letters", bare, (text) => toLegacy(text, "vni")),
  mixed("misread UTF-8 and without marks", (text) => misread(text, "windows-1252"), bare),
  mixed(
    "Telex and TCVN3 letters",
    (text) => perLine(text, TYPED_FAMILIES[0]!.damage),
    (text) => toLegacy(text, "tcvn3"),
  ),
];
