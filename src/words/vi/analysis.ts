/** Texts of the view of last year, lost points and plans, in Vietnamese. See pane.ts. */
export const viAnalysis = {
  'view.analysis': 'Phân tích',
  'analysis.title': 'Phân tích',
  'analysis.place': 'So sánh, điểm mất, kế hoạch',
  'analysis.compared': 'đơn vị có điểm từng mục năm trước',
  'analysis.targets': 'đơn vị có mục tiêu',
  'analysis.sheets': '{count} trang kết quả',
  'analysis.comparison': 'Điểm, chỉ số, hạng so với năm trước; phần do thực hiện, phần do quy định',
  'analysis.losses': 'Mất bao nhiêu, ở đâu, ai cùng mất; điểm mất năm trước đã lấy lại chưa',
  'analysis.plan': 'Ít mục nhất để mỗi đơn vị đạt mục tiêu, hoặc vì sao không đạt được',
  'analysis.publication': 'Mọi chỗ số công bố khác số tính từ sổ, khác bao nhiêu, có do làm tròn không',
  'analysis.noLastYear':
    'Chưa có điểm từng mục của năm trước, nên chưa tách được phần do thực hiện và phần do quy định.',
  'analysis.addLastYear': 'Thêm trang Năm trước',
  'analysis.addedLastYear': 'Đã thêm trang Năm trước lúc {time}; dán điểm năm trước vào đó',
  'analysis.emptyLastYear':
    'Trang Năm trước chưa có dòng nào. Dán mã đơn vị, mã mục, điểm và điểm tối đa vào đó.',
  'analysis.noTargets':
    'Chưa đơn vị nào có mục tiêu. Nhập ở trang Đơn vị, cột Hạng mục tiêu hoặc Chỉ số mục tiêu.',
  'analysis.findings': 'Năm trước: {count} chỗ cần xem',
  'analysis.publishedFindings': 'Số liệu công bố: {count} chỗ cần xem',
  'analysis.allFindings': 'Năm trước và số liệu công bố: {count} chỗ cần xem',
  'analysis.noPublished': 'Đã công bố kết quả năm nay? Dán số đã công bố vào trang Công bố để đối chiếu.',
  'analysis.addPublished': 'Thêm trang Công bố',
  'analysis.addedPublished': 'Đã thêm trang Công bố lúc {time}; dán số đã công bố vào đó',
  'analysis.emptyPublished': 'Trang Công bố chưa có số nào. Dán mã hoặc tên đơn vị và số đã công bố vào đó.',
  'analysis.write': 'Ghi {count} trang',
  'analysis.effect': 'Ghi các trang {sheets}; bản cũ giữ đến khi xong.',
  'analysis.nothing': 'Chưa có điểm để phân tích',
  'analysis.nothingText': 'Cần ít nhất một đơn vị có điểm. Chưa có điểm thì để trống, không tính là 0.',
} as const;
