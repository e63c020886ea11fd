import { findingTexts } from '../findingTexts';

/** What is said in Vietnamese of official tables, before they are criteria. */
export const viOfficialFindings = findingTexts({
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
    sentence: 'Từ dòng “{text}” số thứ tự bắt đầu lại; đó là một bảng khác.',
    fix: 'Nếu cần bảng kia, chọn ở ô Bảng phía trên phần xem trước.',
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
  guidanceKept: {
    title: 'Lời văn được giữ cạnh tên mục',
    sentence:
      'Cách chấm {rule} không chứa được “{text}”; lời văn được ghi trong ngoặc sau tên mục để đơn vị đọc.',
    fix: 'Nếu không cần, sửa tên mục sau khi tạo đợt.',
  },
  noteNotRead: {
    title: 'Ghi chú không thuộc bộ tiêu chí',
    sentence: 'Dòng “{text}” là ghi chú, không được chấm điểm.',
    fix: 'Nếu ghi chú đổi cách chấm của mục nào, sửa mục đó sau khi tạo đợt.',
  },
  maximumFromSum: {
    title: 'Điểm tối đa được cộng từ các mục con',
    sentence: 'Ô điểm tối đa để trống; lấy tổng các mục bên dưới: {text}.',
    fix: 'Đối chiếu văn bản; nếu khác thì sửa cột Điểm tối đa sau khi tạo đợt.',
  },
  maximumFromLevels: {
    title: 'Điểm tối đa lấy từ mức cao nhất',
    sentence: 'Mục “{text}” để trống điểm tối đa; mức cao nhất cho {points} điểm.',
    fix: 'Đối chiếu văn bản; nếu khác thì sửa cột Điểm tối đa sau khi tạo đợt.',
  },
  maximumTwoWays: {
    title: 'Một mục ghi hai điểm tối đa',
    sentence: 'Ở cột điểm ghi {inColumn}, trong tên ghi {inName}. Lấy số ở cột điểm.',
    fix: 'Đối chiếu văn bản; nếu sai thì sửa cột Điểm tối đa sau khi tạo đợt.',
  },
  maximumAmbiguous: {
    title: 'Số có thể là phần nghìn hoặc hàng nghìn',
    sentence: '{count} ô ghi như “{text}”; đọc là {points} điểm.',
    fix: 'Nếu không phải, viết lại bằng dấu phẩy thập phân, ví dụ 1,25, rồi đọc lại bảng.',
  },
  maximumUnclear: {
    title: 'Điểm tối đa không rõ',
    sentence: '“{text}” có thể là {points} điểm trên thang {scale}. Chưa được lấy.',
    fix: 'Ghi riêng số điểm tối đa, rồi đọc lại bảng.',
  },
  pointsWereDate: {
    title: 'Excel đã đổi điểm thành ngày',
    sentence: 'Ô này là ngày {date}; có lẽ đã gõ {text}. Lấy số đó vì cộng lại khớp.',
    fix: 'Định dạng ô là Văn bản, gõ lại số điểm rồi đọc lại bảng.',
  },
  pointsBecameDate: {
    title: 'Excel đã đổi điểm thành ngày',
    sentence: 'Ô này là ngày {date}; có lẽ đã gõ {text}. Chưa được lấy.',
    fix: 'Định dạng ô là Văn bản, gõ lại số điểm rồi đọc lại bảng.',
  },
  codeWasDate: {
    title: 'Excel đã đổi số thứ tự thành ngày',
    sentence: 'Ô số thứ tự là ngày {date}; theo dòng trước thì đó là {code}.',
    fix: 'Đối chiếu văn bản; nếu sai thì sửa cột Mã sau khi tạo đợt.',
  },
  codeBecameDate: {
    title: 'Excel đã đổi số thứ tự thành ngày',
    sentence: 'Dòng “{text}”: ô số thứ tự là ngày {date}, không rõ số nào đã được gõ.',
    fix: 'Định dạng ô là Văn bản, gõ lại số thứ tự rồi đọc lại bảng.',
  },
  partLeftOut: {
    title: 'Phần ở trên lĩnh vực',
    sentence:
      'Dòng {code} “{text}” là một phần gồm nhiều lĩnh vực; các lĩnh vực giữ nguyên, dòng này không vào cây.',
    fix: 'Không cần làm gì nếu các lĩnh vực bên dưới đúng.',
  },
  leftOutSumDiffers: {
    title: 'Dòng bị lược không bằng các mục bên dưới',
    sentence: 'Dòng {code} “{text}” ghi {declared} điểm; các mục bên dưới cộng lại {sum} điểm.',
    fix: 'Tìm dòng thiếu hoặc sai điểm trong văn bản.',
  },
  codesRenumbered: {
    title: 'Lĩnh vực được đánh số lại',
    sentence: 'Số của các lĩnh vực bắt đầu lại ở mỗi phần; chúng được đánh số nối tiếp: {text}.',
    fix: 'Nếu cần, sửa cột Mã sau khi tạo đợt.',
  },
  codeGiven: {
    title: 'Lĩnh vực không có số',
    sentence: 'Dòng “{text}” không có số thứ tự; được cho số {code}.',
    fix: 'Nếu cần, sửa cột Mã sau khi tạo đợt.',
  },
  surveyMentioned: {
    title: 'Có nhắc đến điều tra XHH',
    sentence: 'Mục “{text}” có nhắc đến điều tra XHH; vẫn được hiểu là đơn vị tự chấm.',
    fix: 'Nếu điểm lấy từ điều tra, đổi Nguồn điểm thành Điều tra XHH sau khi tạo đợt.',
  },
  sourceAssumed: {
    title: 'Nguồn điểm không rõ',
    sentence: 'Cột nguồn điểm ghi “{text}”; mục được hiểu là đơn vị tự chấm.',
    fix: 'Nếu không phải, đổi Nguồn điểm của mục sau khi tạo đợt.',
  },
  sourcesSplit: {
    title: 'Một mục có hai nguồn điểm',
    sentence: 'Mục “{text}” có {survey} điểm điều tra XHH và {other} điểm khác; chưa có nguồn điểm.',
    fix: 'Tách thành hai mục {other} và {survey} điểm sau khi tạo đợt.',
  },
  marksNotRead: {
    title: 'Cột đánh dấu không được đọc',
    sentence: 'Cột {text} chỉ có dấu đánh; không rõ chúng nghĩa là gì.',
    fix: 'Nếu đó là điều tra XHH, đổi tiêu đề cột thành “Điều tra XHH” rồi đọc lại bảng.',
  },
  partsAsItems: {
    title: 'Các ý có điểm thành mục con',
    sentence: 'Mục “{text}” có {count} ý, mỗi ý có điểm và các mức riêng; mỗi ý được đọc thành một mục con.',
    fix: 'Đối chiếu văn bản; nếu không phải thì sửa cây tiêu chí sau khi tạo đợt.',
  },
  partsDiffer: {
    title: 'Các ý có điểm không bằng điểm của mục',
    sentence:
      '{count} ý cộng lại {sum} điểm, không ý nào đạt {maximum} điểm của mục; chưa rõ đó là mức hay mục con.',
    fix: 'Chọn Cách chấm, hoặc tách thành mục con sau khi tạo đợt. Lời văn được giữ ở cột Tham số.',
  },
  officialHeadingMissing: {
    title: 'Không tìm thấy bảng tiêu chí',
    sentence:
      'Trên trang {sheet} cần một dòng tiêu đề có cột tên (ví dụ “Tiêu chí”, “Nội dung”) và cột điểm (ví dụ “Điểm tối đa”, “Điểm chuẩn”). Thấy: {seen}. Thiếu: {missing}.',
    fix: 'Đổi tên cột cho đúng, hoặc chọn trang khác.',
  },
  oldFont: {
    title: 'Chữ theo bảng mã cũ',
    sentence: 'Bảng viết bằng bảng mã {name}; đã được đổi sang Unicode khi đọc.',
    fix: 'Đọc lại tên các mục; chữ hoa có dấu có thể thành chữ thường.',
  },
  rowOfOtherGroup: {
    title: 'Dòng của nhóm khác',
    sentence: 'Dòng “{text}” chỉ có điểm ở cột của nhóm khác; không được lấy.',
    fix: 'Nếu nhóm này cũng có mục đó, ghi điểm vào cột đang đọc rồi đọc lại bảng.',
  },
  sectionInField: {
    title: 'Điểm thưởng, điểm trừ trong lĩnh vực',
    sentence:
      'Dòng {code} “{text}” không thuộc tổng của lĩnh vực; được đưa ra ngoài cây thành một phần riêng.',
    fix: 'Kiểm tra mức tối đa của phần này sau khi tạo đợt.',
  },
  otherMaxima: {
    title: 'Bảng có hơn một cột điểm tối đa',
    sentence: 'Đang đọc cột “{text}”; còn {others}.',
    fix: 'Nếu cần cột kia, chọn ở ô Bảng phía trên phần xem trước.',
  },
});
