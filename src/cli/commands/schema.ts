import { z } from "zod";
import { rules } from "../../check/rules.ts";
import { comparisonSchema } from "../../model/comparison.ts";
import { configSchema } from "../../model/config.ts";
import { KehoachError } from "../../model/error.ts";
import { findingsSchema } from "../../model/finding.ts";
import { planRecordSchema } from "../../model/plan.ts";
import { runReportSchema } from "../../model/run-report.ts";
import type { CommandAction } from "../shared/command.ts";
import { EXIT } from "../shared/exit-codes.ts";

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  plan: planRecordSchema,
  findings: findingsSchema,
  comparison: comparisonSchema,
  run: runReportSchema,
  config: configSchema,
};

export const schema: CommandAction<object> = ([name], _, terminal) => {
  terminal.printText(JSON.stringify(jsonSchema(name), null, 2));
  return EXIT.done;
};

/** JSON Schema (draft 2020-12) of one kind of file, or of all, under `$defs`. @throws KehoachError "usage" */
function jsonSchema(name: string | undefined): object {
  if (name === undefined) {
    const $defs = Object.fromEntries(Object.keys(SCHEMAS).map((key) => [key, schemaOf(key)]));
    return { $schema: "https://json-schema.org/draft/2020-12/schema", $defs };
  }
  return schemaOf(name);
}

function schemaOf(name: string): object {
  if (!Object.hasOwn(SCHEMAS, name)) {
    const names = Object.keys(SCHEMAS).join(", ");
    throw new KehoachError("usage", {
      vi: `Không có lược đồ “${name}”; chọn một trong: ${names}.`,
      en: `There is no schema “${name}”; use one of: ${names}.`,
    });
  }
  // The input schema accepts unknown fields, so that readers also accept the files of later versions.
  return z.toJSONSchema(SCHEMAS[name]!, {
    target: "draft-2020-12",
    io: "input",
    override: ({ path, jsonSchema: json }) => {
      // The model does not know the ids of the checks; with them, editors can complete the names.
      if (name === "config" && path.join("/") === "properties/rules") {
        json.propertyNames = { enum: rules.map(({ id }) => id) };
      }
    },
  });
}
