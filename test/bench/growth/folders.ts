import type { Catalogue } from "../../../src/catalogue/catalogue.ts";
import { extract } from "../../../src/extract/extract.ts";
import type { PlanRecord } from "../../../src/model/plan.ts";
import { parse } from "../../../src/parse/parse.ts";
import { formatTextFile } from "../../../src/pipeline/stages/format-text-file.ts";
import { restore } from "../../../src/restore/restore.ts";
import { mulberry32 } from "../../support/random.ts";
import { type LargeFolder, largeFolders } from "../large-folder.ts";

/** Stored plans with `n` repetitions of one structure. */
export interface FolderStructure {
  readonly name: string;
  readonly least: number;
  make(n: number, catalogue: Catalogue): LargeFolder | Promise<LargeFolder>;
}

const LIMITS = { maxBytes: 1e9, maxPages: 1e5 };
const DEPARTMENTS = ["Sở Tài chính", "Sở Y tế", "Sở Công Thương", "Sở Nội vụ"];
const repeat = (n: number, one: (i: number) => string) =>
  Array.from({ length: n }, (_, i) => one(i)).join("\n");
const SECTION = "II. NHIỆM VỤ TRỌNG TÂM\n1. Chỉ số thành phần 1: Giảm thiểu ô nhiễm và thiên tai";

const province = (body: string) => `UBND TỈNH LÀO CAI
Số: 15/KH-UBND Lào Cai, ngày 10 tháng 1 năm 2024
KẾ HOẠCH
Nâng cao Chỉ số Xanh cấp tỉnh (PGI) năm 2024
I. MỤC ĐÍCH, YÊU CẦU
Phân công rõ nhiệm vụ cho từng đơn vị.
${SECTION}
${body}
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn B
`;
const department = (body: string, serial = 12, references = "") => `UBND TỈNH LÀO CAI
SỞ NỘI VỤ
Số: ${serial}/KH-SNV Lào Cai, ngày 02 tháng 4 năm 2024
KẾ HOẠCH
Triển khai Kế hoạch nâng cao Chỉ số Xanh cấp tỉnh (PGI) năm 2024
${references}Thực hiện Kế hoạch số 15/KH-UBND ngày 10/1/2024 của UBND tỉnh Lào Cai, Sở Nội vụ triển khai các nội dung sau:
I. MỤC ĐÍCH, YÊU CẦU
Phân công rõ nhiệm vụ cho từng phòng.
${SECTION}
${body}
GIÁM ĐỐC
Nguyễn Văn A
`;
const task = (i: number) =>
  `- ${DEPARTMENTS[i % 4]} chủ trì rà soát thủ tục số ${i} về ${["đất đai", "thuế", "lao động"][i % 3]} trước ngày ${1 + (i % 28)}/6/2024.`;
/** Tasks of words that all tasks share, so that no word tells one from another. */
const WORDS =
  "đất rừng nước khí thuế phí vốn chợ cảng đường cầu kho bãi điện mạng dữ liệu trạm bến xe tàu cá lúa chè mía dừa gạo muối than đá cát gỗ thép giấy vải sợi da nhựa sơn kính gốm sứ đồng nhôm kẽm chì bạc vàng cói tre nứa".split(
    " ",
  );
function frequentTasks(n: number, seed: number, bearer = ""): string {
  const random = mulberry32(seed);
  const word = () => WORDS[Math.floor(random() * WORDS.length)]!;
  return repeat(n, () => `- ${bearer}Rà soát ${Array.from({ length: 9 }, word).join(" ")}.`);
}
/** Without digits, because a number is no part of a commune's name. */
const commune = (i: number) =>
  `UBND xã Mường B${Array.from(String(10_000 + i), (digit) => "abcdeghikl"[Number(digit)]!).join("")}`;

async function folderOf(texts: readonly string[], catalogue: Catalogue): Promise<LargeFolder> {
  const plans: PlanRecord[] = [];
  const stored = new Map<string, string>();
  for (const text of texts) {
    const extraction = await extract(Buffer.from(text), { fileName: "ke-hoach.txt", limits: LIMITS });
    const restored = restore(extraction, null, catalogue).value;
    const id = plans.length.toString(16).padStart(16, "0");
    const source = {
      ...{
        paths: [`${id}.txt`],
        sha256: id,
        bytes: text.length,
        mediaType: "text/plain",
        pages: 1,
        range: null,
      },
      extraction: [{ page: 1, method: "text" as const, restored: false, confidence: 1 }],
    };
    plans.push({ schemaVersion: 1, id, source, ...parse(restored, catalogue).value[0]!.plan });
    stored.set(id, formatTextFile(restored));
  }
  return { plans, texts: stored };
}

let maker: ReturnType<typeof largeFolders> | null = null;
/** Making the templates takes longer than measuring. */
function madeFolder(catalogue: Catalogue): ReturnType<typeof largeFolders> {
  maker ??= largeFolders(catalogue);
  return maker;
}

/** What relating, checking, comparing and reporting go through. */
export const FOLDERS: readonly FolderStructure[] = [
  { name: "plans of one parent", least: 100, make: (n, catalogue) => madeFolder(catalogue)(n, 1) },
  {
    name: "parents with 9 plans each",
    least: 10,
    make: (n, catalogue) => madeFolder(catalogue)(10 * n, n),
  },
  {
    name: "tasks of one parent and of its plan",
    least: 500,
    make: (n, catalogue) =>
      folderOf(
        [province(repeat(n, task)), department(repeat(n, (i) => task(i).replace("chủ trì", "")))],
        catalogue,
      ),
  },
  {
    name: "tasks of one parent that share only frequent words",
    least: 500,
    make: (n, catalogue) =>
      folderOf(
        [province(frequentTasks(n, 1, "Sở Nội vụ chủ trì ")), department(frequentTasks(n, 2))],
        catalogue,
      ),
  },
  {
    name: "units of one task",
    least: 100,
    make: (n, catalogue) =>
      folderOf(
        [
          province(
            `- Rà soát thủ tục đất đai.\nĐơn vị thực hiện: Sở Nội vụ, ${Array.from({ length: n }, (_, i) => commune(i)).join(", ")}.`,
          ),
          department("- Rà soát thủ tục đất đai."),
        ],
        catalogue,
      ),
  },
  {
    name: "versions of one plan",
    least: 50,
    make: (n, catalogue) =>
      folderOf(
        [
          province(repeat(5, task)),
          ...Array.from({ length: n }, (_, i) => department(repeat(5, task), 12 + i)),
        ],
        catalogue,
      ),
  },
  {
    name: "references of one plan",
    least: 1_000,
    make: (n, catalogue) =>
      folderOf(
        [
          province(repeat(5, task)),
          department(
            repeat(5, task),
            12,
            `${repeat(n, (i) => `Căn cứ Quyết định số ${i}/QĐ-UBND ngày 05 tháng 4 năm 2023 của UBND tỉnh;`)}\n`,
          ),
        ],
        catalogue,
      ),
  },
];
