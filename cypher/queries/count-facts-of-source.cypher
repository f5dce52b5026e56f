// How many ties and values does this source prove, of how many things, by the kind of the thing that has them? A fact's
// id begins with that thing, and goes on in capitals where it is a tie, so that the index alone answers.
MATCH (p:Proof)
WHERE p.doc = $source AND p.factId > ""
WITH DISTINCT p.doc AS doc, p.factId AS factId
WITH split(factId, "/") AS parts
WITH parts[0] AS thing, count(*) AS facts, sum(CASE WHEN parts[1] < "a" THEN 1 ELSE 0 END) AS ties
WITH split(thing, ":")[0] AS kind, count(*) AS things, sum(facts) AS facts, sum(ties) AS ties
RETURN kind, things, ties, facts - ties AS values
ORDER BY things DESC, kind
