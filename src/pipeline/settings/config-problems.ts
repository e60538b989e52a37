import type { z } from "zod";
import type { Check } from "../../check/shared/define-check.ts";
import { closestName } from "../../language/closest-name.ts";
import { valueProblem } from "../../language/value-problem.ts";
import { type Config, configSchema, officeSchema } from "../../model/config.ts";

/** A fault in the configuration: the path of the entry inside the file ("" for the whole), and what is wrong. */
export interface Problem {
  readonly path: string;
  readonly vi: string;
  readonly en: string;
}

type Issue = z.core.$ZodIssue;

const LONGEST_NAME = 80;
const shorten = (name: string) =>
  name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME).toWellFormed()}…` : name;

/** "accepted[2].date": positions count from 1. */
function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === "number" ? `[${part + 1}]` : `.${shorten(String(part))}`))
    .join("")
    .replace(/^\./, "");
}

/** The faults that the schema found, as sentences. */
export function describeIssues(issues: readonly Issue[], above: readonly PropertyKey[] = []): Problem[] {
  return issues.flatMap((issue): Problem[] => {
    const whole = [...above, ...issue.path];
    const path = pathOf(whole);
    switch (issue.code) {
      case "unrecognized_keys":
        return issue.keys.map((key) => unknownEntry([...whole, key], knownKeys(whole), "mục", "entry"));
      case "invalid_union":
        return unionProblems(issue, whole, path);
      default:
        return [{ path, ...valueProblem(issue) }];
    }
  });
}

/** The setting of a rule is a word or an object: only the faults of the form that the user wrote are listed. */
function unionProblems(
  issue: Issue & { code: "invalid_union" },
  whole: readonly PropertyKey[],
  path: string,
): Problem[] {
  const [words, object] = issue.errors;
  const isObject = object?.every(({ code, path: at }) => code !== "invalid_type" || at.length > 0);
  if (isObject && object) return describeIssues(object, whole);
  const values = words?.[0]?.code === "invalid_value" ? words[0].values.join(", ") : "";
  return [
    {
      path,
      vi: `cần một trong các từ ${values}, hoặc một đối tượng {enabled, severity, threshold}`,
      en: `it must be one of the words ${values}, or an object {enabled, severity, threshold}`,
    },
  ];
}

const OFFICE_KEYS = Object.keys(officeSchema.shape);
const SIGNER_KEYS = Object.keys(officeSchema.shape.signer.unwrap().shape);

/** The keys that the schema knows at a path. */
function knownKeys(path: readonly PropertyKey[]): readonly string[] {
  if (path.length === 0) return Object.keys(configSchema.shape);
  if (path[0] === "rules") return ["enabled", "severity", "threshold"];
  if (path[0] === "office") return path[1] === "signer" ? SIGNER_KEYS : OFFICE_KEYS;
  return path[0] === "accepted" ? ["key", "values", "reason", "person", "date"] : [];
}

function unknownEntry(
  path: readonly PropertyKey[],
  known: readonly string[],
  vi: string,
  en: string,
): Problem {
  const closest = closestName(String(path.at(-1)), known);
  return {
    path: pathOf(path),
    vi: `không có ${vi} này${closest ? `; có phải “${closest}” không?` : ""}`,
    en: `there is no such ${en}${closest ? `; did you mean “${closest}”?` : ""}`,
  };
}

/** Unknown checks among the written ids, and thresholds that do not fit their check. */
export function ruleProblems(
  { rules: settings }: Config,
  written: readonly string[],
  rules: readonly Check[],
): Problem[] {
  const ids = rules.map(({ id }) => id);
  return written.flatMap((id): Problem[] => {
    const rule = rules.find((one) => one.id === id);
    if (!rule) return [unknownEntry(["rules", id], ids, "mục kiểm tra", "check")];
    const setting = settings[id];
    const stated = typeof setting === "object" ? setting.threshold : undefined;
    if (stated === undefined) return [];
    const path = pathOf(["rules", id, "threshold"]);
    if (!rule.threshold)
      return [{ path, vi: "mục kiểm tra này không có ngưỡng", en: "this check has no threshold" }];
    const { least, most } = rule.threshold;
    if (stated >= least && stated <= most) return [];
    return [
      { path, vi: `cần một số từ ${least} đến ${most}`, en: `it must be a number from ${least} to ${most}` },
    ];
  });
}
