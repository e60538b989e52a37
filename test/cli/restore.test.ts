import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.ts";

async function restore(input: string, ...options: string[]) {
  const streams = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() };
  streams.stdin.end(input);
  const out = text(streams.stdout);
  const errors = text(streams.stderr);
  const code = await main(["restore", ...options], streams);
  streams.stdout.end();
  streams.stderr.end();
  return { code, out: await out, errors: await errors };
}

const BARE = "Thuc hien ke hoach cai cach hanh chinh nam 2026 cua Uy ban nhan dan tinh\n";

describe("kehoach restore", () => {
  it("is a filter", async () => {
    const { code, out } = await restore(BARE);
    expect(code).toBe(0);
    expect(out).toBe("Thực hiện kế hoạch cải cách hành chính năm 2026 của Ủy ban nhân dân tỉnh\n");
  });

  it("passes correct text through byte for byte", async () => {
    const right = "Căn cứ Luật Tổ chức chính quyền địa phương;\r\n\tđã ký\u00a0(\u0065\u0302)\n";
    expect((await restore(right)).out).toBe(right);
  });

  it("explains each change with its probability", async () => {
    const { out } = await restore(BARE, "--explain");
    expect(out).toMatch(/^ {4}Thuc → Thực {2}\d{1,3}%$/mu);
  });

  it("prints one JSON object for each line", async () => {
    const { out } = await restore(`${BARE}${BARE}`, "--json");
    const lines = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ line, verdict }) => [line, verdict])).toEqual([
      [1, "stripped"],
      [2, "stripped"],
    ]);
    const { text: restored, changes } = lines[0];
    for (const { start, end, restored: word } of changes) expect(restored.slice(start, end)).toBe(word);
  });

  it("uses constant memory: a long stream is written while it is read", async () => {
    const { code, out } = await restore(BARE.repeat(3000));
    expect(code).toBe(0);
    expect(out.split("\n")).toHaveLength(3001);
  });

  it("names a file that does not exist", async () => {
    const { code, errors } = await restore("", "khong-co.txt");
    expect(code).toBe(2);
    expect(errors).toContain("khong-co.txt");
  });
});
