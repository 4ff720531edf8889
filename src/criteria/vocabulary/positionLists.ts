/** Words of positions (chức vụ, chức danh). */

/** Positions whose holder is the head of a unit; the officer can edit the list in the settings. */
export const DEFAULT_HEAD_POSITIONS: readonly string[] = [
  "Thủ trưởng", "Người đứng đầu", "Trưởng phòng", "Trưởng ban", "Trưởng khoa", "Trưởng trạm", "Trưởng đoàn", "Trưởng đội", "Trưởng bộ môn",
  "Trưởng văn phòng", "Trưởng chi nhánh", "Trưởng xưởng", "Trưởng đại diện", "Trưởng đơn vị", "Trưởng trung tâm", "Trưởng đài",
  "Tổng giám đốc", "Giám đốc", "Tổng cục trưởng", "Chi cục trưởng", "Cục trưởng", "Vụ trưởng", "Viện trưởng", "Trạm trưởng", "Đội trưởng",
  "Đoàn trưởng", "Liên đoàn trưởng", "Đài trưởng", "Hạt trưởng", "Xưởng trưởng", "Phòng trưởng", "Ban trưởng", "Hiệu trưởng",
  "Chánh Văn phòng", "Chánh Thanh tra", "Tổng biên tập", "Chủ tịch", "Bộ trưởng",
];

/** Nouns that begin the name of a unit, folded with spaces. */
export const UNIT_NOUNS: readonly string[] = [
  "phong", "ban", "khoa", "tram", "doan", "doi", "bo mon", "van phong", "chi nhanh", "xuong", "trung tam", "dai", "tong cuc", "chi cuc", "cuc",
  "vu", "vien", "lien doan", "hat", "truong", "thanh tra", "so", "bo", "cong ty", "tong cong ty", "bao", "tap chi", "quy", "thu vien", "bao tang",
  "xi nghiep", "nha may", "benh vien", "to", "hoc vien", "nha xuat ban",
];

/** What a written abbreviation at the beginning of a position stands for, in folded words. */
export const POSITION_ABBREVIATIONS: Readonly<Record<string, string>> = {
  tp: "truong phong", tph: "truong phong", ptp: "pho truong phong", ptph: "pho truong phong", pp: "pho phong",
  gd: "giam doc", pgd: "pho giam doc", tgd: "tong giam doc", ptgd: "pho tong giam doc", cvp: "chanh van phong", pcvp: "pho chanh van phong",
  ct: "chu tich", pct: "pho chu tich", q: "quyen", pt: "phu trach", trg: "truong",
};

/** After "Phó" these are posts of the Party, unions or groups, not deputies of a unit's head. */
export const NOT_UNIT_POSTS: readonly string[] = ["bi thu", "nhom", "truong nhom", "cong doan", "doan thanh nien", "chu nhiem uy ban kiem tra"];

/** Heads of unions, party bodies and boards: no heads of a unit by that post alone. */
export const OTHER_HEADS: readonly string[] = [
  "chu tich cong doan", "chu tich cdcs", "chu tich hoi cuu chien binh", "chu tich hoi ccb", "chu tich hoi phu nu", "chu tich hoi nong dan",
  "chu tich cong doan co so", "truong ban nu cong", "truong ban thanh tra nhan dan", "truong ban to chuc dang uy", "truong ban dai dien cha me",
];
