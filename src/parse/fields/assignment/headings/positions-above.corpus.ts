import { referredWorkExamples } from "../../../../../test/support/assignment-examples.ts";

// Units for work above a line that the line names by its position.
export default referredWorkExamples("assignment/positions-above", [
  [
    "Khảo sát nhu cầu học nghề.\nLập kế hoạch tuyển sinh.\nMở lớp tập huấn.\nBa nội dung trên do Sở Nội vụ thực hiện.",
    ["Sở Nội vụ [member]: Khảo sát, Lập kế, Mở lớp"],
  ],
  [
    "Khảo sát nhu cầu học nghề.\nLập kế hoạch tuyển sinh.\nMở lớp tập huấn.\nNội dung thứ nhất giao Sở Nội vụ, nội dung thứ hai giao Sở Y tế, các nội dung còn lại Sở Tài chính.",
    ["Sở Nội vụ [member]: Khảo sát", "Sở Y tế [member]: Lập kế", "Sở Tài chính [member]: Mở lớp"],
  ],
  [
    "Khảo sát nhu cầu học nghề.\nLập kế hoạch tuyển sinh.\nMở lớp tập huấn.\nSở Nội vụ chịu trách nhiệm chính đối với việc thứ nhất; Sở Y tế biên soạn Đề cương nêu ở việc thứ hai; việc còn lại do Sở Tài chính đảm nhận, báo cáo UBND tỉnh trước ngày 15/8/2025.",
    ["Sở Nội vụ [lead]: Khảo sát", "Sở Y tế [member]: Lập kế", "Sở Tài chính [member]: Mở lớp"],
  ],
  [
    "II. ĐÀO TẠO\n- Lập kế hoạch tuyển sinh.\n- Mở lớp tập huấn.\nCác hoạt động đào tạo này giao Sở Nội vụ, Sở Y tế theo lĩnh vực phụ trách.",
    ["Sở Nội vụ, Sở Y tế [member]: Lập kế, Mở lớp"],
  ],
  [
    "3. Đào tạo nghề\n- Lập kế hoạch tuyển sinh.\n- Mở lớp tập huấn.\nNhững nhiệm vụ tại mục 3 này do Sở Nội vụ chủ trì, các sở có liên quan gửi số liệu.",
    ["Sở Nội vụ [lead]: Lập kế, Mở lớp"],
  ],
  [
    "3. Đào tạo nghề\n- Lập kế hoạch tuyển sinh.\n- Mở lớp tập huấn.\nToàn bộ nhiệm vụ thuộc mục này do Sở Nội vụ chủ trì, Sở Y tế phối hợp.",
    ["Sở Nội vụ [lead] + Sở Y tế: Lập kế, Mở lớp"],
  ],
  [
    "3. Đào tạo nghề\n- Lập kế hoạch tuyển sinh.\n- Mở lớp tập huấn.\nNhóm nhiệm vụ này giao Sở Nội vụ; Sở Y tế phối hợp.",
    ["Sở Nội vụ [member] + Sở Y tế: Lập kế, Mở lớp"],
  ],
  [
    "Lập kế hoạch tuyển sinh, mở lớp tập huấn cho thanh niên.\nPhân công: Sở Nội vụ (nội dung thứ nhất); Sở Y tế (nội dung thứ hai).",
    ["Sở Nội vụ, Sở Y tế [member]: Lập kế"],
  ],
  [
    "Lập kế hoạch tuyển sinh.\nMở lớp tập huấn.\nPhân công: Sở Nội vụ (nội dung thứ nhất), Sở Y tế (nội dung thứ hai).",
    ["Sở Nội vụ [member]: Lập kế", "Sở Y tế [member]: Mở lớp"],
  ],
  [
    "a) Khảo sát nhu cầu học nghề.\nb) Lập kế hoạch tuyển sinh.\nc) Mở lớp tập huấn.\nHai việc đầu giao Sở Nội vụ; việc cuối cùng: Sở Y tế.",
    ["Sở Nội vụ [member]: Khảo sát, Lập kế", "Sở Y tế [member]: Mở lớp"],
  ],
  [
    "1. Lập kế hoạch tuyển sinh.\n2. Mở lớp tập huấn.\nCả hai nhiệm vụ nêu trên do Sở Nội vụ và Sở Y tế cùng thực hiện.",
    ["Sở Nội vụ, Sở Y tế [member]: Lập kế, Mở lớp"],
  ],
  [
    "1. Lập kế hoạch tuyển sinh.\n2. Mở lớp tập huấn.\n3. Việc thứ nhất là trách nhiệm của Sở Nội vụ; việc thứ hai thuộc về Sở Y tế.",
    ["Sở Nội vụ [member]: Lập kế", "Sở Y tế [member]: Mở lớp"],
  ],
  [
    "Lập kế hoạch tuyển sinh.\nMở lớp tập huấn.\nViệc này giao Sở Nội vụ chủ trì, phối hợp với Sở Y tế.",
    ["Sở Nội vụ [lead] + Sở Y tế: Mở lớp", "nobody: Lập kế"],
  ],
  [
    "Lập kế hoạch tuyển sinh.\nMở lớp tập huấn.\nĐối với nội dung thứ nhất, Sở Nội vụ chủ trì; đối với nội dung thứ hai, Sở Y tế chủ trì.",
    ["Sở Nội vụ [lead]: Lập kế", "Sở Y tế [lead]: Mở lớp"],
  ],
  [
    "II. ĐÀO TẠO\nLập kế hoạch tuyển sinh.\nMở lớp tập huấn.\nGiao Sở Nội vụ thực hiện nội dung thứ nhất, Sở Y tế thực hiện nội dung thứ hai.",
    ["Sở Nội vụ [member]: Lập kế", "Sở Y tế [member]: Mở lớp", "nobody: ĐÀO TẠO"],
  ],
  [
    "Lập kế hoạch tuyển sinh.\nMở lớp tập huấn.\nSở Nội vụ chủ trì các nội dung trên.",
    ["Sở Nội vụ [lead]: Lập kế, Mở lớp"],
  ],
  [
    "- Lập kế hoạch tuyển sinh.\n- Mở lớp tập huấn.\n- Hai nội dung này giao Sở Nội vụ, Sở Y tế phối hợp.",
    ["Sở Nội vụ [member] + Sở Y tế: Lập kế, Mở lớp"],
  ],
  [
    "1. Khảo sát nhu cầu học nghề.\n2. Lập kế hoạch tuyển sinh.\n3. Mở lớp tập huấn.\nNhiệm vụ 1 giao Sở Nội vụ, các nhiệm vụ còn lại giao Sở Y tế.",
    ["Sở Nội vụ [member]: Khảo sát", "Sở Y tế [member]: Lập kế, Mở lớp"],
  ],
  [
    "1. Sở Y tế khảo sát nhu cầu học nghề.\n2. Lập kế hoạch tuyển sinh.\n3. Mở lớp tập huấn.\nNhững nội dung còn lại do Sở Nội vụ đảm nhiệm.",
    ["Sở Nội vụ [member]: Lập kế, Mở lớp"],
  ],
  [
    "Lập kế hoạch tuyển sinh.\nMở lớp tập huấn.\nThời gian: quý II năm 2025.\nHai công việc trên thuộc trách nhiệm của Sở Nội vụ.",
    ["Sở Nội vụ [member]: Lập kế, Mở lớp"],
  ],
  [
    "1. Dạy nghề\n- Lập kế hoạch tuyển sinh.\n- Mở lớp tập huấn.\n2. Việc làm\n- Mở sàn giao dịch.\n- Khảo sát doanh nghiệp.\nCác việc ở mục này: Sở Nội vụ.",
    ["Sở Nội vụ [member]: Mở sàn, Khảo sát", "nobody: Lập kế, Mở lớp"],
  ],
  [
    "- Khảo sát nhu cầu học nghề.\n- Lập kế hoạch tuyển sinh.\n- Mở lớp tập huấn.\nGạch đầu dòng thứ nhất và thứ hai do Sở Nội vụ phụ trách; gạch đầu dòng thứ ba: Sở Y tế.",
    ["Sở Nội vụ [member]: Khảo sát, Lập kế", "Sở Y tế [member]: Mở lớp"],
  ],
  [
    "Lập kế hoạch tuyển sinh.\nMở lớp tập huấn.\nTrong đó, giao Sở Nội vụ chủ trì nội dung thứ nhất; Sở Y tế chủ trì nội dung thứ hai.",
    ["Sở Nội vụ [lead]: Lập kế", "Sở Y tế [lead]: Mở lớp"],
  ],
  [
    "Lập kế hoạch tuyển sinh.\nMở lớp tập huấn.\nHai nội dung trên lần lượt do Sở Nội vụ, Sở Y tế thực hiện.",
    ["Sở Nội vụ [member]: Lập kế", "Sở Y tế [member]: Mở lớp"],
  ],
  [
    "Lập kế hoạch tuyển sinh.\nMở lớp tập huấn.\nNội dung thứ nhất giao Sở Nội vụ.\nNội dung thứ hai giao Sở Y tế.",
    ["Sở Nội vụ [member]: Lập kế", "Sở Y tế [member]: Mở lớp"],
  ],
  [
    "Lập kế hoạch tuyển sinh.\nMở lớp tập huấn.\nHai nội dung trên giao Sở Nội vụ.\nKhảo sát doanh nghiệp.\nĐơn vị thực hiện: Sở Y tế.",
    ["Sở Nội vụ [member]: Lập kế, Mở lớp"],
  ],
  [
    "Lập kế hoạch tuyển sinh.\nMở lớp tập huấn.\nChủ trì (cả hai nội dung trên): Sở Nội vụ.",
    ["Sở Nội vụ [lead]: Lập kế, Mở lớp"],
  ],
  [
    "Lập kế hoạch tuyển sinh.\nMở lớp tập huấn.\nChủ trì nội dung thứ nhất: Sở Nội vụ; chủ trì nội dung thứ hai: Sở Y tế.",
    ["Sở Nội vụ [lead]: Lập kế", "Sở Y tế [lead]: Mở lớp"],
  ],
  [
    "Lập kế hoạch tuyển sinh.\nMở lớp tập huấn.\nĐơn vị thực hiện các nội dung trên: Sở Nội vụ; phối hợp: Sở Y tế.",
    ["Sở Nội vụ [member] + Sở Y tế: Lập kế, Mở lớp"],
  ],
  [
    "1. Lập kế hoạch tuyển sinh.\n2. Mở lớp tập huấn.\nThực hiện mục 1: Sở Nội vụ. Thực hiện mục 2: Sở Y tế.",
    ["Sở Nội vụ [member]: Lập kế", "Sở Y tế [member]: Mở lớp"],
  ],
  [
    "Nhóm 2 - Đào tạo\nViệc 4. Lập kế hoạch tuyển sinh.\nViệc 5. Mở lớp tập huấn.\nCả hai việc ở Nhóm 2 giao Sở Nội vụ đảm nhận (riêng Việc 5 có thêm Sở Y tế).",
    ["Sở Nội vụ [member]: Lập kế", "Sở Nội vụ, Sở Y tế [member]: Mở lớp"],
  ],
  [
    "Lập kế hoạch tuyển sinh.\nMở lớp tập huấn.\nCác nội dung trên do Sở Nội vụ chủ trì, riêng nội dung thứ hai do Sở Y tế chủ trì.",
    ["Sở Nội vụ [lead]: Lập kế", "Sở Y tế [lead]: Mở lớp"],
  ],
  [
    "1. Lập kế hoạch tuyển sinh.\n2. Mở lớp tập huấn.\nHai nhiệm vụ trên giao Sở Nội vụ, riêng nhiệm vụ 2 có thêm Sở Y tế.",
    ["Sở Nội vụ [member]: Lập kế", "Sở Nội vụ, Sở Y tế [member]: Mở lớp"],
  ],
  [
    "1. Lập kế hoạch tuyển sinh.\n2. Mở lớp tập huấn.\nCác nội dung trên giao Sở Nội vụ (riêng mục 2 do Sở Y tế thực hiện).",
    ["Sở Nội vụ [member]: Lập kế", "Sở Y tế [member]: Mở lớp"],
  ],
  [
    "Lập kế hoạch tuyển sinh.\nMở lớp tập huấn.\nGiao Sở Nội vụ chủ trì, phối hợp với Sở Y tế triển khai thực hiện các nội dung trên.",
    ["Sở Nội vụ [lead] + Sở Y tế: Lập kế, Mở lớp"],
  ],
  [
    "Lập kế hoạch tuyển sinh.\nMở lớp tập huấn.\nSở Nội vụ chủ trì, phối hợp với Sở Y tế thực hiện nội dung thứ nhất; Sở Tài chính chủ trì nội dung thứ hai.",
    ["Sở Nội vụ [lead] + Sở Y tế: Lập kế", "Sở Tài chính [lead]: Mở lớp"],
  ],
  [
    "II. ĐÀO TẠO\nLập kế hoạch tuyển sinh.\nMở lớp tập huấn.\nĐơn vị thực hiện: Sở Nội vụ (nội dung 1), Sở Y tế (nội dung 2).",
    ["Sở Nội vụ [member]: Lập kế", "Sở Y tế [member]: Mở lớp"],
  ],
  [
    "II. ĐÀO TẠO\nLập kế hoạch tuyển sinh.\nMở lớp tập huấn.\nNội dung thứ 1 do Sở Nội vụ thực hiện, nội dung thứ 2 do Sở Y tế thực hiện.",
    ["Sở Nội vụ [member]: Lập kế", "Sở Y tế [member]: Mở lớp", "nobody: ĐÀO TẠO"],
  ],
  [
    "II. ĐÀO TẠO\n1. Lập kế hoạch tuyển sinh.\n2. Mở lớp tập huấn.\nTrách nhiệm thực hiện: Sở Nội vụ (mục 1), Sở Y tế (mục 2).",
    ["Sở Nội vụ [member]: Lập kế", "Sở Y tế [member]: Mở lớp"],
  ],
  [
    "II. ĐÀO TẠO\nLập kế hoạch tuyển sinh.\nMở lớp tập huấn.\nCơ quan chủ trì nội dung này: Sở Nội vụ.",
    ["Sở Nội vụ [lead]: Mở lớp", "nobody: Lập kế"],
  ],
  [
    "3. Đào tạo nghề\n- Lập kế hoạch tuyển sinh.\n- Mở lớp tập huấn.\nSở Nội vụ chịu trách nhiệm thực hiện mục này.",
    ["Sở Nội vụ [member]: Lập kế, Mở lớp"],
  ],
  [
    "3. Đào tạo nghề\n- Lập kế hoạch tuyển sinh.\n- Mở lớp tập huấn.\nSở Nội vụ là cơ quan đầu mối thực hiện các nhiệm vụ trên.",
    ["Sở Nội vụ [focal]: Lập kế, Mở lớp"],
  ],
  [
    "II. ĐÀO TẠO\n1. Lập kế hoạch tuyển sinh.\n2. Mở lớp tập huấn.\n3. Khảo sát doanh nghiệp.\nCác nội dung nêu tại điểm 1, 2 mục này do Sở Nội vụ chủ trì.",
    ["Sở Nội vụ [lead]: Lập kế, Mở lớp", "nobody: Khảo sát"],
  ],
  [
    "Lập kế hoạch tuyển sinh.\nMở lớp tập huấn.\nCác nhiệm vụ trên đây, giao Sở Nội vụ chủ trì tham mưu thực hiện.",
    ["Sở Nội vụ [lead]: Lập kế, Mở lớp"],
  ],
  [
    "Lập kế hoạch tuyển sinh.\nMở lớp tập huấn.\nSở Nội vụ: nội dung thứ nhất; Sở Y tế: nội dung thứ hai.",
    ["Sở Nội vụ [member]: Lập kế", "Sở Y tế [member]: Mở lớp"],
  ],
  [
    "II. ĐÀO TẠO\n- Lập kế hoạch tuyển sinh.\n- Mở lớp tập huấn.\nChịu trách nhiệm về các nội dung trên: Sở Nội vụ.",
    ["Sở Nội vụ [member]: Lập kế, Mở lớp"],
  ],
  ["Lập kế hoạch tuyển sinh.\nBa nội dung trên do Sở Nội vụ thực hiện.", ["nobody: Lập kế"]],
  [
    "Lập kế hoạch tuyển sinh.\nMở lớp tập huấn.\nNội dung thứ năm giao Sở Nội vụ.",
    ["nobody: Lập kế, Mở lớp"],
  ],
  [
    "Lập kế hoạch tuyển sinh.\nPhân công: Sở Nội vụ (nội dung thứ nhất), Sở Y tế (nội dung thứ hai).",
    ["nobody: Lập kế"],
  ],
  [
    "1. Lập kế hoạch tuyển sinh.\n2. Mở lớp tập huấn.\nNhững nội dung còn lại do Sở Nội vụ đảm nhiệm.",
    ["nobody: Lập kế, Mở lớp"],
  ],
  ["Lập kế hoạch tuyển sinh.\nCác nội dung trên địa bàn xã do Chủ tịch UBND xã báo cáo.", ["nobody: Lập kế"]],
  ["Lập kế hoạch tuyển sinh.\nCác nội dung của Kế hoạch này do Sở Nội vụ theo dõi.", ["nobody: Lập kế"]],
  ["Lập kế hoạch tuyển sinh.\nNội dung này UBND tỉnh đã báo cáo Bộ Tài chính.", ["nobody: Lập kế, Nội dung"]],
  [
    "Lập kế hoạch tuyển sinh.\nCác nội dung trên do Sở Nội vụ báo cáo tại Công văn số 12/SNV ngày 01/3/2025.",
    ["nobody: Lập kế, Các nội"],
  ],
  [
    "Lập kế hoạch tuyển sinh.\nCác nội dung trên là cơ sở để Sở Nội vụ đánh giá.",
    ["nobody: Lập kế, Các nội"],
  ],
  [
    "Lập kế hoạch tuyển sinh.\nTrong quá trình thực hiện các nội dung trên, Sở Nội vụ theo dõi.",
    ["nobody: Lập kế, Trong quá"],
  ],
  ["Lập kế hoạch tuyển sinh.\nCác đơn vị thực hiện các nội dung trên.", ["nobody: Lập kế"]],
  ["Lập kế hoạch tuyển sinh.\nSở Nội vụ đôn đốc các đơn vị thực hiện các nội dung trên.", ["nobody: Lập kế"]],
  [
    "Lập kế hoạch tuyển sinh.\nMở lớp tập huấn.\nCả ba nội dung ở mục V giao Sở Nội vụ.",
    ["nobody: Lập kế, Mở lớp"],
  ],
  [
    "Lập kế hoạch tuyển sinh.\nMở lớp tập huấn.\nĐể thực hiện các nội dung trên, Sở Nội vụ bố trí kinh phí.",
    ["nobody: Lập kế, Mở lớp, Để thực"],
  ],
  [
    "Lập kế hoạch tuyển sinh.\nMở lớp tập huấn.\nSở Nội vụ báo cáo kết quả thực hiện các nội dung trên.",
    ["nobody: Lập kế, Mở lớp"],
  ],
  [
    "Lập kế hoạch tuyển sinh.\nMở lớp tập huấn.\nKinh phí thực hiện các nội dung trên do Sở Nội vụ bố trí.",
    ["nobody: Lập kế, Mở lớp"],
  ],
]);
