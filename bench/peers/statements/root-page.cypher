// The first institutions by name, and how many there are.
RETURN {
  totalCount: COUNT { MATCH (:Institution) },
  items: COLLECT {
    MATCH (i:Institution) WHERE i.sortKey >= "" WITH i ORDER BY i.sortKey LIMIT 20
    RETURN i {.id, .name}
  }
} AS row
