/** Words and names that begin with the noun of a body: "Phòng chống", "Sở hữu", "Hội đồng". */
export const OTHER_WORD =
  /^(?:phòng (?:chống|ngừa|cháy|họp|bệnh|dịch|thủ|khám|học|vệ|tránh)|sở (?:hữu|tại|dĩ)|hội (?:đồng|nghị|thảo|thi)|ban (?:hành|đầu|ngành)|trường (?:hợp|học)|viện (?:dẫn|trợ)|quỹ (?:đất|nhà))(?= |,)/u;
