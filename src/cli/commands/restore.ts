import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { KehoachError } from "../../model/error.ts";
import { loadRestorer } from "../../pipeline/stages/load-restorer.ts";
import type { Restorer } from "../../restore/text/restorer.ts";
import { type FilteredLine, TextFilter } from "../../restore/text/text-filter.ts";
import type { CommandAction } from "../shared/command.ts";
import { EXIT } from "../shared/exit-codes.ts";
import type { RestoreFlags } from "../shared/options.ts";
import type { Terminal } from "../shared/terminal.ts";

/** A Unix filter: broken or unmarked Vietnamese in, restored text out, paragraph by paragraph. */
export const restore: CommandAction<RestoreFlags> = async ([file], flags, terminal) => {
  const filter = new TextFilter(requireRestorer());
  const write = createWriter(terminal, flags.explain ?? false);
  const decoder = new TextDecoder("utf-8");
  for await (const piece of await openInput(file, terminal)) {
    await write(filter.push(decoder.decode(piece as Uint8Array, { stream: true })));
  }
  await write(filter.push(decoder.decode()));
  await write(filter.end());
  return EXIT.done;
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
    vi: `Không có tệp “${file}” để đọc.`,
    en: `There is no file “${file}” to read.`,
  });
}

/** Back-pressure: waits while the program that reads the output is slow, so that memory does not grow. */
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

/** One JSON object for each line; offsets of `changes` are UTF-16 units of `text`. */
function jsonLine({ line, verdict, restored }: FilteredLine): string {
  const changes = restored.tokens
    .filter(isChange)
    .map((token) => ({ ...token, probability: round(token.probability) }));
  return `${JSON.stringify({ line, verdict, text: restored.text, changes })}\n`;
}

const round = (value: number) => Math.round(value * 1000) / 1000;
