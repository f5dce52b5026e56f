// Neighbours of a thing by relation and direction, the best connected sixty of each, all counted.
MATCH (c:Entity {id: $id})-[r]-(n:Entity)
WITH type(r) AS relation, startNode(r) = c AS isOut, n
ORDER BY n.degree DESC, n.sortKey
WITH relation, isOut, collect(n) AS found
ORDER BY relation, isOut DESC
RETURN {
  relation: relation,
  isOut: isOut,
  total: size(found),
  nodes: [n IN found[..60] | n {.id, .name}]
} AS row
