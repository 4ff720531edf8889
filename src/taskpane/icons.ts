/** Every icon of the pane, imported one by one: the package's index alone would outweigh the product. */
export { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
export { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
export { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
export { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
export { ClockRegular } from "@fluentui/react-icons/svg/clock";
export { CopyRegular } from "@fluentui/react-icons/svg/copy";
export { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
export { DismissCircleFilled } from "@fluentui/react-icons/svg/dismiss-circle";
export { HourglassHalfRegular } from "@fluentui/react-icons/svg/hourglass-half";
export { SearchRegular } from "@fluentui/react-icons/svg/search";
export { SubtractCircleRegular } from "@fluentui/react-icons/svg/subtract-circle";
export { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
export { WarningFilled } from "@fluentui/react-icons/svg/warning";
