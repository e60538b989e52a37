import { KehoachError } from "../../model/error.ts";

export function passwordProtected(): KehoachError {
  return new KehoachError("encrypted", {
    vi: "Tệp được bảo vệ bằng mật khẩu. Đề nghị mở tệp bằng mật khẩu, bỏ mật khẩu rồi lưu lại.",
    en: "The file is protected by a password. Open it with the password, remove the password and save it again.",
  });
}
