/** Every Excel object the host answers for; one description per type. */
export { newService } from "./services";
export { workbookRoot } from "./workbook/workbook";
