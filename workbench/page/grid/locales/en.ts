/** Univer's own texts, English: loaded when that language is shown. */
export { default } from "@univerjs/preset-sheets-core/locales/en-US";
