// How many ties of each relation, basis and trust grade are there?
MATCH (:Entity)-[r]->(:Entity)
RETURN type(r) AS relation, r.basis AS basis, r.trust AS trust, count(*) AS count
ORDER BY relation, basis, trust
