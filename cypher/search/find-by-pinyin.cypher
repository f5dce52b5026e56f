// Which things bear a name whose pinyin or initials begin so, at any character? At most so many.
CALL db.index.fulltext.queryNodes("entity_pinyin", $text, {limit: $limit}) YIELD node, score
RETURN node.id AS id, node.kind AS kind, node.names AS names, node.degree AS degree, score
ORDER BY score DESC, id
