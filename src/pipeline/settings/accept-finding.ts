import { readFileSync, realpathSync, statSync } from "node:fs";
import { findNodeAtLocation, modify, parseTree } from "jsonc-parser";
import type { AcceptedFinding } from "../../model/config.ts";
import { writeWhole } from "../../store/write-whole.ts";
import { readConfig } from "./config-file.ts";

/**
 * Adds an accepted finding to a configuration, which is created if it is missing. All other text of the file stays as
 * it is; the file is written whole or not at all.
 * @returns false if the finding was accepted before
 * @throws KehoachError "usage" if the configuration is wrong, "unwritable" if it cannot be written
 */
export async function acceptFinding(path: string, entry: AcceptedFinding): Promise<boolean> {
  const exists = statSync(path, { throwIfNoEntry: false }) !== undefined;
  const { accepted } = exists ? readConfig(path) : { accepted: [] };
  if (accepted.some(({ key, values }) => key === entry.key && values === entry.values)) return false;
  const text = exists ? readFileSync(path, "utf8") : "{}\n";
  // People keep their settings elsewhere and link to them.
  await writeWhole(exists ? realpathSync(path) : path, withAccepted(text, entry));
  return true;
}

/** The text of a configuration with one more accepted finding; nothing else in it changes. */
function withAccepted(text: string, entry: AcceptedFinding): string {
  const bom = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  const json = text.slice(bom.length);
  const hasList = findNodeAtLocation(parseTree(json)!, ["accepted"]) !== undefined;
  const [edit] = modify(json, ["accepted", -1], entry, { isArrayInsertion: true });
  const { offset, content } = edit!;
  const lineStart = json.lastIndexOf("\n", offset - 1) + 1;
  const indent = /^[ \t]{0,40}/u.exec(json.slice(lineStart, offset))![0];
  const step = /^(?:\t| {1,8})(?=")/mu.exec(json)?.[0] ?? "  ";
  const eol = json.includes("\r\n") ? "\r\n" : "\n";
  const block = hasList
    ? JSON.stringify(entry, null, step)
    : `"accepted": ${JSON.stringify([entry], null, step)}`;
  const at = (depth: string) => `${eol}${depth}${block.replaceAll("\n", eol + depth)}`;
  const added = content.startsWith(",") ? `,${at(indent)}` : `${at(indent + step)}${eol}${indent}`;
  return bom + json.slice(0, offset) + added + json.slice(offset);
}
