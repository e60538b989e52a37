import { PassThrough } from "node:stream";
import { main } from "../../src/cli/main.ts";

/** One command line, run in this process: what it said and what it would exit with. */
export async function call(...args: string[]) {
  const streams = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() };
  const code = await main(args, streams);
  const textOf = (stream: PassThrough) => (stream.read() as Buffer | null)?.toString() ?? "";
  return { code, stdout: textOf(streams.stdout), stderr: textOf(streams.stderr) };
}
