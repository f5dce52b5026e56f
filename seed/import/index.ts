/** The face of the import: tables of anybody's, by a mapping file, into the graph. */
export { ImportError, formatRowProblem, type RowProblem } from "./import-error.ts";
export {
  datasetOf,
  originOf,
  prepareImport,
  runImport,
  type ImportFiles,
  type PreparedImport,
} from "./prepare-import.ts";
export { RowReport } from "./row-report.ts";
