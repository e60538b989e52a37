// The gain of two reader processes over one on a CPU-bound batch. Goal on two free cores: ratio ≤ 0.65.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { ingest } from "../../src/pipeline/ingest.ts";
import { DEFAULTS } from "../../src/pipeline/shared/options.ts";
import { OutputFolder } from "../../src/store/output-folder.ts";

const FILES = 160;
const SECTIONS = 160;
const ROUNDS = 3;

export async function jobs(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "kehoach-bench-"));
  try {
    for (let i = 0; i < FILES; i++) writeFileSync(join(folder, `ke-hoach-${i}.txt`), longPlan(i));
    const seconds: Record<1 | 2, number[]> = { 1: [], 2: [] };
    // Alternating, so that other work on the machine affects both.
    for (let round = 0; round < ROUNDS; round++) {
      for (const count of [1, 2] as const) seconds[count].push(await timeOf(folder, count));
    }
    const [one, two] = [median(seconds[1]), median(seconds[2])];
    console.log(`${FILES} files, ${ROUNDS} rounds, ${availableParallelism()} cores`);
    console.log(`--jobs 1: ${one.toFixed(2)} s (${seconds[1].map((s) => s.toFixed(2)).join(", ")})`);
    console.log(`--jobs 2: ${two.toFixed(2)} s (${seconds[2].map((s) => s.toFixed(2)).join(", ")})`);
    console.log(`ratio ${(two / one).toFixed(2)} (goal on two free cores: at most 0.65)`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timeOf(folder: string, count: number): Promise<number> {
  const startedAt = performance.now();
  const out = join(folder, ".out");
  const store = await OutputFolder.create(out);
  const { run } = await ingest([folder], store, { ...DEFAULTS, jobs: count, force: true });
  if (run.totals.parsed !== FILES) throw new Error(`${run.totals.parsed} of ${FILES} files were read`);
  return (performance.now() - startedAt) / 1000;
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** A long plan that differs from all others. */
export function longPlan(serial: number, length = SECTIONS): string {
  const sections = Array.from(
    { length },
    (_, i) => `${i + 1}. Nội dung thứ ${i + 1} của đơn vị số ${serial}
a) Sở Công Thương chủ trì, phối hợp với Sở Tài chính và UBND các huyện, thành phố rà soát, đôn đốc các cơ sở sản xuất
thực hiện đúng quy định về bảo vệ môi trường; báo cáo kết quả trước ngày ${(i % 27) + 1}/11/2024.
b) Phấn đấu đạt từ ${(i % 9) + 1},25 điểm trở lên (tăng 0,40 điểm so với năm 2023).`,
  );
  return `ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH
SỞ CÔNG THƯƠNG

Số: ${serial + 1}/KH-SCT
Hà Tĩnh, ngày 12 tháng 8 năm 2024

KẾ HOẠCH
Nâng cao Chỉ số Xanh cấp tỉnh (PGI) năm 2024

${sections.join("\n")}

GIÁM ĐỐC
Lê Văn Bình
`;
}
