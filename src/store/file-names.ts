import { join } from "node:path";
import type { ResultKind } from "./result-store.ts";

// The names of the files in an output folder.

export const STATE = ".kehoach-state.json";
/** The only file with absolute paths: not to be passed on. */
export const LOCAL = ".kehoach-local.json";
export const EARLIER = ".kehoach-earlier.json";
export const FINDINGS = "findings.json";
export const COMPARISON = "comparison.json";
/** One folder for each kind of file, with the extension of its files, which are named after plan ids. */
export const KINDS = { plans: "json", text: "txt", extraction: "json" } as const;
export type Kind = keyof typeof KINDS;
export const FOLDER_OF: Readonly<Record<ResultKind, Kind>> = {
  plan: "plans",
  text: "text",
  extraction: "extraction",
};
export const PLAN_ID: RegExp = /^[0-9a-f]{16}(?:-[0-9]{1,4})?$/;
/** Names of files that this class writes, and of temporary files left by an interrupted write ("<id>.json.1234"). */
export const OWN_FILE: RegExp = /^([0-9a-f]{16}(?:-[0-9]{1,4})?)\.(?:json|txt)(\.[0-9]{1,20})?$/;
/** Names of temporary files left by an interrupted write in the output folder itself. */
export const UNFINISHED: RegExp =
  /^(?:(?:\.kehoach-state|\.kehoach-local|\.kehoach-papers|\.kehoach-earlier|run|findings|comparison)\.json|report(?:-[a-z0-9-]{1,240})?(?:\.moi(?:-[0-9]{1,3})?)?\.[a-z]{1,10})\.[0-9]{1,20}$/;
export const REPORT: RegExp = /^report(?:-[a-z0-9-]{1,240})?(?:\.moi(?:-[0-9]{1,3})?)?\.[a-z]{1,10}$/;

/** The page of one group: "report-pgi--cao-bang--2025-tasks.html". Only such a name has two dashes. */
export const PAGE: RegExp = /^report-[a-z0-9-]{1,120}--[a-z0-9-]{1,120}\.[a-z]{1,10}$/;

export const pathOf = (kind: Kind, id: string): string => join(kind, `${id}.${KINDS[kind]}`);
