// What staff decided feeds back for a year: decisions are found by their moment.

CREATE INDEX decision_at IF NOT EXISTS FOR (d:Decision) ON (d.at);
