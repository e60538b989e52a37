import { PassThrough } from "node:stream";
import { main } from "../../src/cli/main.ts";

/** Runs a command line in this process; returns its output and exit code. */
export async function call(...args: string[]) {
  const streams = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() };
  const code = await main(args, streams);
  const textOf = (stream: PassThrough) => (stream.read() as Buffer | null)?.toString() ?? "";
  return { code, stdout: textOf(streams.stdout), stderr: textOf(streams.stderr) };
}
