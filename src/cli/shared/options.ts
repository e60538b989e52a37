import type { Severity } from "../../model/finding.ts";
import { DEFAULTS } from "../../pipeline/shared/options.ts";
import { reportFormats } from "../../report/report.ts";
import { type FlagsOf, optionalText, optionalValue, switchOption, valueOption } from "./option.ts";
import { day, listOf, oneOf, wholeNumber } from "./option-values.ts";

// Every option of the command line. To add one, declare it here and use its value in the command.

/** Options of every command. */
export const commonOptions = {
  lang: valueOption(
    "--lang <lang>",
    {
      vi: "ngôn ngữ của thông báo và báo cáo: vi hoặc en",
      en: "language of messages and reports: vi or en",
    },
    { defaultValue: "vi", parse: oneOf("--lang", ["vi", "en"]) },
  ),
  json: switchOption("--json", {
    vi: "in kết quả dạng JSON ra đầu ra chuẩn, không in gì khác",
    en: "print the result as JSON on standard output, and nothing else",
  }),
  quiet: switchOption("--quiet", {
    vi: "không in tiến độ và thông báo",
    en: "print no progress and no messages",
  }),
};
export type CommonFlags = FlagsOf<typeof commonOptions>;

/** Options of commands that read or write results. */
export const outputOptions = {
  out: valueOption("--out <dir>", { vi: "thư mục kết quả", en: "output folder" }, { defaultValue: "output" }),
};
export type OutputFlags = FlagsOf<typeof outputOptions>;

/** Options of commands that write to the output folder. */
export const writingOptions = {
  wait: switchOption("--wait", {
    vi: "nếu một lần chạy khác đang ghi vào thư mục kết quả thì chờ nó xong (mặc định: báo lỗi)",
    en: "wait if another run is writing to the output folder (default: fail)",
  }),
};
export type WritingFlags = FlagsOf<typeof writingOptions>;

/** Options of commands whose results depend on the user's settings. */
export const settingsOptions = {
  config: optionalText("--config <file>", {
    vi: "tệp cấu hình (mặc định: kehoach.config.json trong thư mục cần đọc hoặc thư mục cấp trên)",
    en: "configuration file (default: kehoach.config.json in the input folder or a folder above it)",
  }),
  units: optionalText("--units <file>", {
    vi: "danh sách đơn vị phải gửi kế hoạch: tệp .xlsx, .csv hoặc .txt, mỗi dòng một đơn vị",
    en: "list of the units that must send a plan: .xlsx, .csv or .txt, one unit per line",
  }),
};
export type SettingsFlags = FlagsOf<typeof settingsOptions>;

/** Options of commands that read files. */
export const ingestOptions = {
  ...outputOptions,
  ...writingOptions,
  ...settingsOptions,
  jobs: optionalValue(
    "--jobs <n>",
    {
      vi: "số tệp đọc cùng lúc (mặc định: số nhân xử lý của máy)",
      en: "number of files read at the same time (default: the number of cores)",
    },
    wholeNumber("--jobs"),
  ),
  ocr: valueOption(
    "--ocr <when>",
    {
      vi: "nhận dạng chữ trên trang quét: auto, always hoặc never",
      en: "recognise text on scanned pages: auto, always or never",
    },
    { defaultValue: DEFAULTS.ocr, parse: oneOf("--ocr", ["auto", "always", "never"]) },
  ),
  pictures: valueOption(
    "--pictures <which>",
    {
      vi: "ảnh của trang quét có trích dẫn, để đối chiếu trong báo cáo: quoted hoặc none",
      en: "pictures of scanned pages with quotations, to compare in the report: quoted or none",
    },
    { defaultValue: DEFAULTS.pictures, parse: oneOf("--pictures", ["quoted", "none"]) },
  ),
  force: switchOption("--force", {
    vi: "đọc lại tất cả, kể cả tệp đã đọc ở lần trước",
    en: "read everything again, including files that an earlier run read",
  }),
  prune: switchOption("--prune", {
    vi: "xóa kết quả của các tệp không còn, kể cả khi cả thư mục cần đọc không có hoặc trống",
    en: "remove the results of inputs that are gone, also if a whole given folder does not exist or is empty",
  }),
  followLinks: switchOption("--follow-links", {
    vi: "đọc cả các liên kết dẫn ra ngoài thư mục cần đọc",
    en: "also follow links that lead out of the given folders",
  }),
  catalogue: optionalText("--catalogue <file>", {
    vi: "tệp JSON thêm chỉ số, đơn vị của riêng mình vào danh mục có sẵn",
    en: "JSON file with your own indices and units, added to the built-in catalogue",
  }),
  maxBytes: valueOption(
    "--max-bytes <n>",
    { vi: "dung lượng lớn nhất của một tệp, tính bằng byte", en: "largest size of a file, in bytes" },
    { defaultValue: DEFAULTS.maxBytes, parse: wholeNumber("--max-bytes") },
  ),
  maxPages: valueOption(
    "--max-pages <n>",
    { vi: "số trang nhiều nhất của một tệp", en: "largest number of pages of a file" },
    { defaultValue: DEFAULTS.maxPages, parse: wholeNumber("--max-pages") },
  ),
  timeout: valueOption(
    "--timeout <n>",
    {
      vi: "số giây dành cho một tệp, cộng thêm 20 giây cho mỗi trang phải nhận dạng",
      en: "seconds for a file, plus 20 for each page that must be recognised",
    },
    { defaultValue: DEFAULTS.timeoutMs / 1000, parse: wholeNumber("--timeout") },
  ),
};
export type IngestFlags = FlagsOf<typeof ingestOptions>;

/** Options of commands whose results depend on the day. */
export const dayOptions = {
  asOf: optionalValue(
    "--as-of <day>",
    {
      vi: "ngày dùng để tính quá hạn, dạng 2026-01-31 hoặc 31/1/2026 (mặc định: hôm nay)",
      en: "the day for deciding what is overdue, 2026-01-31 or 31/1/2026 (default: today)",
    },
    day("--as-of"),
  ),
};

const FORMATS = Object.keys(reportFormats).join(", ");

/** Options of commands that write reports. */
export const reportOptions = {
  format: valueOption(
    "--format <list>",
    {
      vi: `các dạng báo cáo (${FORMATS}), cách nhau bằng dấu phẩy`,
      en: `report formats (${FORMATS}), separated by commas`,
    },
    {
      defaultValue: ["html", "xlsx"] as readonly string[],
      shownDefault: "html,xlsx",
      parse: listOf("--format", Object.keys(reportFormats)),
    },
  ),
  ...dayOptions,
  open: switchOption("--open", {
    vi: "mở báo cáo sau khi lập xong",
    en: "open the report when it is written",
  }),
};
export type ReportFlags = FlagsOf<typeof reportOptions>;

/** Options of `restore`. */
export const restoreOptions = {
  explain: switchOption("--explain", {
    vi: "in dưới mỗi dòng những chỗ đã sửa và độ tin cậy",
    en: "show under each line what was changed, and how probable it is",
  }),
};
export type RestoreFlags = FlagsOf<typeof restoreOptions>;

/** Options of `accept`. */
export const acceptOptions = {
  ...outputOptions,
  ...writingOptions,
  config: settingsOptions.config,
  reason: optionalText("--reason <text>", {
    vi: "vì sao chấp nhận cảnh báo (bắt buộc)",
    en: "why the finding is accepted (required)",
  }),
  person: optionalText("--person <name>", {
    vi: "người chấp nhận (bắt buộc)",
    en: "who accepts the finding (required)",
  }),
  values: optionalText("--values <values>", {
    vi: "chọn một trong các cảnh báo cùng mã, theo “values” trong findings.json",
    en: "choose one of several findings with this key, by “values” in findings.json",
  }),
};
export type AcceptFlags = FlagsOf<typeof acceptOptions>;

/** Options of `check`. */
export const checkOptions = {
  ...outputOptions,
  ...writingOptions,
  ...dayOptions,
  ...settingsOptions,
  rule: optionalValue(
    "--rule <list>",
    {
      vi: "chỉ in cảnh báo của các mục kiểm tra này, cách nhau bằng dấu phẩy (findings.json vẫn có đủ)",
      en: "print the findings of these checks only, separated by commas (findings.json has all)",
    },
    (text): readonly string[] => text.split(",").map((id) => id.trim()),
  ),
  severity: valueOption(
    "--severity <least>",
    {
      vi: "chỉ in từ mức này trở lên: error, warning hoặc info",
      en: "print findings of this level and above: error, warning or info",
    },
    { defaultValue: "info" as Severity, parse: oneOf("--severity", ["error", "warning", "info"]) },
  ),
  format: valueOption(
    "--format <format>",
    {
      vi: "dạng in ra: text, json, sarif hoặc junit",
      en: "output format: text, json, sarif or junit",
    },
    { defaultValue: "text", parse: oneOf("--format", ["text", "json", "sarif", "junit"]) },
  ),
};
export type CheckFlags = FlagsOf<typeof checkOptions>;
