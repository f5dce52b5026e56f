// How many alliances and institutions sit in each province, in the places below it too?
MATCH (p:Region {regionType: "PROVINCE"})
RETURN
  p {.id, .name, .nameEn} AS region,
  COUNT { MATCH (p)<-[:PART_OF*0..4]-(:Region)<-[:LOCATED_IN]-(a:Alliance) RETURN DISTINCT a } AS allianceCount,
  COUNT { MATCH (p)<-[:PART_OF*0..4]-(:Region)<-[:LOCATED_IN]-(i:Institution) RETURN DISTINCT i } AS institutionCount
ORDER BY region.id
