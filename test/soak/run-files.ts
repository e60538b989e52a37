import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const PROGRAM: string = fileURLToPath(new URL("../../bin/kehoach.js", import.meta.url));
/** Time for one run beside others. */
export const A_ROUND_MS = 60_000;

/** A short plan of one task. */
export const plan = (serial: number, task: string): string => `UBND TỈNH BẮC KẠN
SỞ NỘI VỤ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: ${serial}/KH-SNV
Bắc Kạn, ngày 06 tháng 3 năm 2025
KẾ HOẠCH
Nâng cao Chỉ số PAPI năm 2025
I. NHIỆM VỤ
1. Văn phòng Sở ${task} số ${serial} trước ngày 15/6/2025.
Nơi nhận:
- Lưu: VT.
GIÁM ĐỐC
Nông Văn Hải
`;

/** The arguments of a run over the folder "nhan" with the same results at any time. */
export const runArgs = (out: string, formats: string, ...more: string[]): string[] => [
  PROGRAM,
  ...["run", "nhan", "--out", out, "--jobs", "2", "--as-of", "2025-07-01", "--quiet"],
  ...["--format", formats, ...more],
];

/** The names of the result files, without those of the program itself: they depend on the folder and the run. */
export const resultFiles = (out: string): string[] =>
  readdirSync(out, { recursive: true, encoding: "utf8" })
    .filter((name) => !name.startsWith(".kehoach-") && statSync(join(out, name)).isFile())
    .sort();
