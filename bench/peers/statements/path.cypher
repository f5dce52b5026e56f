// The shortest paths between two things that avoid hubs.
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH p = SHORTEST 60 (a) (
  ()-[:CHAIRS|DRAFTED|LEADS_PROJECT|MEMBER_OF|PARTICIPATES_IN|WORKS_ON]-(m:Entity WHERE m.id = $to OR m.degree <= 60)
){1,4} (b)
RETURN {nodes: [n IN nodes(p) | n {.id, .name}]} AS row
