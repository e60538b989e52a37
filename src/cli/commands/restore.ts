import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { TextStream } from "../../extract/shared/text-stream.ts";
import { KehoachError, type Messages } from "../../model/error.ts";
import { loadRestorer } from "../../pipeline/stages/load-restorer.ts";
import type { Restorer } from "../../restore/text/restorer.ts";
import { type FilteredLine, TextFilter } from "../../restore/text/text-filter.ts";
import { allWords } from "../../restore/text/undecoded-words.ts";
import type { CommandAction } from "../shared/command.ts";
import { EXIT } from "../shared/exit-codes.ts";
import type { RestoreFlags } from "../shared/options.ts";
import type { Terminal } from "../shared/terminal.ts";

/** A Unix filter that restores damaged or unmarked Vietnamese paragraph by paragraph. */
export const restore: CommandAction<RestoreFlags> = async ([file], flags, terminal) => {
  const filter = new TextFilter(requireRestorer());
  const write = createWriter(terminal, flags.explain ?? false);
  const input = new TextStream();
  for await (const piece of await openInput(file, terminal))
    await write(filter.push(input.push(piece as Uint8Array)));
  await write(filter.push(input.end()));
  await write(filter.end());
  if (input.isUnderstood) return EXIT.done;
  // Also printed with --quiet, because the output may differ from what the input means.
  terminal.printError(doubt(input.encoding)[terminal.lang]);
  return input.encoding === null ? EXIT.usage : EXIT.failed;
};

const doubt = (encoding: string | null): Messages =>
  encoding === null
    ? {
        vi: "Đầu vào không phải văn bản nên không khôi phục được. Với tệp PDF, Word, hãy dùng “kehoach run”.",
        en: "The input is not text, so it was not restored. For PDF and Word files, use “kehoach run”.",
      }
    : {
        vi: `Không chắc bảng mã của đầu vào (đã đọc theo ${encoding}); có thể có chữ sai.`,
        en: `The encoding of the input is not certain (it was read as ${encoding}); some letters may be wrong.`,
      };

function requireRestorer(): Restorer {
  const loaded = loadRestorer();
  if (loaded) return loaded;
  throw new KehoachError("usage", {
    vi: "Không có mô hình ngôn ngữ của chương trình; hãy cài lại, hoặc tạo lại bằng “npm run train”.",
    en: "The program's language model is missing; install the program again, or build the model with “npm run train”.",
  });
}

async function openInput(file: string | undefined, terminal: Terminal): Promise<NodeJS.ReadableStream> {
  if (file === undefined || file === "-") return terminal.streams.stdin;
  const found = await stat(file).catch(() => null);
  if (found?.isFile()) return createReadStream(file);
  throw new KehoachError("usage", {
    vi: `Không có tệp “${file}” để đọc. Đề nghị kiểm tra lại đường dẫn.`,
    en: `There is no file “${file}” to read. Check the path.`,
  });
}

/** Returns a writer with back-pressure: it waits until the reader of the output is ready, so that memory does not grow. */
function createWriter(terminal: Terminal, explain: boolean) {
  const out = terminal.streams.stdout;
  return async (lines: readonly FilteredLine[]) => {
    const text = lines.map((line) => (terminal.json ? jsonLine(line) : plainLine(line, explain))).join("");
    if (text !== "" && !out.write(text)) await new Promise((resolve) => out.once("drain", resolve));
  };
}

const isChange = (token: { original: string; restored: string }) => token.original !== token.restored;

function plainLine({ text, restored, lineEnd }: FilteredLine, explain: boolean): string {
  if (!explain) return text + lineEnd;
  const changes = restored.tokens
    .filter(isChange)
    .map((token) => `    ${token.original} → ${token.restored}  ${Math.round(token.probability * 100)}%\n`);
  return `${text}\n${changes.join("")}`;
}

/**
 * One JSON object for each line. Offsets are UTF-16 units of `text`. `words` has every word, changed or not. `original` is
 * the line as it was read, if it was decoded before.
 */
function jsonLine({ line, verdict, encoding, original, text: plain, restored }: FilteredLine): string {
  const words = allWords(restored, verdict).map(({ posterior, decision, ...token }) => ({
    ...token,
    probability: round(token.probability),
  }));
  const changes = words.filter(isChange);
  const { text } = restored;
  const read = plain === original || encoding === null ? {} : { encoding, original };
  return `${JSON.stringify({ line, verdict, ...read, text, words, changes })}\n`;
}

const round = (value: number) => Math.round(value * 1000) / 1000;
