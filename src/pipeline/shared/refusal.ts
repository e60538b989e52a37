import { formatIsoDate } from "../../language/format.ts";
import type { Lang } from "../../language/lang.ts";
import { type ErrorCode, KehoachError } from "../../model/error.ts";
import type { Wording } from "../../model/finding.ts";
import type { RunInput } from "../../model/run-report.ts";

/** What is wrong with the file, and what to do about it. */
const SENTENCES: Readonly<Record<ErrorCode, (file: string) => Wording>> = {
  "not-a-document": (file) => ({
    vi: `“${file}” không thuộc loại văn bản mà chương trình đọc được; đã bỏ qua.`,
    en: `“${file}” is not a kind of document this program reads; it was skipped.`,
  }),
  "not-a-file": (file) => ({
    vi: `“${file}” không phải là tệp thông thường; đã bỏ qua.`,
    en: `“${file}” is not an ordinary file; it was skipped.`,
  }),
  "link-outside": (file) => ({
    vi: `“${file}” là liên kết dẫn ra ngoài thư mục cần đọc nên không đọc theo. Nếu cần đọc, thêm --follow-links.`,
    en: `“${file}” is a link that leads out of the given folders, so it is not followed. To read it, add --follow-links.`,
  }),
  empty: (file) => ({
    vi: `Tệp “${file}” trống, không có nội dung. Đề nghị xin lại tệp từ nơi gửi.`,
    en: `“${file}” is empty. Ask the sender for it again.`,
  }),
  encrypted: (file) => ({
    vi: `Tệp “${file}” được đặt mật khẩu. Đề nghị mở tệp, lưu một bản không đặt mật khẩu rồi chạy lại.`,
    en: `“${file}” is protected by a password. Open it, save a copy without the password and run again.`,
  }),
  damaged: (file) => ({
    vi: `Tệp “${file}” bị hỏng hoặc chưa tải về hết. Đề nghị xin lại tệp từ nơi gửi rồi chạy lại.`,
    en: `“${file}” is damaged or was not downloaded completely. Ask the sender for it again, then run again.`,
  }),
  "too-large": (file) => ({
    vi: `Tệp “${file}” vượt giới hạn cho một tệp. Đề nghị tách nhỏ tệp, hoặc nâng giới hạn bằng --max-bytes, --max-pages.`,
    en: `“${file}” exceeds the limit for one file. Split it, or raise the limit with --max-bytes or --max-pages.`,
  }),
  timeout: (file) => ({
    vi: `Đọc tệp “${file}” quá thời gian cho phép nên đã dừng. Đề nghị chạy lại với --timeout lớn hơn, hoặc lưu tệp thành bản mới.`,
    en: `Reading “${file}” took longer than allowed and was stopped. Run again with a larger --timeout, or save the file as a new copy.`,
  }),
  "out-of-memory": (file) => ({
    vi: `Tệp “${file}” cần nhiều bộ nhớ hơn mức cho phép nên đã dừng. Đề nghị tách nhỏ tệp hoặc lưu thành bản mới rồi chạy lại.`,
    en: `“${file}” needs more memory than one file may use; reading was stopped. Split it or save a new copy, then run again.`,
  }),
  crashed: (file) => ({
    vi: `Chương trình gặp lỗi khi đọc tệp “${file}”. Đề nghị lưu tệp thành bản mới rồi chạy lại; các tệp khác không bị ảnh hưởng.`,
    en: `The program failed while reading “${file}”. Save a new copy of the file and run again; no other file is affected.`,
  }),
  unreadable: (file) => ({
    vi: `Không mở được “${file}”. Đề nghị kiểm tra đường dẫn và quyền đọc rồi chạy lại.`,
    en: `“${file}” could not be opened. Check the path and your permission to read it, then run again.`,
  }),
  "not-found": (file) => ({
    vi: `Lần này không thấy tệp “${file}”.`,
    en: `“${file}” was not found this time.`,
  }),
  interrupted: (file) => ({
    vi: `Chưa đọc tệp “${file}” vì việc chạy bị dừng giữa chừng. Chạy lại lệnh để đọc tiếp.`,
    en: `“${file}” was not read, because the run was stopped. Run the command again to continue.`,
  }),
  unwritable: (file) => ({
    vi: `Không ghi được “${file}”. Đề nghị kiểm tra dung lượng đĩa và quyền ghi rồi chạy lại.`,
    en: `“${file}” could not be written. Check the disk space and the permissions, then run again.`,
  }),
  usage: (file) => ({
    vi: `Không dùng được “${file}”. Xem cách dùng bằng --help.`,
    en: `“${file}” cannot be used. See --help.`,
  }),
};

/** Why an input was not read: `RunInput.reason` in both languages. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly messages: Wording;
  /** Technical, for developers. */
  readonly detail?: string | undefined;
}

/** A refusal with the usual sentence of its code. */
export function refuse(code: ErrorCode, file: string, detail?: string | null): Refusal {
  return { code, messages: SENTENCES[code](file), detail: detail ?? undefined };
}

/** The refusal of a file whose reader process was ended from outside, twice. */
export function refuseEnded(file: string, detail: string | null): Refusal {
  const messages = {
    vi: `Hệ điều hành hoặc chương trình khác đã hai lần dừng việc đọc tệp “${file}”, thường do máy thiếu bộ nhớ. Đề nghị đóng bớt chương trình hoặc chạy lại với --jobs 1.`,
    en: `The system or another program twice ended the reading of “${file}”, usually because memory is short. Close other programs, or run again with --jobs 1.`,
  };
  return { code: "crashed", messages, detail: detail ?? undefined };
}

/** The refusal of an input whose earlier result is kept. @param seenAt ISO time of that result; null: not known */
export function keptRefusal(
  {
    code,
    messages,
    detail,
  }: Pick<Refusal, "messages"> & { readonly code: string; readonly detail?: string | undefined },
  seenAt: string | null,
): Refusal {
  const day = seenAt === null ? null : localDay(seenAt);
  const vi = day ? `ngày ${formatIsoDate(day, "vi")}` : "của lần trước";
  const en = day ? `of ${formatIsoDate(day, "en")}` : "of an earlier run";
  return {
    code: code as ErrorCode,
    messages: {
      vi: `${messages.vi} Giữ lại kết quả đọc ${vi}.`,
      en: `${messages.en} The result ${en} is kept.`,
    },
    detail,
  };
}

/** YYYY-MM-DD in the time zone of the machine. */
function localDay(iso: string): string {
  const time = new Date(iso);
  const two = (n: number) => String(n).padStart(2, "0");
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}

/** An error as a refusal. Messages of the stages do not name the file; any other error is a fault of the program. */
export function refusalOf(error: unknown, file: string): Refusal {
  if (!(error instanceof KehoachError)) return refuse("crashed", file, String(error));
  const { code, detail } = error;
  const { vi, en } = error.messages;
  return { code, messages: { vi: `“${file}”: ${vi}`, en: `“${file}”: ${en}` }, detail: detail ?? undefined };
}

/** The outcome of a refused input: "skipped" if it is not a document, else "failed". */
export function outcomeOf(refusal: Refusal): "skipped" | "failed" {
  return new KehoachError(refusal.code, "").outcome;
}

/** A refusal as the reason in the run report. `lang`: the language of its main message. */
export function reasonOf({ code, messages, detail }: Refusal, lang: Lang): NonNullable<RunInput["reason"]> {
  return { code, message: messages[lang], messages, detail };
}
