/**
 * The dictionary of facts: everything a criterion may ask of a person or a collective.
 * A roster field of the same id fills each fact (`FIELDS satisfies Record<FactId, RosterField>`),
 * so a criterion that needs a new fact does not compile until a column can supply it.
 */
import type { RatingCode, TitleCode } from "./vocabulary";

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as precise as the cell says, never more. */
export type PartialDate = string;

/** What one title cell says: the emulation titles in it, and apart from them the awards (Bằng khen, Giấy khen…). */
export interface TitleHolding {
  /** Titles, highest first; empty when the cell says "Không". */
  readonly titles: readonly TitleCode[];
  /** Awards as written; an award never satisfies a title. */
  readonly awards: readonly string[];
}

/**
 * A percentage of the plan. A cell such as `1` without a percent format can mean 1 % or 100 %:
 * both readings are kept, and a criterion decides only if they agree.
 */
export interface PercentReading {
  /** In percent: 98.5 means 98,5 %. One reading, or several when the cell is ambiguous. */
  readonly readings: readonly number[];
}

/** A disciplinary measure. `year` is absent when neither the cell nor the header names it. */
export interface DisciplineEntry {
  readonly form: string;
  readonly year?: number;
}

/** A document or vote that must exist: minutes, decision, launch document. */
export interface DocumentEvidence {
  readonly text: string;
  /** True when the text names a number or a date, so that the document can be found. */
  readonly citable: boolean;
}

/** What a cell names of initiatives. */
export interface InitiativeReading {
  /** By name; only how many; plainly none; or a mark that says not which. */
  readonly says: "named" | "stated" | "none" | "unnamed";
  /** How many are named or stated. */
  readonly count: number;
  /** A decision that recognises one is cited. */
  readonly cited: boolean;
  /** Years of the decisions cited, ascending. */
  readonly decided: readonly number[];
}

/** What a cell "Trạng thái công tác" says. */
export interface WorkingStatus {
  /** `moved`: to another post or body, perhaps of the same sector. */
  readonly status: "working" | "left" | "moved" | "other";
  /** The date in the text, e.g. of "nghỉ hưu từ 01/05/2023". */
  readonly since?: PartialDate;
}

/** Whether tax or social insurance is owed. */
export type Arrears = "owed" | "none" | "unclear";

/** The value type behind each kind of fact. */
export interface FactValues {
  text: string;
  date: PartialDate;
  yesNo: boolean;
  count: number;
  percent: PercentReading;
  titles: TitleHolding;
  rating: RatingCode;
  discipline: readonly DisciplineEntry[];
  document: DocumentEvidence;
  /** Years named one by one, ascending. */
  years: readonly number[];
  initiatives: InitiativeReading;
  status: WorkingStatus;
  arrears: Arrears;
}

interface FactDefinition {
  readonly type: keyof FactValues;
  readonly subject: "individual" | "collective" | "both";
  /** One value per year (columns or rows by year) rather than one value. */
  readonly yearly: boolean;
  readonly label: string;
  readonly labelEn: string;
}

export const FACTS = {
  hoTen: { type: "text", subject: "individual", yearly: false, label: "Họ và tên", labelEn: "Full name" },
  tenTapThe: { type: "text", subject: "collective", yearly: false, label: "Tên tập thể", labelEn: "Name of collective" },
  ngaySinh: { type: "date", subject: "individual", yearly: false, label: "Ngày sinh", labelEn: "Date of birth" },
  gioiTinh: { type: "text", subject: "individual", yearly: false, label: "Giới tính", labelEn: "Sex" },
  chucVu: { type: "text", subject: "individual", yearly: false, label: "Chức vụ, chức danh", labelEn: "Position" },
  donVi: { type: "text", subject: "both", yearly: false, label: "Đơn vị công tác", labelEn: "Unit" },
  donViCapTren: { type: "text", subject: "collective", yearly: false, label: "Đơn vị cấp trên", labelEn: "Superior unit" },
  thuTruong: { type: "text", subject: "collective", yearly: false, label: "Thủ trưởng đơn vị", labelEn: "Head of the unit" },
  laThuTruong: { type: "yesNo", subject: "individual", yearly: false, label: "Là thủ trưởng đơn vị", labelEn: "Is head of a unit" },
  donViPhuTrach: { type: "text", subject: "individual", yearly: false, label: "Thủ trưởng của (đơn vị phụ trách)", labelEn: "Unit led" },
  trangThai: { type: "status", subject: "both", yearly: false, label: "Trạng thái công tác", labelEn: "Working status" },
  ngayVao: { type: "date", subject: "individual", yearly: false, label: "Ngày vào đơn vị", labelEn: "Date of joining" },
  ngayThanhLap: { type: "date", subject: "collective", yearly: false, label: "Ngày thành lập", labelEn: "Date of establishment" },
  ngayNghi: { type: "date", subject: "individual", yearly: false, label: "Ngày nghỉ, chuyển", labelEn: "Date of leaving" },
  thuocNganh: { type: "yesNo", subject: "both", yearly: false, label: "Thuộc ngành", labelEn: "Belongs to the sector" },
  thuocTongCuc: {
    type: "yesNo",
    subject: "both",
    yearly: false,
    label: "Thuộc Tổng cục KTTV",
    labelEn: "Belongs to the hydrometeorological administration",
  },
  danhHieu: { type: "titles", subject: "both", yearly: true, label: "Danh hiệu thi đua", labelEn: "Emulation title" },
  xepLoai: { type: "rating", subject: "both", yearly: true, label: "Xếp loại chất lượng", labelEn: "Quality rating" },
  keHoach: { type: "percent", subject: "both", yearly: true, label: "% hoàn thành kế hoạch", labelEn: "% of plan" },
  khenThuong: { type: "text", subject: "both", yearly: true, label: "Hình thức khen thưởng", labelEn: "Award" },
  kyLuat: { type: "discipline", subject: "both", yearly: true, label: "Kỷ luật", labelEn: "Discipline" },
  soKyLuat: { type: "count", subject: "collective", yearly: true, label: "Số cá nhân bị kỷ luật", labelEn: "Members disciplined" },
  sangKien: { type: "initiatives", subject: "both", yearly: false, label: "Sáng kiến, đề tài", labelEn: "Initiative" },
  sangKienQD: { type: "document", subject: "both", yearly: false, label: "Quyết định công nhận sáng kiến", labelEn: "Initiative decision" },
  daoTao: { type: "text", subject: "individual", yearly: false, label: "Đào tạo, bồi dưỡng", labelEn: "Training" },
  bienBan: { type: "document", subject: "both", yearly: false, label: "Biên bản bình xét, suy tôn", labelEn: "Minutes of the vote" },
  phongTrao: { type: "document", subject: "collective", yearly: false, label: "Phong trào đã phát động", labelEn: "Movement launched" },
  keHoachThiDua: { type: "document", subject: "collective", yearly: false, label: "Kế hoạch thi đua", labelEn: "Emulation plan" },
  chuongTrinhCongTac: {
    type: "document",
    subject: "collective",
    yearly: false,
    label: "Chương trình công tác năm",
    labelEn: "Work programme of the year",
  },
  keHoachCCHC: { type: "document", subject: "collective", yearly: false, label: "Kế hoạch CCHC", labelEn: "Administrative reform plan" },
  dangKyChiTieu: {
    type: "yesNo",
    subject: "both",
    yearly: false,
    label: "Đăng ký chỉ tiêu thi đua",
    labelEn: "Emulation targets registered",
  },
  dangKySangKien: { type: "yesNo", subject: "both", yearly: false, label: "Đăng ký sáng kiến", labelEn: "Initiative registered" },
  giaiNgan: { type: "text", subject: "collective", yearly: false, label: "% giải ngân", labelEn: "% disbursed" },
  tienDoVanBan: { type: "text", subject: "collective", yearly: false, label: "Tiến độ xây dựng VBQPPL", labelEn: "Progress of law-making" },
  soDichVuCong: { type: "count", subject: "collective", yearly: false, label: "Số dịch vụ công", labelEn: "Public services" },
  dichVuCongMuc3: {
    type: "count",
    subject: "collective",
    yearly: false,
    label: "Số DVC trực tuyến mức 3",
    labelEn: "Services online at level 3",
  },
  dichVuCongMuc4: {
    type: "count",
    subject: "collective",
    yearly: false,
    label: "Số DVC trực tuyến mức 4",
    labelEn: "Services online at level 4",
  },
  dichVuCongMuc34: {
    type: "count",
    subject: "collective",
    yearly: false,
    label: "Số DVC trực tuyến mức 3, 4",
    labelEn: "Services online at level 3 or 4",
  },
  tyLeDichVuCong: {
    type: "percent",
    subject: "collective",
    yearly: false,
    label: "% DVC trực tuyến mức 3, 4",
    labelEn: "% of services online at level 3 or 4",
  },
  danDau: { type: "yesNo", subject: "both", yearly: false, label: "Đơn vị dẫn đầu phong trào", labelEn: "Unit leads in the movements" },
  moHinh: { type: "text", subject: "both", yearly: false, label: "Mô hình, nhân tố mới", labelEn: "New model" },
  loaiDHTT: { type: "text", subject: "both", yearly: false, label: "Loại ĐHTT, lĩnh vực", labelEn: "Kind of exemplar, field" },
  thanhTich: { type: "text", subject: "both", yearly: false, label: "Tóm tắt thành tích", labelEn: "Summary of achievement" },
  giaiPhap: {
    type: "text",
    subject: "both",
    yearly: false,
    label: "Giải pháp bồi dưỡng, người phụ trách",
    labelEn: "Measures, person in charge",
  },
  namDangKy: { type: "years", subject: "both", yearly: false, label: "Năm đăng ký", labelEn: "Year of registration" },
  trucTiep: { type: "yesNo", subject: "individual", yearly: false, label: "Trực tiếp công tác", labelEn: "Works directly" },
  capCoSo: { type: "yesNo", subject: "both", yearly: false, label: "Ở cấp cơ sở", labelEn: "At the grassroots" },
  coDoanhThu: { type: "yesNo", subject: "collective", yearly: false, label: "Đơn vị có doanh thu", labelEn: "Unit with revenue" },
  doanhThu: { type: "percent", subject: "collective", yearly: true, label: "% doanh thu so với kế hoạch", labelEn: "% of planned revenue" },
  nopNganSach: {
    type: "percent",
    subject: "collective",
    yearly: true,
    label: "% nộp ngân sách so với kế hoạch",
    labelEn: "% of planned budget payment",
  },
  noThue: { type: "arrears", subject: "collective", yearly: false, label: "Nợ thuế, BHXH", labelEn: "Arrears of tax and social insurance" },
  anToan: {
    type: "document",
    subject: "collective",
    yearly: false,
    label: "Giấy chứng nhận an toàn lao động, an ninh trật tự",
    labelEn: "Certificate of labour safety and security",
  },
  chuongTrinhHD: {
    type: "document",
    subject: "individual",
    yearly: false,
    label: "Chương trình hành động cá nhân",
    labelEn: "Personal action programme",
  },
  tinNhiem: { type: "document", subject: "individual", yearly: false, label: "Kết quả lấy phiếu tín nhiệm", labelEn: "Vote of confidence" },
  sangKienCCHC: {
    type: "initiatives",
    subject: "both",
    yearly: false,
    label: "Sáng kiến cải cách hành chính",
    labelEn: "Initiative in administrative reform",
  },
  chiSoHaiLong: { type: "percent", subject: "both", yearly: true, label: "Chỉ số hài lòng", labelEn: "Satisfaction index" },
  tuThien: { type: "text", subject: "both", yearly: false, label: "Hoạt động từ thiện", labelEn: "Charity" },
  ghiChu: { type: "text", subject: "both", yearly: false, label: "Ghi chú", labelEn: "Note" },
} as const satisfies Record<string, FactDefinition>;

export type FactId = keyof typeof FACTS;
type IdsWhere<Yearly extends boolean> = {
  [K in FactId]: (typeof FACTS)[K]["yearly"] extends Yearly ? K : never;
}[FactId];
export type YearlyFactId = IdsWhere<true>;
export type SingleFactId = IdsWhere<false>;
export type FactValue<K extends FactId> = FactValues[(typeof FACTS)[K]["type"]];

/** Where a value stands: `F7`, or `'Tập thể'!F7` when it is not on the main roster sheet. */
export type CellAddress = string;

/** Why a cell that is not empty could not be read as its fact. Sentences live in `src/texts`. */
export type UnreadableCode =
  | "titleLevelMissing" // "CSTĐ"
  | "awardNotTitle" // "BK", "GK"
  | "markNotTitle" // "x", "-", "0"
  | "unknownTitle"
  | "unknownRating"
  | "onLeave" // "nghỉ thai sản", "đi học"
  | "notRated" // "không xếp loại"
  | "ratingIsPoints" // points before 2026
  | "notPercent" // "vượt"
  | "notYesNo"
  | "notDate"
  | "notCount"
  | "notYears" // "2021-2025"
  | "cellError"; // #N/A, #REF! …

/**
 * One cell as a fact. A column that is not in the roster has no Fact at all (`undefined`);
 * a blank is neither a yes nor a no.
 */
export type Fact<T> =
  | { readonly state: "known"; readonly value: T; readonly cell: CellAddress; readonly text: string }
  | { readonly state: "blank"; readonly cell: CellAddress }
  | { readonly state: "unreadable"; readonly problem: UnreadableCode; readonly cell: CellAddress; readonly text: string };

export interface YearlyFacts<T> {
  /** A year without a column is absent here. */
  readonly byYear: Readonly<Record<number, Fact<T>>>;
  /** A column of this fact with no year in its header (e.g. "Kỷ luật", "Khen thưởng"). */
  readonly undated?: Fact<T>;
}

export type Facts = {
  readonly [K in SingleFactId]?: Fact<FactValue<K>>;
} & {
  readonly [K in YearlyFactId]?: YearlyFacts<FactValue<K>>;
};
