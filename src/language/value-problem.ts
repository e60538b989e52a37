import type { z } from "zod";
import type { Messages } from "../model/error.ts";

const TYPES: Readonly<Record<string, Messages>> = {
  object: { vi: "một đối tượng {…}", en: "an object {…}" },
  record: { vi: "một đối tượng {…}", en: "an object {…}" },
  array: { vi: "một danh sách […]", en: "a list […]" },
  string: { vi: "một chuỗi chữ", en: "a text" },
  number: { vi: "một số", en: "a number" },
  int: { vi: "một số nguyên", en: "a whole number" },
  boolean: { vi: "true hoặc false", en: "true or false" },
};

/** Ids of catalogues; other formats in files that people write are dates. */
const ID: Messages = {
  vi: "mã không hợp lệ; chỉ dùng chữ thường không dấu, chữ số và dấu “-”",
  en: "it is not a valid id; use small letters without marks, digits and “-”",
};
const DATE: Messages = {
  vi: "ngày không hợp lệ; viết theo dạng 2026-01-31",
  en: "it is not a valid date; write it as 2026-01-31",
};

/** What a schema finds wrong with a value that a person wrote, in words that follow the name of the field. */
export function valueProblem(issue: z.core.$ZodIssue): Messages {
  switch (issue.code) {
    case "invalid_type": {
      const type = TYPES[issue.expected] ?? { vi: issue.expected, en: issue.expected };
      return {
        vi: `thiếu hoặc sai kiểu; cần ${type.vi}`,
        en: `it is missing or of the wrong type; it must be ${type.en}`,
      };
    }
    case "invalid_value": {
      const values = issue.values.map((value) => `“${String(value)}”`).join(", ");
      return {
        vi: `giá trị không hợp lệ; chọn một trong: ${values}`,
        en: `it is not valid; use one of: ${values}`,
      };
    }
    case "too_small":
      return { vi: "không được để trống", en: "it must not be empty" };
    case "invalid_format":
      return issue.format === "regex" ? ID : DATE;
    default:
      return { vi: "giá trị không hợp lệ", en: "the value is not valid" };
  }
}
