import { fileURLToPath } from "node:url";
import { ReaderPool } from "../../pipeline/readers/reader-pool.ts";
import { DEFAULTS } from "../../pipeline/shared/options.ts";
import type { Examination } from "./examination.ts";

/** A file that is in the checkout and in the installed package, where the modules themselves are bundled. */
const PROBE = fileURLToPath(new URL("../../../package.json", import.meta.url));

/**
 * Starts a reader process and asks it to open a file. It may read only the input and the folders of the package, so it cannot
 * start where the libraries are installed somewhere else.
 */
export async function examineReader(): Promise<Examination> {
  const pool = new ReaderPool(DEFAULTS, new AbortController().signal, [PROBE]);
  try {
    const answer = await pool.open({ location: Buffer.from(PROBE).toString("base64") });
    const isWorking = answer.kind === "opened";
    const detail = "detail" in answer && answer.detail ? ` (${answer.detail})` : "";
    return {
      id: "reader",
      name: {
        vi: "Tiến trình đọc tệp, chỉ được mở tệp đầu vào và thư mục của chương trình",
        en: "The process that reads files, which may open only the input and the folders of the program",
      },
      state: isWorking ? "ok" : "missing",
      found: null,
      cost: isWorking
        ? null
        : {
            vi: `không đọc được tệp nào; hãy cài lại chương trình vào một thư mục riêng${detail}`,
            en: `no file can be read; install the program again, in a folder of its own${detail}`,
          },
    };
  } finally {
    pool.close();
  }
}
