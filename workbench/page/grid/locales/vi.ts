/** Univer's own texts, Vietnamese: loaded when that language is shown. */
export { default } from "@univerjs/preset-sheets-core/locales/vi-VN";
