import { formatLabels } from "../../../../../test/support/parse-formats.ts";
import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { readRoleLine } from "./role-line.ts";

export default snippets<string>({
  name: "assignment/labels/role-line",
  context: { year: 2026, province: "Bình Định" },
  read: ([line], context) => formatLabels(readRoleLine(line!, 0, context)),
  cases: [
    ["Sở Công Thương chủ trì.", "Sở Công Thương [lead]"],
    [
      "Phòng Quản lý môi trường chủ trì; Chi cục Thủy lợi và Văn phòng Sở cùng thực hiện.",
      "Phòng Quản lý môi trường [lead]; Chi cục Thủy lợi, Văn phòng Sở [coordinate]",
    ],
    [
      "Sở Y tế thực hiện, Sở Nội vụ, Sở Tư pháp tham gia phối hợp",
      "Sở Y tế [member]; Sở Nội vụ, Sở Tư pháp [coordinate]",
    ],
    ["Do Sở Y tế chủ trì, phối hợp với Sở Nội vụ.", "Sở Y tế [lead]; Sở Nội vụ [coordinate]"],
    [
      "Do Sở Khoa học và Công nghệ chủ trì. Các cơ quan phối hợp: Công an tỉnh, Sở Y tế.",
      "Sở Khoa học và Công nghệ [lead]; Công an tỉnh, Sở Y tế [coordinate]",
    ],
    [
      "Sở Du lịch chủ trì, phối hợp với Sở Y tế, báo, đài và các đơn vị có liên quan.",
      "Sở Du lịch [lead]; Sở Y tế [coordinate]",
    ],
    [
      "Sở Du lịch chủ trì, phối hợp với Sở Y tế và các cơ quan liên quan;",
      "Sở Du lịch [lead]; Sở Y tế [coordinate]",
    ],
    ["Sở Du lịch chủ trì, phối hợp với Sở Y tế và các cơ quan liên quan rà soát.", ""],
    // Posts of a staff.
    [
      "Công chức Tư pháp - Hộ tịch chủ trì; các ban, ngành, đoàn thể xã phối hợp; hoàn thành trong quý II/2026.",
      "Công chức Tư pháp - Hộ tịch [lead]; các ban, ngành, đoàn thể xã* [coordinate]",
    ],
    [
      "Cán bộ phụ trách công nghệ thông tin chủ trì, phối hợp với Văn phòng Sở.",
      "Cán bộ phụ trách công nghệ thông tin [lead]; Văn phòng Sở [coordinate]",
    ],
    [
      "Sở Y tế chủ trì; Công chức Địa chính - Xây dựng phối hợp.",
      "Sở Y tế [lead]; Công chức Địa chính - Xây dựng [coordinate]",
    ],
    ["Công chức Nguyễn Văn Hải chủ trì.", ""],
    ["Công chức vi phạm phải kiểm điểm, các đơn vị phối hợp.", ""],
    ["Văn phòng Sở là bộ phận đầu mối.", "Văn phòng Sở [focal]"],
    ["Phòng Đầu tư: chủ trì.", "Phòng Đầu tư [lead]"],
    ["Phòng Quy hoạch và Xây dựng tham mưu.", "Phòng Quy hoạch và Xây dựng [member]"],
    ["Phòng Đầu tư tham mưu UBND tỉnh.", ""],
    [
      "Thanh tra Ban: chủ trì. Công an tỉnh; Chi cục Hải quan Mộc Bài: phối hợp.",
      "Thanh tra Ban [lead]; Công an tỉnh, Chi cục Hải quan Mộc Bài [coordinate]",
    ],
    // A due date may end it.
    ["Sở Y tế chủ trì, phối hợp với Sở Nội vụ, xong trong quý II.", "Sở Y tế [lead]; Sở Nội vụ [coordinate]"],
    ["Sở Y tế thực hiện trước ngày 30/10/2026.", "Sở Y tế [member]"],
    ["Sở Y tế chủ trì báo cáo trước ngày 30/10/2026.", ""],
    ["Sở Y tế chủ trì, trước ngày 30/10/2026 gửi báo cáo.", ""],
    // Partners need no comma, and carrying out needs no object.
    ["Sở Y tế chủ trì phối hợp với Sở Nội vụ.", "Sở Y tế [lead]; Sở Nội vụ [coordinate]"],
    [
      "Sở Y tế chủ trì phối hợp với Sở Nội vụ và các cơ quan liên quan tổ chức thực hiện.",
      "Sở Y tế [lead]; Sở Nội vụ [coordinate]",
    ],
    [
      "Sở Y tế chủ trì phối hợp với Sở Nội vụ triển khai thực hiện.",
      "Sở Y tế [lead]; Sở Nội vụ [coordinate]",
    ],
    ["Sở Y tế chịu trách nhiệm thực hiện.", "Sở Y tế [member]"],
    ["Sở Y tế có trách nhiệm tổ chức thực hiện nhiệm vụ này trong tháng 9/2026.", "Sở Y tế [member]"],
    ["Sở Y tế chủ trì phối hợp với Sở Nội vụ rà soát thủ tục.", ""],
    ["Sở Y tế có trách nhiệm thực hiện nghiêm quy định.", ""],
    // A line that says what is to be done is no such line.
    ["Sở Công Thương: chủ trì rà soát thủ tục.", ""],
    ["Sở Công Thương chủ trì rà soát thủ tục.", ""],
    ["Sở Công Thương chủ trì, rà soát thủ tục.", ""],
    ["Sở Công Thương chủ trì; rà soát thủ tục, các sở phối hợp.", ""],
    ["Rà soát thủ tục, Sở Công Thương chủ trì.", ""],
    ["Các cơ quan liên quan phối hợp.", ""],
    ["Sở Y tế thực hiện nghiêm quy định.", ""],
    // The last name has taken the task, or a further sentence states it.
    ["Công an xã chủ trì, phối hợp với Đoàn Thanh niên và các thôn tuần tra.", ""],
    ["Công an xã chủ trì, phối hợp cùng Hội Nông dân, các tổ an ninh trật tự cơ sở tuần tra đêm.", ""],
    ["Phòng Kinh tế chủ trì, phối hợp với Hội Nông dân, các thôn trồng cây phân tán.", ""],
    [
      "Sở Y tế chủ trì, phối hợp với các đơn vị: Sở Nội vụ; Sở Tư pháp. Tổ chức khám sức khỏe cho người cao tuổi.",
      "",
    ],
    [
      "Công an xã chủ trì, phối hợp với Đoàn Thanh niên, các thôn, tổ dân phố trên địa bàn xã.",
      "Công an xã [lead]; Đoàn Thanh niên, các thôn, tổ dân phố trên địa bàn xã* [coordinate]",
    ],
    [
      "Công an xã chủ trì, phối hợp với các xã biên giới.",
      "Công an xã [lead]; các xã biên giới* [coordinate]",
    ],
    [
      "Sở Y tế chủ trì, phối hợp với các cơ sở sản xuất giống.",
      "Sở Y tế [lead]; các cơ sở sản xuất giống* [coordinate]",
    ],
  ],
});
