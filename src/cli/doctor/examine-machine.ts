import { availableParallelism, totalmem } from "node:os";
import { findEngines } from "../../extract/ocr/engines/choose-engine.ts";
import { examineCommuneLists } from "./commune-lists.ts";
import type { Examination } from "./examination.ts";
import { examineFonts } from "./fonts.ts";
import { examineModules } from "./modules.ts";
import { examineProcessControl } from "./process-control.ts";
import { examineReader } from "./reader.ts";

/** Examines what this machine and the catalogue have and lack. */
export async function examineMachine(): Promise<Examination[]> {
  return [
    examineNode(),
    examineHardware(),
    ...(await examineProcessControl()),
    await examineReader(),
    ...(await examineModules()),
    examineRecognition(),
    examineFonts(),
    examineCommuneLists(),
  ];
}

function examineNode(): Examination {
  return {
    id: "node",
    name: { vi: "Node.js (cần 24 trở lên)", en: "Node.js (24 or later)" },
    state: "ok",
    found: process.versions.node,
    cost: null,
  };
}

function examineHardware(): Examination {
  const gigabytes = Math.round(totalmem() / 1024 ** 3);
  return {
    id: "machine",
    name: { vi: "Số nhân, bộ nhớ", en: "Cores, memory" },
    state: "ok",
    found: `${availableParallelism()}, ${gigabytes} GB`,
    cost: null,
  };
}

/** The machine's own engine is twice as fast as the packaged one; one of them is enough. */
function examineRecognition(): Examination {
  const { native, bundled, chosen } = findEngines();
  const engines = [native && `tesseract ${native}`, bundled && "tesseract.js"].filter((name) => name);
  const missing = {
    vi: "không đọc được trang quét và ảnh; hãy cài lại chương trình",
    en: "scanned pages and pictures cannot be read; install the program again",
  };
  const slow = {
    vi: "nhận dạng bằng bộ đóng gói sẵn, tốc độ chỉ bằng khoảng một nửa; cài tesseract-ocr và tesseract-ocr-vie để nhanh hơn",
    en: "the packaged engine is used, at half the speed; install tesseract-ocr and tesseract-ocr-vie to be faster",
  };
  return {
    id: "ocr",
    name: { vi: "Nhận dạng chữ trên trang quét (OCR)", en: "Recognising text on scanned pages (OCR)" },
    state: chosen === null ? "missing" : "ok",
    found: chosen === null ? null : `${chosen} (${engines.join(", ")})`,
    cost: chosen === null ? missing : native === null ? slow : null,
  };
}
