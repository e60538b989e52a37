import { rules } from "../../check/rules.ts";
import type { Lang } from "../../language/lang.ts";
import { withCapital } from "../../language/with-capital.ts";
import { type Config, configSchema } from "../../model/config.ts";
import { KehoachError } from "../../model/error.ts";
import type { RuleSetting, RuleSettings } from "../../model/rule-settings.ts";
import { describeIssues, type Problem, ruleProblems } from "./config-problems.ts";
import { readSettingsFile } from "./read-settings-file.ts";

const MAX_MEGABYTES = 5;

/** Reads and validates a configuration. @throws KehoachError "usage": every fault with its path inside the file */
export function readConfig(path: string): Config {
  const written = parseJson(path);
  const config = configSchema.safeParse(written);
  if (!config.success) throw wrong(path, describeIssues(config.error.issues));
  const problems = ruleProblems(config.data, idsIn(written), rules);
  if (problems.length > 0) throw wrong(path, problems);
  return config.data;
}

/** The ids under "rules" as they are written: zod leaves out "__proto__". `written` has the form of a configuration. */
const idsIn = (written: unknown): string[] => Object.keys((written as Partial<Config>).rules ?? {});

/** A setting in words ("off", "warning") as a whole setting; a severity also switches the check on. */
export function ruleSettingsOf({ rules: settings }: Config): RuleSettings {
  return Object.fromEntries(
    Object.entries(settings).map(([id, setting]): [string, RuleSetting] => {
      if (typeof setting === "object") return [id, setting];
      if (setting === "on" || setting === "off") return [id, { enabled: setting === "on" }];
      return [id, { enabled: true, severity: setting }];
    }),
  );
}

function parseJson(path: string): unknown {
  const { text, fault } = readSettingsFile(path, MAX_MEGABYTES);
  if (fault) throw wrong(path, [{ path: "", ...fault }]);
  try {
    return JSON.parse(text);
  } catch (error) {
    const position = /position (?<at>\d{1,9})/.exec(String(error))?.groups?.at;
    const line = position === undefined ? null : text.slice(0, Number(position)).split("\n").length;
    throw wrong(path, [
      {
        path: "",
        vi: `không phải JSON đúng cú pháp${line ? `, xem gần dòng ${line}` : ""}`,
        en: `it is not well-formed JSON${line ? `, see near line ${line}` : ""}`,
      },
    ]);
  }
}

const PROBLEMS_SHOWN = 10;

function wrong(file: string, problems: readonly Problem[]): KehoachError {
  const shown = problems.slice(0, PROBLEMS_SHOWN);
  const more = problems.length - shown.length;
  const list = (lang: Lang, entry: string, rest: string) =>
    [
      ...shown.map((problem) => {
        const where = problem.path ? `${entry} “${problem.path}”: ` : "";
        return withCapital(`${where}${problem[lang]}${problem[lang].endsWith("?") ? "" : "."}`);
      }),
      ...(more > 0 ? [rest] : []),
    ].join("\n");
  return new KehoachError("usage", {
    vi: `Tệp cấu hình “${file}” không dùng được.\n${list("vi", "Mục", `… và ${more} lỗi khác.`)}`,
    en: `The configuration “${file}” cannot be used.\n${list("en", "Entry", `… and ${more} more.`)}`,
  });
}
