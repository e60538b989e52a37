import { strToU8, zipSync } from "fflate";
import { attachment, mailFile } from "../../extract/container/mail-file.ts";
import type { Structure } from "./structure.ts";

const repeat = (n: number, one: (i: number) => string, between = "") =>
  Array.from({ length: n }, (_, i) => one(i)).join(between);
const mail = (name: string, least: number, bytes: (n: number) => Uint8Array): Structure => ({
  name: `e-mail: ${name}`,
  least,
  make: (n) => ({ fileName: "thu.eml", bytes: bytes(n) }),
});
const zip = (name: string, least: number, bytes: (n: number) => Uint8Array): Structure => ({
  name: `zip: ${name}`,
  least,
  make: (n) => ({ fileName: "ke-hoach.zip", bytes: bytes(n) }),
});
const plan = (i: number) => `KẾ HOẠCH\nSố ${i}\n1. Sở Y tế rà soát thủ tục ${i}.`;
/** Mails inside each other, each as the only attachment of the one around it. */
const nestedMail = (n: number): Uint8Array => {
  const start = repeat(
    n,
    (i) =>
      `From: a@example.org\r\nSubject: ${i}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b${i}"\r\n\r\n--b${i}\r\nContent-Type: message/rfc822\r\n\r\n`,
  );
  return Buffer.from(
    `${start}From: b@example.org\r\nMIME-Version: 1.0\r\n\r\nKính gửi\r\n${repeat(n, (i) => `--b${n - 1 - i}--\r\n`)}`,
  );
};

/** Archives and e-mails with many parts. */
export const CONTAINERS: readonly Structure[] = [
  mail("attachments", 250, (n) =>
    mailFile(
      "Kính gửi",
      Array.from({ length: n }, (_, i) => attachment(`attachment; filename="${i}.txt"`, plan(i))),
    ),
  ),
  mail("attachments of one name", 250, (n) =>
    mailFile(
      "Kính gửi",
      Array.from({ length: n }, (_, i) => attachment('attachment; filename="a.txt"', plan(i))),
    ),
  ),
  mail("bytes of one attachment", 1_000_000, (n) =>
    mailFile("Kính gửi", [attachment('attachment; filename="a.txt"', "a ".repeat(n))]),
  ),
  mail("headers", 10_000, (n) =>
    mailFile(
      "Kính gửi",
      [],
      Array.from({ length: n }, (_, i) => `X-A${i}: ${i}`),
    ),
  ),
  mail("addresses", 10_000, (n) =>
    mailFile("Kính gửi", [], [`Cc: ${repeat(n, (i) => `a${i}@example.org`, ",\r\n ")}`]),
  ),
  mail("encoded words of a name", 2_500, (n) =>
    mailFile("Kính gửi", [
      attachment(`attachment; filename="${repeat(n, () => "=?UTF-8?B?S+G6vw==?=", "\r\n ")}.txt"`, plan(1)),
    ]),
  ),
  mail("pieces of a name", 2_500, (n) =>
    mailFile("Kính gửi", [
      attachment(`attachment; ${repeat(n, (i) => `filename*${i}="a${i}"`, ";\r\n ")}`, plan(1)),
    ]),
  ),
  mail("mails inside each other", 25, nestedMail),
  zip("files", 1_000, (n) =>
    zipSync(Object.fromEntries(Array.from({ length: n }, (_, i) => [`${i}.txt`, strToU8(plan(i))]))),
  ),
  zip("bytes of one file", 2_000_000, (n) => zipSync({ "a.txt": strToU8("a ".repeat(n)) })),
  zip("folders inside each other", 5_000, (n) => zipSync({ [`${"a/".repeat(n)}b.txt`]: strToU8(plan(1)) })),
  zip("bytes before the archive", 1_000_000, (n) =>
    Buffer.concat([Buffer.from("PK"), Buffer.alloc(n), zipSync({ "a.txt": strToU8(plan(1)) })]),
  ),
  zip("headers without a directory", 2_500, (n) => {
    const whole = zipSync(
      Object.fromEntries(Array.from({ length: n }, (_, i) => [`${i}.txt`, strToU8(plan(i))])),
    );
    return whole.subarray(0, whole.length - 30);
  }),
  zip("archives inside each other", 25, (n) => {
    let bytes = zipSync({ "a.txt": strToU8(plan(1)) });
    for (let i = 0; i < n; i++) bytes = zipSync({ "a.zip": bytes }, { level: 0 });
    return bytes;
  }),
];
