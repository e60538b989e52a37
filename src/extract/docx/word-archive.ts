import { posix } from "node:path";
import type { XmlNode } from "../word/xml-node.ts";
import { DOCUMENT_LIMITS, openZip, type ZipArchive } from "../zip/zip-archive.ts";
import { parseXml } from "./parse-xml.ts";

/** A relationship of a part to another one (ECMA-376 Part 2, 9.3). */
export interface Relation {
  readonly id: string;
  /** Last word of the type's address: "styles". */
  readonly type: string;
  /** Name of the part in the archive. */
  readonly target: string;
}

/** Whether a zip archive is a Word document, cut off or not. */
export function isWordArchive(bytes: Uint8Array): boolean {
  const zip = openZip(bytes, DOCUMENT_LIMITS);
  return zip.names.some((name) => name.startsWith("word/")) || findMainPart(zip) !== null;
}

/** The name of the main part as the file states it; null if it states none, or if it is not a Word document. */
export function findMainPart(zip: ZipArchive): string | null {
  const relations = zip.read("_rels/.rels");
  if (!relations) return null;
  const main = readRelations(parseXml(relations.bytes).root, "").find((r) => r.type === "officeDocument");
  if (!main || !zip.names.includes(main.target)) return null;
  return isWordPart(zip, main.target) ? main.target : null;
}

/** Workbooks and slides are packed the same way; they differ in the list of content types. */
function isWordPart(zip: ZipArchive, name: string): boolean {
  const types = zip.read("[Content_Types].xml");
  const entries = types ? (parseXml(types.bytes).root?.children ?? []) : [];
  const entry = entries.find((e) => e.attributes.PartName === `/${name}`);
  const type = entry?.attributes.ContentType;
  return type ? type.includes("word") : name.startsWith("word/");
}

/** Relations to places outside the file are left out, so they can never be followed. */
export function readRelations(root: XmlNode | null, source: string): Relation[] {
  return (root?.children ?? []).flatMap(
    ({ attributes: { Id: id, Type: type, Target: target, TargetMode } }) => {
      if (!id || !type || !target || TargetMode === "External") return [];
      const name = target.startsWith("/") ? target.slice(1) : posix.join(posix.dirname(source), target);
      return [{ id, type: type.slice(type.lastIndexOf("/") + 1), target: name }];
    },
  );
}
