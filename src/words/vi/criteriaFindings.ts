import { findingTexts } from '../findingTexts';

/** What is said in Vietnamese of criteria. */
export const viCriteriaFindings = findingTexts({
  codeMissing: {
    title: 'Chưa có mã',
    sentence: 'Dòng này có nội dung nhưng chưa có mã.',
    fix: 'Nhập mã, ví dụ 1.2.3.',
  },
  codeTwice: {
    title: 'Một mã dùng cho hai mục',
    sentence: 'Mã {code} đã dùng cho “{first}”, lại dùng cho “{second}”.',
    fix: 'Đổi một trong hai mã.',
  },
  codeNotText: {
    title: 'Mã là số, không phải chữ',
    sentence: 'Mã {code} đang là một con số; Excel sẽ coi 1.10 và 1.1 là một.',
    fix: 'Định dạng cột Mã là Văn bản rồi gõ lại mã.',
  },
  levelInvalid: {
    title: 'Cấp không rõ',
    sentence: 'Không hiểu cấp “{text}” của dòng này.',
    fix: 'Chọn Lĩnh vực, Tiêu chí, Tiêu chí thành phần, Điểm thưởng hoặc Điểm trừ.',
  },
  parentMissing: {
    title: 'Thiếu cấp trên',
    sentence: 'Phía trên dòng này không có cấp trên trực tiếp của nó.',
    fix: 'Thêm dòng cấp trên ở phía trên, hoặc đổi cấp của dòng này.',
  },
  codeOutsideParent: {
    title: 'Mã không theo mã cấp trên',
    sentence: 'Mã {code} nằm dưới {parent} nhưng không bắt đầu bằng {parent}.',
    fix: 'Đổi mã cho khớp, hoặc chuyển dòng về đúng chỗ.',
  },
  codeSkipped: {
    title: 'Mã bị nhảy số',
    sentence: 'Sau mục trước lẽ ra là {expected}, ở đây là {code}.',
    fix: 'Nếu không cố ý, đổi mã thành {expected}.',
  },
  codeOutOfOrder: {
    title: 'Mã không theo thứ tự',
    sentence: 'Mã {code} đứng sau {before} nhưng nhỏ hơn.',
    fix: 'Chuyển dòng lên trước {before}, hoặc đổi mã.',
  },
  nameMissing: {
    title: 'Chưa có nội dung',
    sentence: 'Dòng này có mã nhưng chưa có nội dung.',
    fix: 'Nhập nội dung của mục.',
  },
  maximumMissing: {
    title: 'Chưa có điểm tối đa',
    sentence: 'Ô điểm tối đa đang trống; để trống không có nghĩa là 0.',
    fix: 'Nhập điểm tối đa.',
  },
  maximumInvalid: {
    title: 'Điểm tối đa không dùng được',
    sentence: '“{text}” không phải là một số điểm từ 0 trở lên.',
    fix: 'Nhập điểm tối đa bằng số.',
  },
  maximumTooLarge: {
    title: 'Điểm tối đa quá lớn',
    sentence: '“{text}” lớn hơn mức cao nhất của một mục là {largest} điểm; mục này chưa được tính.',
    fix: 'Nhập điểm tối đa không quá {largest}, hoặc chia mục thành nhiều mục.',
  },
  maximumZero: {
    title: 'Điểm tối đa bằng 0',
    sentence: 'Mục chấm điểm này có điểm tối đa 0, nên không bao giờ có điểm.',
    fix: 'Nhập điểm tối đa lớn hơn 0, hoặc bỏ mục này.',
  },
  sumDiffers: {
    title: 'Điểm các mục con không khớp',
    sentence: 'Mục này ghi {declared} điểm; các mục con cộng lại {sum} điểm.',
    fix: 'Sửa điểm của một mục con, hoặc đặt mục này thành {sum} điểm.',
  },
  totalDiffers: {
    title: 'Tổng điểm không phải {usual}',
    sentence: 'Các lĩnh vực cộng lại {total} điểm; tổng quy định của đợt là {usual} điểm.',
    fix: 'Kiểm tra điểm của các lĩnh vực, hoặc sửa ô “Tổng điểm quy định” của trang Đợt đánh giá.',
  },
  groupTotalDiffers: {
    title: 'Tổng điểm của nhóm {group} không phải {usual}',
    sentence: 'Các mục chấm cho nhóm {group} cộng lại {total} điểm; tổng quy định của đợt là {usual} điểm.',
    fix: 'Kiểm tra điểm và cột Nhóm áp dụng của các mục, hoặc sửa ô “Tổng điểm quy định” của trang Đợt đánh giá.',
  },
  groupSurveyShareDiffers: {
    title: 'Tỷ lệ điều tra XHH của nhóm {group} không đúng quy định',
    sentence:
      'Với nhóm {group}, các mục điều tra XHH có {points} trong {total} điểm, tức {share}; đợt này quy định {declared}.',
    fix: 'Sửa điểm, nguồn điểm hoặc cột Nhóm áp dụng của các mục, hoặc sửa tỷ lệ ở trang Đợt đánh giá.',
  },
  surveyShare: {
    title: 'Điều tra XHH chiếm {share}',
    sentence: 'Các mục điều tra XHH cộng lại {points} điểm trong {total} điểm, tức {share}.',
    fix: 'Nếu quy định có tỷ lệ này, ghi vào ô “Tỷ lệ điểm điều tra XHH (%)” của trang Đợt đánh giá để được so.',
  },
  surveyShareDiffers: {
    title: 'Tỷ lệ điều tra XHH không đúng quy định',
    sentence:
      'Các mục điều tra XHH có {points} trong {total} điểm, tức {share}; đợt này quy định {declared}.',
    fix: 'Sửa điểm hoặc nguồn điểm của các mục điều tra XHH, hoặc sửa tỷ lệ ở trang Đợt đánh giá.',
  },
  ruleMissing: {
    title: 'Chưa có cách chấm',
    sentence: 'Mục chấm điểm này chưa có cách chấm.',
    fix: 'Chọn cách chấm, ví dụ Chấm điểm trực tiếp.',
  },
  ruleUnreadable: {
    title: 'Không hiểu cách chấm',
    sentence: '{reason}: “{statement}”.',
    fix: 'Viết lại tham số, mỗi dòng một ý, ví dụ “> 90 %: 2”.',
  },
  ruleOnParent: {
    title: 'Cách chấm ở mục không chấm điểm',
    sentence: 'Mục này có mục con nên điểm được cộng từ mục con; cách chấm ở đây không dùng đến.',
    fix: 'Xóa cách chấm ở dòng này.',
  },
  sourceMissing: {
    title: 'Chưa có nguồn điểm',
    sentence: 'Chưa rõ ai cho điểm mục này.',
    fix: 'Chọn Tự chấm, Thẩm định hoặc Điều tra XHH.',
  },
  sourceUnknown: {
    title: 'Nguồn điểm không rõ',
    sentence: 'Không hiểu nguồn điểm “{text}”.',
    fix: 'Chọn Tự chấm, Thẩm định hoặc Điều tra XHH.',
  },
  ruleAboveMaximum: {
    title: 'Cách chấm vượt điểm tối đa',
    sentence: 'Cách chấm cho đến {reaches} điểm; điểm tối đa là {maximum}.',
    fix: 'Giảm mức cao nhất, hoặc sửa điểm tối đa.',
  },
  ruleBelowMaximum: {
    title: 'Cách chấm không tới điểm tối đa',
    sentence: 'Cách chấm chỉ cho đến {reaches} điểm; điểm tối đa là {maximum}.',
    fix: 'Nâng mức cao nhất, hoặc giảm điểm tối đa.',
  },
  ruleNegative: {
    title: 'Cách chấm cho điểm âm',
    sentence: 'Cách chấm có mức {reaches} điểm; mục trong cây không được âm.',
    fix: 'Đổi mức thấp nhất thành 0 trở lên.',
  },
  stepDoesNotFit: {
    title: 'Bước điểm không khớp điểm tối đa',
    sentence: 'Bước {step} không chia hết điểm tối đa {maximum}.',
    fix: 'Đổi bước, ví dụ 0,25, hoặc sửa điểm tối đa.',
  },
  levelTwice: {
    title: 'Hai mức trùng tên',
    sentence: 'Mức “{label}” có hai lần, nên không rõ lấy điểm nào.',
    fix: 'Đổi tên hoặc bỏ một mức.',
  },
  bandsGap: {
    title: 'Khoảng chấm bị hở',
    sentence: 'Giữa “{from}” và “{to}” có giá trị chưa thuộc khoảng nào.',
    fix: 'Nới một khoảng cho liền với khoảng kia.',
  },
  bandsOverlap: {
    title: 'Khoảng chấm chồng nhau',
    sentence: '“{first}” và “{second}” cùng nhận một giá trị.',
    fix: 'Bỏ dấu bằng ở một trong hai khoảng.',
  },
  evidenceNotDescribed: {
    title: 'Chưa ghi tài liệu kiểm chứng',
    sentence: 'Mục này bắt buộc có tài liệu nhưng chưa ghi là tài liệu gì.',
    fix: 'Ghi tên loại tài liệu đơn vị cần nộp.',
  },
  evidenceLinesMissing: {
    title: '{count} mục chưa ghi tài liệu kiểm chứng',
    sentence: 'Chưa rõ đơn vị phải gửi tài liệu gì ở {count} mục tự chấm: {items}.',
    fix: 'Ghi cột Tài liệu kiểm chứng; mục không cần tài liệu thì ghi “Không cần”.',
  },
  appraisersMissing: {
    title: '{count} mục chưa có người thẩm định',
    sentence: 'Chưa ghi ai thẩm định {count} mục: {items}.',
    fix: 'Ghi cột Người thẩm định: phòng hoặc cơ quan phụ trách mục.',
  },
  duePeriodsMissing: {
    title: '{count} mục chưa ghi kỳ đến hạn',
    sentence: '{count} mục được coi là đến hạn ở kỳ cuối: {items}.',
    fix: 'Ghi cột Kỳ đến hạn để theo dõi tiến độ đúng kỳ.',
  },
  duePeriodUnknown: {
    title: 'Kỳ đến hạn không có',
    sentence: 'Đợt này không có kỳ “{text}”.',
    fix: 'Chọn một kỳ trong trang Đợt đánh giá.',
  },
  groupUnknown: {
    title: 'Nhóm áp dụng không có',
    sentence: 'Đợt này không có nhóm “{text}”.',
    fix: 'Chọn nhóm trong trang Đợt đánh giá, hoặc để trống cho mọi nhóm.',
  },
  sectionTwice: {
    title: 'Phần này đã có',
    sentence:
      'Mục {second} lại bắt đầu một phần cùng loại với mục {first}; bộ tiêu chí chỉ có một phần điểm thưởng và một phần điểm trừ.',
    fix: 'Gộp các mục vào phần {first}, rồi xóa dòng này.',
  },
  capNotReached: {
    title: 'Trần cao hơn các mục cộng lại',
    sentence: 'Trần của phần này là {cap} điểm, nhưng các mục trong phần cộng lại chỉ có {reach} điểm.',
    fix: 'Nếu đúng quy định thì giữ nguyên; nếu không, sửa trần hoặc điểm tối đa của các mục.',
  },
  noCaseOutsideTree: {
    title: 'Không phát sinh mà đủ điểm',
    sentence: 'Mục điểm thưởng, điểm trừ không thể được đủ điểm khi không phát sinh.',
    fix: 'Xóa dấu x ở cột Không phát sinh = đủ điểm.',
  },
});
