/** Texts of the view of last year, lost points and plans, in Vietnamese. See pane.ts. */
export const viAnalysis = {
  'view.analysis': 'Phân tích',
  'analysis.title': 'Phân tích',
  'analysis.place': 'So sánh, điểm mất, kế hoạch',
  'analysis.compared': 'đơn vị có điểm từng mục năm trước',
  'analysis.targets': 'đơn vị có mục tiêu',
  'analysis.sheets': 'Ba trang kết quả',
  'analysis.comparison': 'Điểm, chỉ số, hạng so với năm trước; phần do thực hiện, phần do quy định',
  'analysis.losses': 'Mất bao nhiêu, ở đâu, ai cùng mất; điểm mất năm trước đã lấy lại chưa',
  'analysis.plan': 'Ít mục nhất để mỗi đơn vị đạt mục tiêu, hoặc vì sao không đạt được',
  'analysis.noLastYear':
    'Chưa có điểm từng mục của năm trước, nên chưa tách được phần do thực hiện và phần do quy định.',
  'analysis.addLastYear': 'Thêm trang Năm trước',
  'analysis.addedLastYear': 'Đã thêm trang Năm trước lúc {time}; dán điểm năm trước vào đó',
  'analysis.emptyLastYear':
    'Trang Năm trước chưa có dòng nào. Dán mã đơn vị, mã mục, điểm và điểm tối đa vào đó.',
  'analysis.noTargets':
    'Chưa đơn vị nào có mục tiêu. Nhập ở trang Đơn vị, cột Hạng mục tiêu hoặc Chỉ số mục tiêu.',
  'analysis.findings': 'Năm trước: {count} chỗ cần xem',
  'analysis.write': 'Ghi 3 trang',
  'analysis.effect': 'Ghi các trang So sánh, Điểm mất, Kế hoạch; bản cũ giữ đến khi xong.',
  'analysis.nothing': 'Chưa có điểm để phân tích',
  'analysis.nothingText': 'Cần ít nhất một đơn vị có điểm. Chưa có điểm thì để trống, không tính là 0.',
} as const;
