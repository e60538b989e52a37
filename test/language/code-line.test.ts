import { describe, expect, it } from "vitest";
import { codeLines } from "../../src/language/code-line.ts";
import { TextFilter } from "../../src/restore/text/text-filter.ts";
import { restorer } from "../restore/text/shipped-model.ts";

const filtered = (text: string) => {
  const filter = new TextFilter(restorer);
  return [...filter.push(text), ...filter.end()].map((line) => line.text + line.lineEnd).join("");
};

describe("source code, settings and logs with Vietnamese words without marks", () => {
  it.each([
    "def dem_ho(ds):\n    # dem cac ho trong xa va tra ve ket qua\n    return len(ds)\n",
    "const ten = 'Doi quan ly'; // gan ten mac dinh cua doi\nfoo(ten);\n",
    '{"ho_so": "Phong Tai chinh", "ghi_chu": "cho bo sung theo de nghi"}\n',
    "don_vi: phong hanh chinh\ncac_muc:\n  - ten: du toan\n    so: 12\n",
    "[chung]\nduong_dan = /var/lib/ho-so\nten = bao cao quy\n",
    "ma;ten;so\nA01;may chieu;12\nB02;ban ghe;40\n",
    "2024-05-06 10:11:12 ERROR khong the mo tep\n2024-05-06 10:11:13 INFO thu lai lan hai\n",
    "close(FD);\nopen(TEP);\n",
    '<so-moi aamf=""></so-moi>\n<danh-sach dda="cos">\n</danh-sach>\n',
  ])("stay: %j", (text) => {
    expect(filtered(text)).toBe(text);
  });

  it("are not seen in plain or damaged Vietnamese", () => {
    const lines = [
      "1. Các sở, ban, ngành; UBND các xã, phường (gọi tắt là đơn vị); Công an tỉnh.",
      "| 1 | Rà soát hồ sơ (nếu có) | Quý II/2025 |",
      "Quydt dinh tA UO\\}O-UAUO ngdy 27 thdng 8 ndm 2025 c{ta Chil tich",
      "Giao cic d<yn vi sg nghipp (trucmg hec, b<)nh vi9n) chu tri thgc hi9n",
      "Tai khoan cua can bo phong Van hoa duoc cap theo mau ten dang nhap nhu sau: pvh_tranthib.",
      "Dat ten tep theo mau <ma don vi>_<nam bao cao>, gui ve <hop thu cua phong chuyen mon>.",
      "Ghi vào ô <so-hieu> và ô <ngay-thang-nam> trước khi gửi.",
      "Cac dang trong lien minh: Dang Quoc gia Basutoland(BNP); Dang Dai hoi(BCP).",
      "Mục tiêu: tỷ lệ > 95%; điểm số ≥ 7,5; a) hoặc b).",
    ];
    expect(codeLines(lines)).toEqual(lines.map(() => false));
  });
});
