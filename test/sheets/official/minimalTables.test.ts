import tables from './minimalTables.json';
import { readWhole, type WholeReading } from './readWhole';

/**
 * One minimal table for each way in which annexes differ. For each sheet the tables that are read from it, each with its rows and
 * everything that is said of them: by the reading with the cell, by the check of the framework with the code.
 */
const EXPECTED: Readonly<Record<string, readonly (readonly WholeReading[])[]>> = {
  // điểm trong tên lĩnh vực, ô tối đa trống
  K01: [
    [
      {
        rows: [
          '1 CÔNG TÁC CHỈ ĐẠO (10 điểm) = 10',
          '1.1 Kế hoạch = 10 | Tự chấm | Chọn mức | Kịp thời: 10 / Trễ: 0',
        ],
        findings: [],
      },
    ],
  ],
  // lĩnh vực gộp ô suốt bảng: "I. CHỈ ĐẠO (10 điểm)"
  K02: [
    [
      {
        rows: [
          '1 CHỈ ĐẠO, ĐIỀU HÀNH (10 điểm) = 10',
          '1.1 Kế hoạch = 10 | Tự chấm | Chấm điểm trực tiếp',
          '2 THỂ CHẾ (5 điểm) = 5',
          '2.1 Văn bản = 5 | Tự chấm | Chấm điểm trực tiếp',
        ],
        findings: [],
      },
    ],
  ],
  // hai trang: sở và xã
  K03: [
    [
      {
        rows: [
          '1 A = 60',
          '1.1 Sở 1 = 30 | Tự chấm | Chấm điểm trực tiếp',
          '1.2 Sở 2 = 30 | Tự chấm | Chấm điểm trực tiếp',
          '2 B = 40 | Tự chấm | Chấm điểm trực tiếp',
        ],
        findings: [],
      },
    ],
    [
      {
        rows: [
          '1 C = 60',
          '1.1 Xã 1 = 30 | Tự chấm | Chấm điểm trực tiếp',
          '1.2 Xã 2 = 30 | Tự chấm | Chấm điểm trực tiếp',
        ],
        findings: [],
      },
    ],
  ],
  // tên tràn sang dòng dưới (bảng Word ngắt trang)
  K04: [
    [
      {
        rows: [
          '1 Chỉ đạo = 2',
          '1.1 Ban hành kế hoạch cải cách hành chính năm của cơ quan, đơn vị = 2 | Tự chấm | Chọn mức | Kịp thời: 2 / Trễ: 0',
        ],
        findings: [],
      },
    ],
  ],
  // ghi chú dưới bảng
  K06: [[{ rows: ['1 Chỉ đạo = 2 | Tự chấm | Chấm điểm trực tiếp'], findings: ['noteNotRead A4'] }]],
  // ghi chú dưới bảng, không có dòng tổng
  K07: [
    [
      {
        rows: ['1 Chỉ đạo = 2', '1.1 Kế hoạch = 2 | Tự chấm | Chọn mức | Đạt: 2 / Không đạt: 0'],
        findings: ['noteNotRead B6'],
      },
    ],
  ],
  // trừ dần: mỗi … trừ …, tối đa
  K08: [
    [
      {
        rows: [
          '1 Chỉ đạo = 2',
          '1.1 Báo cáo (Không gửi báo cáo: 0) = 2 | Tự chấm | Đếm | mỗi báo cáo gửi trễ trừ 0,5',
        ],
        findings: ['guidanceKept B3'],
      },
    ],
  ],
  // "Điểm tối đa" thay cho số điểm ở mức
  K09: [
    [
      {
        rows: [
          '1 Chỉ đạo = 2',
          '1.1 Báo cáo = 2 | Tự chấm | Chọn mức | Thực hiện đầy đủ: 2 / Không thực hiện: 0',
        ],
        findings: [],
      },
    ],
  ],
  // khoảng: từ X% số … trở lên
  K10: [
    [
      {
        rows: [
          '1 Kiểm tra = 1',
          '1.1 Tỷ lệ đơn vị được kiểm tra = 1 | Tự chấm | Khoảng tỷ lệ | ≥ 30 %: 1 / ≥ 20 % và < 30 %: 0,5 / < 20 %: 0',
        ],
        findings: [],
      },
    ],
  ],
  // công thức [Tỷ lệ % … * 1.50]/[100%] có điều kiện
  K11: [
    [
      {
        rows: [
          '1 TTHC = 1.5',
          '1.1 Đúng hạn = 1.5 | Tự chấm | Khoảng tỷ lệ | ≥ 95 %: tỷ lệ × tối đa / < 95 %: 0',
        ],
        findings: [],
      },
    ],
  ],
  // Điều tra XHH ở cột Ghi chú
  K12: [
    [
      {
        rows: [
          '1 Chỉ đạo = 2',
          '1.1 Kế hoạch = 1 | Tự chấm | Chấm điểm trực tiếp',
          '1.2 Chất lượng chỉ đạo = 1 | Điều tra XHH | Chấm điểm trực tiếp',
        ],
        findings: [],
      },
    ],
  ],
  // cột "Phương pháp đánh giá": Tự đánh giá / Điều tra
  K13: [
    [
      {
        rows: [
          '1 Chỉ đạo = 2',
          '1.1 Kế hoạch = 1 | Thẩm định | Chấm điểm trực tiếp',
          '1.2 Chất lượng = 1 | Điều tra XHH | Chấm điểm trực tiếp',
        ],
        findings: [],
      },
    ],
  ],
  // phần La Mã trên lĩnh vực (điều tra 35 + thẩm định 65)
  K14: [
    [
      {
        rows: [
          'I ĐIỂM ĐIỀU TRA XÃ HỘI HỌC = 35 | Điều tra XHH | Chấm điểm trực tiếp',
          '1 Chỉ đạo = 65',
          '1.1 Kế hoạch = 65',
          '1.1.1 Ban hành = 30 | Tự chấm | Chấm điểm trực tiếp',
          '1.1.2 Thực hiện = 35 | Tự chấm | Chấm điểm trực tiếp',
        ],
        findings: ['partLeftOut A3'],
      },
    ],
  ],
  // III.1 + 1, 2, 3
  K15: [
    [
      {
        rows: [
          '1 A = 4',
          '1.1 a = 4 | Tự chấm | Chấm điểm trực tiếp',
          '2 B = 6',
          '2.1 C = 3',
          '2.1.1 c1 = 1 | Tự chấm | Chấm điểm trực tiếp',
          '2.1.2 c2 = 2 | Tự chấm | Chấm điểm trực tiếp',
          '2.2 D = 3',
          '2.2.1 d1 = 3 | Tự chấm | Chấm điểm trực tiếp',
        ],
        findings: [],
      },
    ],
  ],
  // số chữ: "2,5điểm", "1.5 đ", "02 điểm", "1,0"
  K17: [
    [
      {
        rows: [
          '1 A = 7',
          '1.1 a = 2.5 | Tự chấm | Chấm điểm trực tiếp',
          '1.2 b = 1.5 | Tự chấm | Chấm điểm trực tiếp',
          '1.3 c = 2 | Tự chấm | Chấm điểm trực tiếp',
          '1.4 d = 1 | Tự chấm | Chấm điểm trực tiếp',
        ],
        findings: [],
      },
    ],
  ],
  // tối đa ghi "Tối đa 5 điểm" / "(5 điểm)" / "5/100"
  K18: [
    [
      {
        rows: [
          '1 A = 5',
          '1.1 a = 3 | Tự chấm | Chấm điểm trực tiếp',
          '1.2 b = ? | Tự chấm | Chấm điểm trực tiếp',
        ],
        findings: ['maximumUnclear C4', 'maximumMissing (1.2)', 'sumDiffers (1)'],
      },
    ],
  ],
  // Điểm số tối đa
  K19: [[{ rows: ['1 A = 5', '1.1 a = 5 | Tự chấm | Chấm điểm trực tiếp'], findings: [] }]],
  // Tiêu chí trước, "Điểm" đơn, STT thiếu
  K20: [
    [
      {
        rows: [
          '1 Kế hoạch = 5 | Tự chấm | Chấm điểm trực tiếp',
          '2 Báo cáo = 5 | Tự chấm | Chấm điểm trực tiếp',
        ],
        findings: ['columnsNotRead B1'],
      },
    ],
  ],
  // phụ lục II cùng trang
  K21: [
    [
      {
        rows: [
          '1 A = 60',
          '1.1 a = 60 | Tự chấm | Chấm điểm trực tiếp',
          '2 B = 40',
          '2.1 b = 40 | Tự chấm | Chấm điểm trực tiếp',
        ],
        findings: ['secondTable A9'],
      },
      { rows: ['1 C = 100', '1.1 c = 100 | Tự chấm | Chấm điểm trực tiếp'], findings: [] },
    ],
  ],
  // số thứ tự liên tục không phân cấp
  K23: [
    [
      {
        rows: [
          '1 CHỈ ĐẠO = 5',
          '1.1 a = 2 | Tự chấm | Chấm điểm trực tiếp',
          '1.2 b = 3 | Tự chấm | Chấm điểm trực tiếp',
          '2 THỂ CHẾ = 5',
          '2.3 c = 5 | Tự chấm | Chấm điểm trực tiếp',
        ],
        findings: [],
      },
    ],
  ],
  // dòng trừ giữa bảng "Điểm trừ" trong lĩnh vực
  K25: [
    [
      {
        rows: [
          '1 A = 10',
          '1.1 a = 10 | Tự chấm | Chấm điểm trực tiếp',
          '3 Điểm trừ = ? | Điểm trừ | Tự chấm | Đếm | mỗi nhiệm vụ chậm 0,5',
          '2 B = 90',
          '2.1 b = 90 | Tự chấm | Chấm điểm trực tiếp',
        ],
        findings: ['maximumMissing (3)'],
      },
    ],
  ],
  // mức điểm dạng khoảng điểm "từ 1 đến 2 điểm"
  K26: [
    [
      {
        rows: [
          '1 A = 2',
          '1.1 a (Tốt: từ 1,5 đến 2 điểm; Khá: từ 1 đến dưới 1,5 điểm; Chưa đạt: 0) = 2 | Tự chấm | Chấm điểm trực tiếp',
        ],
        findings: ['guidanceKept B3'],
      },
    ],
  ],
  // không phát sinh thì đạt điểm tối đa
  K27: [
    [
      {
        rows: [
          '1 A = 1',
          '1.1 Xử lý phản ánh = 1 | Tự chấm | Khoảng tỷ lệ | = 100 %: 1 / < 100 %: 0 | không phát sinh = đủ điểm',
        ],
        findings: [],
      },
    ],
  ],
  // TCVN3
  K28: [[{ rows: ['1 Chỉ đạo điều hành = 10 | Tự chấm | Chấm điểm trực tiếp'], findings: ['oldFont A1'] }]],
  // NFD + khoảng trắng lạ
  K29: [[{ rows: ['1 Kế hoạch = 2 | Tự chấm | Chọn mức | Đúng hạn: 2 / Trễ: 0'], findings: [] }]],
  // tổng giữa bảng theo trang + tiêu đề lặp
  K30: [
    [
      {
        rows: [
          '1 A = 4',
          '1.1 a = 2 | Tự chấm | Chấm điểm trực tiếp',
          '1.2 b = 2 | Tự chấm | Chấm điểm trực tiếp',
        ],
        findings: [],
      },
    ],
  ],
  // tổng "TỔNG ĐIỂM: 100" trong ô tên
  K31: [
    [
      {
        rows: ['1 A = 90', '1.1 a = 90 | Tự chấm | Chấm điểm trực tiếp'],
        findings: ['printedTotalDiffers C4'],
      },
    ],
  ],
  // tổng ở trên đầu bảng
  K32: [
    [
      {
        rows: [
          '1 A = 60',
          '1.1 a = 60 | Tự chấm | Chấm điểm trực tiếp',
          '2 B = 40',
          '2.1 b = 40 | Tự chấm | Chấm điểm trực tiếp',
        ],
        findings: [],
      },
    ],
  ],
  // hai cột điểm tối đa: sở / xã
  K33: [
    [
      { rows: ['1 A = 60', '1.1 a = 60 | Tự chấm | Chấm điểm trực tiếp'], findings: ['otherMaxima C1'] },
      { rows: ['1 A = 70', '1.1 a = 70 | Tự chấm | Chấm điểm trực tiếp'], findings: ['otherMaxima D1'] },
    ],
  ],
  // tỷ lệ quy đổi: đạt 100% = điểm tối đa
  K34: [
    [
      {
        rows: [
          '1 A = 2',
          '1.1 a = 2 | Tự chấm | Khoảng tỷ lệ | = 100 %: 2 / ≥ 90 % và < 100 %: 1,5 / ≥ 80 % và < 90 %: 1 / < 80 %: 0',
        ],
        findings: [],
      },
    ],
  ],
  // điểm ghi liền "=0,5đ"
  K35: [
    [
      {
        rows: ['1 A = 1', '1.1 a = 1 | Tự chấm | Chọn mức | Có ban hành: 1 / Không ban hành: 0'],
        findings: [],
      },
    ],
  ],
  // số mơ hồ: "1.000", "1,250", "2.50"
  X01: [
    [
      {
        rows: [
          '1 A = 5',
          '1.1 a = 1 | Tự chấm | Chấm điểm trực tiếp',
          '1.2 b = 1.25 | Tự chấm | Chấm điểm trực tiếp',
          '1.3 c = 2.5 | Tự chấm | Chấm điểm trực tiếp',
        ],
        findings: ['maximumAmbiguous C3', 'sumDiffers (1)'],
      },
    ],
  ],
  // thưởng: tối đa chỉ trong ngoặc
  X02: [
    [
      {
        rows: [
          '1 A = 100',
          '1.1 a = 100 | Tự chấm | Chấm điểm trực tiếp',
          '2 ĐIỂM THƯỞNG (tối đa 5 điểm) = 5 | Điểm thưởng',
          '2.1 Sáng kiến = 3 | Tự chấm | Chấm điểm trực tiếp',
        ],
        findings: ['capNotReached (2)'],
      },
    ],
  ],
  // mức âm trong cây
  X03: [
    [
      {
        rows: ['1 A = 2', '1.1 a = 2 | Tự chấm | Chọn mức | Đúng hạn: 2 / Trễ hạn: -0,5'],
        findings: ['ruleNegative (1.1)'],
      },
    ],
  ],
  // mục gạch đầu dòng có điểm (thi đua công an, cụm 346)
  X04: [
    [
      {
        rows: [
          '1 CHUYÊN MÔN = 60',
          '1.1 Điều tra, xử lý tội phạm = 60 | Tự chấm | Bắt, vận động đầu thú: 3 / Số vụ tạm đình chỉ: 10 / Công nghệ cao: 5',
        ],
        findings: ['partsDiffer B3', 'ruleMissing (1.1)'],
      },
    ],
  ],
  // mức tối đa nhỏ hơn/ lớn hơn điểm mục
  X05: [
    [
      {
        rows: ['1 A = 1', '1.1 a = 1 | Tự chấm | Chọn mức | Đạt: 2 / Không: 0'],
        findings: ['ruleAboveMaximum (1.1)'],
      },
    ],
  ],
  // khoảng hở và chồng
  X07: [
    [
      {
        rows: ['1 A = 2', '1.1 a = 2 | Tự chấm | Khoảng tỷ lệ | > 90 %: 2 / 70 % – 80 %: 1 / < 70 %: 0'],
        findings: ['bandsGap (1.1)'],
      },
    ],
  ],
  // mức đi với số lượng văn bản ở cuối: "Số văn bản: 05"
  X08: [[{ rows: ['1 A = 5', '1.1 a = 5 | Tự chấm | Chọn mức | Đạt: 5 / Không: 0 | 05'], findings: [] }]],
  // điểm XHH và thẩm định trong một mục, hai cột
  X09: [
    [
      {
        rows: ['1 A = 10', '1.1 a = 10 | Chấm điểm trực tiếp'],
        findings: ['sourcesSplit B4', 'sourceMissing (1.1)'],
      },
    ],
  ],
  // mục trùng tên lĩnh vực, không điểm lĩnh vực, có tổng
  X11: [
    [
      {
        rows: [
          '1 Chỉ đạo = 60',
          '1.1 a = 60 | Tự chấm | Chấm điểm trực tiếp',
          '2 TTHC = 40',
          '2.1 b = 40 | Tự chấm | Chấm điểm trực tiếp',
        ],
        findings: ['maximumFromSum C2'],
      },
    ],
  ],
};

describe('a minimal official table', () => {
  it.each(tables.map((table) => [table.id, table.title, table.sheets] as const))(
    '%s comes out whole, with nothing lost in silence: %s',
    (id, _title, sheets) => {
      expect(sheets.map((values) => readWhole(values))).toEqual(EXPECTED[id]);
    },
  );
});
