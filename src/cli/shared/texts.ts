// The texts that the program prints on a terminal, in both languages. The help of options and commands is where they are
// declared; reports have their own texts.

import type { Lang } from "../../language/lang.ts";
import type { RunReport } from "../../model/run-report.ts";
import { type FileOutcome, OUTCOME_WORDS } from "../../report/words/outcomes/outcome-words.ts";

type Totals = RunReport["totals"];
interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly accepted: number;
}

interface Place {
  readonly file: string;
  readonly page: number;
  readonly line: number;
}

/** "1 không đọc được; 13 đã đọc": the counts above zero, in the words and the order of the reports. */
function countsOf(t: Totals, words: Readonly<Record<FileOutcome, string>>): string {
  const { failed, skipped, duplicate, readInPart: partial = 0 } = t;
  const counts = { failed, partial, skipped, duplicate, parsed: t.parsed + t.unchanged - partial };
  const shown = Object.entries(counts).filter(([, n]) => n > 0);
  return shown.map(([outcome, n]) => `${n} ${words[outcome as FileOutcome]}`).join("; ");
}

const vi = {
  program:
    "Đọc các kế hoạch hành chính đã nhận, đối chiếu từng kế hoạch với kế hoạch của tỉnh và lập báo cáo so sánh.",
  titles: {
    "Usage:": "Cách dùng:",
    "Arguments:": "Tham số:",
    "Options:": "Tùy chọn:",
    "Commands:": "Lệnh:",
  } as Readonly<Record<string, string>>,
  usageOptions: "[tùy chọn]",
  usageCommand: "<lệnh>",
  defaultValue: "mặc định",
  help: "xem hướng dẫn này",
  version: "xem số phiên bản",
  noCommand: "Chưa nêu lệnh. Xem các lệnh bằng “kehoach --help”.",
  unknownOption: (what: string) => `Không có tùy chọn “${what}”.`,
  unknownCommand: (what: string) => `Không có lệnh “${what}”.`,
  didYouMean: (name: string) => `Có phải “${name}” không?`,
  seeHelp: "Xem các lệnh và tùy chọn bằng --help.",
  examplesTitle: "Ví dụ:",
  missingArgument: (what: string) => `Thiếu tham số ${what}. Xem cách dùng bằng --help.`,
  missingValue: (what: string) => `Tùy chọn ${what} cần có giá trị. Xem cách dùng bằng --help.`,
  tooManyArguments: "Thừa tham số. Xem cách dùng bằng --help.",
  wrongUsage: (what: string) => `Sai cách dùng: ${what}`,
  failed: "Chương trình gặp lỗi ngoài dự kiến:",
  outputCut: (detail: string) =>
    `Không ghi được kết quả in ra; tệp nhận kết quả còn thiếu. Đề nghị kiểm tra dung lượng và quyền ghi rồi chạy lại. (${detail})`,
  interrupting: "Đang dừng; những tệp đã đọc xong được giữ lại. Bấm Ctrl+C lần nữa để thoát ngay.",
  interrupted: (out: string) =>
    `Đã dừng giữa chừng. Những gì đã đọc xong nằm trong “${out}”; chạy lại lệnh để đọc tiếp.`,
  outcomes: OUTCOME_WORDS.vi,
  progressFile: "tệp",
  progressPages: (path: string, page: number) => `Đang nhận dạng chữ trên trang thứ ${page} của ${path}`,
  missingPath: (path: string) => `Không có tệp hoặc thư mục “${path}”. Đề nghị kiểm tra lại đường dẫn.`,
  nothingToRead: (paths: string) =>
    `Không có văn bản nào đọc được trong ${paths}. Đề nghị kiểm tra đường dẫn, hoặc chép các kế hoạch (PDF, DOCX, TXT, HTML) vào đó.`,
  notRemoved: (paths: string, count: number) =>
    `Không xóa kết quả nào, vì ${paths} không có hoặc không còn văn bản nào; giữ kết quả lần trước của ${count} tệp. Nếu các tệp đó đã bỏ hẳn, đề nghị chạy lại với --prune.`,
  moreNotes: (count: number) => `… và ${count} tệp khác, xem run.json.`,
  moreInReport: (count: number) => `… và ${count} tệp khác cần xem lại, xem mục “Tệp đã nhận” trong báo cáo.`,
  readSummary: (t: Totals) => `Đã nhận ${t.inputs} tệp: ${countsOf(t, OUTCOME_WORDS.vi)}.`,
  reused: (t: Totals) => [
    ...(t.unchanged ? [`${t.unchanged} tệp không đổi so với lần trước nên không đọc lại.`] : []),
    ...(t.kept ? [`${t.kept} tệp lần này không đọc được; giữ kết quả của lần trước.`] : []),
  ],
  findings: (c: Counts, documents: number) =>
    (documents === 0
      ? "Kiểm tra: chưa có văn bản nào đọc được để kiểm tra."
      : c.error + c.warning + c.info === 0
        ? "Kiểm tra: trong phần đã đọc được không thấy điểm nào cần lưu ý."
        : `Kiểm tra: ${c.error} nội dung cần xử lý, ${c.warning} cần xem lại, ${c.info} lưu ý.`) +
    (c.accepted ? ` Đã chấp nhận: ${c.accepted}.` : ""),
  reports: (files: string) => `Báo cáo: ${files}`,
  filesIn: (folder: string, count: number) => `${folder} (${count} tệp)`,
  changes: {
    arrived: (n: number) => `Văn bản mới nhận: ${n}`,
    left: (n: number) => `Văn bản không còn: ${n}`,
    renewed: (n: number) => `Văn bản đã nhận từ trước, nay có tệp mới hoặc tệp đã sửa: ${n}`,
    opened: (n: number) => `Cảnh báo mới: ${n}`,
    closed: (n: number) => `Cảnh báo không còn: ${n}`,
    changed: (n: number) => `Cảnh báo có số liệu thay đổi: ${n}`,
    stillOpen: (n: number) => `Cảnh báo còn mở từ lần trước: ${n}`,
  },
  notOpened: (file: string) => `Máy không có chương trình để mở báo cáo; đề nghị mở tệp “${file}”.`,
  asOf: (day: string) => `Tính đến ngày ${day}.`,
  plansIn: (out: string) => `Dữ liệu kế hoạch: ${out}`,
  findingsIn: (file: string) => `Chi tiết: ${file}`,
  severities: { error: "Cần xử lý", warning: "Cần xem lại", info: "Lưu ý" },
  findingPlace: ({ file, page, line }: Place) => `${file}:${line} (trang ${page})`,
  findingKey: (key: string) => `mã: ${key}`,
  accepted: (sentence: string) => `Đã chấp nhận cảnh báo: ${sentence}`,
  acceptedBefore: (sentence: string) => `Cảnh báo này đã được chấp nhận từ trước: ${sentence}`,
  acceptedIn: (file: string) =>
    `Tệp cấu hình: ${file}. Chạy lại “kehoach check” hoặc “kehoach report” để cập nhật.`,
  offByDefault: "mặc định tắt; bật trong kehoach.config.json",
  examples: "Ví dụ",
  nothingFound: "Không có cảnh báo.",
  ask: "Việc cần làm",
  threshold: "Ngưỡng",
};

export type Texts = typeof vi;

const plural = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

const en: Texts = {
  program:
    "Reads the administrative plans received, checks each against the province's plan and writes a report that compares them.",
  titles: {},
  usageOptions: "[options]",
  usageCommand: "<command>",
  defaultValue: "default",
  help: "show this help",
  version: "show the version",
  noCommand: "No command was given. See “kehoach --help”.",
  unknownOption: (what) => `There is no option “${what}”.`,
  unknownCommand: (what) => `There is no command “${what}”.`,
  didYouMean: (name) => `Did you mean “${name}”?`,
  seeHelp: "See --help for the commands and options.",
  examplesTitle: "Examples:",
  missingArgument: (what) => `The argument ${what} is missing. See --help.`,
  missingValue: (what) => `The option ${what} needs a value. See --help.`,
  tooManyArguments: "Too many arguments. See --help.",
  wrongUsage: (what) => `Wrong usage: ${what}`,
  failed: "The program failed unexpectedly:",
  outputCut: (detail: string) =>
    `The printed result could not be written, and the output file is incomplete. Check the disk space and the permissions, then run the command again. (${detail})`,
  interrupting: "Stopping; what has been read is kept. Press Ctrl-C again to stop at once.",
  interrupted: (out) => `Stopped. What has been read is in “${out}”; run the command again to continue.`,
  outcomes: OUTCOME_WORDS.en,
  progressFile: "file",
  progressPages: (path, page) => `Recognising page ${page} of ${path}`,
  missingPath: (path) => `There is no file or folder “${path}”. Check the path.`,
  nothingToRead: (paths) =>
    `There is no document to read in ${paths}. Check the path, or put the plans (PDF, DOCX, TXT, HTML) there.`,
  notRemoved: (paths, count) =>
    `No result was removed, because ${paths} does not exist or has no document; the earlier results of ${plural(count, "file")} are kept. If these files are really gone, run again with --prune.`,
  moreNotes: (count) => `… and ${plural(count, "more file")}, see run.json.`,
  moreInReport: (count) =>
    `… and ${plural(count, "more file")} to be checked, see “Files received” in the report.`,
  readSummary: (t) => `${plural(t.inputs, "file")} received: ${countsOf(t, OUTCOME_WORDS.en)}.`,
  reused: (t) => [
    ...(t.unchanged ? [`${plural(t.unchanged, "unchanged file")}: not read again.`] : []),
    ...(t.kept
      ? [`${plural(t.kept, "file")} could not be read this time; the result of an earlier run is kept.`]
      : []),
  ],
  findings: (c, documents) =>
    (documents === 0
      ? "Checks: no document could be read, so nothing was checked."
      : c.error + c.warning + c.info === 0
        ? "Checks: no findings in what could be read."
        : `Checks: ${plural(c.error, "finding")} to act on, ${c.warning} to check, ${plural(c.info, "note")}.`) +
    (c.accepted ? ` Accepted: ${c.accepted}.` : ""),
  reports: (files) => `Report: ${files}`,
  filesIn: (folder, count) => `${folder} (${plural(count, "file")})`,
  changes: {
    arrived: (n) => `Documents that arrived: ${n}`,
    left: (n) => `Documents that are gone: ${n}`,
    renewed: (n) => `Documents received before, from a new or changed file: ${n}`,
    opened: (n) => `New findings: ${n}`,
    closed: (n) => `Findings that are gone: ${n}`,
    changed: (n) => `Findings with other values: ${n}`,
    stillOpen: (n) => `Findings still open: ${n}`,
  },
  notOpened: (file) => `This machine has no program to open the report; open the file “${file}”.`,
  asOf: (day) => `As of ${day}.`,
  plansIn: (out) => `Plan data: ${out}`,
  findingsIn: (file) => `Details: ${file}`,
  severities: { error: "To act on", warning: "To check", info: "Note" },
  findingPlace: ({ file, page, line }) => `${file}:${line} (page ${page})`,
  findingKey: (key) => `key: ${key}`,
  accepted: (sentence) => `Accepted: ${sentence}`,
  acceptedBefore: (sentence) => `This finding was accepted before: ${sentence}`,
  acceptedIn: (file) =>
    `Configuration: ${file}. Run “kehoach check” or “kehoach report” again to update the results.`,
  offByDefault: "off by default; switch it on in kehoach.config.json",
  examples: "Examples",
  nothingFound: "No finding.",
  ask: "To do",
  threshold: "Threshold",
};

export const TEXTS: Readonly<Record<Lang, Texts>> = { vi, en };
