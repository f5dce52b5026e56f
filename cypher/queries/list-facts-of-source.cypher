// Which facts does this source prove, after one fact id and before another? At most so many, in the order of their ids;
// no row where there is no such source. Ordered by the source too, which lets the index give the order.
MATCH (d:Entity:Document {id: $source})
RETURN
  COLLECT {
    MATCH (p:Proof)
    WHERE p.doc = $source AND p.factId > $after AND p.factId < $before
    WITH DISTINCT p.doc AS doc, p.factId AS factId
    ORDER BY doc, factId
    LIMIT $limit
    RETURN factId
  } AS factIds
