import { accessSync, constants, readdirSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { basename } from "node:path";
import { findEngines } from "../../extract/ocr/engines/choose-engine.ts";
import type { Wording } from "../../model/finding.ts";
import { defineCommand } from "../shared/command.ts";
import { EXIT } from "../shared/exit-codes.ts";

interface Examination {
  readonly id: string;
  readonly name: Wording;
  readonly state: "ok" | "missing";
  /** What was found: a version, a size, a path. */
  readonly found: string | null;
  /** What a lack costs; null where nothing is lacking. */
  readonly cost: Wording | null;
}

/** Modules and programs that reading leans on. A module is loaded, a program only looked for. */
const MODULES: readonly { id: string; name: Wording; cost: Wording }[] = [
  {
    id: "@hyzyla/pdfium",
    name: { vi: "Bộ đọc PDF chính (PDFium)", en: "Main PDF engine (PDFium)" },
    cost: {
      vi: "không đọc được tệp PDF; hãy cài lại chương trình",
      en: "PDF files cannot be read; install the program again",
    },
  },
  {
    id: "pdf-parse",
    name: { vi: "Bộ đọc PDF dự phòng (pdf-parse)", en: "Second PDF engine (pdf-parse)" },
    cost: {
      vi: "tệp PDF mà bộ đọc chính từ chối sẽ không đọc được",
      en: "a PDF that the main engine refuses cannot be read",
    },
  },
  {
    id: "mammoth",
    name: { vi: "Bộ đọc DOCX (mammoth)", en: "DOCX engine (mammoth)" },
    cost: {
      vi: "không đọc được tệp DOCX; hãy cài lại chương trình",
      en: "DOCX files cannot be read; install the program again",
    },
  },
];

export const doctor = defineCommand({
  name: "doctor",
  describe: (words) => words.commands.doctor,
  define: () => undefined,
  async act(_args, _flags, terminal) {
    const all = await examine();
    terminal.give(all);
    for (const { name, state, found, cost } of all) {
      const rest = [found, cost?.[terminal.lang]].filter((part) => part).join("; ");
      terminal.say(`${state === "ok" ? "✓" : "✗"} ${name[terminal.lang]}${rest ? `: ${rest}` : ""}`);
    }
    return EXIT.done;
  },
});

async function examine(): Promise<Examination[]> {
  const modules = MODULES.map(async ({ id, name, cost }): Promise<Examination> => {
    const loaded = await import(id).then(
      () => true,
      () => false,
    );
    return { id, name, state: loaded ? "ok" : "missing", found: null, cost: loaded ? null : cost };
  });
  return [node(), machine(), memoryWatch(), ...(await Promise.all(modules)), recognition(), fonts()];
}

function node(): Examination {
  return {
    id: "node",
    name: { vi: "Node.js (cần 24 trở lên)", en: "Node.js (24 or later)" },
    state: "ok",
    found: process.versions.node,
    cost: null,
  };
}

function machine(): Examination {
  const gigabytes = (totalmem() / 1024 ** 3).toFixed(1);
  return {
    id: "machine",
    name: { vi: "Số nhân, bộ nhớ", en: "Cores, memory" },
    state: "ok",
    found: `${cpus().length}, ${gigabytes} GB`,
    cost: null,
  };
}

function memoryWatch(): Examination {
  const there = canRead("/proc/self/status");
  return {
    id: "memory-watch",
    name: { vi: "Theo dõi bộ nhớ khi đọc từng tệp", en: "Watching the memory that a file takes" },
    state: there ? "ok" : "missing",
    found: null,
    cost: there
      ? null
      : {
          vi: "hệ điều hành không cho biết bộ nhớ của tiến trình; một tệp lỗi có thể chiếm nhiều bộ nhớ cho tới khi hết giờ",
          en: "the system does not tell a process's memory; a bad file may take much of it until its time is over",
        },
  };
}

/** The machine's own engine is twice as fast as the packaged one; either does. */
function recognition(): Examination {
  const { native, bundled, chosen } = findEngines();
  const engines = [native && `tesseract ${native}`, bundled && "tesseract.js"].filter((name) => name);
  const lacking: Wording = {
    vi: "không đọc được trang quét và ảnh; hãy cài lại chương trình",
    en: "scanned pages and pictures cannot be read; install the program again",
  };
  const slow: Wording = {
    vi: "nhận dạng bằng bộ đóng gói sẵn, chậm khoảng một nửa; cài tesseract-ocr và tesseract-ocr-vie để nhanh hơn",
    en: "the packaged engine is used, at half the speed; install tesseract-ocr and tesseract-ocr-vie to be faster",
  };
  return {
    id: "ocr",
    name: { vi: "Nhận dạng chữ trên trang quét (OCR)", en: "Recognising text on scanned pages (OCR)" },
    state: chosen === null ? "missing" : "ok",
    found: chosen === null ? null : `${chosen} (${engines.join(", ")})`,
    cost: chosen === null ? lacking : native === null ? slow : null,
  };
}

const FONT_FOLDERS = ["/usr/share/fonts", "/usr/local/share/fonts", "/Library/Fonts", "C:\\Windows\\Fonts"];
/** Families known to have all Vietnamese letters. */
const VIETNAMESE_FONT =
  /^(?:times|arial|dejavus|notos|texgyre|roboto|segoeui|tahoma)[^.]*\.(?:ttf|otf|ttc)$/i;

function fonts(): Examination {
  const files = FONT_FOLDERS.flatMap((folder) => listBelow(folder));
  const found = files.find((file) => VIETNAMESE_FONT.test(basename(file))) ?? null;
  return {
    id: "fonts",
    name: { vi: "Phông chữ đủ dấu tiếng Việt", en: "A font with all Vietnamese letters" },
    state: found ? "ok" : "missing",
    found: found && basename(found),
    cost: found
      ? null
      : {
          vi: "báo cáo mở trên máy này có thể hiển thị sai dấu; việc đọc tệp không bị ảnh hưởng",
          en: "reports opened on this machine may show letters wrongly; reading is not affected",
        },
  };
}

function listBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" });
  } catch {
    return [];
  }
}

function canRead(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}
