import type { Grid } from '../sheets/grid/grid';

/**
 * The head of a provincial criteria table as it was published, with each scoring level on a row of its own and
 * without a number: Cà Mau, decision 1880/QĐ-UBND of 2013. What follows after 1.3 is not publicly readable.
 */
export const caMau2013 = {
  title: 'Chỉ số Cải cách hành chính – Quyết định 1880/QĐ-UBND năm 2013, tỉnh Cà Mau (trích)',
  source:
    'https://thuvienphapluat.vn/van-ban/Bo-may-hanh-chinh/Quyet-dinh-1880-QD-UBND-nam-2013-xac-dinh-Chi-so-Cai-cach-hanh-chinh-Ca-Mau-229973.aspx',
  table: {
    sheet: 'Cà Mau 2013',
    row: 0,
    column: 0,
    values: [
      [
        'STT',
        'Lĩnh vực/Tiêu chí/Tiêu chí thành phần',
        'Điểm tối đa',
        'Điểm đánh giá',
        null,
        null,
        'Điểm đạt được',
        'Chỉ số',
        'Ghi chú',
      ],
      [null, null, null, 'Điều tra XHH', 'Tự đánh giá', 'SNV đánh giá'],
      ['1', 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC', 20],
      ['1.1', 'Kế hoạch CCHC năm', 5],
      ['1.1.1', 'Ban hành kế hoạch CCHC năm', 1],
      [null, 'Ban hành kịp thời: 1'],
      [null, 'Ban hành không kịp thời: 0,5'],
      [null, 'Không ban hành: 0'],
      [
        '1.1.2',
        'Xác định đầy đủ nhiệm vụ CCHC trên các lĩnh vực theo kế hoạch năm của UBND tỉnh và bố trí kinh phí thực hiện',
        1,
      ],
      [null, 'Đầy đủ nhiệm vụ và có bố trí kinh phí: 1'],
      [null, 'Không đầy đủ hoặc không bố trí kinh phí: 0'],
      [
        '1.1.3',
        'Kết quả phải đạt được xác định rõ ràng, cụ thể và định rõ trách nhiệm triển khai của phòng, ban, đơn vị trực thuộc',
        1,
      ],
      [null, 'Đạt yêu cầu: 1'],
      [null, 'Không đạt yêu cầu: 0'],
      ['1.1.4', 'Mức độ thực hiện kế hoạch CCHC', 2],
      [null, '>90%: 2'],
      [null, '70%-90%: 1'],
      [null, '<70%: 0'],
      ['1.2', 'Báo cáo CCHC', 2],
      ['1.2.1', 'Báo cáo gửi đúng thời gian quy định (quý I, quý III, 6 tháng, năm)', 1],
      [null, 'Đủ số lượng và đúng thời gian: 1'],
      [null, 'Không đủ hoặc không đúng thời gian: 0'],
      ['1.2.2', 'Báo cáo có đầy đủ nội dung theo hướng dẫn', 1],
      [null, 'Đạt yêu cầu: 1'],
      [null, 'Không đạt yêu cầu: 0'],
      ['1.3', 'Kiểm tra công tác CCHC', 3],
    ],
  } satisfies Grid,
};
