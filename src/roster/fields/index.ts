/** One file for each column. A fact of the criteria without a field here does not compile. */
import type { FactFields } from "../field";
import { anToan } from "./anToan";
import { bienBan } from "./bienBan";
import { capCoSo } from "./capCoSo";
import { chiSoHaiLong } from "./chiSoHaiLong";
import { chucVu } from "./chucVu";
import { chuongTrinhHD } from "./chuongTrinhHD";
import { coDoanhThu } from "./coDoanhThu";
import { danhHieu } from "./danhHieu";
import { daoTao } from "./daoTao";
import { doanhThu } from "./doanhThu";
import { donVi } from "./donVi";
import { donViCapTren } from "./donViCapTren";
import { donViPhuTrach } from "./donViPhuTrach";
import { ghiChu } from "./ghiChu";
import { giaiPhap } from "./giaiPhap";
import { gioiTinh } from "./gioiTinh";
import { hoTen } from "./hoTen";
import { keHoach } from "./keHoach";
import { khenThuong } from "./khenThuong";
import { kyLuat } from "./kyLuat";
import { laThuTruong } from "./laThuTruong";
import { loaiDHTT } from "./loaiDHTT";
import { moHinh } from "./moHinh";
import { namDangKy } from "./namDangKy";
import { ngayNghi } from "./ngayNghi";
import { ngaySinh } from "./ngaySinh";
import { ngayThanhLap } from "./ngayThanhLap";
import { ngayVao } from "./ngayVao";
import { nopNganSach } from "./nopNganSach";
import { noThue } from "./noThue";
import { chuongTrinhCongTac } from "./chuongTrinhCongTac";
import { danDau } from "./danDau";
import { dangKyChiTieu } from "./dangKyChiTieu";
import { dangKySangKien } from "./dangKySangKien";
import { dichVuCongMuc3 } from "./dichVuCongMuc3";
import { dichVuCongMuc34 } from "./dichVuCongMuc34";
import { dichVuCongMuc4 } from "./dichVuCongMuc4";
import { giaiNgan } from "./giaiNgan";
import { keHoachCCHC } from "./keHoachCCHC";
import { keHoachThiDua } from "./keHoachThiDua";
import { soDichVuCong } from "./soDichVuCong";
import { tienDoVanBan } from "./tienDoVanBan";
import { tyLeDichVuCong } from "./tyLeDichVuCong";
import { phongTrao } from "./phongTrao";
import { sangKien } from "./sangKien";
import { sangKienCCHC } from "./sangKienCCHC";
import { sangKienQD } from "./sangKienQD";
import { soKyLuat } from "./soKyLuat";
import { tenTapThe } from "./tenTapThe";
import { thanhTich } from "./thanhTich";
import { thuocNganh } from "./thuocNganh";
import { thuocTongCuc } from "./thuocTongCuc";
import { thuTruong } from "./thuTruong";
import { tinNhiem } from "./tinNhiem";
import { trangThai } from "./trangThai";
import { trucTiep } from "./trucTiep";
import { tuThien } from "./tuThien";
import { xepLoai } from "./xepLoai";

export const FIELDS = {
  hoTen,
  tenTapThe,
  ngaySinh,
  gioiTinh,
  chucVu,
  donVi,
  donViCapTren,
  thuTruong,
  laThuTruong,
  donViPhuTrach,
  trangThai,
  ngayThanhLap,
  ngayVao,
  ngayNghi,
  thuocNganh,
  thuocTongCuc,
  danhHieu,
  xepLoai,
  keHoach,
  khenThuong,
  kyLuat,
  soKyLuat,
  sangKien,
  sangKienQD,
  daoTao,
  bienBan,
  phongTrao,
  keHoachThiDua,
  chuongTrinhCongTac,
  keHoachCCHC,
  dangKyChiTieu,
  dangKySangKien,
  giaiNgan,
  tienDoVanBan,
  soDichVuCong,
  dichVuCongMuc3,
  dichVuCongMuc4,
  dichVuCongMuc34,
  tyLeDichVuCong,
  danDau,
  moHinh,
  loaiDHTT,
  thanhTich,
  giaiPhap,
  namDangKy,
  trucTiep,
  capCoSo,
  coDoanhThu,
  doanhThu,
  nopNganSach,
  noThue,
  anToan,
  chuongTrinhHD,
  tinNhiem,
  sangKienCCHC,
  chiSoHaiLong,
  tuThien,
  ghiChu,
} satisfies FactFields;
