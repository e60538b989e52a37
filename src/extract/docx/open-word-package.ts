import { posix } from "node:path";
import { KehoachError } from "../../model/error.ts";
import type { XmlNode } from "../word/xml-node.ts";
import { openZip, type ZipArchive } from "../zip/zip-archive.ts";
import { parseXml } from "./parse-xml.ts";

/** The parts of a Word file that hold words or say how they look. Nothing outside the file is ever opened. */
export interface WordPackage {
  /** `w:document`. */
  readonly document: XmlNode;
  readonly styles: XmlNode | null;
  readonly numbering: XmlNode | null;
  readonly theme: XmlNode | null;
  readonly settings: XmlNode | null;
  readonly footnotes: XmlNode | null;
  readonly endnotes: XmlNode | null;
  /** A header or footer by the id that a section gives; null where the file lacks it. */
  related(id: string): XmlNode | null;
  /** Every part unpacked so far, by name: all that a second reader needs. */
  readonly unpacked: ReadonlyMap<string, Uint8Array>;
  /** Names of parts that are cut off or not well-formed; what could be read of them was. */
  readonly damaged: ReadonlySet<string>;
}

/** 1,000 pages of dense tables take 25 MB of XML; headers, styles and notes little beside it. */
export const UNPACK_LIMITS = { entryBytes: 40_000_000, totalBytes: 80_000_000 };

const DEFAULT_MAIN = "word/document.xml";

/** Whether an archive is a Word document, cut off or not. */
export function isWordArchive(bytes: Uint8Array): boolean {
  if (!(bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4)) return false;
  const zip = openZip(bytes, UNPACK_LIMITS);
  return zip.names.some((name) => name.startsWith("word/")) || findMain(zip) !== null;
}

/** @throws KehoachError "damaged" | "encrypted" | "too-large" | "not-a-document" */
export function openWordPackage(bytes: Uint8Array): WordPackage {
  const zip = openZip(bytes, UNPACK_LIMITS);
  const unpacked = new Map<string, Uint8Array>();
  const damaged = new Set<string>();
  const part = (name: string): XmlNode | null => {
    const read = zip.read(name);
    if (!read) return null;
    unpacked.set(name, read.bytes);
    const { root, fault } = parseXml(read.bytes);
    if (!read.intact || fault !== null) damaged.add(name);
    return root;
  };

  for (const name of ["[Content_Types].xml", "_rels/.rels"]) part(name);
  const main = findMain(zip) ?? (zip.names.includes(DEFAULT_MAIN) ? DEFAULT_MAIN : null);
  if (main === null) throw zip.complete ? noMainPart() : cutOff();
  if (!zip.complete) damaged.add(main);
  const document = part(main);
  if (document?.name !== "w:document") throw damaged.has(main) ? cutOff() : noMainPart();

  const relations = readRelations(part(relationsOf(main)), main);
  const ofType = (type: string, fallback: string) => {
    const name = relations.find((r) => r.type === type)?.target ?? posix.join(posix.dirname(main), fallback);
    return part(name);
  };
  return {
    document,
    styles: ofType("styles", "styles.xml"),
    numbering: ofType("numbering", "numbering.xml"),
    theme: ofType("theme", "theme/theme1.xml"),
    settings: ofType("settings", "settings.xml"),
    footnotes: ofType("footnotes", "footnotes.xml"),
    endnotes: ofType("endnotes", "endnotes.xml"),
    related(id) {
      const target = relations.find((r) => r.id === id)?.target;
      return target ? part(target) : null;
    },
    unpacked,
    damaged,
  };
}

interface Relation {
  readonly id: string;
  /** Last word of the type's address: "styles". */
  readonly type: string;
  /** Name of the part in the archive. */
  readonly target: string;
}

/** Links to places outside the file are left out here, and so can never be followed. */
function readRelations(root: XmlNode | null, source: string): Relation[] {
  return (root?.children ?? []).flatMap(
    ({ attributes: { Id: id, Type: type, Target: target, TargetMode } }) => {
      if (!id || !type || !target || TargetMode === "External") return [];
      const name = target.startsWith("/") ? target.slice(1) : posix.join(posix.dirname(source), target);
      return [{ id, type: type.slice(type.lastIndexOf("/") + 1), target: name }];
    },
  );
}

const relationsOf = (name: string) =>
  posix.join(posix.dirname(name), "_rels", `${posix.basename(name)}.rels`);

/** The main part's name as the file states it; null where it states none or it is no Word document. */
function findMain(zip: ZipArchive): string | null {
  const relations = zip.read("_rels/.rels");
  if (!relations) return null;
  const main = readRelations(parseXml(relations.bytes).root, "").find((r) => r.type === "officeDocument");
  if (!main || !zip.names.includes(main.target)) return null;
  return isWordPart(zip, main.target) ? main.target : null;
}

/** Workbooks and slides are packed the same way; the list of contents tells them apart. */
function isWordPart(zip: ZipArchive, name: string): boolean {
  const types = zip.read("[Content_Types].xml");
  const entries = types ? (parseXml(types.bytes).root?.children ?? []) : [];
  const entry = entries.find((e) => e.attributes.PartName === `/${name}`);
  const type = entry?.attributes.ContentType;
  return type ? type.includes("word") : name.startsWith("word/");
}

function cutOff(): KehoachError {
  return new KehoachError("damaged", {
    vi: "Tệp Word bị hỏng hoặc bị cắt cụt, không đọc được nội dung. Hãy xin lại tệp từ nơi gửi.",
    en: "The Word file is damaged or cut off, and its content cannot be read. Ask the sender for it again.",
  });
}

function noMainPart(): KehoachError {
  return new KehoachError("not-a-document", {
    vi: "Tệp nén này không chứa văn bản Word. Nếu đây là văn bản, hãy mở và lưu lại dưới dạng .docx.",
    en: "The archive holds no Word document. If it should be one, open it and save it again as .docx.",
  });
}
