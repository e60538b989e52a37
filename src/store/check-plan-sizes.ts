import { stat } from "node:fs/promises";
import { getHeapStatistics } from "node:v8";
import { KehoachError } from "../model/error.ts";

/** Checks and reports need all plans in memory, where they take about five times the bytes of their files. */
export const MOST_PLAN_BYTES = getHeapStatistics().heap_size_limit / 7;

/**
 * Makes sure that the files of all plans may be read into memory.
 * @param nameOf the input of a plan, for people
 * @throws KehoachError "too-large", naming the largest input, if they have more than `mostBytes`
 */
export async function checkPlanSizes(
  files: readonly { readonly id: string; readonly path: string }[],
  mostBytes: number,
  nameOf: (id: string) => Promise<string>,
): Promise<void> {
  let total = 0;
  let largest = { id: "", size: 0 };
  for (const { id, path } of files) {
    const size = (await stat(path).catch(() => null))?.size ?? 0;
    total += size;
    if (size > largest.size) largest = { id, size };
  }
  if (total <= mostBytes) return;
  const input = await nameOf(largest.id);
  const mb = (bytes: number) => Math.ceil(bytes / 1024 / 1024);
  throw new KehoachError("too-large", {
    vi: `Các kế hoạch đã đọc có ${mb(total)} MB dữ liệu, nhiều hơn mức ${mb(mostBytes)} MB so sánh được trong một lần. Lớn nhất là “${input}” (${mb(largest.size)} MB). Đề nghị tách nhỏ tệp đó, hoặc đọc các thư mục thành nhiều lần với --out khác nhau.`,
    en: `The plans have ${mb(total)} MB of data, more than the ${mb(mostBytes)} MB that can be compared at once. The largest is “${input}” (${mb(largest.size)} MB). Split that file, or read the folders in several runs, each with its own --out.`,
  });
}
