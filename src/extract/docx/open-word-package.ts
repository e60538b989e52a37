import { posix } from "node:path";
import { KehoachError } from "../../model/error.ts";
import type { WordPackage } from "../word/word-package.ts";
import type { XmlNode } from "../word/xml-node.ts";
import { DOCUMENT_LIMITS, openZip, PICTURE_LIMITS, type ZipArchive } from "../zip/zip-archive.ts";
import { parseXml } from "./parse-xml.ts";
import { findMainPart, readRelations } from "./word-archive.ts";

/** The parts of a .docx file. Nothing outside the file is ever opened. */
export interface DocxPackage extends WordPackage {
  /** Every part unpacked so far, by name: the input of the second reader, mammoth. */
  readonly unpacked: ReadonlyMap<string, Uint8Array>;
  /** Names of parts that are cut off or not well-formed. Their readable beginning was read. */
  readonly damaged: ReadonlySet<string>;
}

const DEFAULT_MAIN_PART = "word/document.xml";

/** @throws KehoachError "damaged" | "encrypted" | "too-large" | "not-a-document" */
export function openWordPackage(bytes: Uint8Array): DocxPackage {
  const zip = openZip(bytes, DOCUMENT_LIMITS);
  const unpacked = new Map<string, Uint8Array>();
  const damaged = new Set<string>();
  let pictures: ZipArchive | null = null;
  const part = (name: string): XmlNode | null => {
    const read = zip.read(name);
    if (!read) return null;
    unpacked.set(name, read.bytes);
    const { root, fault } = parseXml(read.bytes);
    if (!read.intact || fault !== null) damaged.add(name);
    return root;
  };

  // mammoth needs both parts.
  for (const name of ["[Content_Types].xml", "_rels/.rels"]) part(name);
  const main = findMainPart(zip) ?? (zip.names.includes(DEFAULT_MAIN_PART) ? DEFAULT_MAIN_PART : null);
  if (main === null) throw zip.complete ? noMainPart() : cutOff();
  if (!zip.complete) damaged.add(main);
  const document = part(main);
  if (document?.name !== "w:document") throw damaged.has(main) ? cutOff() : noMainPart();

  const relations = readRelations(part(relationsOf(main)), main);
  const ofType = (type: string, usualName: string) => {
    const name = relations.find((r) => r.type === type)?.target ?? posix.join(posix.dirname(main), usualName);
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
    picture(id) {
      const target = relations.find((r) => r.id === id)?.target;
      pictures ??= openZip(bytes, PICTURE_LIMITS);
      return target ? (pictures.read(target)?.bytes ?? null) : null;
    },
    unpacked,
    damaged,
  };
}

const relationsOf = (name: string) =>
  posix.join(posix.dirname(name), "_rels", `${posix.basename(name)}.rels`);

function cutOff(): KehoachError {
  return new KehoachError("damaged", {
    vi: "Tệp Word bị hỏng hoặc bị cắt cụt, không đọc được nội dung. Đề nghị xin lại tệp từ nơi gửi.",
    en: "The Word file is damaged or cut off, and its content cannot be read. Ask the sender for it again.",
  });
}

function noMainPart(): KehoachError {
  return new KehoachError("not-a-document", {
    vi: "Tệp nén này không chứa văn bản Word. Nếu đây là văn bản, đề nghị mở và lưu lại dưới dạng .docx.",
    en: "The archive contains no Word document. If it should be a Word document, open it and save it again as .docx.",
  });
}
