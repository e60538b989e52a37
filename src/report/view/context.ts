import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { Lang } from "../../language/lang.ts";
import type { PlanRecord } from "../../model/plan.ts";
import type { FileLink } from "../model/basics.ts";
import type { Words } from "../words/vi.ts";

/** What the report asks of the catalogue: names only. */
export type Names = Pick<Catalogue, "index" | "unit" | "unitName" | "matchProvince">;

/** What every part of the view is built from. */
export interface Context {
  readonly lang: Lang;
  readonly words: Words;
  /** YYYY-MM-DD */
  readonly asOf: string;
  readonly plans: ReadonlyMap<string, PlanRecord>;
  readonly catalogue: Names;
  /** See `BuildOptions.filesAt`. */
  readonly filesAt: string | null;
}

const ABSOLUTE = /^(?:[/\\]|[A-Za-z]:)/;

/**
 * A link to an input file, relative to the report. Each step of the path is encoded and the whole begins with "./" or
 * "../", so a file's name can never act as a scheme. Absolute paths get no link: they hold on one machine only.
 */
export function fileLink(path: string, context: Context): FileLink {
  if (context.filesAt === null || ABSOLUTE.test(path)) return { path, href: null };
  const steps = `${context.filesAt}/${path}`.split(/[/\\]/).filter((step) => step !== "" && step !== ".");
  const encoded = steps.map((step) => encodeURIComponent(step.toWellFormed())).join("/");
  return { path, href: encoded.startsWith("..") ? encoded : `./${encoded}` };
}
