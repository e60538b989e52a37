import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";

const catalogue = loadCatalogue();
const id = (name: string) => catalogue.matchUnit(name)?.id;
const found = (text: string) =>
  catalogue.findUnits(text).map((m) => [text.slice(m.start, m.end), m.entry.id ?? m.entry.level]);

describe("matchUnit", () => {
  it.each([
    ["Sở Tài nguyên và Môi trường", "so-tai-nguyen-va-moi-truong"],
    ["SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG", "so-tai-nguyen-va-moi-truong"],
    ["sở Tài nguyên - Môi trường", "so-tai-nguyen-va-moi-truong"],
    ["Sở TN&MT", "so-tai-nguyen-va-moi-truong"],
    ["Sở TN và MT", "so-tai-nguyen-va-moi-truong"],
    ["Sở TNMT", "so-tai-nguyen-va-moi-truong"],
    ["Sở Tài nguyên và MT", "so-tai-nguyen-va-moi-truong"],
    ["STN&MT", "so-tai-nguyen-va-moi-truong"],
    ["Sở KH và ĐT", "so-ke-hoach-va-dau-tu"],
    ["Sở LĐ-TB&XH", "so-lao-dong-thuong-binh-va-xa-hoi"],
    ["Sở VH,TT&DL", "so-van-hoa-the-thao-va-du-lich"],
    ["SNV", "so-noi-vu"],
    ["SNgV", "so-ngoai-vu"],
    ["Bộ Chỉ huy Quân sự tỉnh", "bo-chi-huy-quan-su"],
    ["Bộ Nội vụ", "bo-noi-vu"],
    ["Bộ TN&MT", "bo-tai-nguyen-va-moi-truong"],
    ["VP.UBND tỉnh", "van-phong-ubnd"],
    ["Ban Tuyên giáo và Dân vận Thành ủy", "ban-tuyen-giao-va-dan-van-tinh-uy"],
    ["Văn phòng Thành ủy", "van-phong-tinh-uy"],
    ["Uỷ ban nhân dân tỉnh", "ubnd-tinh"],
    ["Đài PT-TH tỉnh", "dai-phat-thanh-truyen-hinh"],
    ["Chi cục Thuế khu vực VI", "chi-cuc-thue-khu-vuc"],
    ["Công an tỉnh (PC06)", "cong-an-tinh"],
  ])("%s is %s", (name, unit) => expect(id(name)).toBe(unit));

  it.each([
    ["Chủ tịch UBND tỉnh", "ubnd-tinh"],
    ["Phó Giám đốc Sở Y tế", "so-y-te"],
    ["Thủ trưởng Sở Tư pháp", "so-tu-phap"],
    ["Chánh Văn phòng UBND tỉnh", "van-phong-ubnd"],
    ["Chánh Thanh tra tỉnh", "thanh-tra-tinh"],
    ["Đồng chí Giám đốc Công an tỉnh", "cong-an-tinh"],
    ["Đ/c Phó Chủ tịch UBND tỉnh", "ubnd-tinh"],
    ["Các Thứ trưởng Bộ Y tế", "bo-y-te"],
  ])("finds the unit after a person's title: %s", (name, unit) => expect(id(name)).toBe(unit));

  it.each(["Thứ trưởng", "Các Thứ trưởng"])("takes a title for no damaged name: %s", (title) =>
    expect(catalogue.matchUnit(title)).toBeNull(),
  );

  it.each([
    ["Sở Tư pháp tỉnh Cao Bằng", "so-tu-phap", "Cao Bằng"],
    ["Sở Nội vụ thành phố Hà Nội", "so-noi-vu", "Hà Nội"],
    ["Báo Điện Biên", "bao-tinh", "Điện Biên"],
    ["Công an tỉnh Sơn La", "cong-an-tinh", "Sơn La"],
    ["Công an thành phố Đà Nẵng", "cong-an-tinh", "Đà Nẵng"],
    ["Công ty Điện lực Nghệ An", "cong-ty-dien-luc", "Nghệ An"],
    ["Ban Quản lý Khu kinh tế cửa khẩu Cầu Treo - Hà Tĩnh", "ban-quan-ly-khu-kinh-te", "Hà Tĩnh"],
    ["Báo và Phát thanh, Truyền hình Lai Châu", "bao-va-phat-thanh-truyen-hinh", "Lai Châu"],
    ["UBND TP. Hải Phòng", "ubnd-tinh", "Hải Phòng"],
    ["Ủy ban nhân dân tỉnh Gia Lai", "ubnd-tinh", "Gia Lai"],
  ])("%s: %s of %s", (name, unit, province) => {
    expect(catalogue.matchUnit(name)).toMatchObject({ id: unit, province });
  });

  it.each([
    ["UBND huyện Mường Khương", "ubnd-huyen-muong-khuong", "district"],
    ["Ủy ban nhân dân thành phố Lạng Sơn", "ubnd-thanh-pho-lang-son", "district"],
    ["UBND thị xã Sa Pa", "ubnd-thi-xa-sa-pa", "district"],
    ["UBND xã Bản Hồ, tỉnh Lào Cai", "ubnd-xa-ban-ho", "commune"],
    ["UBND phường 12", "ubnd-phuong-12", "commune"],
    ["UBND ĐẶC KHU PHÚ QUÝ", "ubnd-dac-khu-phu-quy", "commune"],
    ["UBND huyện", null, "district"],
    ["Công an huyện Mường Khương", null, "district"],
    ["Công an thành phố Lào Cai", null, "district"],
  ])("recognises the form of %s", (name, unit, level) => {
    expect(catalogue.matchUnit(name)).toMatchObject({ id: unit, level });
  });

  it.each([
    "Phòng Kế hoạch - Tài chính",
    "phòng Quản lý vận tải, Phương tiện và người lái",
    "Văn phòng Sở",
    "Chi cục Kiểm lâm",
    "Bộ phận Một cửa",
    "Trưởng phòng Tổng hợp",
  ])("%s is a division", (name) => {
    expect(catalogue.matchUnit(name)).toMatchObject({ id: null, level: "division" });
  });

  it.each([
    "Mục đích",
    "Tổ chức thực hiện",
    "TỔ CHỨC THỰC HIỆN",
    "Phòng, chống thiên tai",
    "Ban hành kế hoạch",
    "Bộ chỉ số Xanh",
    "Như trên",
    "Lãnh đạo Sở",
    "UBND các huyện, thành phố",
    "UBND cấp xã",
    "Các Sở, ban, ngành",
    "Sở Kinh tế biển",
    "Báo cáo",
    "",
  ])("“%s” is not a unit", (name) => expect(catalogue.matchUnit(name)).toBeNull());

  it("reads a damaged name only if a single unit matches", () => {
    expect(id("Sở Tài chinh")).toBe("so-tai-chinh");
    expect(id("So Tu phap")).toBe("so-tu-phap");
    expect(id("S6 Giao thông vân tải")).toBe("so-giao-thong-van-tai");
    expect(id("Sở Nội vụ")).toBe("so-noi-vu");
    expect(id("Sở Ngoại vụ")).toBe("so-ngoai-vu");
    expect(id("Sở N vụ")).toBeUndefined();
    expect(id("Hội Nhân dân tỉnh")).not.toBe("hdnd-tinh");
  });
});

describe("findUnits", () => {
  it("takes the longest name with its span", () => {
    expect(found("Sở Nông nghiệp và Phát triển nông thôn phối hợp Sở Y tế")).toEqual([
      ["Sở Nông nghiệp và Phát triển nông thôn", "so-nong-nghiep-va-phat-trien-nong-thon"],
      ["Sở Y tế", "so-y-te"],
    ]);
  });

  it("splits a list that shares one head", () => {
    expect(found("phối hợp với các sở: Tài chính, Xây dựng và Công Thương trình UBND tỉnh")).toEqual([
      ["Tài chính", "so-tai-chinh"],
      ["Xây dựng", "so-xay-dung"],
      ["Công Thương", "so-cong-thuong"],
      ["UBND tỉnh", "ubnd-tinh"],
    ]);
    expect(found("Các Bộ: KH&ĐT, TN&MT;").map(([, unit]) => unit)).toEqual([
      "bo-ke-hoach-va-dau-tu",
      "bo-tai-nguyen-va-moi-truong",
    ]);
    expect(found("Sở Tài chính, Xây dựng kế hoạch")).toEqual([["Sở Tài chính", "so-tai-chinh"]]);
  });

  it("ends a division's name before its task, and allows commas in it", () => {
    expect(
      found("Giao Văn phòng Sở chủ trì, phòng Quản lý vận tải, Phương tiện và người lái phối hợp"),
    ).toEqual([
      ["Văn phòng Sở", "division"],
      ["phòng Quản lý vận tải, Phương tiện và người lái", "division"],
    ]);
    expect(
      found("Phòng Nghiệp vụ II. Phòng Hành chính, Thanh tra Sở thực hiện").map(([name]) => name),
    ).toEqual(["Phòng Nghiệp vụ II", "Phòng Hành chính", "Thanh tra Sở"]);
    expect(found("Phòng Quản lý chất lượng công trình giao thông tham mưu")[0]![0]).toBe(
      "Phòng Quản lý chất lượng công trình giao thông",
    );
  });

  it("does not join adjacent names", () => {
    expect(found("lực lượng Công an, Tỉnh ủy")).toEqual([["Tỉnh ủy", "tinh-uy"]]);
  });

  it.each([
    "công tác phòng, chống tham nhũng; ban hành văn bản; tổ chức thực hiện",
    "Công an cấp huyện, UBND cấp xã",
    "Báo cáo số 184/BC-SNV, Tờ trình 12/TTr-CAT-PC",
    "Hội Nông dân Việt Nam",
    "Ban Chỉ đạo chuyển đổi số",
    "lĩnh vực tài nguyên và môi trường, TN&MT",
    "niên giám thống kê tỉnh",
  ])("finds no unit in “%s”", (text) => expect(found(text)).toEqual([]));

  it("finds every unit of a long text", () => {
    const text =
      "Sở Tài chính chủ trì, phối hợp với UBND các huyện, thành phố và Phòng Ngân sách rà soát dự toán; ";
    expect(found(text.repeat(105))).toHaveLength(found(text).length * 105);
  });
});

describe("units by symbol, succession and id", () => {
  it("finds the unit of a number's symbol", () => {
    expect(catalogue.unitBySymbol("KH-SGTVT")?.id).toBe("so-giao-thong-van-tai");
    expect(catalogue.unitBySymbol("KH-SNgV")?.id).toBe("so-ngoai-vu");
    expect(catalogue.unitBySymbol("KH-UBND")?.id).toBe("ubnd-tinh");
    expect(catalogue.unitBySymbol("STN&MT")?.id).toBe("so-tai-nguyen-va-moi-truong");
    expect(catalogue.unitBySymbol("KH-XYZ")).toBeNull();
  });

  it("follows successors through every step, by date", () => {
    expect(catalogue.successorsOf("so-giao-thong-van-tai", "2025-02-28")).toEqual(["so-giao-thong-van-tai"]);
    expect(catalogue.successorsOf("so-giao-thong-van-tai", "2025-03-01")).toEqual(["so-xay-dung"]);
    expect(catalogue.successorsOf("cuc-thue-tinh", "2025-04-01")).toEqual(["chi-cuc-thue-khu-vuc"]);
    expect(catalogue.successorsOf("cuc-thue-tinh", "2025-07-01")).toEqual(["thue-tinh"]);
    expect(catalogue.predecessorsOf("thue-tinh").sort()).toEqual(["chi-cuc-thue-khu-vuc", "cuc-thue-tinh"]);
    expect(catalogue.predecessorsOf("so-nong-nghiep-va-moi-truong").sort()).toEqual([
      "so-nong-nghiep-va-phat-trien-nong-thon",
      "so-tai-nguyen-va-moi-truong",
    ]);
    expect(catalogue.successorsOf("ubnd-huyen-cao-loc", "2025-08-01")).toEqual(["ubnd-huyen-cao-loc"]);
  });

  it("names a committee by its id", () => {
    expect(catalogue.unitName("so-y-te")).toBe("Sở Y tế");
    expect(catalogue.unitName("ubnd-huyen-cao-loc")).toBe("UBND huyện Cao Lộc");
    expect(catalogue.unitName("ubnd-xa-ban-ho")).toBe("UBND xã Ban Ho");
  });
});
