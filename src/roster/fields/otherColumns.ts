import type { HeaderPatterns } from "../field";
import type { FieldId } from "../roster";

/** Columns that fill no fact: known by their header, and read (if at all) in a way of their own. */
export interface OtherColumn {
  readonly headers: HeaderPatterns;
  readonly goodHeaders: readonly string[];
  readonly badHeaders: readonly string[];
}

const WISHED = "(?:dang ky|de nghi|du kien|de xuat|phan dau|muc tieu|dk)";
/** "Năm đăng ký điển hình tiên tiến": the year or field of the registration itself, no wished-for title. */
const REGISTERED_AS_EXEMPLAR = "(?:nam|linh vuc) dang ky(?: xay dung| mo hinh| guong| va)* dien hinh(?: tien tien)?";
/** "Đăng ký chỉ tiêu thi đua": that targets were registered is a fact of its own. */
const NOT_TARGETS = "(?! (?:cac )?chi tieu(?: thi dua)?(?: nam)?(?: co khong)?\\s*$)";
const AWARDED = "(?:danh hieu|dhtd|thi dua|khen thuong|hinh thuc|cstd[a-z]*|ldtt|ldxs|chien si|lao dong|dien hinh|tap the ld)";
const RATED = "(?:xep loai|danh gia|phan loai|muc do hoan thanh|hoan thanh|chat luong|danh hieu)";
const PARTY_OR_UNION =
  "(?:dang vien|chi bo|dang bo|to chuc dang|cong doan|doan vien|doan thanh nien|chi doan|doan the|hoi vien|cong doan vien|gia dinh)";

/**
 * Traps: labels that look like a fact and are none. They are sought in all levels of a header, before anything else.
 * `dangKyDanhHieu` is a wish, no achievement; a rating by the party or a union is no rating of the work.
 */
export const TRAPS = {
  dangKyDanhHieu: {
    headers: {
      exact: [],
      part: [
        new RegExp(`^(?!${REGISTERED_AS_EXEMPLAR}$).*\\b${WISHED}\\b${NOT_TARGETS}.*\\b${AWARDED}\\b`),
        new RegExp(`\\b${AWARDED}\\b.*\\b${WISHED}\\b`),
      ],
    },
    goodHeaders: [
      "Đăng ký danh hiệu 2025",
      "Danh hiệu đề nghị",
      "Danh hiệu thi đua đăng ký năm 2022",
      "Đề nghị khen thưởng",
      "Đăng ký CSTĐCS 2025",
      "Đăng ký chỉ tiêu danh hiệu thi đua",
    ],
    badHeaders: ["Danh hiệu thi đua", "Đăng ký chỉ tiêu thi đua", "Năm đăng ký", "Năm đăng ký điển hình tiên tiến"],
  },
  xepLoaiDangVien: {
    headers: {
      exact: [],
      part: [new RegExp(`\\b${RATED}\\b.*\\b${PARTY_OR_UNION}\\b`), new RegExp(`\\b${PARTY_OR_UNION}\\b.*\\b${RATED}\\b`)],
    },
    goodHeaders: ["Xếp loại đảng viên", "Xếp loại chi bộ 2021", "Đánh giá đoàn viên công đoàn", "Mức độ hoàn thành của đảng viên"],
    badHeaders: ["Xếp loại", "Đảng viên"],
  },
} satisfies Partial<Record<FieldId, OtherColumn>>;

export const OTHER_COLUMNS = {
  stt: {
    headers: { exact: [/stt/, /tt/, /so (tt|thu tu)/, /thu tu/, /s tt/, /s t t/, /t t/] },
    goodHeaders: ["STT", "TT", "Số TT", "Số thứ tự", "S.T.T"],
    badHeaders: ["Tập thể", "Số QĐ"],
  },
  hoDem: {
    headers: { exact: [/ho( va)?( ten| chu)?( va)? (dem|lot)/, /ho va (dem|lot)/, /ho/, /(?:ho va ten|ho ten) > ho( .{0,15})?/] },
    goodHeaders: ["Họ và tên đệm", "Họ đệm", "Họ và chữ đệm", "Họ lót", "Họ"],
    badHeaders: ["Họ và tên"],
  },
  ten: {
    headers: { exact: [/ten/, /(?:ho va ten|ho ten) > ten/] },
    goodHeaders: ["Tên"],
    badHeaders: ["Tên tập thể", "Tên gọi"],
  },
  tenDoiTuong: {
    headers: {
      exact: [
        /(ten )?doi tuong( khen thuong| de nghi| thi dua)?/,
        /(?=.*\b(?:tap the|to chuc)\b)(?=.*\b(?:ca nhan|ho ten|ho va ten)\b)(?:(?:ho|va|ten|ca nhan|tap the|don vi|hoac|to chuc|danh sach|dien hinh|cac)(?: |$))+/,
        /ten (don vi|co quan) (va )?(ho va ten |ho ten )?ca nhan/,
        /(ten )?don vi ca nhan/,
        /(ten )?ca nhan don vi/,
      ],
    },
    goodHeaders: [
      "Tên đối tượng",
      "Tên tập thể, cá nhân",
      "Tên tập thể/cá nhân",
      "Tập thể, cá nhân",
      "Họ và tên/Tên tập thể",
      "Cá nhân, tập thể",
    ],
    badHeaders: ["Tên tập thể", "Họ và tên"],
  },
  nam: {
    headers: { exact: [/nam( danh gia| cong tac| thi dua| xet| khen thuong| dat| thuc hien)?/] },
    goodHeaders: ["Năm", "Năm đánh giá", "Năm công tác"],
    badHeaders: ["Năm sinh", "Năm đăng ký"],
  },
  boQua: {
    headers: {
      exact: [
        /(so )?(cccd|cmnd|cmt|can cuoc( cong dan)?|dinh danh( ca nhan)?|chung minh.*)/,
        /dia chi.*/,
        /que( quan)?/,
        /dan toc/,
        /ton giao/,
        /(so )?(dien thoai|dt|sdt)( .{0,12})?/,
        /e? ?mail/,
        /(trinh do|bang cap)( .{0,30})?/,
        /chuyen (mon|nganh)( .{0,15})?/,
        /(ma so |ma )?ngach( .{0,20})?/,
        /(bac|he so)( luong)?/,
        /luong.*/,
        /ma( so)?( (can bo|cong chuc|vien chuc|nhan vien|cb|cc|nv|don vi|so thue|dinh danh))*/,
        /noi (sinh|o|thuong tru)/,
        /(trinh do )?(ly luan( chinh tri)?|llct|tin hoc|ngoai ngu)/,
        /dang vien/,
        /ngay( chinh thuc)? vao (dang|doan|nganh|cong doan)( .{0,20})?/,
        /chuc vu( trong)? (dang|doan the|doan|cong doan)/,
        /tham nien( .{0,20})?/,
        /(so )?bhxh/,
        /ky( ten| nhan)?/,
        /chu ky/,
        /don vi tinh/,
        /dvt/,
        /tuoi/,
        /chuc danh nghe nghiep/,
        /ket qua doi chieu.*/,
        /dang ky chi tieu( thi dua)? sang kien.*/,
        /(?:sang kien|de tai|skkn).* > (?:nam|cap|pham vi|vai tro|linh vuc|diem|loai)( .{0,20})?/,
        /ky luat.* > (?:so|ngay)( .{0,25})?/,
      ],
      part: [/^(?:so|ngay|so ngay)(?: thang)?(?: nam)? (?:qd|quyet dinh)\b.*/],
    },
    goodHeaders: [
      "Số CCCD",
      "Địa chỉ",
      "Điện thoại",
      "Email",
      "Trình độ chuyên môn",
      "Hệ số lương",
      "Dân tộc",
      "Đơn vị tính",
      "Số QĐ công nhận danh hiệu thi đua",
      "Ngày vào Đảng",
      "Chức vụ Đảng",
    ],
    badHeaders: ["Đơn vị", "Ghi chú", "Quyết định công nhận sáng kiến"],
  },
} satisfies Partial<Record<FieldId, OtherColumn>>;
