import { expect, test } from "vitest";
import { dataOf } from "../../../../server/opportunity/data-date.ts";
import { projectRows } from "../../../../server/opportunity/projection-rows.ts";
import { projectionOf } from "../../../support/projection.ts";

test("the date of the data is the newest that a source bears", () => {
  const projection = projectionOf(
    "institution:a LEADS_PROJECT project:p asOf=2016-05",
    "institution:b MEMBER_OF alliance:x asOf=2018",
  );
  expect(dataOf(projection)).toEqual({ dataVersion: projection.dataVersion, dataDate: "2018" });
});

test("a work that began later than its table's date tells of newer data", () => {
  const project = { id: "project:p", degree: 1, institutionKind: null, topicScope: null, startDate: "2019-03-01" };
  const projection = projectRows({ dataVersion: "v", halfLifeYears: null }, [{ ...project, formerIds: [] }], []);
  expect(dataOf(projection)).toEqual({ dataVersion: "v", dataDate: "2019-03-01" });
});

test("where nothing is dated there is no date", () => {
  expect(dataOf(projectionOf("institution:b MEMBER_OF alliance:x")).dataDate).toBeNull();
});
