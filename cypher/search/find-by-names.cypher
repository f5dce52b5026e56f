// Which things bear a name that holds this text? Best first, at most so many.
CALL db.index.fulltext.queryNodes("entity_names", $text, {limit: $limit}) YIELD node, score
RETURN node.id AS id, node.kind AS kind, node.names AS names, node.degree AS degree, score
ORDER BY score DESC, id
