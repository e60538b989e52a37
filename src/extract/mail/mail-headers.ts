const HEAD_BYTES = 16_384;
const HEADER = /^([A-Za-z][A-Za-z0-9-]{1,60}):/;
const MAIL_HEADERS = new Set(
  "from to cc subject date received mime-version message-id return-path delivered-to reply-to sender".split(
    " ",
  ),
);
/** Fewest headers of a mail: a text may begin with one line that looks like a header ("From: a thesis"). */
const MIN_HEADERS = 2;

/** Header names at the top of a file, lower case; null: it does not begin with headers. */
function headersOf(bytes: Uint8Array): Map<string, string> | null {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES))
    .toString("latin1")
    .replace(/^\xef\xbb\xbf/, "");
  const headers = new Map<string, string>();
  let last = "";
  for (const [i, line] of head.split(/\r?\n/).entries()) {
    if (line === "") break;
    if (i === 0 && line.startsWith("From ")) continue;
    const name = HEADER.exec(line)?.[1]?.toLowerCase();
    if (name) {
      last = name;
      headers.set(name, line.slice(name.length + 1).trim());
    } else if (/^[ \t]/.test(line) && last !== "") headers.set(last, `${headers.get(last)} ${line.trim()}`);
    else if (headers.size < MIN_HEADERS) return null;
  }
  return headers;
}

/** Whether a file is a mail as mail programs save it (RFC 5322). */
export function isMail(bytes: Uint8Array): boolean {
  const headers = headersOf(bytes);
  return (
    headers !== null && [...headers.keys()].filter((name) => MAIL_HEADERS.has(name)).length >= MIN_HEADERS
  );
}

/** Whether a file is a web page saved in one file by a browser or by Word: a mail without a recipient. */
export function isWebArchive(bytes: Uint8Array): boolean {
  const headers = headersOf(bytes);
  if (!headers || headers.has("to") || headers.has("received")) return false;
  return headers.has("mime-version") && /^multipart\/related/i.test(headers.get("content-type") ?? "");
}
