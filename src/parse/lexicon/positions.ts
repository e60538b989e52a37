// Positions of people, as pattern sources over folded text.

/** Positions of signers, without "quyền", "nguyên", "phó". */
export const SIGNER_POSITION =
  "(?:chủ tịch|giám đốc|tổng giám đốc|(?:tổng |chi )?cục trưởng|vụ trưởng|trưởng (?:ban|phòng|đoàn|trạm|khoa|bộ phận|thuế)|chánh (?:văn phòng|thanh tra|án)|chỉ huy trưởng|tư lệnh|chính ủy|đội trưởng|đồn trưởng|hạt trưởng|trạm trưởng|thủ trưởng|bộ trưởng|thứ trưởng|thủ tướng|viện trưởng|hiệu trưởng|bí thư|chủ nhiệm|kiểm toán trưởng|kế toán trưởng|tổng (?:biên tập|thư ký|thanh tra|kiểm toán)|thống đốc|ủy viên)";

const POST_OF_ARMY = "tư lệnh|chính ủy|chính trị viên";
/** Words for the head of a unit; plans name the head in place of the unit: "Thủ trưởng các Sở", "Giám đốc Sở Nội vụ". */
export const UNIT_HEAD = `(?:thủ trưởng|(?:tổng )?giám đốc|chủ tịch(?: (?:hội đồng (?:quản trị|thành viên)|hđqt|hđtv)(?= (?:các|công ty|tổng công ty|tập đoàn|ngân hàng|quỹ) ))?|lãnh đạo|người đứng đầu|chánh án|chánh|trưởng(?: ban(?= ban )| phòng(?= phòng )| khoa(?= khoa )| trạm(?= trạm ))?|(?:chi |tổng )?cục trưởng|vụ trưởng|hiệu trưởng|viện trưởng|chỉ huy trưởng|đội trưởng|hạt trưởng|bí thư|chủ nhiệm|bộ trưởng|tổng biên tập|${POST_OF_ARMY}|đồn trưởng|giám thị|thống đốc|tổng(?= (?:thanh tra chính phủ|kiểm toán nhà nước)))`;
