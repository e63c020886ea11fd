import type { FindingTexts } from './findingTexts.types';
import { viFormFindings } from './viFormFindings';

/** Title, sentence and fix of every finding in Vietnamese. A sentence names both numbers; a fix says what to do. */
export const viFindings: FindingTexts = {
  tableMissing: {
    title: 'Không tìm thấy bảng {table}',
    sentence: 'Trang {sheet} không còn bảng {table}, hoặc bảng đã đổi tên.',
    fix: 'Chọn Hoàn tác trong Excel, hoặc đặt lại tên bảng là {table}.',
  },
  columnMissing: {
    title: 'Bảng thiếu cột “{column}”',
    sentence: 'Bảng {table} không có cột “{column}”, nên không đọc được phần này.',
    fix: 'Thêm cột có tiêu đề “{column}”; đứng ở đâu trong bảng cũng được.',
  },
  columnTwice: {
    title: 'Hai cột cùng tên “{column}”',
    sentence: 'Cột “{column}” đứng hai lần; chỉ cột đầu được đọc.',
    fix: 'Đổi tên hoặc xóa cột thừa.',
  },
  settingMissing: {
    title: 'Chưa ghi “{setting}”',
    sentence: 'Trang Đợt đánh giá chưa có giá trị cho “{setting}”.',
    fix: 'Nhập giá trị vào ô bên phải “{setting}”.',
  },
  settingInvalid: {
    title: '“{setting}” không dùng được',
    sentence: 'Giá trị “{text}” không hợp với “{setting}”.',
    fix: 'Nhập lại giá trị của “{setting}”.',
  },
  cellError: {
    title: 'Ô đang báo lỗi {text}',
    sentence: 'Công thức trong ô cho kết quả {text}, nên ô này không được tính.',
    fix: 'Sửa công thức, hoặc gõ thẳng giá trị vào ô.',
  },

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
  optionNotUnderstood: {
    title: 'Có dòng chưa hiểu',
    sentence: 'Không hiểu dòng “{text}” trong bảng tiêu chí.',
    fix: 'Sửa dòng này sau khi tạo đợt, ở cột Tham số.',
  },
  optionPointsDiffer: {
    title: 'Một mức ghi hai số điểm',
    sentence: 'Mức “{label}”: trong câu ghi {text} điểm, ở cột điểm ghi {column}. Mức này chưa được lấy.',
    fix: 'Đối chiếu văn bản, rồi thêm mức này vào cột Tham số sau khi tạo đợt.',
  },
  optionPointsAssumed: {
    title: 'Lấy điểm tối đa làm điểm của mức đầu',
    sentence:
      'Mức “{text}” đứng cùng dòng với mục; {points} điểm được hiểu là điểm tối đa, cũng là điểm của mức này.',
    fix: 'Đối chiếu văn bản. Nếu không phải thì sửa ở cột Tham số sau khi tạo đợt.',
  },
  optionsAddUp: {
    title: 'Các ý được hiểu là cộng dồn',
    sentence:
      'Không ý nào đạt {maximum} điểm, nhưng {count} ý cộng lại đúng {maximum} điểm; mục này được đọc là Danh mục.',
    fix: 'Nếu đơn vị chỉ chọn một mức, đổi Cách chấm thành Chọn mức sau khi tạo đợt.',
  },
  linesDiffer: {
    title: 'Các dòng của mục không thành một cách chấm',
    sentence:
      'Mục này có {count} dòng hướng dẫn chấm; chưa rõ chúng đi với nhau thế nào. Lời văn được giữ ở cột Tham số.',
    fix: 'Chọn Cách chấm và viết lại Tham số sau khi tạo đợt.',
  },
  sourceUnclear: {
    title: 'Một mục có hai nguồn điểm',
    sentence: 'Mục “{text}” vừa có điểm điều tra XHH, vừa có điểm khác.',
    fix: 'Tách thành hai mục, mỗi mục một nguồn điểm.',
  },
  codeNotUnderstood: {
    title: 'Không đọc được số thứ tự',
    sentence: 'Dòng “{text}” có điểm tối đa, nhưng ô số thứ tự ghi “{code}”, không phải dạng 1.2.3.',
    fix: 'Ghi lại số thứ tự dạng chữ, ví dụ 1.2.3, rồi đọc lại bảng.',
  },
  levelTooDeep: {
    title: 'Bảng có nhiều hơn ba cấp',
    sentence: 'Dòng {code} “{text}” ở giữa bị lược, các mục bên dưới được đưa lên; điểm không đổi.',
    fix: 'Kiểm tra lại cây tiêu chí sau khi tạo đợt.',
  },
  sectionsTogether: {
    title: 'Điểm thưởng và điểm trừ chung một dòng',
    sentence:
      'Dòng {code} “{text}” bị lược: điểm thưởng và điểm trừ là hai phần riêng, mỗi phần có mức tối đa của mình.',
    fix: 'Kiểm tra lại mức tối đa của hai phần sau khi tạo đợt.',
  },
  secondTable: {
    title: 'Trang có hơn một bảng tiêu chí',
    sentence: 'Từ dòng “{text}” số thứ tự bắt đầu lại; chỉ bảng phía trên được đọc.',
    fix: 'Để bảng thứ hai ở một trang riêng rồi đọc riêng.',
  },
  printedTotalDiffers: {
    title: 'Tổng in trong bảng không khớp',
    sentence: 'Bảng ghi tổng {printed} điểm; các lĩnh vực đọc được cộng lại {total} điểm.',
    fix: 'Tìm dòng thiếu hoặc sai điểm; nếu bảng in sai thì giữ nguyên.',
  },
  columnsNotRead: {
    title: 'Có cột không được đọc',
    sentence: 'Những cột này có nội dung nhưng không thuộc bộ tiêu chí: {text}.',
    fix: 'Nếu cần, chép tay sang cột thích hợp sau khi tạo đợt.',
  },

  unitCodeMissing: {
    title: 'Đơn vị chưa có mã',
    sentence: 'Chưa có mã đơn vị; phiếu trả về sẽ không nhận ra được.',
    fix: 'Nhập mã, ví dụ XM01.',
  },
  unitCodeTwice: {
    title: 'Một mã dùng cho hai đơn vị',
    sentence: 'Mã {code} đã dùng cho một đơn vị khác; dòng này không được tính.',
    fix: 'Đổi một trong hai mã.',
  },
  unitNameMissing: {
    title: 'Đơn vị chưa có tên',
    sentence: 'Đơn vị {code} chưa có tên.',
    fix: 'Nhập tên đơn vị.',
  },
  unitGroupUnknown: {
    title: 'Nhóm xếp hạng không có',
    sentence: 'Đợt này không có nhóm “{text}”; đơn vị chưa được tính.',
    fix: 'Chọn một nhóm trong trang Đợt đánh giá.',
  },
  periodCodeTwice: {
    title: 'Hai kỳ trùng mã',
    sentence: 'Mã kỳ {code} dùng hai lần; chỉ kỳ đầu được dùng.',
    fix: 'Đổi mã hoặc xóa dòng thừa.',
  },
  deadlineInvalid: {
    title: 'Hạn nộp không phải là ngày',
    sentence: '“{text}” không phải là một ngày; kỳ này coi như chưa có hạn.',
    fix: 'Nhập ngày, ví dụ 15/07/2026.',
  },
  classThresholdInvalid: {
    title: 'Mức xếp loại không phải là số',
    sentence: 'Mức “{text}” của loại {name} không phải là số từ 0 đến 100.',
    fix: 'Nhập số, ví dụ 80.',
  },

  entryUnitUnknown: {
    title: 'Không có đơn vị mang mã này',
    sentence: 'Mã {code} không có trong trang Đơn vị; dòng này không được tính.',
    fix: 'Sửa mã, hoặc thêm đơn vị vào trang Đơn vị.',
  },
  entryItemUnknown: {
    title: 'Không có mục mang mã này',
    sentence: 'Mã {code} không phải là mục chấm điểm của Bộ tiêu chí; dòng này không được tính.',
    fix: 'Sửa mã cho đúng với Bộ tiêu chí.',
  },
  entryTwice: {
    title: 'Một mục có hai dòng điểm',
    sentence: 'Đơn vị này đã có dòng cho mục này; chỉ dòng đầu được tính.',
    fix: 'Xóa dòng thừa.',
  },
  entryRowMissing: {
    title: 'Thiếu {count} dòng điểm',
    sentence: 'Trang Điểm chưa có dòng cho {count} mục của đơn vị này, nên chưa có chỗ để nhập.',
    fix: 'Thêm các dòng còn thiếu vào trang Điểm.',
  },
  aboveMaximum: {
    title: 'Điểm {points} lớn hơn điểm tối đa {maximum}',
    sentence: 'Ô ghi {points}, mục này tối đa {maximum} điểm. Ô này chưa được tính.',
    fix: 'Nhập lại từ 0,00 đến {maximum}.',
  },
  negative: {
    title: 'Điểm {points} nhỏ hơn 0',
    sentence: 'Ô ghi {points}; điểm của mục từ 0,00 đến {maximum}. Ô này chưa được tính.',
    fix: 'Nhập lại từ 0,00 đến {maximum}.',
  },
  offStep: {
    title: 'Điểm {points} không đúng bước {step}',
    sentence: 'Mục này chấm theo bước {step}; {points} không phải là bội của {step}.',
    fix: 'Nhập lại theo bước {step}.',
  },
  notANumber: {
    title: 'Không phải là số',
    sentence: 'Ô ghi “{text}”, không đọc được thành số. Ô này chưa được tính.',
    fix: 'Nhập số, ví dụ 1,50. Không áp dụng thì ghi KAD.',
  },
  textNumber: {
    title: 'Số được gõ thành chữ',
    sentence: 'Ô chứa chữ “{text}”; đã hiểu là {points} điểm và vẫn được tính.',
    fix: 'Gõ lại {points} dưới dạng số.',
  },
  tooManyDecimals: {
    title: 'Quá nhiều chữ số thập phân',
    sentence: '“{text}” có hơn 6 chữ số thập phân, nên không rõ ý là bao nhiêu.',
    fix: 'Nhập lại, nhiều nhất 6 chữ số thập phân.',
  },
  levelUnknown: {
    title: 'Mức này không có',
    sentence: 'Ô ghi “{text}”, không phải là mức nào của mục.',
    fix: 'Chọn một mức trong danh sách của ô.',
  },
  outsideBands: {
    title: 'Số liệu ngoài các khoảng chấm',
    sentence: '“{text}” không thuộc khoảng nào của mục.',
    fix: 'Kiểm tra số liệu, hoặc sửa các khoảng trong Bộ tiêu chí.',
  },
  pointsNotALevel: {
    title: 'Điểm {points} không thuộc mức nào',
    sentence: 'Cách chấm của mục không cho ra {points} điểm.',
    fix: 'Nhập điểm của một trong các mức.',
  },
  pointsDifferFromData: {
    title: 'Điểm {points} khác số liệu: {computed}',
    sentence: 'Ô điểm ghi {points}; tính theo số liệu là {computed}. Ô này chưa được tính.',
    fix: 'Sửa số liệu, hoặc nhập {computed}, hoặc để trống ô điểm.',
  },
  ratioUnreadable: {
    title: 'Không đọc được tỷ lệ',
    sentence: '“{text}” không phải là tỷ lệ.',
    fix: 'Ghi theo dạng 45/50, hoặc 90 %.',
  },
  dataNegative: {
    title: 'Số liệu âm',
    sentence: 'Ô số liệu ghi “{text}”; số liệu phải từ 0 trở lên. Ô này chưa được tính.',
    fix: 'Nhập lại số liệu, từ 0 trở lên.',
  },
  denominatorZero: {
    title: 'Mẫu số bằng 0',
    sentence: 'Tỷ lệ “{text}” có mẫu số 0, nên không tính được.',
    fix: 'Sửa mẫu số. Nếu năm nay không phát sinh thì ghi KPS hoặc KAD khi được phép.',
  },
  numeratorAboveDenominator: {
    title: 'Tử số lớn hơn mẫu số',
    sentence: 'Tỷ lệ “{text}” lớn hơn 100 %.',
    fix: 'Kiểm tra hai con số; có thể bị đảo.',
  },
  countUnreadable: {
    title: 'Không đọc được số lượt',
    sentence: '“{text}” không phải là một số lượt: số nguyên từ 0 trở lên.',
    fix: 'Nhập số lượt, ví dụ 3. Không có lượt nào thì nhập 0.',
  },
  checklistUnreadable: {
    title: 'Không đọc được các phần đã làm',
    sentence: '“{text}” không phải là số thứ tự các phần của mục.',
    fix: 'Ghi số thứ tự, ví dụ 1, 3, 4; đủ mọi phần thì ghi tất cả, chưa có phần nào thì ghi không.',
  },
  meanOutsideScale: {
    title: 'Điểm trung bình ngoài thang điểm',
    sentence: '“{text}” không phải là điểm trung bình trong thang điểm của mục.',
    fix: 'Nhập điểm trung bình từ 0 đến điểm cao nhất của thang, ví dụ 4,2 hoặc 4,2/5.',
  },
  answersUnreadable: {
    title: 'Không đọc được số phiếu',
    sentence: '“{text}” không phải là số phiếu của từng phương án trả lời.',
    fix: 'Ghi số phiếu đúng thứ tự các phương án, cách nhau bằng dấu chấm phẩy, ví dụ 12; 30; 5; 3.',
  },
  answersNone: {
    title: 'Không có phiếu trả lời nào',
    sentence: '“{text}” cộng lại là 0 phiếu, nên không tính được.',
    fix: 'Kiểm tra số phiếu. Chưa khảo sát thì để trống.',
  },
  noCaseNotAllowed: {
    title: 'Không được ghi KPS',
    sentence: 'Mục này không cho đủ điểm khi năm nay không phát sinh.',
    fix: 'Nhập số liệu. Nếu quy định cho đủ điểm thì ghi x ở cột “Không phát sinh = đủ điểm” của Bộ tiêu chí.',
  },
  dataMissing: {
    title: 'Có điểm nhưng thiếu số liệu',
    sentence: 'Mục này chấm theo số liệu; ô số liệu đang trống.',
    fix: 'Nhập số liệu để kiểm tra được điểm.',
  },
  notApplicableNotAllowed: {
    title: 'Không được ghi KAD',
    sentence: 'Mục này không cho phép “không áp dụng”.',
    fix: 'Nhập điểm, hoặc để trống.',
  },
  notSelfScored: {
    title: 'Đơn vị không tự chấm mục này',
    sentence: 'Điểm của mục đến từ thẩm định hoặc điều tra XHH; ô này không được tính.',
    fix: 'Xóa ô này.',
  },
  entryMissing: {
    title: 'Chưa có điểm',
    sentence: 'Mục đã đến hạn và ô đang trống. Để trống, không tính là 0.',
    fix: 'Nhập điểm từ 0,00 đến {maximum}.',
  },
  submissionMissing: {
    title: 'Chưa nộp phiếu',
    sentence: 'Hạn nộp {deadline}; chưa có điểm của {count} mục, {points} điểm.',
    fix: 'Nhắc đơn vị gửi phiếu.',
  },
  evidenceMissing: {
    title: 'Thiếu tài liệu kiểm chứng',
    sentence: 'Mục này có điểm và bắt buộc có tài liệu; ô tài liệu đang trống.',
    fix: 'Ghi số, ngày, tên và trang của tài liệu.',
  },
  reasonMissing: {
    title: 'Điểm thay đổi mà chưa có lý do',
    sentence: '{stage} cho {new}; trước đó là {old}. Ô lý do đang trống.',
    fix: 'Ghi lý do ở cột “Lý do điều chỉnh” cùng dòng; trang chưa có cột này thì thêm một cột với tiêu đề đó.',
  },

  lastYearTwice: {
    title: 'Một mục năm trước có hai dòng',
    sentence: 'Đơn vị này đã có dòng cho mục {code} của năm trước; chỉ dòng đầu được tính.',
    fix: 'Xóa dòng thừa.',
  },
  lastYearPointsMissing: {
    title: 'Chưa có điểm năm trước',
    sentence: 'Ô điểm năm trước đang trống; để trống không có nghĩa là 0. Đơn vị này chưa được so sánh điểm.',
    fix: 'Nhập điểm từ 0,00 đến {maximum}. Năm trước không áp dụng thì ghi KAD.',
  },
  lastYearSumDiffers: {
    title: 'Số ghi khác tổng các mục bên dưới',
    sentence: 'Dòng này ghi {declared}; các mục bên dưới cộng lại {sum}. Phần so sánh lấy tổng các mục.',
    fix: 'Kiểm tra các mục bên dưới, hoặc xóa dòng này.',
  },
  lastYearIndexDiffers: {
    title: 'Chỉ số năm trước khác tổng các mục',
    sentence: 'Trang Đơn vị ghi {published}; các mục năm trước cho {computed}.',
    fix: 'Kiểm tra hai nơi. Nếu năm trước có điểm thưởng, điểm trừ ngoài các mục thì giữ nguyên.',
  },
  linkOldUnknown: {
    title: 'Năm trước không có mã {from}',
    sentence: 'Bảng kết quả năm trước không có mã {from}; dòng này không được dùng.',
    fix: 'Sửa mã năm trước, hoặc xóa dòng.',
  },
  linkNewUnknown: {
    title: 'Năm nay không có mã {to}',
    sentence: 'Bộ tiêu chí không có mã {to}; dòng này không được dùng.',
    fix: 'Sửa mã năm nay. Nếu mục cũ không còn thì để trống ô này.',
  },
  linkMixed: {
    title: 'Nối một mục với một nhóm mục',
    sentence: 'Một trong hai mã {from} và {to} là mục chấm điểm, mã kia thì không; dòng này không được dùng.',
    fix: 'Nối mục với mục, lĩnh vực với lĩnh vực. Mục được tách ra thì ghi mỗi mục mới một dòng.',
  },
  linkTwice: {
    title: 'Hai dòng nối giống nhau',
    sentence: 'Mã {from} đã được nối với {to} ở dòng trên.',
    fix: 'Xóa dòng thừa.',
  },
  submissionUnitUnknown: {
    title: 'Đơn vị không có trong đợt',
    sentence: 'Bảng thu nhận có mã đơn vị “{text}” không có trong bảng Đơn vị; dòng này không được tính.',
    fix: 'Sửa mã đơn vị, hoặc thêm đơn vị vào bảng Đơn vị.',
  },
  submissionPeriodUnknown: {
    title: 'Kỳ không có trong đợt',
    sentence: 'Bảng thu nhận có mã kỳ “{text}” không có trong bảng Kỳ báo cáo; dòng này không được tính.',
    fix: 'Sửa mã kỳ theo bảng Kỳ báo cáo.',
  },
  submissionStatusUnknown: {
    title: 'Tình trạng không đọc được',
    sentence: '“{text}” không phải là một tình trạng; dòng này không được tính.',
    fix: 'Chọn Đã phát, Đã nhận, Đã thay, Không dùng hoặc Cần sửa.',
  },
  submissionDateInvalid: {
    title: 'Ngày không đọc được',
    sentence: '“{text}” không phải là một ngày; đơn vị được tính như không rõ ngày.',
    fix: 'Nhập ngày theo dạng 15/07/2026.',
  },

  ...viFormFindings,
};

/** Why a rule could not be read, before the statement itself. */
export const viRuleReasons: Readonly<Record<string, string>> = {
  empty: 'Ô tham số đang trống',
  notAStatement: 'Không hiểu ý này',
  notAnAmount: 'Không đọc được số điểm',
  notACondition: 'Không đọc được khoảng',
  measureMixed: 'Lẫn tỷ lệ với số',
  decimalsInvalid: 'Số chữ số làm tròn phải từ 0 đến 6',
  twice: 'Ý này ghi hai lần',
  floorAboveCap: 'Sàn lớn hơn trần',
  capWithDeduction: 'Điểm trừ không đi với tối đa',
  tooManyLines: 'Quá nhiều dòng',
  scaleMissing: 'Thiếu thang điểm, ví dụ thang 5',
};

/** The stages after the self-score, as a sentence names them. */
export const viStages: Readonly<Record<string, string>> = {
  appraisal1: 'Thẩm định lần 1',
  appraisal2: 'Thẩm định lần 2',
  council: 'Hội đồng',
};
