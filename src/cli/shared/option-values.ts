import { KehoachError } from "../../model/error.ts";

// Parsers of option values. Each throws a KehoachError "usage" that names the option.

/** A parser of one value out of a list. */
export function oneOf<Value extends string>(option: string, values: readonly Value[]) {
  return (text: string): Value => {
    const value = values.find((one) => one === text);
    if (value !== undefined) return value;
    throw new KehoachError("usage", {
      vi: `Giá trị “${text}” của ${option} không hợp lệ; chọn một trong: ${values.join(", ")}.`,
      en: `${option} cannot be “${text}”; use one of: ${values.join(", ")}.`,
    });
  };
}

/** A parser of several values out of a list, separated by commas. */
export function listOf<Value extends string>(option: string, values: readonly Value[]) {
  const parse = oneOf(option, values);
  return (text: string): readonly Value[] => text.split(",").map((item) => parse(item.trim()));
}

/** A parser of a whole number of at least 1. */
export function wholeNumber(option: string) {
  return (text: string): number => {
    const value = Number(text);
    if (/^[0-9]{1,15}$/.test(text) && value >= 1) return value;
    throw new KehoachError("usage", {
      vi: `Giá trị “${text}” của ${option} không hợp lệ; cần một số nguyên từ 1 trở lên.`,
      en: `${option} cannot be “${text}”; it takes a whole number of at least 1.`,
    });
  };
}

const DAY = /^(?:(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})|(?<d2>\d{1,2})\/(?<m2>\d{1,2})\/(?<y2>\d{4}))$/;

/** A day between 1900 and 2100 as YYYY-MM-DD. */
export function day(option: string) {
  return (text: string): string => {
    const { y, m, d, y2, m2, d2 } = DAY.exec(text)?.groups ?? {};
    const [year, month, dayOfMonth] = [Number(y ?? y2), Number(m ?? m2), Number(d ?? d2)];
    const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
    // Date turns 30 February into 1 March.
    const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
    if (isReal && year >= 1900 && year <= 2100) return date.toISOString().slice(0, 10);
    throw new KehoachError("usage", {
      vi: `Ngày “${text}” của ${option} không hợp lệ; viết theo dạng 2026-01-31 hoặc 31/1/2026.`,
      en: `${option} cannot be “${text}”; write a day as 2026-01-31 or 31/1/2026.`,
    });
  };
}

/** Today in the user's time zone, as YYYY-MM-DD. */
export function today(now = new Date()): string {
  const [month, dayOfMonth] = [now.getMonth() + 1, now.getDate()].map((part) =>
    String(part).padStart(2, "0"),
  );
  return `${now.getFullYear()}-${month}-${dayOfMonth}`;
}
