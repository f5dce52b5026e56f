// What staff decide and watch. These nodes are no facts: no load touches them, and no data version counts them.

CREATE CONSTRAINT case_id IF NOT EXISTS FOR (c:Case) REQUIRE c.id IS UNIQUE;

CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (d:Decision) REQUIRE d.id IS UNIQUE;

CREATE CONSTRAINT decision_key IF NOT EXISTS FOR (d:Decision) REQUIRE d.key IS UNIQUE;

CREATE CONSTRAINT showing_id IF NOT EXISTS FOR (s:Showing) REQUIRE s.id IS UNIQUE;

CREATE CONSTRAINT saved_view_id IF NOT EXISTS FOR (v:SavedView) REQUIRE v.id IS UNIQUE;

CREATE INDEX case_state IF NOT EXISTS FOR (c:Case) ON (c.state);

CREATE INDEX case_from IF NOT EXISTS FOR (c:Case) ON (c.from);

CREATE INDEX case_to IF NOT EXISTS FOR (c:Case) ON (c.to);
