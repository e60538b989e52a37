import { readFile, stat } from "node:fs/promises";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { decodeText } from "../../extract/shared/decode-text.ts";
import { KehoachError, type Messages } from "../../model/error.ts";
import type { RequiredUnit } from "../../model/required-unit.ts";
import type { Outcome } from "../../model/warning.ts";
import { remarkWarnings } from "./list-remarks.ts";
import { matchUnits } from "./match-units.ts";
import { MAX_BYTES, MAX_ROWS } from "./table-row.ts";
import { rowsOfText, rowsOfWorkbook, type UnitTable } from "./table-rows.ts";

/**
 * The officer's list of the units that must send a plan: XLSX, or text with one unit a line or a delimited table. The
 * format is recognised by the bytes. Doubtful lines are warnings.
 * @throws KehoachError "usage" if the file cannot be read or names no unit
 */
export async function readUnitList(path: string, catalogue: Catalogue): Promise<Outcome<RequiredUnit[]>> {
  try {
    const table = await tableOf(await bytesOf(path));
    checkWhole(table);
    const { units, remarks } = matchUnits(table, catalogue);
    if (units.length === 0) {
      throw new KehoachError("usage", {
        vi: "không có tên đơn vị nào. Mỗi dòng ghi một đơn vị, hoặc lập bảng có cột “Tên đơn vị”",
        en: "it names no unit. Write one unit on each line, or a table with a column “Tên đơn vị”",
      });
    }
    return { value: units, warnings: remarkWarnings(remarks, path) };
  } catch (error) {
    if (!(error instanceof KehoachError)) throw error;
    const messages = {
      vi: `Danh sách đơn vị “${path}”: ${error.messages.vi}.`,
      en: `The list of units “${path}”: ${error.messages.en}.`,
    };
    throw new KehoachError("usage", messages, error.detail);
  }
}

/** Web pages and RTF, which some programs save under the name .xls. */
const MARKUP =
  /^\uFEFF?\s{0,40}(?:<(?:!doctype|html|head|body|table|style|meta|\?xml)(?![a-z])|\{\\rtf|%PDF-)/iu;

const fault = (messages: Messages) => new KehoachError("usage", messages);

async function bytesOf(path: string): Promise<Uint8Array> {
  const file = await stat(path).catch(() => null);
  if (!file?.isFile()) throw fault({ vi: "không có tệp này", en: "there is no such file" });
  if (file.size > MAX_BYTES) {
    throw fault({ vi: "tệp quá lớn (hơn 10 MB)", en: "the file is too large (over 10 MB)" });
  }
  return readFile(path).catch(() => {
    throw fault({
      vi: "không mở được; đề nghị kiểm tra quyền đọc",
      en: "it cannot be opened; check permissions",
    });
  });
}

async function tableOf(bytes: Uint8Array): Promise<UnitTable> {
  const startsWith = (...signature: number[]) => signature.every((byte, i) => bytes[i] === byte);
  if (startsWith(0x50, 0x4b)) return rowsOfWorkbook(bytes);
  const decoded = startsWith(0xd0, 0xcf, 0x11, 0xe0) ? null : decodeText(bytes);
  if (decoded && !MARKUP.test(decoded.text)) return rowsOfText(decoded.text.replace(/^\uFEFF/u, ""));
  throw fault({
    vi: "không phải là tệp .xlsx, .csv hoặc .txt. Tệp Excel cũ (.xls): đề nghị lưu lại thành .xlsx rồi chạy lại",
    en: "it is not an .xlsx, .csv or .txt file. Save an old Excel file (.xls) as .xlsx and run again",
  });
}

function checkWhole({ fault: found }: UnitTable): void {
  if (found === null) return;
  if (found === "too-long") {
    throw fault({ vi: `có hơn ${MAX_ROWS} dòng`, en: `it has more than ${MAX_ROWS} lines` });
  }
  throw fault({
    vi: `dấu ngoặc kép mở ở dòng ${found.openQuote} không được đóng`,
    en: `the quotation mark opened in line ${found.openQuote} is never closed`,
  });
}
