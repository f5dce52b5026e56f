// One alliance with its chair units and domains, and how many members it has.
MATCH (a:Entity {id: $id})
RETURN a {
  .id,
  .name,
  members: {totalCount: COUNT { (a)<-[:MEMBER_OF]-() }},
  chairedBy: COLLECT {
    MATCH (a)<-[:CHAIRS]-(i) WITH i ORDER BY i.sortKey LIMIT 5 RETURN i {.id, .name}
  },
  worksOn: COLLECT {
    MATCH (a)-[:WORKS_ON]->(t) WITH t ORDER BY t.sortKey LIMIT 5 RETURN t {.id, .name}
  }
} AS row
