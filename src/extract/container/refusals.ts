import { KehoachError } from "../../model/error.ts";

export function emptyContainer(): KehoachError {
  return new KehoachError("not-a-document", {
    vi: "Tệp nén hoặc thư điện tử không chứa tệp nào.",
    en: "The archive or e-mail contains no files.",
  });
}

export function tooManyMembers(members: number, totalBytes: number): KehoachError {
  const mb = Math.ceil(totalBytes / 1e6);
  return new KehoachError("too-large", {
    vi: `Tệp nén hoặc thư điện tử chứa quá ${members} tệp hoặc quá ${mb} MB khi giải nén; phần còn lại không được đọc. Đề nghị giải nén rồi chạy lại.`,
    en: `The archive or e-mail contains more than ${members} files or unpacks to more than ${mb} MB; the rest was not read. Unpack it and run again.`,
  });
}

export function nestedTooDeep(depth: number): KehoachError {
  return new KehoachError("too-large", {
    vi: `Tệp nén hoặc thư điện tử lồng nhau quá ${depth} lớp; lớp trong cùng không được mở. Đề nghị giải nén rồi chạy lại.`,
    en: `Archives or e-mails are nested more than ${depth} deep; the innermost were not opened. Unpack them and run again.`,
  });
}

export function memberMissing(): KehoachError {
  return new KehoachError("unreadable", {
    vi: "Tệp thay đổi trong lúc đang đọc. Đề nghị chờ tệp ghi xong rồi chạy lại.",
    en: "The file changed while it was being read. Wait until it is complete, then run again.",
  });
}
