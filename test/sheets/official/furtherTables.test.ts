import tables from './furtherTables.json';
import { readWhole, type WholeReading } from './readWhole';

/** More ways in which annexes differ, each with what is read from it and everything that is said of it. */
const EXPECTED: Readonly<Record<string, readonly WholeReading[]>> = {
  // mã có tiền tố: LV1, TC1.1
  A01: [
    {
      rows: [
        '1 Chỉ đạo = 4',
        '1.1 Kế hoạch = 2 | Tự chấm | Chấm điểm trực tiếp',
        '1.2 Báo cáo = 2 | Tự chấm | Chấm điểm trực tiếp',
        '2 Thể chế = 3',
        '2.1 VB = 3 | Tự chấm | Chấm điểm trực tiếp',
      ],
      findings: [],
    },
  ],
  // mã chèn thêm: 1.1a
  A02: [
    {
      rows: [
        '1 A = 6',
        '1.1 a = 2 | Tự chấm | Chấm điểm trực tiếp',
        '1.1a a thêm = 1 | Tự chấm | Chấm điểm trực tiếp',
        '1.2 b = 3 | Tự chấm | Chấm điểm trực tiếp',
      ],
      findings: [],
    },
  ],
  // mã 1.a, 1.b
  A03: [
    {
      rows: [
        '1 A = 6',
        '1.1 x = 2 | Tự chấm | Chấm điểm trực tiếp',
        '1.2 y = 4 | Tự chấm | Chấm điểm trực tiếp',
      ],
      findings: [],
    },
  ],
  // ý a), b) có điểm và mức riêng
  A04: [
    {
      rows: [
        '1 A = 4',
        '1.1 Kế hoạch = 4',
        '1.1.1 Ban hành = 2 | Tự chấm | Chọn mức | Kịp thời: 2 / Trễ: 0',
        '1.1.2 Nội dung = 2 | Tự chấm | Chọn mức | Đủ: 2 / Thiếu: 1',
      ],
      findings: ['partsAsItems B3'],
    },
  ],
  // cột điểm thẩm định và điều tra có số
  A05: [
    {
      rows: [
        '1 A = 10',
        '1.1 a = 7 | Tự chấm | Chấm điểm trực tiếp',
        '1.2 b = 3 | Điều tra XHH | Chấm điểm trực tiếp',
      ],
      findings: ['columnsNotRead D1'],
    },
  ],
  // đánh dấu x ở cột Thẩm định và XHH
  A06: [
    {
      rows: [
        '1 A = 10',
        '1.1 a = 7 | Tự chấm | Chấm điểm trực tiếp',
        '1.2 b = 3 | Điều tra XHH | Chấm điểm trực tiếp',
      ],
      findings: [],
    },
  ],
  // lĩnh vực điều tra XHH, mục con không nhắc lại
  A07: [
    {
      rows: [
        '1 Chỉ đạo = 65',
        '1.1 KH = 65 | Tự chấm | Chấm điểm trực tiếp',
        '2 Điều tra xã hội học = 35',
        '2.1 Chất lượng phục vụ = 20 | Điều tra XHH | Chấm điểm trực tiếp',
        '2.2 Thái độ = 15 | Điều tra XHH | Chấm điểm trực tiếp',
      ],
      findings: [],
    },
  ],
  // mục chỉ nhắc đến điều tra XHH
  A08: [
    {
      rows: [
        '1 A = 2',
        '1.1 Phối hợp tổ chức điều tra xã hội học = 2 | Tự chấm | Chọn mức | Đạt: 2 / Không: 0',
      ],
      findings: ['surveyMentioned B3'],
    },
  ],
  // lĩnh vực viết hoa, không có số
  A10: [
    {
      rows: [
        '1 CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH = 10',
        '1.1 Kế hoạch = 4 | Tự chấm | Chấm điểm trực tiếp',
        '1.2 Báo cáo = 6 | Tự chấm | Chấm điểm trực tiếp',
        '2 CẢI CÁCH THỂ CHẾ = 5',
        '2.1 VB = 5 | Tự chấm | Chấm điểm trực tiếp',
      ],
      findings: ['codeGiven A2', 'codeGiven A5'],
    },
  ],
  // số thứ tự thành ngày
  A11: [
    {
      rows: [
        '1 A = 4',
        '1.1 a = 2 | Tự chấm | Chấm điểm trực tiếp',
        '1.2 b = 2 | Tự chấm | Chấm điểm trực tiếp',
      ],
      findings: ['codeWasDate A3', 'codeWasDate A4'],
    },
  ],
  // điểm thành ngày, cộng lại khớp
  A12: [
    {
      rows: [
        '1 A = 4',
        '1.1 a = 1.5 | Tự chấm | Chấm điểm trực tiếp',
        '1.2 b = 2.5 | Tự chấm | Chấm điểm trực tiếp',
      ],
      findings: ['pointsWereDate C3'],
    },
  ],
  // điểm thành ngày, cộng lại không khớp
  A13: [
    {
      rows: [
        '1 A = 4',
        '1.1 a = ? | Tự chấm | Chấm điểm trực tiếp',
        '1.2 b = 1 | Tự chấm | Chấm điểm trực tiếp',
      ],
      findings: ['pointsBecameDate C3', 'maximumMissing (1.1)', 'sumDiffers (1)'],
    },
  ],
  // phần A, B; số La Mã đếm lại
  A14: [
    {
      rows: [
        '1 Chỉ đạo = 4',
        '1.1 a = 4 | Tự chấm | Chấm điểm trực tiếp',
        '2 Thể chế = 3',
        '2.1 b = 3 | Tự chấm | Chấm điểm trực tiếp',
        '3 Chất lượng = 3',
        '3.1 c = 3 | Điều tra XHH | Chấm điểm trực tiếp',
      ],
      findings: ['codesRenumbered A8', 'partLeftOut A2', 'partLeftOut A7'],
    },
  ],
  // phần A, B; bốn cấp
  A15: [
    {
      rows: [
        '1 Chỉ đạo = 4',
        '1.1 a = 4',
        '1.1.1 a1 = 4 | Tự chấm | Chấm điểm trực tiếp',
        '2 Thể chế = 3',
        '2.1 b = 3',
        '2.1.1 b1 = 3 | Tự chấm | Chấm điểm trực tiếp',
        '3 Tác động = 3',
        '3.1 c = 3',
        '3.1.1 c1 = 3 | Điều tra XHH | Chấm điểm trực tiếp',
      ],
      findings: ['partLeftOut A2', 'partLeftOut A9'],
    },
  ],
  // thưởng và trừ có mục con
  A16: [
    {
      rows: [
        '1 Chỉ đạo = 100',
        '1.1 a = 100 | Tự chấm | Chấm điểm trực tiếp',
        '2 Điểm thưởng = 5 | Điểm thưởng',
        '2.1 Sáng kiến được công nhận = 3 | Tự chấm | Đếm | mỗi sáng kiến 1',
        '2.2 Khen thưởng = 2 | Tự chấm | Chấm điểm trực tiếp',
        '3 Điểm trừ = ? | Điểm trừ',
        '3.1 Để xảy ra vi phạm = 2 | Tự chấm | Đếm | mỗi vụ 1 / tối đa 2',
      ],
      findings: ['maximumMissing (3)'],
    },
  ],
  // thưởng và trừ không đánh số, gạch đầu dòng có điểm
  A17: [
    {
      rows: [
        '1 A = 100',
        '1.1 a = 100 | Tự chấm | Chấm điểm trực tiếp',
        '2 Điểm cộng (tối đa 3 điểm) = 3 | Điểm thưởng | Tự chấm | Danh mục | Có sáng kiến: 1 / Được khen: 2',
        '3 Điểm trừ (tối đa 2 điểm) = 2 | Điểm trừ | Tự chấm | Chọn mức | Vi phạm: 2',
      ],
      findings: ['optionsAddUp B4'],
    },
  ],
  // mức tràn dòng, điểm ở cột
  A18: [
    {
      rows: [
        '1 A = 2',
        '1.1 a = 2 | Tự chấm | Chọn mức | Ban hành kế hoạch kịp thời, đầy đủ nội dung theo hướng dẫn của Sở Nội vụ: 2 / Không ban hành: 0',
      ],
      findings: [],
    },
  ],
  // mức và điểm ở cột riêng
  A20: [
    {
      rows: ['1 A = 5', '1.1 Kế hoạch = 5 | Tự chấm | Chọn mức | Đúng hạn: 5 / Trễ hạn: 2 / Không có: 0'],
      findings: [],
    },
  ],
  // cộng chuyển trang, mang sang
  A21: [
    {
      rows: [
        '1 A = 4',
        '1.1 a = 2 | Tự chấm | Chọn mức | Đạt: 2 / Không đạt: 0',
        '1.2 b = 2 | Tự chấm | Chấm điểm trực tiếp',
      ],
      findings: [],
    },
  ],
  // danh sách tài liệu kiểm chứng
  A22: [
    {
      rows: [
        '1 A = 2',
        '1.1 a = 2 | Tự chấm | Chọn mức | Đạt: 2 / Không đạt: 0 | Quyết định số 05/QĐ-UBND; Báo cáo năm: 02 bản',
        '1.2 b = 0 | Tự chấm | Chấm điểm trực tiếp',
      ],
      findings: ['maximumZero (1.2)'],
    },
  ],
  // dấu sao được giải thích ở ghi chú
  A23: [
    {
      rows: [
        '1 A = 3',
        '1.1 a = 2 | Tự chấm | Chấm điểm trực tiếp',
        '1.2 b (*) = 1 | Điều tra XHH | Chấm điểm trực tiếp',
      ],
      findings: ['noteNotRead A5'],
    },
  ],
  // không phát sinh giữa các khoảng
  A24: [
    {
      rows: [
        '1 A = 2',
        '1.1 Xử lý đơn = 2 | Tự chấm | Khoảng tỷ lệ | ≥ 90 %: 2 / < 90 %: 0 | không phát sinh = đủ điểm',
      ],
      findings: [],
    },
  ],
  // điểm tối đa để trống ở mục có mức
  A26: [
    {
      rows: [
        '1 A = 3',
        '1.1 a = 2 | Tự chấm | Chọn mức | Đạt: 2 / Không: 0',
        '1.2 b = 1 | Tự chấm | Chấm điểm trực tiếp',
      ],
      findings: ['maximumFromLevels C3', 'maximumFromSum C2'],
    },
  ],
  // hai điểm tối đa khác nhau
  A27: [
    {
      rows: ['1 A (10 điểm) = 12', '1.1 a = 12 | Tự chấm | Chấm điểm trực tiếp'],
      findings: ['maximumTwoWays C2'],
    },
  ],
  // ô gộp bị chép lại ở mỗi dòng
  A29: [{ rows: ['1 A = 2', '1.1 a = 2 | Tự chấm | Chọn mức | Đạt: 2 / Không đạt: 0'], findings: [] }],
  // bốn cấp, cộng không khớp
  A31: [
    {
      rows: [
        '1 B = 4',
        '1.1 C = 5',
        '1.1.1 D = 2 | Tự chấm | Chấm điểm trực tiếp',
        '1.1.2 E = 2 | Tự chấm | Chấm điểm trực tiếp',
      ],
      findings: ['partLeftOut A2', 'sumDiffers (1)', 'sumDiffers (1.1)'],
    },
  ],
  // lĩnh vực ở cột riêng trước STT
  A33: [
    {
      rows: [
        '1 Chỉ đạo = 4',
        '1.1 Kế hoạch = 2 | Tự chấm | Chấm điểm trực tiếp',
        '1.2 Báo cáo = 2 | Tự chấm | Chấm điểm trực tiếp',
        '2 Thể chế = 4',
        '2.3 Văn bản = 4 | Tự chấm | Chấm điểm trực tiếp',
      ],
      findings: ['codeGiven B2', 'codeGiven B4', 'maximumFromSum D2'],
    },
  ],
  // I -, 1)
  A37: [
    {
      rows: ['1 A = 3', '1.1 a = 3 | Tự chấm | Khoảng tỷ lệ | = 100 %: 3 / 80 % – 99 %: 2 / < 80 %: 0'],
      findings: ['bandsGap (1.1)'],
    },
  ],
  // cứ … trừ, trừ tối đa
  A38: [{ rows: ['1 A = 3', '1.1 a = 3 | Tự chấm | Đếm | mỗi văn bản chậm trừ 0,5'], findings: [] }],
  // Lĩnh vực 1: …, Tiêu chí 1.1: … trong tên
  A41: [
    { rows: ['1 Chỉ đạo = 4', '1.1 Kế hoạch = 4 | Tự chấm | Chọn mức | Kịp thời: 4 / Trễ: 0'], findings: [] },
  ],
  // điểm đứng trước mức
  A42: [
    {
      rows: ['1 A = 2', '1.1 a = 2 | Tự chấm | Chọn mức | Ban hành kịp thời: 2 / Không ban hành: 0'],
      findings: [],
    },
  ],
  // mức là phần trăm số điểm
  A43: [
    {
      rows: ['1 A = 2', '1.1 a = 2 | Tự chấm | Khoảng tỷ lệ | = 100 %: 2 / ≥ 50 % và < 100 %: 1 / < 50 %: 0'],
      findings: [],
    },
  ],
  // hai bảng khác tiêu đề
  A45: [
    { rows: ['1 A = 2', '1.1 a = 2 | Tự chấm | Chấm điểm trực tiếp'], findings: ['secondTable A6'] },
    { rows: ['1 B = 3', '1.1 b = 3 | Tự chấm | Chấm điểm trực tiếp'], findings: [] },
  ],
  // điểm trên thang
  A46: [
    {
      rows: [
        '1 A = 10',
        '1.1 a = ? | Tự chấm | Chấm điểm trực tiếp',
        '1.2 b = 5 | Tự chấm | Chấm điểm trực tiếp',
      ],
      findings: ['maximumUnclear C3', 'maximumMissing (1.1)', 'sumDiffers (1)'],
    },
  ],
  // thang 1.000
  A48: [
    {
      rows: [
        '1 A = 1000',
        '1.1 a = 600 | Tự chấm | Chấm điểm trực tiếp',
        '1.2 b = 400 | Tự chấm | Chấm điểm trực tiếp',
      ],
      findings: ['maximumAmbiguous C2'],
    },
  ],
  // VNI
  A49: [{ rows: ['1 Chỉ đạo điều hành = 10 | Tự chấm | Chấm điểm trực tiếp'], findings: ['oldFont A1'] }],
  // mức đánh số 1., 2.
  A50: [
    { rows: ['1 A = 2', '1.1 a = 2 | Tự chấm | Chọn mức | 1. Đúng hạn: 2 / 2. Trễ hạn: 0'], findings: [] },
  ],
  // cột lấy phiếu
  B02: [
    {
      rows: [
        '1 A = 10',
        '1.1 a = 7 | Tự chấm | Chấm điểm trực tiếp',
        '1.2 b = 3 | Điều tra XHH | Chấm điểm trực tiếp',
      ],
      findings: [],
    },
  ],
  // điểm tối đa chia theo nguồn
  B03: [
    {
      rows: [
        '1 A = 10',
        '1.1 a = 7 | Tự chấm | Chấm điểm trực tiếp',
        '1.2 b = 3 | Điều tra XHH | Chấm điểm trực tiếp',
      ],
      findings: [],
    },
  ],
  // hai cột điểm tối đa theo nguồn
  B04: [
    {
      rows: [
        '1 A = 10',
        '1.1 a = 7 | Tự chấm | Chấm điểm trực tiếp',
        '1.2 b = 3 | Điều tra XHH | Chấm điểm trực tiếp',
      ],
      findings: [],
    },
  ],
  // ba nhóm
  B05: [
    { rows: ['1 A = 7', '1.1 a = 7 | Tự chấm | Chấm điểm trực tiếp'], findings: ['otherMaxima C1'] },
    { rows: ['1 A = 8', '1.1 a = 8 | Tự chấm | Chấm điểm trực tiếp'], findings: ['otherMaxima D1'] },
    { rows: ['1 A = 9', '1.1 a = 9 | Tự chấm | Chấm điểm trực tiếp'], findings: ['otherMaxima E1'] },
  ],
  // mục chỉ của một nhóm
  B06: [
    {
      rows: [
        '1 A = 7',
        '1.1 a = 5 | Tự chấm | Chấm điểm trực tiếp',
        '1.2 chỉ sở = 2 | Tự chấm | Chấm điểm trực tiếp',
      ],
      findings: ['otherMaxima C1'],
    },
    {
      rows: ['1 A = 5', '1.1 a = 5 | Tự chấm | Chấm điểm trực tiếp'],
      findings: ['rowOfOtherGroup B5', 'otherMaxima D1'],
    },
  ],
  // cộng từng lĩnh vực
  B07: [
    {
      rows: [
        '1 A = 4',
        '1.1 a = 4 | Tự chấm | Chấm điểm trực tiếp',
        '2 B = 6',
        '2.1 b = 6 | Tự chấm | Chấm điểm trực tiếp',
      ],
      findings: [],
    },
  ],
  // số trang giữa bảng
  B09: [
    {
      rows: [
        '1 A = 4',
        '1.1 a = 2 | Tự chấm | Chấm điểm trực tiếp',
        '1.2 b = 2 | Tự chấm | Chấm điểm trực tiếp',
      ],
      findings: [],
    },
  ],
  // tỷ lệ hồ sơ … đạt từ … trở lên
  B12: [
    {
      rows: ['1 A = 2', '1.1 a = 2 | Tự chấm | Khoảng tỷ lệ | ≥ 98 %: 2 / ≥ 95 % và < 98 %: 1 / < 95 %: 0'],
      findings: [],
    },
  ],
  // ghi chú trong ngoặc sau điểm
  B13: [
    { rows: ['1 A = 2', '1.1 a = 2 | Tự chấm | Chọn mức | Có (kèm tài liệu): 2 / Không: 0'], findings: [] },
  ],
  // đạt 2 điểm, không điểm
  B14: [
    {
      rows: [
        '1 A = 2',
        '1.1 a = 2 | Tự chấm | Chọn mức | Ban hành đúng hạn: 2 / Ban hành trễ hạn: 1 / Không ban hành: 0',
      ],
      findings: [],
    },
  ],
  // chậm 01 ngày trừ
  B15: [
    {
      rows: ['1 A = 2', '1.1 a (Chậm quá 05 ngày: 0) = 2 | Tự chấm | Đếm | mỗi ngày chậm trừ 0,25'],
      findings: ['guidanceKept B3'],
    },
  ],
  // mỗi … giảm
  B16: [{ rows: ['1 A = 2', '1.1 a = 2 | Tự chấm | Đếm | mỗi tiêu chí không đạt trừ 0,5'], findings: [] }],
  // tỷ lệ × 2 / 100
  B17: [
    { rows: ['1 A = 2', '1.1 a = 2 | Tự chấm | Tỷ lệ | sàn 0 % / trần 100 % / làm tròn 2'], findings: [] },
  ],
  // A, B dưới I, II
  B22: [
    {
      rows: [
        '1 X = 4',
        '1.1 x1 = 2 | Tự chấm | Chấm điểm trực tiếp',
        '1.2 x2 = 2 | Tự chấm | Chấm điểm trực tiếp',
        '2 Y = 3',
        '2.1 y1 = 3 | Tự chấm | Chấm điểm trực tiếp',
      ],
      findings: [],
    },
  ],
  // I, II dưới 1, 2
  B23: [
    {
      rows: [
        '1 X = 4',
        '1.1 x1 = 2 | Tự chấm | Chấm điểm trực tiếp',
        '1.2 x2 = 2 | Tự chấm | Chấm điểm trực tiếp',
        '2 Y = 3',
        '2.1 y1 = 3 | Tự chấm | Chấm điểm trực tiếp',
      ],
      findings: [],
    },
  ],
  // điểm tối đa là phép tính
  B26: [
    {
      rows: ['1 A = 2+3', '1.1 a = 5 | Tự chấm | Chấm điểm trực tiếp'],
      findings: ['maximumInvalid (1)', 'sumDiffers (1)'],
    },
  ],
  // điểm trừ trong lĩnh vực
  B27: [
    {
      rows: [
        '1 A = 10',
        '1.1 a = 10 | Tự chấm | Chấm điểm trực tiếp',
        '1.2 Điểm trừ = 2 | Điểm trừ | Tự chấm | Đếm | mỗi lần vi phạm 1',
      ],
      findings: ['sectionInField A4'],
    },
  ],
  // điểm thưởng, điểm trừ chung một dòng
  B29: [
    {
      rows: [
        '1 A = 100',
        '1.1 a = 100 | Tự chấm | Chấm điểm trực tiếp',
        '2.1 Điểm thưởng = 5 | Điểm thưởng | Tự chấm | Đếm | mỗi sáng kiến 1',
        '2.2 Điểm trừ = 5 | Điểm trừ | Tự chấm | Đếm | mỗi vi phạm 1',
      ],
      findings: ['sectionsTogether A4'],
    },
  ],
  // dòng nhóm không có điểm
  B31: [
    {
      rows: ['1 A = 60', '1.1 a = 60 | Tự chấm | Chấm điểm trực tiếp'],
      findings: ['optionNotUnderstood B2'],
    },
  ],
  // mã có dấu cách
  B32: [
    {
      rows: [
        '1 A = 2',
        '1.1 a = 1 | Tự chấm | Chấm điểm trực tiếp',
        '1.2 b = 1 | Tự chấm | Chấm điểm trực tiếp',
      ],
      findings: [],
    },
  ],
  // mức và tài liệu trong ô tên
  B39: [
    {
      rows: ['1 A = 2', '1.1 Kế hoạch = 2 | Tự chấm | Chọn mức | Kịp thời: 2 / Trễ: 0 | Kế hoạch số 05'],
      findings: [],
    },
  ],
  // lưu ý tràn dòng
  B41: [
    {
      rows: [
        '1 A = 2',
        '1.1 a = 2 | Tự chấm | Chọn mức | Đạt: 2 / Không: 0',
        '1.2 b = 0.5 | Tự chấm | Chấm điểm trực tiếp',
      ],
      findings: ['noteNotRead B6', 'noteNotRead B7', 'sumDiffers (1)'],
    },
  ],
  // mức tràn ba dòng
  B42: [
    {
      rows: [
        '1 A = 2',
        '1.1 a = 2 | Tự chấm | Chọn mức | Ban hành kế hoạch trong quý I của năm đúng nội dung theo hướng dẫn của Sở Nội vụ: 2 / Không ban hành: 0',
      ],
      findings: [],
    },
  ],
  // A., 1. trong tên
  B43: [
    {
      rows: [
        '1 Chỉ đạo = 2',
        '1.1 Kế hoạch = 2 | Tự chấm | Chấm điểm trực tiếp',
        '2 Thể chế = 1',
        '2.1 Văn bản = 1 | Tự chấm | Chấm điểm trực tiếp',
      ],
      findings: [],
    },
  ],
  // điểm tối đa có chữ
  B44: [
    {
      rows: [
        '1 A = 4',
        '1.1 a = 2 đ/tiêu chí | Tự chấm | Chấm điểm trực tiếp',
        '1.2 b = 2 | Tự chấm | Chấm điểm trực tiếp',
      ],
      findings: ['maximumInvalid (1.1)', 'sumDiffers (1)'],
    },
  ],
  // mục chấm không hiểu sau tài liệu
  C01: [
    {
      rows: ['1 A = 2', '1.1 a = 2 | Tự chấm | Thiếu 01 báo cáo hoặc trễ hạn thì trừ 0,25 điểm | Quyết định'],
      findings: ['optionNotUnderstood B5', 'ruleMissing (1.1)'],
    },
  ],
  // mức tên Trang thông tin
  C02: [
    {
      rows: [
        '1 A = 2',
        '1.1 a = 2 | Tự chấm | Chọn mức | Trang thông tin điện tử hoạt động: 2 / Không hoạt động: 0',
      ],
      findings: [],
    },
  ],
  // CỘNG ĐIỂM không số
  C03: [
    {
      rows: [
        '1 A = 100',
        '1.1 a = 100 | Tự chấm | Chấm điểm trực tiếp',
        '2 CỘNG ĐIỂM = 5 | Điểm thưởng',
        '2.1 Sáng kiến = 3 | Tự chấm | Chấm điểm trực tiếp',
        '2.2 Khen = 2 | Tự chấm | Chấm điểm trực tiếp',
        '3 TRỪ ĐIỂM = 4 | Điểm trừ',
        '3.1 Vi phạm = 4 | Tự chấm | Chấm điểm trực tiếp',
      ],
      findings: [],
    },
  ],
  // Điểm trừ giữa bảng, có mục 1, rồi lĩnh vực 2
  C04: [
    {
      rows: [
        '1 A = 10',
        '1.1 a = 10 | Tự chấm | Chấm điểm trực tiếp',
        '3 Điểm trừ = 2 | Điểm trừ',
        '3.1 Vi phạm = 2 | Tự chấm | Chấm điểm trực tiếp',
        '2 B = 90',
        '2.1 b = 90 | Tự chấm | Chấm điểm trực tiếp',
      ],
      findings: [],
    },
  ],
  // phiếu đã chấm, XHH có điểm đạt
  C05: [
    {
      rows: [
        '1 A = 5',
        '1.1 a = 2 | Tự chấm | Chấm điểm trực tiếp',
        '1.2 b = 3 | Điều tra XHH | Chấm điểm trực tiếp',
      ],
      findings: ['columnsNotRead D1'],
    },
  ],
  // mức viết hoa
  C06: [
    {
      rows: [
        '1 A = 4 | Tự chấm | Chấm điểm trực tiếp',
        '1 a = 2 | Tự chấm | Chọn mức | ĐẠT YÊU CẦU: 2 / KHÔNG ĐẠT YÊU CẦU: 0',
        '2 b = 2 | Tự chấm | Chấm điểm trực tiếp',
      ],
      findings: ['codeTwice (1)'],
    },
  ],
  // cột lĩnh vực đứng riêng dòng
  C07: [
    {
      rows: [
        '1 Chỉ đạo = 4',
        '1.1 Kế hoạch = 2 | Tự chấm | Chấm điểm trực tiếp',
        '1.2 Báo cáo = 2 | Tự chấm | Chấm điểm trực tiếp',
        '2 Thể chế = 4',
        '2.3 Văn bản = 4 | Tự chấm | Chấm điểm trực tiếp',
      ],
      findings: ['codeGiven B2', 'codeGiven B5', 'maximumFromSum D2'],
    },
  ],
  // tiêu đề hai dòng lặp lại
  C08: [
    {
      rows: [
        '1 A = 3',
        '1.1 a = 1 | Tự chấm | Chấm điểm trực tiếp',
        '1.2 b = 2 | Tự chấm | Chấm điểm trực tiếp',
      ],
      findings: [],
    },
  ],
  // một phụ lục như văn bản in
  R1: [
    {
      rows: [
        '1 CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH = 8.5',
        '1.1 Kế hoạch cải cách hành chính (CCHC) = 2',
        '1.1.1 Ban hành kế hoạch CCHC năm = 0.5 | Tự chấm | Chọn mức | Ban hành kịp thời (trong quý I của năm kế hoạch): 0,5 / Ban hành không kịp thời: 0,25 / Không ban hành: 0 | Kế hoạch CCHC',
        '1.1.2 Mức độ hoàn thành kế hoạch CCHC = 1.5 | Tự chấm | Khoảng tỷ lệ | ≥ 80 % và < 100 %: tỷ lệ × tối đa / = 100 %: 1,5 / < 80 %: 0 | Báo cáo kết quả',
        '1.2 Thực hiện chế độ báo cáo CCHC = 1.5',
        '1.2.1 Số lượng báo cáo = 0.5 | Tự chấm | Chọn mức | Đủ số lượng báo cáo (2 báo cáo quý, báo cáo 6 tháng và báo cáo năm): 0,5 / Không đủ số lượng báo cáo: 0',
        '1.2.2 Thời gian gửi báo cáo = 1 | Tự chấm | Đếm | mỗi báo cáo gửi chậm so với quy định trừ 0,25',
        '1.3 Công tác tuyên truyền CCHC = 2 | Tự chấm | Chọn mức | Thực hiện tuyên truyền qua từ 03 hình thức trở lên: 2 / Thực hiện tuyên truyền qua 02 hình thức: 1 / Thực hiện dưới 02 hình thức: 0',
        '1.4 Xử lý các vấn đề phát hiện qua kiểm tra (Trong đó: a là tổng số vấn đề phải xử lý; b là số vấn đề đã xử lý) = 1 | Tự chấm | Tỷ lệ | sàn 70 % / trần 100 % / làm tròn 2 | không phát sinh = đủ điểm',
        '1.5 Chất lượng chỉ đạo, điều hành CCHC = 2 | Điều tra XHH | Chấm điểm trực tiếp',
        '2 CẢI CÁCH THỂ CHẾ = 3',
        '2.1 Rà soát văn bản quy phạm pháp luật = 1 | Tự chấm | Khoảng tỷ lệ | = 100 %: 1 / ≥ 80 % và < 100 %: 0,5 / < 80 %: 0',
        '2.2 Tác động của cải cách thể chế (Điều tra XHH) = 2 | Điều tra XHH | Chấm điểm trực tiếp',
      ],
      findings: ['noteNotRead A43'],
    },
  ],
  // bảng thi đua: A, I, 1 và điểm thưởng, điểm trừ
  R2: [
    {
      rows: [
        '1 THỰC HIỆN NHIỆM VỤ CHUYÊN MÔN = 60',
        '1.1 Công tác tham mưu = 30',
        '1.1.1 Tham mưu ban hành văn bản đúng tiến độ = 15 | Tự chấm | Đếm | mỗi văn bản chậm trừ 1',
        '1.1.2 Thực hiện chế độ báo cáo = 15 | Tự chấm | Thiếu 1 báo cáo trừ 2 điểm, chậm 1 báo cáo trừ 1 điểm',
        '1.2 Cải cách hành chính = 30',
        '1.2.1 Xếp hạng chỉ số CCHC = 30 | Tự chấm | Chọn mức | Xếp hạng 1-5: 30 / Xếp hạng 6-10: 20 / Xếp hạng từ 11 trở đi: 10',
        '2 XÂY DỰNG CƠ QUAN = 40',
        '2.1 Đảng, đoàn thể = 40',
        '2.1.1 Hoàn thành tốt nhiệm vụ = 40 | Tự chấm | Chấm điểm trực tiếp',
        '3 ĐIỂM THƯỞNG = 5 | Điểm thưởng',
        '3.1 Có sáng kiến cấp tỉnh = 5 | Tự chấm | Chấm điểm trực tiếp',
        '4 ĐIỂM TRỪ = 5 | Điểm trừ',
        '4.1 Có cán bộ bị kỷ luật = 5 | Tự chấm | Chấm điểm trực tiếp',
      ],
      findings: ['optionNotUnderstood B8', 'ruleMissing (1.1.2)'],
    },
  ],
  // thang điểm chi tiết ở một cột, nguồn ở cột khác
  R3: [
    {
      rows: [
        '1 Chuyển đổi số = 5',
        '1.1 Tỷ lệ hồ sơ trực tuyến = 3 | Tự chấm | Khoảng tỷ lệ | ≥ 80 %: 3 / ≥ 60 % và < 80 %: 2 / < 60 %: 0',
        '1.2 Mức độ hài lòng của người dân = 2 | Điều tra XHH | Chấm điểm trực tiếp',
      ],
      findings: ['sourceAssumed B3'],
    },
  ],
};

describe('an official table', () => {
  it.each(tables.map((table) => [table.id, table.title, table.sheets] as const))(
    '%s is read as it is meant, or says what is not understood: %s',
    (id, _title, sheets) => {
      expect(sheets.flatMap((values) => readWhole(values))).toEqual(EXPECTED[id]);
    },
  );
});
