// Whose things: an import finds what it held before, page by page.

CREATE INDEX entity_origin IF NOT EXISTS FOR (n:Entity) ON (n.origin, n.id);
