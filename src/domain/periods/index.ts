export { periodOf } from "./periodOf";
