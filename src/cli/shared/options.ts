import { readFileSync } from "node:fs";
import { Option } from "commander";
import { realDate } from "../../language/dates.ts";
import type { Lang } from "../../language/lang.ts";
import { KehoachError } from "../../model/error.ts";
import { FORMATS } from "../../pipeline/report-corpus.ts";
import { DEFAULTS, type IngestOptions } from "../../pipeline/shared/options.ts";
import type { Words } from "./texts.ts";

export interface CommonFlags {
  readonly lang: Lang;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** What every command takes. */
export function commonOptions(words: Words): Option[] {
  return [
    new Option("--lang <lang>", words.options.lang).default("vi").argParser(oneOf("--lang", ["vi", "en"])),
    new Option("--json", words.options.json),
    new Option("--quiet", words.options.quiet),
  ];
}

export const outOption = (words: Words) => new Option("--out <dir>", words.options.out).default(DEFAULTS.out);

export interface IngestFlags {
  readonly out: string;
  readonly jobs?: number;
  readonly ocr: IngestOptions["ocr"];
  readonly force?: boolean;
  readonly catalogue?: string;
  readonly maxBytes: number;
  readonly maxPages: number;
  readonly timeout: number;
}

export function ingestOptions(words: Words): Option[] {
  const { options } = words;
  const count = (flags: string, text: string, value?: number) =>
    new Option(flags, text).default(value).argParser(wholeNumber(flags.split(" ")[0]!));
  return [
    outOption(words),
    count("--jobs <n>", options.jobs),
    new Option("--ocr <when>", options.ocr)
      .default(DEFAULTS.ocr)
      .argParser(oneOf("--ocr", ["auto", "always", "never"])),
    new Option("--force", options.force),
    new Option("--catalogue <file>", options.catalogue),
    count("--max-bytes <n>", options.maxBytes, DEFAULTS.maxBytes),
    count("--max-pages <n>", options.maxPages, DEFAULTS.maxPages),
    count("--timeout <n>", options.timeout, DEFAULTS.timeoutMs / 1000),
  ];
}

/** @throws KehoachError "usage" where the catalogue file is no JSON */
export function ingestOptionsOf(flags: IngestFlags, lang: Lang): IngestOptions {
  return {
    ...DEFAULTS,
    lang,
    out: flags.out,
    jobs: flags.jobs ?? DEFAULTS.jobs,
    force: flags.force ?? false,
    ocr: flags.ocr,
    maxBytes: flags.maxBytes,
    maxPages: flags.maxPages,
    timeoutMs: flags.timeout * 1000,
    catalogue: flags.catalogue === undefined ? null : readCatalogueFile(flags.catalogue),
  };
}

export interface ReportFlags {
  readonly format: readonly string[];
  /** YYYY-MM-DD */
  readonly asOf?: string;
}

export function reportOptions(words: Words): Option[] {
  return [
    new Option("--format <list>", words.options.format)
      .default(["html", "xlsx"], "html,xlsx")
      .argParser((text) => text.split(",").map((format) => oneOf("--format", FORMATS)(format.trim()))),
    new Option("--as-of <day>", words.options.asOf).argParser(day),
  ];
}

/** Today, where the user lives, as YYYY-MM-DD. */
export function today(now = new Date()): string {
  return realDate(now.getFullYear(), now.getMonth() + 1, now.getDate())!.iso!;
}

function oneOf(option: string, values: readonly string[]) {
  return (text: string) => {
    if (values.includes(text)) return text;
    throw new KehoachError("usage", {
      vi: `Giá trị “${text}” của ${option} không hợp lệ; chọn một trong: ${values.join(", ")}.`,
      en: `${option} cannot be “${text}”; use one of: ${values.join(", ")}.`,
    });
  };
}

function wholeNumber(option: string) {
  return (text: string) => {
    const value = Number(text);
    if (/^[0-9]{1,15}$/.test(text) && value >= 1) return value;
    throw new KehoachError("usage", {
      vi: `Giá trị “${text}” của ${option} không hợp lệ; cần một số nguyên từ 1 trở lên.`,
      en: `${option} cannot be “${text}”; it takes a whole number from 1 on.`,
    });
  };
}

const DAY = /^(?:(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})|(?<d2>\d{1,2})\/(?<m2>\d{1,2})\/(?<y2>\d{4}))$/;

function day(text: string): string {
  const { y, m, d, y2, m2, d2 } = DAY.exec(text)?.groups ?? {};
  const year = Number(y ?? y2);
  const iso = Number.isNaN(year) ? null : realDate(year, Number(m ?? m2), Number(d ?? d2))?.iso;
  if (iso) return iso;
  throw new KehoachError("usage", {
    vi: `Ngày “${text}” của --as-of không hợp lệ; viết theo dạng 2026-01-31 hoặc 31/1/2026.`,
    en: `--as-of cannot be “${text}”; write a day as 2026-01-31 or 31/1/2026.`,
  });
}

function readCatalogueFile(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8").replace(/^\uFEFF/, ""));
  } catch (error) {
    const messages = {
      vi: `Không đọc được danh mục “${path}”: tệp phải có và phải là JSON đúng cú pháp.`,
      en: `The catalogue “${path}” cannot be read: it must be there and be well-formed JSON.`,
    };
    throw new KehoachError("usage", messages, error instanceof Error ? error.message : null);
  }
}
