/** One file for each column. A fact of the criteria without a field here does not compile. */
import type { FactFields } from "../field";
import { bienBan } from "./bienBan";
import { chucVu } from "./chucVu";
import { danhHieu } from "./danhHieu";
import { daoTao } from "./daoTao";
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
import { ngayNghi } from "./ngayNghi";
import { ngaySinh } from "./ngaySinh";
import { ngayVao } from "./ngayVao";
import { phongTrao } from "./phongTrao";
import { sangKien } from "./sangKien";
import { sangKienQD } from "./sangKienQD";
import { soKyLuat } from "./soKyLuat";
import { tenTapThe } from "./tenTapThe";
import { thanhTich } from "./thanhTich";
import { thuTruong } from "./thuTruong";
import { thuocNganh } from "./thuocNganh";
import { trangThai } from "./trangThai";
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
  ngayVao,
  ngayNghi,
  thuocNganh,
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
  moHinh,
  loaiDHTT,
  thanhTich,
  giaiPhap,
  ghiChu,
} satisfies FactFields;
