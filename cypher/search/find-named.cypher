// Which things bear a name that this text finds in an index of names? Best first, at most so many; the first of them in full.
CALL db.index.fulltext.queryNodes($index, $text, {limit: $limit}) YIELD node, score
WITH collect({node: node, score: score}) AS hits
UNWIND range(0, size(hits) - 1) AS place
WITH place, place < $full AS isFull, hits[place].node AS node, hits[place].score AS score
RETURN
  isFull,
  score,
  CASE
    WHEN isFull THEN node {
      .id, .kind, .name, .nameEn, .shortName, .shortNameEn, .names, .externalId, .formerIds, .degree, .relationCounts
    }
    ELSE node {.id, .kind, .names, .degree}
  END AS thing
ORDER BY place
