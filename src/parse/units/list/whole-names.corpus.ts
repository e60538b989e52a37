import { formatUnits } from "../../../../test/support/parse-formats.ts";
import { snippets } from "../../../../test/support/rule-corpus.ts";
import { readWholeNames } from "./whole-names.ts";

// Words that are certainly names → the units; "not names" where some of the words are no name.
export default snippets({
  name: "units/whole-names",
  context: { year: 2025, province: "Bình Định" },
  read([line], context) {
    const units = readWholeNames(line!, 0, line!.text.length, context);
    return units === null ? "not names" : formatUnits(units);
  },
  cases: [
    // A verb, which is a noun too.
    ["cấp giấy phép hoạt động", "not names"],
    ["cấp lại chứng chỉ hành nghề", "not names"],
    ["cấp phép xây dựng cho dự án", "not names"],
    ["cấp bản sao văn bằng", "not names"],
    ["cấp kinh phí và bổ sung biên chế", "not names"],
    ["cấp ủy, tổ chức đảng", "cấp ủy, tổ chức đảng*"],
    ["Cấp ủy các cấp", "Cấp ủy các cấp*"],
    ["Sở quản lý ngành, lĩnh vực", "Sở quản lý ngành, lĩnh vực*"],
    ["Các Sở quản lý ngành, lĩnh vực", "Các Sở quản lý ngành, lĩnh vực*"],
    [
      "Sở Tài chính, các Sở quản lý ngành, lĩnh vực cấp tỉnh và UBND các xã, phường",
      "Sở Tài chính, các Sở quản lý ngành, lĩnh vực cấp tỉnh*, UBND các xã, phường*",
    ],
    // Persons after the last unit: those of a list bear the duty as well.
    [
      "Giám đốc Sở Tài chính và các ông, bà có tên tại Điều 2",
      "Sở Tài chính, các ông, bà có tên tại Điều 2*",
    ],
    [
      "Sở Tài chính; Các đồng chí có tên tại phụ lục kèm theo và các đơn vị liên quan",
      "Sở Tài chính, Các đồng chí có tên tại phụ lục kèm theo*",
    ],
    [
      "Các đồng chí có tên tại Điều 1 và Phòng Tổ chức cán bộ",
      "Các đồng chí có tên tại Điều 1*, Phòng Tổ chức cán bộ",
    ],
    ["Trưởng các phòng có liên quan và ông Lê Văn Bình", "các phòng có liên quan*"],
    ["Chủ sở hữu, đơn vị quản lý vận hành chợ", "Chủ sở hữu*, đơn vị quản lý vận hành chợ*"],
    // Nouns without words of their own share those of the last noun.
    ["Các cơ quan, đơn vị được giao chủ trì", "Các cơ quan, đơn vị được giao chủ trì*"],
    ["Tổ chức, cá nhân nuôi trồng, khai thác thủy sản", "Tổ chức, cá nhân nuôi trồng, khai thác thủy sản*"],
    // A bracket inside a name; a noun in small letters after "của các" goes on with the owners.
    [
      "các Phòng Văn hóa - Xã hội (VHXH) của các xã, phường",
      "các Phòng Văn hóa - Xã hội của các xã, phường*",
    ],
    [
      "Các tổ công nghệ số của các thôn, cơ quan quân sự của các xã",
      "Các tổ công nghệ số của các thôn, cơ quan quân sự của các xã*",
    ],
    ["Sở Y tế (SYT) của tỉnh rà soát nhân lực", "not names"],
    // The short form of a field of work is no body.
    ["Các doanh nghiệp bưu chính, viễn thông và CNTT", "Các doanh nghiệp bưu chính, viễn thông và CNTT*"],
    ["Các doanh nghiệp viễn thông, Internet", "Các doanh nghiệp viễn thông, Internet*"],
    ["Các cơ quan báo chí, xuất bản, PTTH", "Các cơ quan báo chí, xuất bản, PTTH*"],
    [
      "Bưu điện tỉnh, Viettel Bình Định, VNPT Bình Định và các đơn vị cung cấp dịch vụ bưu chính",
      "Bưu điện tỉnh, Viettel Bình Định, VNPT Bình Định, các đơn vị cung cấp dịch vụ bưu chính*",
    ],
    [
      "Sở Y tế, các cơ quan báo chí, phát thanh, truyền hình khác",
      "Sở Y tế, các cơ quan báo chí, phát thanh, truyền hình khác*",
    ],
    ["Doanh nghiệp, cộng đồng, tổ chức, cá nhân", "Doanh nghiệp, cộng đồng, tổ chức, cá nhân*"],
    ["Công an tỉnh, BHXH tỉnh và VNPT", "Công an tỉnh, BHXH tỉnh, VNPT"],
    // The head of a unit stands for the unit.
    ["Giám đốc Sở Y tế; Chủ tịch UBND các xã, phường", "Sở Y tế, UBND các xã, phường*"],
    // A clause after a group of the catalogue does not change who its members are.
    ["Các sở, ban, ngành được giao nhiệm vụ", "Các sở, ban, ngành*"],
    // The members in a bracket say more than the name of the group.
    ["Cơ quan cấp phép (Sở Xây dựng, Sở Công Thương)", "Sở Xây dựng, Sở Công Thương"],
    ["Các cơ quan, đơn vị có liên quan", ""],
    // One of two; the task of a team that is named by its kind alone; a further member in small letters.
    ["Trưởng phòng hoặc người được giao phụ trách kho", "Trưởng phòng*, người được giao phụ trách kho*"],
    ["Đơn vị hoặc cá nhân nuôi cá lồng", "Đơn vị hoặc cá nhân nuôi cá lồng*"],
    [
      "Chánh Văn phòng Bộ, Tổ biên tập xây dựng dự thảo Luật Cây trồng",
      "Văn phòng Bộ, Tổ biên tập xây dựng dự thảo Luật Cây trồng",
    ],
    [
      "Công ty Cổ phần Suối Tre, đơn vị tư vấn thiết kế, nhà thầu thi công",
      "Công ty Cổ phần Suối Tre, đơn vị tư vấn thiết kế*, nhà thầu thi công*",
    ],
    // A known name is complete, so the words after it are no names; a verb, a purpose and a report are no names either.
    ["Sở Y tế rà soát nhân lực", "not names"],
    ["Rà soát, bố trí nhân lực", "not names"],
    ["Giám đốc các sở và Chủ tịch UBND các xã, phường trực tiếp điều hành", "not names"],
    ["Các đơn vị trực tiếp quản lý chợ", "Các đơn vị trực tiếp quản lý chợ*"],
    ["Tổ chức kiểm tra các đơn vị", "not names"],
    ["Các đơn vị xây dựng kế hoạch, tổ chức triển khai", "not names"],
    ["Các trường học để bảo đảm an toàn", "not names"],
  ],
});
