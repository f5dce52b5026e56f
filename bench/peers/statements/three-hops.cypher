// The largest alliances, members of each, projects of these, and who takes part in them.
MATCH (a:Alliance)
WITH a ORDER BY a.capturedMembers DESC, a.sortKey LIMIT 10
RETURN a {
  .id,
  .name,
  members: COLLECT {
    MATCH (a)<-[:MEMBER_OF]-(m) WITH m ORDER BY m.sortKey LIMIT 5
    RETURN m {
      .id,
      .name,
      projects: COLLECT {
        MATCH (m)-[:PARTICIPATES_IN]->(p) WITH p ORDER BY p.sortKey LIMIT 5
        RETURN p {
          .id,
          .name,
          participants: COLLECT {
            MATCH (p)<-[:PARTICIPATES_IN]-(other) WITH other ORDER BY other.sortKey LIMIT 5
            RETURN other {.id, .name}
          }
        }
      }
    }
  }
} AS row
