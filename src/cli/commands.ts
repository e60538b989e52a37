import type { CliCommand } from "./shared/command.ts";
import type { CliOptions } from "./shared/option.ts";
import {
  acceptOptions,
  checkOptions,
  ingestOptions,
  outputOptions,
  reportOptions,
  restoreOptions,
  settingsOptions,
  writingOptions,
} from "./shared/options.ts";

const paths = {
  name: "<path...>",
  text: {
    vi: "tệp hoặc thư mục cần đọc (đọc cả thư mục con)",
    en: "files or folders to read (subfolders included)",
  },
};

/** Derives the type of the command's flags from its declared options. */
function defineCommand<Options extends CliOptions>(command: CliCommand<Options>): CliCommand {
  return command as unknown as CliCommand;
}

/** Every command, in the order of the help. A command's own file is loaded only when it runs. */
export const COMMANDS: readonly CliCommand[] = [
  defineCommand({
    name: "run",
    text: {
      vi: "đọc các tệp, kiểm tra và lập báo cáo",
      en: "read the files, check them and write the report",
    },
    argument: paths,
    options: { ...ingestOptions, ...reportOptions },
    examples: [
      "run ke-hoach-nhan-duoc --out ket-qua",
      "run ke-hoach-nhan-duoc --units don-vi.xlsx --format html,xlsx,docx --open",
    ],
    load: async () => (await import("./commands/run.ts")).run,
  }),
  defineCommand({
    name: "ingest",
    text: {
      vi: "đọc các tệp thành dữ liệu kế hoạch, chưa kiểm tra",
      en: "read the files into plan data, without checking",
    },
    argument: paths,
    options: ingestOptions,
    examples: ["ingest ke-hoach-nhan-duoc --out ket-qua --jobs 2"],
    load: async () => (await import("./commands/ingest.ts")).ingest,
  }),
  defineCommand({
    name: "check",
    text: {
      vi: "kiểm tra các kế hoạch đã đọc và ghi findings.json",
      en: "check the plans that were read and write findings.json",
    },
    options: checkOptions,
    examples: [
      "check --out ket-qua --severity error",
      "check --out ket-qua --rule sub-index-missing,target-mismatch --as-of 31/12/2026",
    ],
    load: async () => (await import("./commands/check.ts")).check,
  }),
  defineCommand({
    name: "accept",
    text: {
      vi: "chấp nhận một cảnh báo: ghi vào kehoach.config.json, kèm lý do và người chấp nhận",
      en: "accept a finding: write it into kehoach.config.json with reason and person",
    },
    argument: {
      name: "<key>",
      text: {
        vi: "mã của cảnh báo, do kehoach check in ra",
        en: "key of the finding, as kehoach check prints it",
      },
    },
    options: acceptOptions,
    examples: [
      'accept "target-mismatch|so-y-te|lang-son|pgi.1|25/kh-ubnd|pgi|2024" --reason "Đã thống nhất" --person "Lê Văn Bình"',
    ],
    load: async () => (await import("./commands/accept.ts")).accept,
  }),
  defineCommand({
    name: "explain",
    text: {
      vi: "giải thích một mục kiểm tra: tìm gì, vì sao, cần làm gì, kèm ví dụ",
      en: "explain a check: what it finds, why, what to do, with examples",
    },
    argument: {
      name: "[rule]",
      text: { vi: "mã mục kiểm tra (bỏ trống: liệt kê tất cả)", en: "id of the check (none: list them all)" },
    },
    options: {},
    examples: ["explain", "explain target-mismatch"],
    load: async () => (await import("./commands/explain.ts")).explain,
  }),
  defineCommand({
    name: "report",
    text: {
      vi: "lập báo cáo so sánh từ các kế hoạch đã đọc",
      en: "write the comparison and the reports from the plans that were read",
    },
    options: { ...outputOptions, ...writingOptions, ...settingsOptions, ...reportOptions },
    examples: ["report --out ket-qua --format docx --as-of 31/12/2026"],
    load: async () => (await import("./commands/report.ts")).report,
  }),
  defineCommand({
    name: "diff",
    text: {
      vi: "so sánh hai thư mục kết quả: văn bản mới nhận, cảnh báo mới, cảnh báo không còn",
      en: "compare two output folders: documents that arrived, new findings, findings that are gone",
    },
    argument: {
      name: "<folders...>",
      text: {
        vi: "thư mục kết quả lần trước và thư mục kết quả lần này",
        en: "the earlier and the later output folder",
      },
    },
    options: {},
    examples: ["diff ket-qua-thang-10 ket-qua-thang-11"],
    load: async () => (await import("./commands/diff.ts")).diff,
  }),
  defineCommand({
    name: "show",
    text: {
      vi: "xem một kế hoạch, kèm trích dẫn cho từng thông tin",
      en: "show one plan with the evidence of each field",
    },
    argument: {
      name: "<plan>",
      text: {
        vi: "số, ký hiệu (57/KH-SNV), tên đơn vị, tên tệp, hoặc mã kế hoạch",
        en: "a plan's number (57/KH-SNV), unit, file name or id",
      },
    },
    options: outputOptions,
    examples: ["show 57/KH-SNV --out ket-qua", 'show "Sở Nội vụ" --out ket-qua'],
    load: async () => (await import("./commands/show.ts")).show,
  }),
  defineCommand({
    name: "restore",
    text: {
      vi: "khôi phục tiếng Việt mất dấu hoặc bị nhận dạng sai: văn bản vào, văn bản ra; văn bản dài được xử lý từng phần 64 KB (mã thoát 1: không rõ bảng mã, 2: không phải văn bản)",
      en: "restore Vietnamese that lost its marks or was misread: text in, text out; a long text in parts of 64 KB (exit code 1: encoding not certain, 2: not text)",
    },
    argument: {
      name: "[file]",
      text: { vi: "tệp cần đọc (bỏ trống: đầu vào chuẩn)", en: "the file to read (none: standard input)" },
    },
    options: restoreOptions,
    examples: ["restore van-ban.txt", "restore --explain < van-ban.txt"],
    load: async () => (await import("./commands/restore.ts")).restore,
  }),
  defineCommand({
    name: "schema",
    text: {
      vi: "in lược đồ JSON Schema của dữ liệu kết quả",
      en: "print the JSON Schema of the results",
    },
    argument: {
      name: "[name]",
      text: {
        vi: "plan, findings, comparison, run hoặc config (bỏ trống: tất cả)",
        en: "plan, findings, comparison, run or config (none: all)",
      },
    },
    options: {},
    examples: ["schema plan"],
    load: async () => (await import("./commands/schema.ts")).schema,
  }),
  defineCommand({
    name: "doctor",
    text: {
      vi: "kiểm tra máy này có và thiếu gì, thiếu thì ảnh hưởng ra sao",
      en: "list what this machine has and lacks, and the effect of what is missing",
    },
    options: {},
    examples: ["doctor"],
    load: async () => (await import("./commands/doctor.ts")).doctor,
  }),
];
