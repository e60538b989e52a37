import { join } from "node:path";
import { KehoachError } from "../model/error.ts";

/** Errors that do not depend on the command line, so that they are not reported as wrong usage. */
const FULL_OR_BROKEN: ReadonlySet<string> = new Set(["ENOSPC", "EDQUOT", "EIO"]);

/** The output folder cannot be made or written. */
export function notCreated(folder: string, error: unknown): KehoachError {
  const messages = {
    vi: `Không ghi được vào thư mục kết quả “${folder}”. Đề nghị kiểm tra: đây có phải thư mục không, quyền ghi, dung lượng đĩa; hoặc chọn thư mục khác bằng --out.`,
    en: `The output folder “${folder}” cannot be written. Check that it is a folder, that you have permission to write to it, and that the disk has free space; or choose another folder with --out.`,
  };
  const { code: cause, message } = error as NodeJS.ErrnoException;
  const code = FULL_OR_BROKEN.has(cause ?? "") ? "unwritable" : "usage";
  return new KehoachError(code, messages, message);
}

/** A result file does not fit its schema. */
export function damaged(folder: string, name: string): KehoachError {
  const path = join(folder, name);
  return new KehoachError("damaged", {
    vi: `Tệp kết quả “${path}” không còn đúng quy cách. Đề nghị chạy lại “kehoach run” với --force.`,
    en: `The result file “${path}” does not have the expected format. Run “kehoach run” again with --force.`,
  });
}
