interface Part {
  readonly headers: readonly string[];
  readonly content: Uint8Array | string;
}

export function attachment(
  disposition: string,
  content: Uint8Array | string,
  type = "application/octet-stream",
): Part {
  return { headers: [`Content-Type: ${type}`, `Content-Disposition: ${disposition}`], content };
}

/** A mail as a mail program saves it: a text and attachments. */
export function mailFile(text: string, parts: readonly Part[] = [], headers: readonly string[] = []): Buffer {
  const all: Part[] = [{ headers: ["Content-Type: text/plain; charset=utf-8"], content: text }, ...parts];
  const lines = [
    "From: Phòng A <a@example.org>",
    "To: b@example.org",
    "Subject: =?UTF-8?B?R+G7rWkga+G6vyBob+G6oWNo?=",
    "Date: Fri, 12 Jul 2024 08:00:00 +0700",
    "MIME-Version: 1.0",
    ...headers,
    'Content-Type: multipart/mixed; boundary="ranh-gioi"',
    "",
    ...all.flatMap(({ headers: own, content }) => [
      "--ranh-gioi",
      ...own,
      "Content-Transfer-Encoding: base64",
      "",
      ...(Buffer.from(content)
        .toString("base64")
        .match(/.{1,76}/g) ?? []),
    ]),
    "--ranh-gioi--",
    "",
  ];
  return Buffer.from(lines.join("\r\n"));
}
