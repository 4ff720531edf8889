import office from "office-addin-prettier-config";

/** Microsoft's style for add-ins; lines as long as a wide screen shows, since quotations and tables of cases are long. */
export default { ...office, printWidth: 140 };
