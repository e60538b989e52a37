/** A web page as a browser saves it in one file (MHTML, RFC 2557). */
export const webArchiveOf = (page: string): Buffer =>
  Buffer.from(
    [
      "From: <Saved by a browser>",
      "Subject: ke hoach",
      "MIME-Version: 1.0",
      'Content-Type: multipart/related; type="text/html"; boundary="b"',
      "",
      "--b",
      'Content-Type: text/html; charset="utf-8"',
      "Content-Transfer-Encoding: base64",
      "",
      Buffer.from(page).toString("base64"),
      "--b--",
      "",
    ].join("\r\n"),
  );
