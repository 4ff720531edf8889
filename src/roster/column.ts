import type { RatingCode, SubjectKind, TitleCode } from "../criteria";
import type { HeaderLabel } from "./headerLabel";
import type { FieldId } from "./roster";

/** Why a column whose header was understood is not used. */
export type ColumnProblem = "schoolYear" | "partOfYear" | "clauseOfOtherSet";

/** One column of a header block, with what its header says. */
export interface Column {
  /** 0-based in the sheet. */
  readonly index: number;
  /** 0-based row of the header's lowest text. */
  readonly headerRow: number;
  readonly label: HeaderLabel;
  /** null: not recognised, or not to be used. */
  readonly field: FieldId | null;
  readonly year?: number;
  readonly clause?: string;
  readonly problem?: ColumnProblem;
  /** The header names one title or rating; the cells are marks (x, Có). */
  readonly markOf?: { readonly title: TitleCode } | { readonly rating: RatingCode };
  /** The header says whose result it is; a result of the other kind of subject is not used. */
  readonly scope?: SubjectKind;
  /** Dates of birth in two columns, one for each sex. */
  readonly sex?: "Nam" | "Nữ";
  /** True when the cells, not the header, told what the column is. */
  readonly guessed?: boolean;
  /** First column of the merged header cell: columns under one merged "Họ và tên" form one name. */
  readonly mergedWith?: number;
}
