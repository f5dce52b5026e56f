// A topic whose products go into another: the fact is one, as of every relation.

CREATE CONSTRAINT applied_in_fact_id IF NOT EXISTS
FOR ()-[r:APPLIED_IN]-() REQUIRE r.factId IS UNIQUE;
