// Things whose names hold a phrase.
CALL db.index.fulltext.queryNodes("entity_names", $phrase, {limit: 20}) YIELD node
RETURN node {.id, .name} AS row
