// How many stated values of each basis and trust grade are there?
MATCH (s:Statement)
RETURN s.basis AS basis, s.trust AS trust, count(*) AS count
ORDER BY basis, trust
