import { clauseExamples } from "../../../../../test/support/parse-formats.ts";
import { openingClause } from "./opening-clause.ts";

export default clauseExamples(openingClause, [
  // A frequency between the clause and its subject, and what follows from a condition.
  [
    "Căn cứ kết quả khảo sát, hằng tuần Sở Nội vụ chủ trì công khai danh sách hồ sơ quá hạn.",
    "Sở Nội vụ | Căn cứ kết quả khảo sát, hằng tuần Sở Nội vụ chủ trì công khai danh sách hồ sơ quá hạn.",
  ],
  [
    "Cơ quan bị nhắc nhở từ ba lần trong một quý thì Sở Nội vụ tham mưu phê bình.",
    "Sở Nội vụ | Cơ quan bị nhắc nhở từ ba lần trong một quý thì Sở Nội vụ tham mưu phê bình.",
  ],
  // Whose function it is.
  ["Căn cứ vào chức năng, nhiệm vụ của đơn vị, đề xuất, triển khai các nhiệm vụ của Kế hoạch.", ""],
  // The verb after "việc" is a noun, so that the purpose has no subject.
  [
    "Nhằm nâng cao trách nhiệm của các cấp ủy đảng, chính quyền, các đoàn thể, cán bộ, đảng viên và nhân dân trên địa bàn tỉnh về ý nghĩa của việc đẩy mạnh chuyển đổi số.",
    "",
  ],
  // Who gave the work.
  ["Theo dõi chặt chẽ nhiệm vụ Chính phủ, Thủ tướng Chính phủ giao, không để quá hạn.", ""],
  // A period before the basis.
  [
    "Hằng năm, căn cứ Kế hoạch này, các sở lập dự toán gửi Sở Tài chính.",
    "các sở* | Hằng năm, căn cứ Kế hoạch này, các sở lập dự toán gửi Sở Tài chính.",
  ],
  ["Hằng năm, căn cứ Kế hoạch này, lập dự toán gửi Sở Tài chính.", ""],
  // After a contrast only an order gives work.
  [
    "Tuy nhiên, để kịp vụ gieo trồng, UBND tỉnh yêu cầu các sở bố trí đủ giống.",
    "các sở* | Tuy nhiên, để kịp vụ gieo trồng, UBND tỉnh yêu cầu các sở bố trí đủ giống.",
  ],
  ["Tuy nhiên, trong quá trình thực hiện, các sở chủ động bố trí giống còn chậm.", ""],
  // The request of another body is the topic.
  ["Về đề nghị UBND xã Mường Lai bổ sung kinh phí: Sở Tài chính cần thẩm định.", ""],
  // A list after a topic is left to the rule of topics.
  ["Đối với hồ sơ cấp đất: Sở Xây dựng, UBND các xã bố trí kinh phí.", ""],
  ["Đối với hồ sơ cấp đất: Sở Xây dựng thẩm định, Sở Tài chính phối hợp.", ""],
  // A season is no member of the list of units after it.
  [
    "Mỗi vụ Đông Xuân, Sở Xây dựng kiểm tra hồ chứa.",
    "Sở Xây dựng | Mỗi vụ Đông Xuân, Sở Xây dựng kiểm tra hồ chứa.",
  ],
  // The words of a duty make it a rule for a case.
  [
    "Trường hợp thay đổi quy mô kho, Sở Xây dựng có trách nhiệm báo cáo cấp có thẩm quyền.",
    "Sở Xây dựng | Trường hợp thay đổi quy mô kho, Sở Xây dựng có trách nhiệm báo cáo cấp có thẩm quyền.",
  ],
  [
    "Ngay sau hội nghị, Sở Y tế khẩn trương trình kế hoạch.",
    "Sở Y tế | Ngay sau hội nghị, Sở Y tế khẩn trương trình kế hoạch.",
  ],
  // How often, before the head of a body.
  [
    "Mỗi quý Chủ tịch UBND xã gặp gỡ các hộ kinh doanh 01 lần.",
    "UBND xã | Mỗi quý Chủ tịch UBND xã gặp gỡ các hộ kinh doanh 01 lần.",
  ],
  // Those who get a report are no subject.
  [
    "Định kỳ ngày 20 hằng tháng có báo cáo gửi Sở Xây dựng, Trung tâm Quản lý hạ tầng qua đó rút kinh nghiệm.",
    "",
  ],
  [
    "Định kỳ ngày 20 hằng tháng, Sở Y tế, Trung tâm Kiểm soát bệnh tật báo cáo UBND tỉnh.",
    "Sở Y tế, Trung tâm Kiểm soát bệnh tật | Định kỳ ngày 20 hằng tháng, Sở Y tế, Trung tâm Kiểm soát bệnh tật báo cáo UBND tỉnh.",
  ],
  // Every body is asked on the basis of the document.
  [
    "Căn cứ Kế hoạch này, các cơ quan, đơn vị, địa phương xây dựng lịch trực.",
    "các cơ quan, đơn vị, địa phương* | Căn cứ Kế hoạch này, các cơ quan, đơn vị, địa phương xây dựng lịch trực.",
  ],
  [
    "Trên cơ sở danh mục đã duyệt, Sở Xây dựng chủ trì, phối hợp với Sở Tài chính lập phương án.",
    "Sở Xây dựng | Trên cơ sở danh mục đã duyệt, Sở Xây dựng chủ trì, phối hợp với Sở Tài chính lập phương án.",
  ],
  [
    "Căn cứ Kế hoạch này, các sở, ban, ngành, UBND các xã, phường xây dựng kế hoạch của đơn vị.",
    "các sở, ban, ngành*, UBND các xã, phường* | Căn cứ Kế hoạch này, các sở, ban, ngành, UBND các xã, phường xây dựng kế hoạch của đơn vị.",
  ],
  [
    "Để phòng cháy trong mùa khô, các sở, ngành, UBND các xã theo chức năng, nhiệm vụ được giao triển khai thực hiện những nội dung sau:",
    "các sở, ngành*, UBND các xã* | Để phòng cháy trong mùa khô, các sở, ngành, UBND các xã theo chức năng, nhiệm vụ được giao triển khai thực hiện những nội dung sau:",
  ],
  // The unit above only directs these bodies. They do not have the duty.
  [
    "Căn cứ chức năng, nhiệm vụ, chỉ đạo các trường học, các cơ sở dạy nghề lồng ghép nội dung phòng cháy.",
    "",
  ],
  // A verb after the period has no subject in the sentence; nouns between its commas are objects.
  ["Hằng tháng, công khai tên cán bộ, công chức, cơ quan, đơn vị để hồ sơ quá hạn.", ""],
  // A list of names is no duty.
  ["Để lập dự toán, các sở, ngành theo danh sách kèm theo.", ""],
  // A member of the list that is not recognised.
  [
    "Căn cứ Kế hoạch này, các sở, ban, ngành, hạt kiểm lâm liên huyện miền núi, UBND các xã xây dựng kế hoạch.",
    "các sở, ban, ngành*, UBND các xã* | Căn cứ Kế hoạch này, các sở, ban, ngành, hạt kiểm lâm liên huyện miền núi, UBND các xã xây dựng kế hoạch.",
  ],
  [
    "Định kỳ hằng quý, UBND các xã báo cáo kết quả về Sở Nội vụ.",
    "UBND các xã* | Định kỳ hằng quý, UBND các xã báo cáo kết quả về Sở Nội vụ.",
  ],
  // What is done after each event recurs as well.
  [
    "Kết thúc mỗi đợt kiểm tra, các tổ công tác kịp thời gửi báo cáo về Sở Nội vụ.",
    "các tổ công tác* | Kết thúc mỗi đợt kiểm tra, các tổ công tác kịp thời gửi báo cáo về Sở Nội vụ.",
  ],
  [
    "Cuối mỗi học kỳ, các cơ quan, đơn vị gửi báo cáo về Sở Nội vụ.",
    "các cơ quan, đơn vị* | Cuối mỗi học kỳ, các cơ quan, đơn vị gửi báo cáo về Sở Nội vụ.",
  ],
  ["Mỗi quý, UBND các xã công khai kết quả.", "UBND các xã* | Mỗi quý, UBND các xã công khai kết quả."],
  ["Sau mỗi đợt kiểm tra của Sở Y tế, Sở Tài chính, cập nhật số liệu.", ""],
  ["Sau mỗi đợt kiểm tra, Sở Tài chính gửi báo cáo chậm.", ""],
  ["Sau mỗi đợt kiểm tra, các sở, ngành đã gửi báo cáo kịp thời.", ""],
  ["Cuối mỗi quý, nếu có vướng mắc, các đơn vị báo cáo Sở Nội vụ.", ""],
  [
    "Sau khi có kết quả thẩm định, Sở Tài chính có trách nhiệm trình UBND tỉnh.",
    "Sở Tài chính | Sau khi có kết quả thẩm định, Sở Tài chính có trách nhiệm trình UBND tỉnh.",
  ],
  [
    "Nếu chủ hộ vắng mặt thì UBND cấp xã phối hợp với thôn kiểm đếm tài sản.",
    "UBND cấp xã* | Nếu chủ hộ vắng mặt thì UBND cấp xã phối hợp với thôn kiểm đếm tài sản.",
  ],
  [
    "Thực hiện chế độ báo cáo, UBND tỉnh yêu cầu các phòng khám gửi số liệu.",
    "các phòng khám* | Thực hiện chế độ báo cáo, UBND tỉnh yêu cầu các phòng khám gửi số liệu.",
  ],
  [
    "Định kỳ hằng quý, các cơ quan, đơn vị, địa phương báo cáo kết quả về Sở Nội vụ.",
    "các cơ quan, đơn vị, địa phương* | Định kỳ hằng quý, các cơ quan, đơn vị, địa phương báo cáo kết quả về Sở Nội vụ.",
  ],
  // What is due on a day is a duty, also of every body.
  [
    "Căn cứ Kế hoạch này, các cơ quan, đơn vị xây dựng kế hoạch trước ngày 15/3/2025.",
    "các cơ quan, đơn vị* | Căn cứ Kế hoạch này, các cơ quan, đơn vị xây dựng kế hoạch trước ngày 15/3/2025.",
  ],
  [
    "Trên cơ sở tài liệu do tỉnh biên soạn, các cơ quan, đơn vị tổ chức tuyên truyền.",
    "các cơ quan, đơn vị* | Trên cơ sở tài liệu do tỉnh biên soạn, các cơ quan, đơn vị tổ chức tuyên truyền.",
  ],
  [
    "Trong quá trình thực hiện, các cơ quan, đơn vị, địa phương trên địa bàn tỉnh lưu trữ hồ sơ.",
    "các cơ quan, đơn vị, địa phương trên địa bàn tỉnh* | Trong quá trình thực hiện, các cơ quan, đơn vị, địa phương trên địa bàn tỉnh lưu trữ hồ sơ.",
  ],
  [
    "Trong quá trình triển khai thực hiện các đơn vị, địa phương lưu trữ hồ sơ.",
    "các đơn vị, địa phương* | Trong quá trình triển khai thực hiện các đơn vị, địa phương lưu trữ hồ sơ.",
  ],
  // A verb without a subject has the units after it as its objects.
  ["Căn cứ kết quả hội nghị, tham mưu văn bản chỉ đạo các sở, ngành, UBND cấp xã tháo gỡ khó khăn.", ""],
  // Difficulties, rights, those concerned.
  ["Trong quá trình thực hiện, nếu có vướng mắc, các cơ quan, đơn vị báo cáo Sở Nội vụ.", ""],
  ["Trường hợp gửi sai nơi nhận thì cơ quan, đơn vị góp ý kiến có quyền không tiếp thu.", ""],
  ["Trong quá trình thực hiện, các cơ quan, đơn vị liên quan lưu trữ hồ sơ.", ""],
  // A due date opens a duty.
  [
    "Trước ngày 20/12, Sở Y tế báo cáo kết quả về Sở Nội vụ.",
    "Sở Y tế | Trước ngày 20/12, Sở Y tế báo cáo kết quả về Sở Nội vụ.",
  ],
  // No comma after the date.
  [
    "Định kỳ ngày 15 hằng tháng Sở Y tế công bố bảng xếp hạng.",
    "Sở Y tế | Định kỳ ngày 15 hằng tháng Sở Y tế công bố bảng xếp hạng.",
  ],
  [
    "Trước ngày 20/12 Sở Y tế báo cáo kết quả về Sở Nội vụ.",
    "Sở Y tế | Trước ngày 20/12 Sở Y tế báo cáo kết quả về Sở Nội vụ.",
  ],
  [
    "Hằng quý các sở, ban, ngành báo cáo kết quả về Sở Nội vụ.",
    "các sở, ban, ngành* | Hằng quý các sở, ban, ngành báo cáo kết quả về Sở Nội vụ.",
  ],
  [
    "Ngày 10 tháng cuối quý, các phòng khám gửi số liệu về Sở Y tế.",
    "các phòng khám* | Ngày 10 tháng cuối quý, các phòng khám gửi số liệu về Sở Y tế.",
  ],
  [
    "Trong Quý II năm 2026, các sở, ngành xây dựng kế hoạch cụ thể.",
    "các sở, ngành* | Trong Quý II năm 2026, các sở, ngành xây dựng kế hoạch cụ thể.",
  ],
  ["Ngày 20/12/2024, Sở Y tế đã báo cáo kết quả về Sở Nội vụ.", ""],
  ["Ngày 20/12/2024, UBND tỉnh ban hành Kế hoạch số 18/KH-UBND.", ""],
  // A report of one month, and the object of a task.
  ["Trong tháng 8/2025, Sở Y tế tiếp tục rà soát nhân lực.", ""],
  ["Thực hiện rà soát quy hoạch để kiến nghị Cục Đường bộ, Sở Xây dựng xem xét.", ""],
  [
    "Căn cứ Kế hoạch này, các sở, ngành tổ chức hội nghị triển khai.",
    "các sở, ngành* | Căn cứ Kế hoạch này, các sở, ngành tổ chức hội nghị triển khai.",
  ],
  // What a unit does besides.
  [
    "Ngoài nhiệm vụ nêu trên, Sở Y tế còn có trách nhiệm công khai quy trình khám bệnh.",
    "Sở Y tế | Ngoài nhiệm vụ nêu trên, Sở Y tế còn có trách nhiệm công khai quy trình khám bệnh.",
  ],
  // Names that no catalogue knows, up to the words that announce a list or say with whom.
  [
    "Trong thời gian tới, cấp ủy, chính quyền, MTTQ và các đoàn thể từ xã đến thôn tập trung thực hiện một số nhiệm vụ sau:",
    "cấp ủy, chính quyền*, MTTQ, các đoàn thể từ xã đến thôn* | Trong thời gian tới, cấp ủy, chính quyền, MTTQ và các đoàn thể từ xã đến thôn tập trung thực hiện một số nhiệm vụ sau:",
  ],
  [
    "Để phong trào đạt kết quả, công đoàn các cấp phối hợp với chuyên môn đồng cấp triển khai các nội dung sau:",
    "công đoàn các cấp* | Để phong trào đạt kết quả, công đoàn các cấp phối hợp với chuyên môn đồng cấp triển khai các nội dung sau:",
  ],
  [
    "Nhằm hạn chế rủi ro, người đứng đầu hợp tác xã thực hiện nghiêm các yêu cầu sau:",
    "người đứng đầu hợp tác xã* | Nhằm hạn chế rủi ro, người đứng đầu hợp tác xã thực hiện nghiêm các yêu cầu sau:",
  ],
  ["Để hoàn thành chỉ tiêu, các nhiệm vụ trọng tâm cần tập trung thực hiện như sau:", ""],
  ["Để hoàn thành chỉ tiêu, Kế hoạch của Sở Nội vụ triển khai các nội dung sau:", ""],
  ["Nhằm nâng cao đời sống, nhân rộng mô hình và phấn đấu thực hiện các giải pháp sau:", ""],
  // Units inside the opening clause, difficulties, what the author announces or reports.
  ["Trên cơ sở đề nghị của Sở Nội vụ, rà soát vị trí việc làm.", ""],
  // A purpose before a semicolon.
  [
    "Để hoàn thành mục tiêu tăng trưởng 10%, bảo đảm các cân đối lớn; UBND tỉnh yêu cầu các sở, UBND các xã phát huy trách nhiệm, nỗ lực lớn, hành động quyết liệt, tập trung chỉ đạo, điều hành chủ động, linh hoạt, đồng bộ, kịp thời, hiệu quả các nhiệm vụ sau:",
    "các sở*, UBND các xã* | Để hoàn thành mục tiêu tăng trưởng 10%, bảo đảm các cân đối lớn; UBND tỉnh yêu cầu các sở, UBND các xã phát huy trách nhiệm, nỗ lực lớn, hành động quyết liệt, tập trung chỉ đạo, điều hành chủ động, linh hoạt, đồng bộ, kịp thời, hiệu quả các nhiệm vụ sau:",
  ],
  ["Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị báo cáo Sở Nội vụ.", ""],
  ["Căn cứ Luật Đầu tư công, Sở Tài chính xây dựng kế hoạch như sau:", ""],
  ["Căn cứ ý kiến của các đơn vị, Sở Tài chính báo cáo kết quả rà soát.", ""],
  ["Để bảo đảm tiến độ, cần rà soát thủ tục, Sở Y tế.", ""],
  ["Chức năng, nhiệm vụ của các phòng chuyên môn thực hiện theo Nghị định số 15/2025/NĐ-CP.", ""],
]);
