// What the program says on a terminal. Reports have words of their own.

import type { Lang } from "../../language/lang.ts";
import type { RunReport } from "../../model/run-report.ts";

type Totals = RunReport["totals"];
interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

const vi = {
  program:
    "Đọc các kế hoạch hành chính đã nhận, kiểm tra từng kế hoạch với kế hoạch của tỉnh và lập báo cáo so sánh.",
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
  options: {
    lang: "ngôn ngữ của lời nhắn và báo cáo: vi hoặc en",
    json: "in kết quả dạng JSON ra đầu ra chuẩn, không in gì khác",
    quiet: "không in tiến độ và lời nhắn",
    out: "thư mục kết quả",
    jobs: "số tệp đọc cùng lúc (mặc định: số nhân của máy)",
    ocr: "nhận dạng chữ trên trang quét: auto, always hoặc never",
    force: "đọc lại tất cả, kể cả tệp đã đọc ở lần trước",
    catalogue: "tệp JSON thêm chỉ số, đơn vị của riêng mình vào danh mục có sẵn",
    maxBytes: "dung lượng lớn nhất của một tệp, tính bằng byte",
    maxPages: "số trang nhiều nhất của một tệp",
    timeout: "số giây dành cho một tệp, cộng thêm 20 giây cho mỗi trang phải nhận dạng",
    format: "các dạng báo cáo, cách nhau bằng dấu phẩy",
    explain: "in dưới mỗi dòng những chỗ đã sửa và độ tin cậy",
    asOf: "ngày dùng để tính quá hạn, dạng 2026-01-31 hoặc 31/1/2026 (mặc định: hôm nay)",
  },
  commands: {
    run: "đọc các tệp, kiểm tra và lập báo cáo",
    ingest: "đọc các tệp thành dữ liệu kế hoạch, chưa kiểm tra",
    check: "kiểm tra các kế hoạch đã đọc và ghi findings.json",
    report: "lập báo cáo so sánh từ các kế hoạch đã đọc",
    show: "xem một kế hoạch, kèm trích dẫn cho từng thông tin",
    schema: "in lược đồ JSON Schema của dữ liệu kết quả",
    restore: "khôi phục tiếng Việt mất dấu hoặc bị nhận dạng sai: văn bản vào, văn bản ra",
    doctor: "kiểm tra máy này có và thiếu gì, thiếu thì ảnh hưởng ra sao",
  },
  arguments: {
    paths: "tệp hoặc thư mục cần đọc (đọc cả thư mục con)",
    plan: "mã kế hoạch, phần đầu của mã, hoặc đường dẫn tệp gốc",
    restore: "tệp cần đọc (bỏ trống: đầu vào chuẩn)",
    schema: "plan, findings, comparison hoặc run (bỏ trống: tất cả)",
  },
  noCommand: "Chưa nêu lệnh. Xem các lệnh bằng “kehoach --help”.",
  unknownOption: (what: string) => `Không có tùy chọn ${what}. Xem các tùy chọn bằng --help.`,
  unknownCommand: (what: string) => `Không có lệnh ${what}. Xem các lệnh bằng --help.`,
  missingArgument: (what: string) => `Thiếu tham số ${what}. Xem cách dùng bằng --help.`,
  missingValue: (what: string) => `Tùy chọn ${what} cần có giá trị. Xem cách dùng bằng --help.`,
  tooManyArguments: "Thừa tham số. Xem cách dùng bằng --help.",
  wrongUsage: (what: string) => `Sai cách dùng: ${what}`,
  failed: "Chương trình gặp lỗi ngoài dự kiến:",
  interrupting: "Đang dừng; những tệp đã đọc xong được giữ lại. Nhấn Ctrl-C lần nữa để thoát ngay.",
  interrupted: (out: string) =>
    `Đã dừng giữa chừng. Những gì đã đọc xong nằm trong “${out}”; chạy lại lệnh để đọc tiếp.`,
  outcomes: {
    parsed: "đã đọc",
    unchanged: "không đổi",
    duplicate: "bản trùng",
    skipped: "bỏ qua",
    failed: "không đọc được",
  },
  progressFile: "tệp",
  missingPath: (path: string) => `Không có tệp hoặc thư mục “${path}”. Đề nghị kiểm tra lại đường dẫn.`,
  nothingToRead: (paths: string) =>
    `Không có văn bản nào đọc được trong ${paths}. Đề nghị kiểm tra đường dẫn, hoặc chép các kế hoạch (PDF, DOCX, TXT, HTML) vào đó.`,
  moreNotes: (count: number) => `… và ${count} tệp khác, xem run.json.`,
  readSummary: (t: Totals) => {
    const parts = [
      `Đã xem ${t.inputs} tệp: ${t.parsed + t.unchanged} tệp đọc được`,
      ...(t.unchanged ? [`trong đó ${t.unchanged} tệp không đổi so với lần trước`] : []),
      ...(t.duplicate ? [`${t.duplicate} bản trùng`] : []),
      ...(t.skipped ? [`${t.skipped} tệp bỏ qua`] : []),
      ...(t.failed ? [`${t.failed} tệp không đọc được`] : []),
    ];
    return `${parts.join(", ")}.`;
  },
  findings: (c: Counts) =>
    c.error + c.warning + c.info === 0
      ? "Kiểm tra: không thấy điểm nào cần lưu ý."
      : `Kiểm tra: ${c.error} lỗi, ${c.warning} cảnh báo, ${c.info} lưu ý.`,
  reports: (files: string) => `Báo cáo: ${files}`,
  asOf: (day: string) => `Tính đến ngày ${day}.`,
  plansIn: (out: string) => `Dữ liệu kế hoạch: ${out}`,
  findingsIn: (file: string) => `Chi tiết: ${file}`,
  severities: { error: "Lỗi", warning: "Cảnh báo", info: "Lưu ý" },
};

export type Words = typeof vi;

const plural = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

const en: Words = {
  program:
    "Reads the administrative plans received, checks each against the province's plan and writes a report that compares them.",
  titles: {},
  usageOptions: "[options]",
  usageCommand: "<command>",
  defaultValue: "default",
  help: "show this help",
  version: "show the version",
  options: {
    lang: "language of messages and reports: vi or en",
    json: "print the result as JSON on standard output, and nothing else",
    quiet: "no progress and no messages",
    out: "output folder",
    jobs: "files read at a time (default: the machine's cores)",
    ocr: "recognise text on scanned pages: auto, always or never",
    force: "read everything again, also what an earlier run finished",
    catalogue: "JSON file with your own indices and units, added to the built-in catalogue",
    maxBytes: "largest size of a file, in bytes",
    maxPages: "most pages of a file",
    timeout: "seconds for a file, plus 20 for each page that must be recognised",
    format: "kinds of report, separated by commas",
    explain: "show under each line what was changed, and how probable it is",
    asOf: "the day deadlines are held against, 2026-01-31 or 31/1/2026 (default: today)",
  },
  commands: {
    run: "read the files, check them and write the report",
    ingest: "read the files into plan data, without checking",
    check: "check the plans that were read and write findings.json",
    report: "write the comparison from the plans that were read",
    show: "show one plan, with the evidence of each field",
    schema: "print the JSON Schema of the results",
    restore: "restore Vietnamese that lost its marks or was misread: text in, text out",
    doctor: "what this machine has and lacks, and what that costs",
  },
  arguments: {
    paths: "files or folders to read (with all folders below)",
    plan: "a plan's id, the beginning of one, or the path of its file",
    restore: "the file to read (none: standard input)",
    schema: "plan, findings, comparison or run (none: all)",
  },
  noCommand: "No command was given. See “kehoach --help”.",
  unknownOption: (what) => `There is no option ${what}. See --help.`,
  unknownCommand: (what) => `There is no command ${what}. See --help.`,
  missingArgument: (what) => `The argument ${what} is missing. See --help.`,
  missingValue: (what) => `The option ${what} needs a value. See --help.`,
  tooManyArguments: "Too many arguments. See --help.",
  wrongUsage: (what) => `Wrong usage: ${what}`,
  failed: "The program failed unexpectedly:",
  interrupting: "Stopping; what has been read is kept. Press Ctrl-C again to leave at once.",
  interrupted: (out) => `Stopped. What has been read is in “${out}”; run the command again to go on.`,
  outcomes: {
    parsed: "read",
    unchanged: "unchanged",
    duplicate: "duplicate",
    skipped: "left out",
    failed: "not read",
  },
  progressFile: "file",
  missingPath: (path) => `There is no file or folder “${path}”. Check the path.`,
  nothingToRead: (paths) =>
    `There is no document to read in ${paths}. Check the path, or put the plans (PDF, DOCX, TXT, HTML) there.`,
  moreNotes: (count) => `… and ${plural(count, "more file")}, see run.json.`,
  readSummary: (t) => {
    const parts = [
      `${plural(t.inputs, "file")} met: ${t.parsed + t.unchanged} read`,
      ...(t.unchanged ? [`${t.unchanged} of them unchanged`] : []),
      ...(t.duplicate ? [plural(t.duplicate, "duplicate")] : []),
      ...(t.skipped ? [`${t.skipped} left out`] : []),
      ...(t.failed ? [`${t.failed} could not be read`] : []),
    ];
    return `${parts.join(", ")}.`;
  },
  findings: (c) =>
    c.error + c.warning + c.info === 0
      ? "Checks: nothing to note."
      : `Checks: ${plural(c.error, "error")}, ${plural(c.warning, "warning")}, ${plural(c.info, "note")}.`,
  reports: (files) => `Report: ${files}`,
  asOf: (day) => `As of ${day}.`,
  plansIn: (out) => `Plan data: ${out}`,
  findingsIn: (file) => `Details: ${file}`,
  severities: { error: "Error", warning: "Warning", info: "Note" },
};

export const WORDS: Readonly<Record<Lang, Words>> = { vi, en };
