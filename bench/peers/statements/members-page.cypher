// One page of a hub's members by name, and how many there are.
MATCH (a:Entity {id: $id})
RETURN {members: {
  totalCount: COUNT { (a)<-[:MEMBER_OF]-() },
  items: COLLECT {
    MATCH (a)<-[tie:MEMBER_OF]-(m) WITH tie, m ORDER BY m.sortKey LIMIT 20
    RETURN m {.id, .name, tie: tie {.factId}}
  }
}} AS row
