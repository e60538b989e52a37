// Situations in which a plan may be missing, late or not, as folders of files: what every output must and must not state.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Comparison } from "../../src/model/comparison.ts";
import type { Findings } from "../../src/model/finding.ts";
import { readBack } from "../report/writers/read-back.ts";
import { drawPdf } from "../support/draw-pdf.ts";
import { tempFolder } from "../support/temp-folder.ts";
import { call } from "./call.ts";

interface Situation {
  readonly files: Readonly<Record<string, string | Promise<Uint8Array>>>;
  readonly asOf: string;
  /** Lines of the officer's list. */
  readonly units?: readonly string[];
  /** In the findings, on the page and in the workbook. */
  readonly says: readonly string[];
  /** In none of the outputs, and not printed. */
  readonly never: readonly string[];
  /** Units with their states in the comparison. */
  readonly states: Readonly<Record<string, string>>;
  /** What the command prints. */
  readonly prints?: readonly string[];
}

interface ParentText {
  readonly asked: string;
  readonly day?: string;
  readonly second?: string;
}

/** The province's plan: who must issue a plan, and who has the second task. */
const parent = ({ asked, day = "30/4/2024", second = "Sở Công Thương" }: ParentText) => {
  const [, , year] = day.split("/");
  return `ỦY BAN NHÂN DÂN
TỈNH CAO BẰNG

Số: 87/KH-UBND
Cao Bằng, ngày 22 tháng 01 năm ${year}

KẾ HOẠCH
Nâng cao Chỉ số Xanh cấp tỉnh (PGI) năm ${year}

I. NHIỆM VỤ
1. Chỉ số thành phần “Giảm thiểu ô nhiễm và thiên tai”
Mục tiêu phấn đấu đạt từ 6,30 điểm trở lên.
a) Sở Y tế
- Kiểm tra việc thu gom chất thải y tế tại các cơ sở khám bệnh.
b) ${second}
- Kiểm tra an toàn hồ chứa thủy điện trước mùa lũ.
II. TỔ CHỨC THỰC HIỆN
1. ${asked} ban hành kế hoạch thực hiện trước ngày ${day}.

Nơi nhận:
- Các sở, ban, ngành;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Lê Văn Bình
`;
};

interface OwnText {
  readonly from: string;
  readonly symbol: string;
  readonly day?: readonly [string, string, string];
  readonly type?: string;
}

/** A plan of a unit that answers the province's plan; with another type a document that merely cites it. */
const own = ({ from, symbol, day = ["10", "4", "2024"], type = "KẾ HOẠCH" }: OwnText) => `UBND TỈNH CAO BẰNG
${from.toUpperCase()}

Số: 45/${symbol}
Cao Bằng, ngày ${day[0]} tháng ${day[1]} năm ${day[2]}

${type}
Nâng cao Chỉ số Xanh cấp tỉnh (PGI) năm ${day[2]}

Thực hiện Kế hoạch số 87/KH-UBND ngày 22 tháng 01 năm ${day[2]} của Ủy ban nhân dân tỉnh, ${from} báo cáo, triển khai như sau:

I. NHIỆM VỤ
1. Chỉ số thành phần “Giảm thiểu ô nhiễm và thiên tai”
Mục tiêu phấn đấu đạt từ 6,30 điểm trở lên.
Giao Phòng Nghiệp vụ chủ trì kiểm tra việc thu gom chất thải.

Nơi nhận:
- UBND tỉnh (b/c);
- Lưu: VT.

GIÁM ĐỐC
Trần Văn Nam
`;

const locked = drawPdf((pen) => pen.write("Kế hoạch", 72, 72), { userPassword: "mat-khau" });
const TRADE = own({ from: "Sở Công Thương", symbol: "KH-SCT" });
const NOT_RECEIVED = "Chưa nhận được kế hoạch của";

const SITUATIONS: Readonly<Record<string, Situation>> = {
  "before the due date": {
    files: { "ubnd.txt": parent({ asked: "Sở Y tế" }), "sct.txt": TRADE },
    asOf: "2024-04-20",
    says: ["chưa đến hạn (còn 10 ngày"],
    never: ["quá hạn", "UBND tỉnh chưa"],
    states: { "Sở Y tế": "not-due" },
  },
  "after the due date": {
    files: { "ubnd.txt": parent({ asked: "Sở Y tế, Sở Công Thương" }), "sct.txt": TRADE },
    asOf: "2024-05-10",
    says: [`${NOT_RECEIVED} Sở Y tế, quá hạn 10 ngày`],
    never: [`${NOT_RECEIVED} Sở Công Thương`, "chưa đến hạn ("],
    states: { "Sở Y tế": "not-received", "Sở Công Thương": "received" },
  },
  "a unit that is only named in tasks": {
    files: { "ubnd.txt": parent({ asked: "Sở Y tế", second: "Công an tỉnh" }) },
    asOf: "2024-05-10",
    says: ["Trong các tệp đã nhận không có kế hoạch của Công an tỉnh", "có thể không phải gửi"],
    never: [`${NOT_RECEIVED} Công an tỉnh`],
    states: { "Công an tỉnh": "tasks-only" },
  },
  "a class without known members": {
    files: { "ubnd.txt": parent({ asked: "Sở Y tế, UBND các huyện, thành phố" }) },
    asOf: "2024-05-10",
    says: ["“UBND các huyện, thành phố”: đã nhận 0 kế hoạch", "chưa có danh sách đầy đủ"],
    never: [`${NOT_RECEIVED} UBND các huyện`],
    states: { "UBND các huyện, thành phố": "class" },
  },
  "an unread file with the name of the unit": {
    files: { "ubnd.txt": parent({ asked: "Sở Y tế" }), "KH So Y te.pdf": "%PDF-1.7\nnothing more" },
    asOf: "2024-05-10",
    says: ["Chưa rõ Sở Y tế đã gửi kế hoạch", "KH So Y te.pdf"],
    never: [`${NOT_RECEIVED} Sở Y tế`, "quá hạn 10 ngày (", "không giao nhiệm vụ cụ thể"],
    states: { "Sở Y tế": "unclear" },
  },
  "a locked file with the unit's letters": {
    files: { "ubnd.txt": parent({ asked: "Sở Y tế" }), "SYT 2024.pdf": locked },
    asOf: "2024-05-10",
    says: ["Chưa rõ Sở Y tế đã gửi kế hoạch", "SYT 2024.pdf"],
    never: [`${NOT_RECEIVED} Sở Y tế`],
    states: { "Sở Y tế": "unclear" },
  },
  "a document of the unit that is no plan": {
    files: {
      "ubnd.txt": parent({ asked: "Sở Y tế" }),
      "bao cao.txt": own({ from: "Sở Y tế", symbol: "BC-SYT", type: "BÁO CÁO" }),
    },
    asOf: "2024-05-10",
    says: ["Chưa rõ Sở Y tế đã gửi kế hoạch", "45/BC-SYT"],
    never: [`${NOT_RECEIVED} Sở Y tế`],
    states: { "Sở Y tế": "unclear" },
  },
  "a unit that was merged into the sender": {
    files: {
      "ubnd.txt": parent({
        asked: "Sở Giao thông vận tải",
        day: "30/4/2025",
        second: "Sở Giao thông vận tải",
      }),
      "sxd.txt": own({ from: "Sở Xây dựng", symbol: "KH-SXD", day: ["10", "4", "2025"] }),
    },
    asOf: "2025-05-10",
    says: ["Sở Xây dựng"],
    never: [`${NOT_RECEIVED} Sở Giao thông vận tải`, `${NOT_RECEIVED} Sở Xây dựng`, "Giao cho nhóm đơn vị"],
    states: { "Sở Xây dựng": "received" },
  },
  "the officer's list with an unknown and a repeated line": {
    files: { "ubnd.txt": parent({ asked: "các sở, ban, ngành" }), "sct.txt": TRADE },
    asOf: "2024-05-10",
    units: ["Sở Y tế", "Sở Công Thương", "Sở Vũ trụ học", "Sở Y tế"],
    says: [`${NOT_RECEIVED} Sở Y tế, quá hạn 10 ngày`, "có thể danh sách ghi sai tên"],
    never: [`${NOT_RECEIVED} Sở Tư pháp`, `${NOT_RECEIVED} Sở Công Thương`],
    states: { "Sở Y tế": "not-received", "Sở Công Thương": "received", "Sở Vũ trụ học": "unclear" },
    prints: ["dòng 3 “Sở Vũ trụ học”: không có trong danh mục", "dòng 4 “Sở Y tế” (xem dòng 1)"],
  },
};

async function outputsOf({ files, asOf, units }: Situation) {
  const contents = await Promise.all(
    Object.entries(files).map(async ([path, content]) => [path, await content] as const),
  );
  const out = join(tempFolder(), "out");
  const list = units ? ["--units", join(tempFolder({ "ds.txt": units.join("\n") }), "ds.txt")] : [];
  const folder = tempFolder(Object.fromEntries(contents));
  const printed = await call("run", folder, "--out", out, "--as-of", asOf, "--jobs", "1", ...list);
  const json = <T>(name: string) => JSON.parse(readFileSync(join(out, name), "utf8")) as T;
  const shown = (name: string) => readBack(readFileSync(join(out, name))).texts.join("\n");
  return {
    printed: `${printed.stdout}\n${printed.stderr}`,
    findings: json<Findings>("findings.json"),
    comparison: json<Comparison>("comparison.json"),
    shown: { page: shown("report.html"), workbook: shown("report.xlsx") },
  };
}

describe.each(Object.entries(SITUATIONS))("%s", (_, situation) => {
  it("is stated alike in findings, comparison, page and workbook", async () => {
    const { printed, findings, comparison, shown } = await outputsOf(situation);
    const sentences = findings.findings.map(({ message }) => message).join("\n");
    const texts = { findings: sentences, ...shown };
    for (const [output, text] of Object.entries(texts))
      for (const statement of situation.says) expect(text, output).toContain(statement);
    const everything = { ...texts, printed, comparison: JSON.stringify(comparison) };
    for (const [output, text] of Object.entries(everything))
      for (const statement of situation.never) expect(text, output).not.toContain(statement);
    for (const line of situation.prints ?? []) expect(printed).toContain(line);
    const states = comparison.groups.flatMap(({ units }) => units.map(({ name, state }) => [name, state]));
    expect(Object.fromEntries(states)).toMatchObject(situation.states);
  });
});
